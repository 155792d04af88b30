/** A hub opened in the local runtime from the built script, driven as people do: forms, mails, sidebar, menu, cells, clock. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type FormAnswers,
  type GestureResult,
  type LocalRuntime,
  type MailView,
  type SubmitResult,
  type UiEvent,
} from 'apps-script-local';
import { SHARED_FOLDER } from './global-setup';
import { IDENTITY, DIRECTORY, TRAININGS, FORM, SAY, requestAnswers, offerAnswers, mailOf, type Overrides } from './hub-answers';
import { openRuntime } from './hub-runtime';
import type { ExportApi } from '../../src/application/export-api';
import type { IntakeApi } from '../../src/application/intake-api';
import type { HandoverApi } from '../../src/application/handover-api';
import type { HealthApi } from '../../src/application/health-api';
import type { ImportApi } from '../../src/application/import-api';
import type { NetworkApi } from '../../src/application/network-api';
import type { PapersApi } from '../../src/application/papers-api';
import type { ReportApi } from '../../src/application/report-api';
import type { SecondTourApi } from '../../src/application/second-tour-api';
import type { SetupApi } from '../../src/application/setup-api';
import type { HostLine, RankingView } from '../../src/application/sidebar-views/ranking-view';
import type { Reply, SidebarApi } from '../../src/application/sidebar-api';
import type { TemplatesApi } from '../../src/application/templates-api';

export * from './hub-answers';

const DIST = resolve('dist');
/** Files of a project by name, as they are pushed. */
export type ProjectFiles = Readonly<Record<string, string>>;
/** The built files, read once. */
let built: ProjectFiles | undefined;
const project = (): ProjectFiles =>
  (built ??= Object.fromEntries(readdirSync(DIST).map((name) => [name, readFileSync(join(DIST, name), 'utf8')])));

export const START = '2027-01-05T09:00:00+01:00';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

type Api = SidebarApi &
  IntakeApi &
  NetworkApi &
  SetupApi &
  ImportApi &
  ExportApi &
  PapersApi &
  ReportApi &
  TemplatesApi &
  HealthApi &
  HandoverApi &
  SecondTourApi;
type Value<Name extends keyof Api> = ReturnType<Api[Name]> extends Reply<infer T> ? T : never;
export type Row = Readonly<Record<string, string>>;

let folder: string | undefined;
let copies = 0;
/** Copies that are only read, by the state that they come from. */
const read = new Map<string, string>();

/** Parts of a state on disk: the file and its write-ahead log. */
const PARTS = ['-wal', ''] as const;

/**
 * Installs a hub the way the assistant does, once for all tests of a run: whoever needs it first leaves it for the others, the
 * log before the file, so that who sees the file sees all. Each test gets a copy.
 */
function preparedState(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'hub-'));
  const shared = join(process.env[SHARED_FOLDER] ?? folder, 'prepared.db');
  if (existsSync(shared)) return shared;
  const own = join(folder, 'own.db');
  installed(Hub.blank({ stateFile: own })).close();
  if (!isFirst(`${shared}.by`)) return own;
  for (const part of PARTS) if (existsSync(own + part)) renameSync(own + part, shared + part);
  return shared;
}

/** Goes through the assistant. */
function installed(hub: Hub): Hub {
  hub.ask('saveIdentity', IDENTITY);
  hub.ask('importSchools', { text: DIRECTORY });
  hub.ask('chooseTrainings', TRAININGS);
  hub.ask('buildForms');
  hub.ask('setSandbox', false);
  return hub;
}

/** Of two workers that have made it at the same time, one leaves its own. */
function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}

const GOES_ON = { startAt: START, keepsRealm: 'shared' } as const;

function copyOf(state: string): string {
  copies += 1;
  folder ??= mkdtempSync(join(tmpdir(), 'hub-'));
  const copy = join(folder, `copy-${copies}.db`);
  // The state lies in the file and in its write-ahead log.
  for (const part of PARTS) if (existsSync(state + part)) copyFileSync(state + part, copy + part);
  return copy;
}

/** One copy of this process, for all that only read it. */
function ownCopy(state: string): string {
  const copy = read.get(state) ?? copyOf(state);
  read.set(state, copy);
  return copy;
}

/** Removes what the copies left on disk; call it in `afterAll`. */
export function removeHubs(): void {
  read.clear();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
}

export class Hub {
  private constructor(
    readonly runtime: LocalRuntime,
    private readonly stateFile?: string,
  ) {}

  /**
   * A spreadsheet in which the add-on was never used.
   * @param options `startAt`: ISO instant at which the clock begins; `files` of a test stand beside the built ones or in their
   * place; see `RuntimeOptions.keepsRealm`
   */
  static blank(
    options: {
      readonly stateFile?: string;
      readonly files?: ProjectFiles;
      readonly keepsRealm?: boolean | 'shared';
      readonly startAt?: string;
    } = {},
  ): Hub {
    const { stateFile = ':memory:', files = {}, keepsRealm = 'shared', startAt = START } = options;
    const built = { project: { ...project(), ...files }, stateFile, keepsRealm };
    return new Hub(openRuntime({ ...built, startAt, spreadsheetName: 'Essai', locale: 'fr_FR' }));
  }

  /** A hub that is set up: two schools, three trainings, the forms, sending for real. `isKept`: see `from`. */
  static open(isKept = false): Hub {
    return Hub.from(preparedState(), isKept);
  }

  /** The same, set up at another moment, or with files of a test beside the built ones. */
  static installedAt(startAt: string, files: ProjectFiles = {}): Hub {
    return installed(Hub.blank({ startAt, files }));
  }

  /**
   * Goes on, in a copy, from a state that `freeze` gave.
   * @param isKept writes the copy on as the hub lives, which `freeze` needs and costs a wait for the disk at each gesture
   */
  static from(state: string, isKept = false): Hub {
    if (!isKept) return new Hub(openRuntime({ ...GOES_ON, project: project(), stateFile: ownCopy(state), isReadOnly: true }));
    const copy = copyOf(state);
    return new Hub(openRuntime({ ...GOES_ON, project: project(), stateFile: copy }), copy);
  }

  /** Ends this hub and gives its state, from which any number of copies may go on. */
  freeze(): string {
    if (this.stateFile === undefined) throw new Error('a hub that is not kept has no state to give');
    this.close();
    return this.stateFile;
  }

  close(): void {
    this.runtime.close();
  }

  // -- the sidebar and the assistant
  /** A call of a page that must succeed. */
  ask<Name extends keyof Api>(name: Name, ...args: Parameters<Api[Name]>): Value<Name> {
    const reply = this.tell(name, ...args);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message} ${reply.error.advice ?? ''}`);
    return reply.value as Value<Name>;
  }

  /** A call of a page, with what it answers. Throws when the run itself failed. */
  tell<Name extends keyof Api>(name: Name, ...args: Parameters<Api[Name]>): Reply<unknown> {
    const result = this.runtime.callFromPage(name, args);
    if (!result.ok) throw new Error(`${name}: ${result.message}`);
    return result.value as Reply<unknown>;
  }

  /** The sentence that a call of a page answers with when it cannot be done. */
  problem<Name extends keyof Api>(
    name: Name,
    ...args: Parameters<Api[Name]>
  ): { readonly message: string; readonly advice: string } {
    const reply = this.tell(name, ...args);
    if (reply.ok) throw new Error(`${name} was done: ${JSON.stringify(reply.value).slice(0, 300)}`);
    return { message: plain(reply.error.message), advice: plain(reply.error.advice ?? '') };
  }

  /** The menu's item; gives the sentences that were shown. */
  menu(functionName: string): string[] {
    return sentencesOf(this.runtime.clickMenu(functionName));
  }

  // -- the forms
  submit(form: keyof typeof FORM, answers: FormAnswers): SubmitResult {
    const id = this.runtime.forms().find(({ title }) => title === FORM[form])?.id;
    if (id === undefined) throw new Error(`no form ${FORM[form]}`);
    return this.runtime.submitForm(id, answers);
  }

  /** Sends the form, which must accept it; gives the runs it caused. */
  submitted(form: keyof typeof FORM, answers: FormAnswers): SubmitResult {
    const result = this.submit(form, answers);
    if (!result.accepted) throw new Error(`refused by the form: ${JSON.stringify(result.errors)}`);
    return result;
  }

  /** A teacher's request; gives its reference. */
  request(overrides: Overrides = {}): string {
    this.submitted('request', requestAnswers(overrides));
    return this.rows('Demandes').at(-1)!['Référence']!;
  }

  /** A company's offer; gives its reference. */
  offer(slug: string, overrides: Overrides = {}): string {
    this.submitted('offer', offerAnswers(slug, overrides));
    return this.rows('Offres').at(-1)!['Référence']!;
  }

  // -- the road
  hosts(request: string): readonly HostLine[] {
    return (this.ask('getRanking', request) as RankingView).hosts;
  }

  choicesFor(request: string, ...slugs: readonly string[]): { companyReference: string; offerReference?: string }[] {
    const hosts = this.hosts(request);
    return slugs.map((slug) => {
      const host = hosts.find(({ companyName }) => companyName === `Restaurant ${slug}`);
      if (host === undefined) throw new Error(`Restaurant ${slug} is not ranked for ${request}`);
      return {
        companyReference: host.companyReference,
        ...(host.offerReference === undefined ? {} : { offerReference: host.offerReference }),
      };
    });
  }

  /** Queues the propositions to the restaurants named; gives their references. */
  propose(request: string, ...slugs: readonly string[]): string[] {
    this.ask('sendPropositions', { requestReference: request, choices: this.choicesFor(request, ...slugs) });
    return slugs.map(
      (slug) =>
        this.rows('Propositions')
          .filter((row) => row['Demande'] === request && row['Organisme d’accueil'] === `Restaurant ${slug}`)
          .at(-1)!['Référence']!,
    );
  }

  /** Queues and lets leave. */
  proposeAndSend(request: string, ...slugs: readonly string[]): string[] {
    const references = this.propose(request, ...slugs);
    this.advance(4 * MINUTE);
    return references;
  }

  /** The host opens the link of its last proposition for the request, and answers. */
  answer(slug: string, request: string, answers: FormAnswers): SubmitResult {
    const mail = this.mailsTo(mailOf(slug))
      .filter(({ subject, text }) => subject.includes(request) && text.includes('viewform'))
      .at(-1);
    if (mail === undefined) throw new Error(`${slug} has no proposition for ${request}`);
    return this.answerLink(linkIn(mail), answers);
  }

  answerLink(link: string, answers: FormAnswers): SubmitResult {
    const { formId, answers: filled } = this.runtime.readPrefilledUrl(link);
    const result = this.runtime.submitForm(formId, { ...filled, ...answers });
    if (!result.accepted) throw new Error(`refused by the form: ${JSON.stringify(result.errors)}`);
    return result;
  }

  yes(slug: string, request: string, more: FormAnswers = {}): SubmitResult {
    return this.answer(slug, request, { [SAY.question]: SAY.yes, ...more });
  }

  no(slug: string, request: string, reason = 'Pas de tuteur disponible'): SubmitResult {
    return this.answer(slug, request, { [SAY.question]: SAY.no, Motif: reason });
  }

  // -- the sheet
  rows(tab: string): readonly Row[] {
    return this.runtime.table(tab).flatMap((row) => {
      const shown: Record<string, string> = {};
      let isEmpty = true;
      for (const [header, cell] of Object.entries(row)) {
        if (cell !== '' && cell !== 'FAUX') isEmpty = false;
        shown[plainHeader(header)] = cell;
      }
      return isEmpty ? [] : [shown];
    });
  }

  /** The row of a reference. */
  row(reference: string): Row {
    const tab = TAB_OF[reference.slice(0, 3)];
    const row = tab === undefined ? undefined : this.rows(tab).find((candidate) => candidate['Référence'] === reference);
    if (row === undefined) throw new Error(`no row ${reference}`);
    return row;
  }

  status(reference: string): string {
    return this.row(reference)['Statut']!;
  }

  sheetId(tab: string): number {
    return this.runtime.sheetByName(tab).id;
  }

  /** 1-based column of a header. */
  column(tab: string, header: string): number {
    const column = this.runtime.sheetByName(tab).cells[0]!.findIndex((cell) => cell?.display === header);
    if (column === -1) throw new Error(`no column ${header} in ${tab}`);
    return column + 1;
  }

  /** Types into the cell of the row whose first column shows `key`. */
  type(tab: string, key: string, header: string, typed: string): GestureResult & { readonly refused?: string } {
    const { id, cells } = this.runtime.sheetByName(tab);
    const row = cells.findIndex((candidate) => candidate[0]?.display === key);
    if (row === -1) throw new Error(`no row ${key} in ${tab}`);
    return this.runtime.edit(id, `${letters(this.column(tab, header))}${row + 1}`, [[typed]]);
  }

  typeHeader(tab: string, header: string, typed: string): void {
    this.runtime.edit(this.sheetId(tab), `${letters(this.column(tab, header))}1`, [[typed]]);
  }

  // -- mail and time
  mailsTo(address: string): readonly MailView[] {
    return this.runtime.mailbox().filter(({ to, cc }) => [...to, ...cc].includes(address));
  }

  advance(ms: number): GestureResult {
    return this.runtime.advance(ms);
  }

  /** To that moment, ISO with its zone, hour by hour; from 22 h to 6 h no clock comes by, as the platform may leave some out. */
  sleepUntil(moment: string): void {
    const end = Date.parse(moment);
    for (let now = Date.parse(this.runtime.now()); now < end;) {
      now = Math.min(end, (Math.floor(now / HOUR) + 1) * HOUR);
      const hour = Number(new Intl.DateTimeFormat('fr', { hour: 'numeric', timeZone: 'Europe/Paris' }).format(now).slice(0, 2));
      this.runtime.setFault({ triggerTimes: { CLOCK: hour > 21 || hour < 6 ? 0 : 1 } });
      this.runtime.advanceTo(new Date(now).toISOString());
    }
  }

  messages(): readonly Row[] {
    return this.rows('Courriels');
  }
}

const TAB_OF: Readonly<Record<string, string>> = {
  DEM: 'Demandes',
  OFF: 'Offres',
  PRO: 'Propositions',
  ENT: 'Entreprises',
  CTC: 'Contacts',
  MSG: 'Courriels',
};

/** Toasts and alerts of a gesture, as one text each; what is only said on the way ends in « … » and is left out. */
export const sentencesOf = ({ ui }: { readonly ui: readonly UiEvent[] }): string[] =>
  ui.flatMap((event) =>
    (event.kind === 'toast' && !event.message.endsWith('…')) || event.kind === 'alert'
      ? [plain([event.title, event.message].filter((part) => part !== '').join('\n'))]
      : [],
  );

/** The text with ordinary spaces, for sentences whose typography is tested elsewhere. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Does the mail put a proposition, whose links answer it? An offer's acknowledgement has a link that corrects the offer. */
export const asksHost = ({ subject, text }: Pick<MailView, 'subject' | 'text'>): boolean =>
  text.includes('viewform') && !subject.startsWith('[OFF-');

/** Headers with ordinary spaces: they are asked for with every cell. */
const plainHeaders = new Map<string, string>();
function plainHeader(header: string): string {
  let known = plainHeaders.get(header);
  if (known === undefined) plainHeaders.set(header, (known = plain(header)));
  return known;
}

/** The answer's link in a mail. */
export function linkIn({ text }: Pick<MailView, 'text'>): string {
  const link = /https:\/\/docs[^\s)]+/.exec(text)?.[0];
  if (link === undefined) throw new Error('no link in the mail');
  return link;
}

/** Every link to a form, in the order of the text. */
export const linksIn = ({ text }: Pick<MailView, 'text'>): string[] =>
  [...text.matchAll(/https:\/\/docs[^\s)]+/g)].map(([link]) => link);

/** 1 → A, 27 → AA. */
export function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}
