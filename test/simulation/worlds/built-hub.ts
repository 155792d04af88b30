/** The built script in the local runtime: sheet, triggers and two accounts, with kills and people in the middle of runs. */
import type { BorderCell, GestureResult, LocalRuntime, RuntimeSnapshot, SpreadsheetVersion } from 'apps-script-local';
import { STATUS_FIELD, type LivingTable } from '../../../src/domain/lifecycle/living';
import type { Records, TableName } from '../../../src/domain/records';
import type { SettingKey, SettingRow } from '../../../src/domain/settings/setting';
import type { FormKind } from '../../../src/application/setup-api';
import { FORM_KINDS } from '../../../src/register/forms';
import type { CellValue } from '../../../src/register/cell';
import { readRow } from '../../../src/register/row';
import { readStructure } from '../../../src/register/structure/read-structure';
import type { Column, Table } from '../../../src/register/table';
import { headerOf, TABLES } from '../../../src/register/tables';
import { unexpectedProblem } from '../../../src/wording/errors/register-errors';
import { livingStatusLabel } from '../../../src/wording/labels/journal';
import { settingLabels } from '../../../src/wording/labels/settings';
import { FORM, letters, sentencesOf, type Hub } from '../../support/hub';
import { typeRow } from '../../support/disturb/type-row';
import type {
  Answered,
  Fault,
  FormChange,
  FormName,
  Move,
  Person,
  Restored,
  SentMail,
  State,
  StateTable,
  Texts,
  World,
} from '../world';
import { NOTHING_RESTORED, STATE_TABLES } from '../world';
import { mailsAndLines, namesAddress } from '../checks/readings';
import { ErasedPeople } from './erased-people';
import { asAsked, changeForm, touchedByCopy } from './other-files';

const SECOND = { email: 'second@pole.example', name: 'Camille Second', kind: 'consumer' } as const;

export class BuiltHub implements World {
  readonly name = 'built';
  readonly met = new Map<string, number>();
  private readonly begin: RuntimeSnapshot;
  private readonly second: LocalRuntime;
  private readonly read = new Map<string, { readonly version: number; readonly records: readonly unknown[] }>();
  private mails: readonly SentMail[] = [];
  private settled = true;
  private gone: ReadonlySet<string> = new Set();
  private kept: SpreadsheetVersion | undefined;
  private restored: Restored = NOTHING_RESTORED;
  /** The document's properties were lost: what guards against an older version went with them. */
  private isForgetful = false;
  private readonly erased = new ErasedPeople();

  /** @param prepare sets the hub up; every history begins there */
  constructor(
    private readonly hub: Hub,
    prepare: (hub: Hub) => void,
  ) {
    prepare(hub);
    this.second = hub.runtime.asAccount(SECOND);
    this.second.clickMenu('repairRegister');
    this.begin = hub.runtime.snapshot();
  }

  /** Back to the beginning, for the next history. */
  again(): this {
    this.hub.runtime.restore(this.begin);
    this.second.withholdScopes([]);
    this.hub.runtime.withholdScopes([]);
    this.read.clear();
    this.mails = [];
    this.settled = true;
    this.gone = new Set();
    this.kept = undefined;
    this.restored = NOTHING_RESTORED;
    this.isForgetful = false;
    this.erased.forget();
    this.met.clear();
    return this;
  }

  state(): State {
    const rows = Object.fromEntries(STATE_TABLES.map((table) => [table, this.records(table)]));
    const mailbox = this.hub.runtime.mailbox();
    this.mails = [
      ...this.mails,
      ...mailbox.slice(this.mails.length).map(({ to, cc, subject, text }) => ({ to: [...to, ...cc], subject, text })),
    ];
    return {
      ...rows,
      today: this.hub.runtime.now().slice(0, 10),
      mails: this.mails,
      gone: this.gone,
      restored: this.restored,
      isTrial: (this.records('settings') as readonly SettingRow[]).some(({ key, value }) => key === 'sandbox' && value === 'oui'),
      erased: this.erased.known(),
      leftOpen: this.leftOpen(),
    } as unknown as State;
  }

  submit(form: FormName, answers: Texts): void {
    const { runtime } = this.hub;
    const { id } = runtime.forms().find(({ title }) => title === FORM[form])!;
    this.erased.comeBackIn(answers);
    this.seen(runtime.submitForm(id, asAsked(runtime, id, answers)));
  }

  formOf(link: string): FormKind {
    const { formId } = this.hub.runtime.readPrefilledUrl(link);
    const form = this.hub.runtime.forms().find(({ id }) => id === formId);
    const kind = FORM_KINDS.find((one) => FORM[one] === form?.title);
    if (kind === undefined) throw new Error(`${link} opens no form of the hub`);
    return kind;
  }

  openLink(link: string, answers: Texts): void {
    const { runtime } = this.hub;
    const { formId, answers: filled } = runtime.readPrefilledUrl(link);
    this.erased.comeBackIn({ ...filled, ...answers });
    this.seen(runtime.submitForm(formId, asAsked(runtime, formId, { ...filled, ...answers })));
  }

  call(by: Person, name: string, args: readonly unknown[]): Answered {
    this.erased.comeBackIn(args);
    const result = this.as(by).callFromPage(name, args);
    this.seen(result);
    if (!result.ok) return { isDone: false, sentence: result.message };
    const reply = result.value as { readonly ok: boolean; readonly error?: { readonly message: string } };
    // Broken off by a service in the middle of its writing: the next action finishes it.
    if (!reply.ok && reply.error?.message === unexpectedProblem.message) this.settled = false;
    return reply.ok
      ? { isDone: true, sentence: '', value: (result.value as { readonly value?: unknown }).value }
      : { isDone: false, sentence: reply.error?.message ?? '' };
  }

  menu(by: Person, name: string, answers: readonly string[] = []): void {
    this.seen(this.as(by).clickMenu(name, answers));
  }

  erase(by: Person, address: string): boolean {
    const result = this.as(by).clickMenu('erasePerson', [address, 'YES']);
    this.seen(result);
    const isBegun = this.hub.runtime.properties().document['erasure'] !== undefined;
    const isDone = sentencesOf(result).some((sentence) => /Personne effacée|L’effacement a commencé/.test(sentence));
    if (isBegun || isDone) this.erased.add(address);
    return isBegun || isDone;
  }

  traces(address: string): readonly string[] {
    const { runtime } = this.hub;
    const cells = runtime
      .spreadsheet()
      .sheets.flatMap(({ id, name }) =>
        runtime.sheet(id).cells.flatMap((row) => row.flatMap((cell) => (cell === null ? [] : [[name, cell] as const]))),
      );
    const kept = Object.entries(runtime.properties());
    return [...cells, ...kept].flatMap(([where, held]) => {
      const text = JSON.stringify(held);
      return namesAddress(text, address) ? [`${where}: ${text.slice(0, 300)}`] : [];
    });
  }

  type<T extends TableName>(by: Person, table: T, key: string, fields: Partial<Records[T]>, isSeen: boolean): void {
    this.erased.comeBackIn(fields);
    const columns = TABLES[table].columns as unknown as Readonly<Record<string, Column<unknown>>>;
    for (const [field, value] of Object.entries(fields)) {
      const cell = columns[field]!.codec.write(value);
      this.typeCell(by, table, key, field, cell instanceof Date ? cell.toLocaleDateString('fr-FR') : String(cell), isSeen);
    }
  }

  choose<T extends LivingTable>(by: Person, table: T, key: string, status: string, isSeen: boolean): void {
    this.typeCell(by, table, key, STATUS_FIELD[table], livingStatusLabel(table, status as never), isSeen);
  }

  move(table: StateTable, how: Move): void {
    const { runtime } = this.hub;
    const { id, columns } = this.hub.runtime.sheetByName(TABLES[table].sheetName);
    const gesture: Readonly<Record<Move, () => GestureResult>> = {
      'sorted-up': () => runtime.sortRange(id, 1, true),
      'sorted-down': () => runtime.sortRange(id, 1, false),
      'row-inserted': () => runtime.insertRows(id, 2, 1),
      'column-moved': () => runtime.moveColumn(id, 2, Math.min(5, columns)),
      'column-inserted': () => runtime.insertColumns(id, 2, 1),
    };
    gesture[how]();
  }

  paste<T extends TableName>(
    by: Person,
    table: T,
    key: string,
    field: keyof Records[T] & string,
    texts: readonly string[],
  ): void {
    const place = this.placeOf(table, key, field);
    if (place === undefined) return;
    this.seen(
      this.as(by).paste(
        this.hub.sheetId(TABLES[table].sheetName),
        place,
        texts.map((text) => [text]),
      ),
    );
    this.settled = false;
  }

  deleteRow(table: StateTable, key: string): void {
    const tab = TABLES[table].sheetName;
    const at = this.hub.runtime.sheetByName(tab).cells.findIndex(([first]) => first?.display === key);
    if (at === -1 || this.isForgetful) return;
    this.seen(this.hub.runtime.deleteRows(this.hub.sheetId(tab), at + 1, 1));
    this.gone = new Set([...this.gone, key]);
    this.settled = false;
  }

  problems(): readonly string[] {
    const { problems } = this.hub.ask('getProblems');
    return problems.map(({ row, sentence }) => `${row} : ${sentence}`);
  }

  version(does: 'remember' | 'restore'): boolean {
    const { runtime } = this.hub;
    if (does === 'remember') this.kept = runtime.rememberVersion();
    if (does === 'remember' || this.kept === undefined || this.isForgetful) return does === 'remember';
    const before = this.state();
    this.seen(runtime.restoreVersion(this.kept));
    this.kept = undefined;
    const after = this.state();
    const there = new Set(referencesIn(after));
    this.gone = new Set([...this.gone, ...referencesIn(before).filter((reference) => !there.has(reference))]);
    this.restored = forgottenBy(after);
    this.settled = false;
    return true;
  }

  copyOut(copiesForms: boolean): readonly string[] {
    return touchedByCopy(this.hub.runtime, copiesForms);
  }

  changeForm(form: FormName, how: FormChange): boolean {
    return changeForm(this.hub.runtime, FORM[form], how);
  }

  typeRow(table: StateTable, cells: Readonly<Record<string, string>>): void {
    typeRow(this.hub, TABLES[table].sheetName, cells);
    this.settled = false;
  }

  advance(ms: number): void {
    this.seen(this.hub.runtime.advance(ms));
  }

  advanceToMorning(): void {
    const now = new Date(this.hub.runtime.now());
    const morning = new Date(now.getFullYear(), now.getMonth(), now.getDate() + (now.getHours() < 9 ? 0 : 1), 9, 0);
    this.advance(morning.getTime() - now.getTime());
  }

  fail(fault: Fault): void {
    const { runtime } = this.hub;
    switch (fault.kind) {
      case 'kill': {
        const kill = { call: 1 + fault.at * 4, when: fault.when } as const;
        runtime.setFault({
          killAtCalls: fault.again === undefined ? [kill] : [kill, { call: 1 + fault.again * 3, when: 'after' }],
        });
        return;
      }
      case 'kill-mail':
        runtime.setFault({
          killAtCall: { call: 1, when: fault.when === 'before' ? 'before' : 'during', of: 'MailApp.sendEmail' },
        });
        return;
      case 'mail':
        runtime.setFault({ mailFailure: { message: fault.message, times: 1, isSentFirst: fault.isSentFirst } });
        return;
      case 'triggers':
        runtime.setFault({ formTriggerTimes: fault.times });
        return;
      case 'quota':
        this.as(fault.by).setMailQuota(fault.left);
        return;
      case 'service':
        runtime.setFault({ throwAtCall: { call: fault.at * 4, when: fault.when } });
        return;
      case 'locked':
        runtime.setFault({ lockHeldMs: fault.ms });
        return;
      case 'scopes':
        this.as(fault.by).withholdScopes(['script.send_mail']);
        return;
      case 'lost':
        runtime.setFault({ lostResults: 1 });
        return;
      case 'wiped':
        if (fault.what === 'documentProperties') {
          // The numbers that were given, and the mails that have left, are remembered there.
          if (this.gone.size > 0 || this.restored.times > 0) return;
          this.isForgetful = true;
          this.settled = false;
        }
        runtime.wipe(fault.what);
        return;
      case 'moved':
        runtime.setFault({
          gestureAtCall: { call: fault.at * 4, when: 'before', gesture: () => this.move(fault.table, fault.how) },
        });
    }
  }

  calm(): void {
    this.hub.runtime.clearFaults();
    for (const by of [0, 1] as const) {
      this.as(by).withholdScopes([]);
      this.as(by).setMailQuota(100);
    }
  }

  isSettled(): boolean {
    return this.settled;
  }

  private as(by: Person): LocalRuntime {
    return by === 0 ? this.hub.runtime : this.second;
  }

  /** Where a cell stands now; `undefined` when its row is gone. */
  private placeOf(table: TableName, key: string, field: string): string | undefined {
    const { hub } = this;
    const tab = TABLES[table].sheetName;
    const at = hub.column(tab, headerOf(table, (TABLES[table].key ?? '') as string)) - 1;
    // A setting stands there under its French name.
    const shown = table === 'settings' ? settingLabels[key as SettingKey] : key;
    const row = hub.runtime.sheetByName(tab).cells.findIndex((candidate) => candidate[at]?.display === shown);
    return row === -1 ? undefined : `${letters(hub.column(tab, headerOf(table, field)))}${row + 1}`;
  }

  /** A cell typed where no trigger sees it. */
  private typeCell(by: Person, table: TableName, key: string, field: string, text: string, isSeen: boolean): void {
    const { hub } = this;
    const id = hub.sheetId(TABLES[table].sheetName);
    const place = this.placeOf(table, key, field);
    if (place === undefined) return;
    if (!isSeen) {
      this.settled = false;
      hub.runtime.setFault({ triggerTimes: { ON_EDIT: 0 } });
    }
    this.seen(this.as(by).edit(id, place, [[text]]));
    hub.runtime.setFault({ triggerTimes: { ON_EDIT: 1 } });
  }

  /** What the runs have come to: one that was broken off leaves work to the clock, and the clock does it. */
  private seen({ runs }: GestureResult): void {
    for (const run of runs) {
      if (run.outcome !== 'done') {
        this.settled = false;
        this.met.set(run.outcome, (this.met.get(run.outcome) ?? 0) + 1);
        // One that leaves the work to another's clock reads no tab.
      } else if (run.functionName === 'onClock' && (run.calls['Sheet.getDataRange'] ?? 0) > 2 && !this.isStuck())
        this.settled = true;
    }
  }

  private isStuck(): boolean {
    const { runtime } = this.hub;
    const stuck = Object.keys(JSON.parse(runtime.properties().document['stuck'] ?? '{}') as object);
    // A form that a person has closed is told for as long as it is.
    const isClosed = (): boolean =>
      runtime.forms().some(({ acceptingResponses, published }) => !acceptingResponses || !published);
    return stuck.some((step) => step !== 'forms' || !isClosed());
  }

  private leftOpen(): string[] {
    const { document } = this.hub.runtime.properties();
    return [
      ...Object.keys(document).filter((key) => key.startsWith('departure.') || key === 'erasure'),
      ...(Object.values(document).some((value) => /"closing":\d/.test(value)) ? ['a closing of the year'] : []),
      ...(this.isStuck() ? [`stuck: ${document['stuck']}`] : []),
    ];
  }

  /** The rows of a tab, read again when it has changed. */
  private records(name: TableName): readonly unknown[] {
    const { runtime } = this.hub;
    const table = TABLES[name] as unknown as Table<TableName>;
    const sheet = runtime.spreadsheet().sheets.find((one) => one.name === table.sheetName)!;
    const known = this.read.get(name);
    if (known?.version === sheet.version) return known.records;
    const [headers = [], ...rows] = runtime.sheet(sheet.id).cells.map((row) => row.map((cell) => cellOf(cell?.value)));
    const structure = readStructure(table, headers);
    const position = structure.positions[table.presentBy ?? table.key ?? ''] ?? 0;
    const records = rows.filter((row) => String(row[position] ?? '') !== '').map((row) => readRow(table, structure, row).record);
    this.read.set(name, { version: sheet.version, records });
    return records;
  }
}

/** @param after what an older version shows of what has left */
function forgottenBy(after: State): Restored {
  const forgotten = new Map<string, number>();
  const returned = new Set<string>();
  for (const [key, { mails, sent, waiting }] of mailsAndLines(after)) {
    if (mails > sent.length) for (const reference of waiting) returned.add(reference);
    if (mails > sent.length + waiting.length) forgotten.set(key, mails - sent.length - waiting.length);
  }
  return { times: after.restored.times + 1, forgotten, returned };
}

const referencesIn = ({ requests, offers, propositions, companies, contacts, messages }: State): string[] =>
  [...requests, ...offers, ...propositions, ...companies, ...contacts, ...messages].map(({ reference }) => reference);

const cellOf = (value: BorderCell | undefined): CellValue =>
  value === undefined ? '' : typeof value !== 'object' ? value : 'date' in value ? new Date(value.date) : '';
