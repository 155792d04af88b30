/** Walks the product's whole road on a project as it is pushed, and tells what failed on the way. */
import { readFileSync } from 'node:fs';
import { type LocalRuntime, type MenuItemView, openRuntime, playScenario, type RunView, type Scenario } from 'apps-script-local';

/** Offers that are filed before the road begins: enough for the hosts of some request. */
const OFFERS = 12;
const REQUESTS = 6;

export interface RoadReport {
  /** What was refused or failed, in the platform's words; empty when all went well. */
  readonly failures: readonly string[];
  /** Names of all service calls made. */
  readonly calls: readonly string[];
  /** Functions of the script that ran. */
  readonly functions: readonly string[];
  readonly mails: number;
  readonly menuFunctions: readonly string[];
}

export type ProjectFiles = Readonly<Record<string, string>>;

/** A state of its own, with the files as the project. */
export const openFiles = (project: ProjectFiles): LocalRuntime =>
  openRuntime({
    project,
    stateFile: ':memory:',
    startAt: '2026-12-03T08:00:00.000Z',
    spreadsheetName: 'Essai',
    keepsRealm: true,
  });

/** The functions that the menus call. */
export const menuFunctions = (runtime: LocalRuntime): string[] => {
  const namesOf = (item: MenuItemView): string[] =>
    item.kind === 'item' ? [item.functionName] : item.kind === 'menu' ? item.menu.items.flatMap(namesOf) : [];
  return runtime.spreadsheet().menus.flatMap((menu) => menu.items.flatMap(namesOf));
};

/** Sets the hub up, files offers and requests, proposes, accepts through the link, clicks every menu item. Never throws. */
export function walkRoad(project: ProjectFiles): RoadReport {
  const runtime = openFiles(project);
  const failures: string[] = [];
  try {
    walk(runtime);
  } catch (error) {
    failures.push((error as Error).message);
  }
  const runs = runtime.runs(Number.MAX_SAFE_INTEGER);
  const menus = menuFunctions(runtime);
  failures.push(...runs.flatMap(failuresOf));
  const report = {
    failures,
    calls: namesIn(runs.map(({ calls }) => Object.keys(calls))),
    functions: namesIn(runs.map(({ functionName }) => [functionName])),
    mails: runtime.mailbox().length,
    menuFunctions: menus,
  };
  runtime.close();
  return report;
}

const namesIn = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

/** A caught error shows in the log of the run only. */
const failuresOf = (run: RunView): string[] => [
  ...(run.outcome === 'done' ? [] : [`${run.functionName}: ${run.error?.message ?? run.outcome}`]),
  ...run.log.filter((line) => /Exception|Error/.test(line)).map((line) => `${run.functionName} logged ${line}`),
];

function walk(runtime: LocalRuntime): void {
  playScenario(runtime, beginning());
  const request = requestWithHosts(runtime);
  const [host] = request.hosts;
  ask(runtime, 'getHome');
  ask(runtime, 'search', host!.companyName);
  ask(runtime, 'getRequestCard', request.reference);
  ask(runtime, 'getOfferCard', host!.offerReference);
  ask(runtime, 'getCompanyCard', host!.companyReference);
  ask(runtime, 'showRow', request.reference);
  ask(runtime, 'getSelection');
  const choices = [{ companyReference: host!.companyReference, offerReference: host!.offerReference }];
  ask(runtime, 'previewPropositions', request.reference, choices);
  ask(runtime, 'sendPropositions', { requestReference: request.reference, choices });
  ask(runtime, 'getMessages');
  ask(runtime, 'getMap');
  ask(runtime, 'solvePlan', { kept: [], forbidden: [], previous: [] });
  runtime.advance(15 * 60_000);
  answerYes(runtime);
  runtime.advance(2 * 3_600_000);
  ask(runtime, 'sendTestMessage');
  ask(runtime, 'getSetup');
  typeNote(runtime, request.reference);
  for (const item of menuFunctions(runtime)) runtime.clickMenu(item);
  ask(runtime, 'getHome');
}

const SET_UP: readonly string[] = ['saveIdentity', 'importSchools', 'chooseTrainings', 'buildForms', 'setSandbox'];

/** The sample's setting-up and its first answers. */
function beginning(): Scenario {
  const sample = JSON.parse(readFileSync('src/sample/scenario.json', 'utf8')) as Scenario;
  const counts: Record<string, number> = {};
  const wanted: Readonly<Record<string, number>> = { 'Offre d’accueil': OFFERS, 'Demande de stage': REQUESTS };
  const steps = sample.steps.filter((step) => {
    if (step.do !== 'submit') return step.do === 'open' || (step.do === 'call' && SET_UP.includes(step.functionName));
    counts[step.form] = (counts[step.form] ?? 0) + 1;
    return counts[step.form]! <= (wanted[step.form] ?? 0);
  });
  return { ...sample, steps };
}

/** What the call gives; throws when it is refused. */
function ask(runtime: LocalRuntime, functionName: string, ...args: readonly unknown[]): unknown {
  const result = runtime.callFromPage(functionName, args);
  const reply = result.ok ? (result.value as { ok: boolean; value?: unknown; error?: { message: string } } | null) : undefined;
  if (reply?.ok !== true)
    throw new Error(`${functionName}: ${result.ok ? (reply?.error?.message ?? 'an empty answer') : result.message}`);
  return reply.value;
}

interface Ranking {
  readonly hosts: readonly {
    readonly companyReference: string;
    readonly offerReference?: string;
    readonly companyName: string;
    readonly email?: string;
  }[];
}

function requestWithHosts(runtime: LocalRuntime): { readonly reference: string; readonly hosts: Ranking['hosts'] } {
  for (const { Référence: reference = '' } of runtime.table('Demandes')) {
    const hosts = (ask(runtime, 'getRanking', reference) as Ranking).hosts.filter(
      (host) => host.offerReference !== undefined && host.email !== undefined,
    );
    if (hosts.length > 0) return { reference, hosts };
  }
  throw new Error('no request of the sample has a host');
}

/** The company follows the link of the proposition and says yes. */
function answerYes(runtime: LocalRuntime): void {
  const links = runtime.mailbox().flatMap(({ text }) => text.match(/https:\S+viewform[^\s)]+/g) ?? []);
  const link = links.at(-1);
  if (link === undefined) throw new Error('no message holds a link to answer');
  const { formId, answers } = runtime.readPrefilledUrl(link);
  const yes = runtime
    .form(formId)
    .items.flatMap(({ title, choices = [] }) =>
      choices.filter(({ value }) => /^Oui/.test(value)).map(({ value }) => [title, value] as const),
    )[0];
  if (yes === undefined) throw new Error('the answer form does not offer a yes');
  const submitted = runtime.submitForm(formId, { ...answers, [yes[0]]: yes[1] });
  if (!submitted.accepted) throw new Error(`the answer was refused: ${JSON.stringify(submitted.errors)}`);
}

/** The animator types a note by hand: the edit trigger runs. */
function typeNote(runtime: LocalRuntime, reference: string): void {
  const { id, cells } = runtime.sheetByName('Demandes');
  const column = cells[0]!.findIndex((cell) => cell?.display === 'Notes');
  const row = cells.findIndex((line) => line.some((cell) => cell?.display === reference));
  const letters =
    column < 26
      ? String.fromCharCode(65 + column)
      : `${String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}`;
  const { refused } = runtime.edit(id, `${letters}${row + 1}`, [['Rappeler lundi']]);
  if (refused !== undefined) throw new Error(refused);
}
