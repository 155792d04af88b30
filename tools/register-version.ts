/**
 * Keeps a register as a released version made it, for the tests of the update: `npx tsx tools/register-version.ts 4 239ad02^`
 * takes the built script of that commit, plays a small hub with it and packs the state into `test/register/versions/v4.db.br`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRuntime, packState, type FormAnswers, type LocalRuntime } from 'apps-script-local';
import { DIRECTORY, FORM, HOUR, IDENTITY, offerAnswers, plain, requestAnswers, START, TRAININGS } from '../test/support/hub';
import type { DraftsView, PlanView } from '../src/application/allocation-api';
import { VERSIONS_FOLDER, versionSource, versionState } from '../test/register/versions/versions';

process.env['TZ'] = 'Europe/Paris';
const [version, commit] = process.argv.slice(2);
if (version === undefined || commit === undefined || !/^\d+$/.test(version)) {
  console.error('which version, and which commit has its script? npx tsx tools/register-version.ts 4 239ad02^');
  process.exit(2);
}

/** The script as it was pushed then. */
function projectOf(revision: string): Readonly<Record<string, string>> {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const names = git('ls-tree', '--name-only', `${revision}:dist`).trim().split('\n');
  return Object.fromEntries(names.map((name) => [name, git('show', `${revision}:dist/${name}`)]));
}

/** A form of a former version may not ask all of it; what it refuses is said. */
function submit(runtime: LocalRuntime, title: string, answers: FormAnswers): void {
  const form = runtime.forms().find((one) => one.title === title);
  if (form === undefined) throw new Error(`no form ${title}`);
  const asked = new Map(form.items.map((item) => [plain(item.title), item.title] as const));
  const result = runtime.submitForm(
    form.id,
    Object.fromEntries(
      Object.entries(answers).flatMap(([question, answer]) => (asked.has(question) ? [[asked.get(question)!, answer]] : [])),
    ),
  );
  if (!result.accepted) console.error(`${title}: ${JSON.stringify(result.errors)}`);
}

/** Plans are kept since this version. */
const WITH_PLANS = 6;

function play(runtime: LocalRuntime): void {
  const ask = <T>(name: string, ...args: readonly unknown[]): T => {
    const { value } = runtime.callFromPage(name, args) as unknown as { value?: { ok?: boolean; error?: unknown; value: T } };
    if (value?.ok !== true) throw new Error(`${name}: ${JSON.stringify(value?.error)}`);
    return value.value;
  };
  ask('saveIdentity', IDENTITY);
  ask('importSchools', { text: DIRECTORY });
  ask('chooseTrainings', TRAININGS);
  ask('buildForms');
  ask('setSandbox', false);
  submit(runtime, FORM.offer, offerAnswers('Alpha'));
  submit(runtime, FORM.request, requestAnswers());
  runtime.advance(HOUR);
  if (Number(version) >= WITH_PLANS) leaveRemark(ask, runtime);
}

/** A plan is kept and shared; what the school says of it is set aside. */
function leaveRemark(ask: <T>(name: string, ...args: readonly unknown[]) => T, runtime: LocalRuntime): void {
  const { lines } = ask<PlanView>('solvePlan', { kept: [], forbidden: [], previous: [] });
  const kept = lines.map(({ requestReference, host }) => ({
    requestReference,
    ...(host && { hostId: host.hostId, isTicked: true }),
  }));
  const { reference, drafts } = ask<{ reference: string; drafts: DraftsView }>('keepDraft', {
    lines: kept,
    kept: [],
    forbidden: [],
  });
  ask('shareDraft', reference, drafts.drafts[0]!.schools[0]!.key);
  const link = /https?:[^\s)"]+viewform[^\s)"]*/.exec(JSON.stringify(runtime.table('Courriels').at(-1)))?.[0];
  const { formId, answers } = runtime.readPrefilledUrl(link ?? '');
  runtime.submitForm(formId, answers);
  ask('decideRemark', ask<DraftsView>('getDrafts').remarks[0]!.reference, false);
}

const folder = mkdtempSync(join(tmpdir(), 'version-'));
try {
  const stateFile = join(folder, 'state.db');
  const runtime = openRuntime({
    project: projectOf(commit),
    stateFile,
    startAt: START,
    spreadsheetName: 'Essai',
    locale: 'fr_FR',
    keepsRealm: true,
  });
  play(runtime);
  runtime.close();
  mkdirSync(VERSIONS_FOLDER, { recursive: true });
  const packed = versionState(Number(version));
  packState(stateFile, versionSource(Number(version)), packed);
  console.log(`${packed}: ${Math.round(statSync(packed).size / 1000)} kB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
