/// <reference types="google-apps-script" />
/** The use cases on the register in memory: thousands of gestures a second, and everything but the sheet itself. */
import { followEdit, isFollowed } from '../../../src/application/edits/follow-edit';
import { takeMissedEdits } from '../../../src/application/edits/take-missed-edits';
import { receiveFollowUp } from '../../../src/application/follow-up/receive-follow-up';
import { receiveAnswer } from '../../../src/application/intake/receive-answer';
import { receiveOrCorrectOffer, receiveOrCorrectRequest } from '../../../src/application/intake/receive-or-correct';
import { inOneAction } from '../../../src/application/lifecycle/apply-event';
import { takeHandStatus } from '../../../src/application/lifecycle/take-hand-status';
import { followMeetings } from '../../../src/application/meetings/follow-meetings';
import { callPoolNow } from '../../../src/application/network/pool-call';
import { sendPendingMessages } from '../../../src/application/outbox/send-pending-messages';
import { remindByHalfDay } from '../../../src/application/reminders/queue-reminders';
import type { Ports, Register, UnitOfWork } from '../../../src/application/ports';
import { receiveReview } from '../../../src/application/reviews/receive-review';
import { followCalendar } from '../../../src/application/requests/follow-calendar';
import { formLists } from '../../../src/application/setup/form-lists';
import { seedSettings, writeSetting } from '../../../src/application/setup/setup-hub';
import type { FormKind } from '../../../src/application/setup-api';
import { UserProblem } from '../../../src/application/user-problem';
import { STATUS_FIELD, type LivingTable } from '../../../src/domain/lifecycle/living';
import type { Records, TableName } from '../../../src/domain/records';
import { DepartureLog } from '../../../src/google/mail/departure-log';
import { TriggerHolders } from '../../../src/google/properties/trigger-holders';
import type { FormDefinition, FormLists } from '../../../src/register/forms/form-definition';
import { FORM_KINDS, FORMS } from '../../../src/register/forms';
import { answerColumns, readAnswers } from '../../../src/register/forms/read-answers';
import { readHostAnswer } from '../../../src/register/forms/read-answer';
import { readFollowUp } from '../../../src/register/forms/read-follow-up';
import { readOffer } from '../../../src/register/forms/read-offer';
import { readReview } from '../../../src/register/forms/read-review';
import { receiveContribution } from '../../../src/application/contributions/receive-contribution';
import { readContribution } from '../../../src/register/forms/read-contribution';
import { readRequest } from '../../../src/register/forms/read-request';
import { MemoryStore } from '../../support/memory-store';
import { verifyRegister } from '../../../src/application/upkeep/verify-register';
import { columnsOf } from '../../../src/register/structure/read-structure';
import type { Table } from '../../../src/register/table';
import { TABLES } from '../../../src/register/tables';
import { namesAddress } from '../checks/readings';
import type { Answered, Fault, FormName, Person, State, StateTable, Texts, World } from '../world';
import { NOTHING_RESTORED, STATE_TABLES } from '../world';
import { CALLS } from './memory-calls';
import { beginClosingYear, beginErasure, carryClosingOn, carryErasureOn } from './memory-privacy';
import { ErasedPeople } from './erased-people';
import { Killed, MemoryPlatform, type Pulse } from './memory-platform';

const HOUR = 3_600_000;
/** Typed there, the clock takes it up: no trigger follows these cells. */
const FOLLOWED_BY_CLOCK: readonly TableName[] = ['meetings', 'registrations', 'contributions'];
const WORKING = { first: 7, last: 20 };
/** Minutes past the hour at which each account's clock comes by. */
const CLOCK_AT = [7, 31] as const;

/** Where the memory's links lead, and the question that each fills with its code. */
const PATHS: Readonly<Record<FormKind, string>> = {
  request: 'request',
  offer: 'offer',
  answer: 'reponse',
  'follow-up': 'suivi',
  review: 'bilan',
  contribution: 'contribution',
};
const CODES: Readonly<Partial<Record<FormKind, string>>> = {
  answer: 'Code de la proposition',
  'follow-up': 'Code de la demande',
  review: 'Code du bilan',
  contribution: 'Code',
};

interface Waiting {
  readonly kind: FormKind;
  readonly key: string;
  answers: Texts;
}

/** The forms follow the schools and the trainings, which no history changes: they are made once. */
let asked: { readonly lists: FormLists; readonly forms: Readonly<Record<FormKind, FormDefinition>> } | undefined;
function formsOf(register: Register): NonNullable<typeof asked> {
  if (asked !== undefined) return asked;
  const lists = formLists(register);
  const forms = Object.fromEntries(FORM_KINDS.map((kind) => [kind, FORMS[kind](lists)])) as Record<FormKind, FormDefinition>;
  return (asked = { lists, forms });
}

/** A hub that is set up, from which any number of worlds begin. */
export function preparedStore(today: string, seed: (register: Register) => void): MemoryStore {
  const store = new MemoryStore(() => today);
  store.unitOfWork()((register) => {
    seedSettings(register);
    seed(register);
    writeSetting(register, 'sandbox', 'non');
  });
  return store;
}

export class MemoryHub implements World {
  readonly name = 'memory';
  readonly met = new Map<string, number>();
  private readonly platform: MemoryPlatform;
  private readonly store: MemoryStore;
  private readonly waiting: Waiting[] = [];
  private triggerTimes: 0 | 1 | 2 = 1;
  private settled = true;
  private gone: ReadonlySet<string> = new Set();
  private answered = 0;
  private readonly erased = new ErasedPeople();

  constructor(prepared: MemoryStore, startAt: number) {
    this.platform = new MemoryPlatform(startAt);
    this.store = prepared.copy(() => this.platform.today());
  }

  state(): State {
    const { store, platform } = this;
    return {
      ...(Object.fromEntries(STATE_TABLES.map((table) => [table, store.rows(table)])) as Pick<State, StateTable>),
      today: platform.today(),
      mails: platform.mails,
      gone: this.gone,
      restored: NOTHING_RESTORED,
      isTrial: this.isTrial(),
      erased: this.erased.known(),
      leftOpen: platform.documentProperties.getKeys().filter((key) => /^(departure\.|erasure|closing)/.test(key)),
    };
  }

  /** The moment, in milliseconds. */
  now(): number {
    return this.platform.now;
  }

  submit(form: FormName, answers: Texts): void {
    this.receive(form, answers);
  }

  formOf(link: string): FormKind {
    const { pathname } = new URL(link);
    const kind = FORM_KINDS.find((one) => pathname.startsWith(`/${PATHS[one]}/`));
    if (kind === undefined) throw new Error(`${link} opens no form of the hub`);
    return kind;
  }

  openLink(link: string, answers: Texts): void {
    const kind = this.formOf(link);
    const code = CODES[kind];
    this.receive(kind, {
      ...(code === undefined ? {} : { [code]: new URL(link).searchParams.get('jeton') ?? '' }),
      ...answers,
    });
  }

  call(by: Person, name: string, args: readonly unknown[]): Answered {
    if (name === 'sendDueMessages') return this.run(by, 'Animateur', (ports) => void sendPendingMessages(ports));
    this.erased.comeBackIn(args);
    const act = CALLS[name];
    if (act === undefined) throw new Error(`no call ${name} in memory`);
    let value: unknown;
    const answered = this.run(by, 'Animateur', (ports) => {
      value = ports.unitOfWork((register) => act(register, ports, ...(args as never[])));
    });
    return answered.isDone ? { ...answered, value } : answered;
  }

  menu(by: Person, name: string): void {
    if (name === 'readWaitingAnswers') this.run(by, 'Animateur', (ports) => this.sweep(ports));
    if (name === 'callPool') this.run(by, 'Animateur', (ports) => void callPoolNow(ports));
    if (name === 'sendWaitingMessages') this.run(by, 'Animateur', (ports) => void sendPendingMessages(ports));
    if (name === 'closeYear')
      this.run(by, 'Animateur', (ports) => {
        this.sweep(ports);
        beginClosingYear(ports, this.platform.documentProperties);
      });
  }

  erase(by: Person, address: string): boolean {
    const begun = this.run(by, 'Animateur', (ports) => {
      this.sweep(ports);
      beginErasure(ports, this.platform.documentProperties, this.inAnswers, address);
    });
    const isBegun = begun.isDone || this.platform.documentProperties.getKeys().includes('erasure');
    if (isBegun) this.erased.add(address);
    return isBegun;
  }

  traces(address: string): readonly string[] {
    const { store, platform, waiting } = this;
    const properties = platform.documentProperties;
    const texts: readonly (readonly [string, unknown])[] = [
      ...(Object.keys(TABLES) as TableName[]).flatMap((name) => store.rows(name).map((row) => [name, row] as const)),
      ...waiting.map((one) => ['answer', one] as const),
      ...properties.getKeys().map((key) => [key, properties.getProperty(key)] as const),
    ];
    return texts.flatMap(([where, held]) => {
      const text = JSON.stringify(held);
      return namesAddress(text, address) ? [`${where}: ${text.slice(0, 300)}`] : [];
    });
  }

  type<T extends TableName>(by: Person, table: T, key: string, fields: Partial<Records[T]>, isSeen: boolean): void {
    this.erased.comeBackIn(fields);
    this.store.type(table, key, fields);
    if (FOLLOWED_BY_CLOCK.includes(table)) this.disturbed('edit-for-the-clock');
    const followed = Object.keys(fields).filter((field) => isFollowed(table, field));
    if (!isSeen && followed.length > 0) this.disturbed('edit-unseen');
    if (isSeen)
      for (const field of followed)
        this.run(by, 'Animateur', (ports) => ports.unitOfWork((register) => void followEdit(register, ports, table, key, field)));
  }

  choose<T extends LivingTable>(by: Person, table: T, key: string, status: string, isSeen: boolean): void {
    this.store.type(table, key, { [STATUS_FIELD[table]]: status } as unknown as Partial<Records[T]>);
    if (!isSeen) this.disturbed('edit-unseen');
    else
      this.run(by, 'Animateur', (ports) =>
        ports.unitOfWork((register) => void inOneAction(register, ports, (scope) => takeHandStatus(scope, table, key))),
      );
  }

  move(): void {
    // Rows have no place here.
  }

  paste(): void {
    // A paste is many cells at once, which is the business of the sheet.
  }

  deleteRow(table: StateTable, key: string): void {
    this.store.remove(table, key);
    this.gone = new Set([...this.gone, key]);
    this.disturbed('row-deleted');
  }

  problems(): readonly string[] {
    const left = new DepartureLog(this.platform.documentProperties, '').remembered();
    return this.store.unitOfWork()((register) => {
      const { atHand, beyond } = verifyRegister(register, this.platform.today(), left);
      return [...atHand, ...beyond].map(({ key, sentence }) => `${key} : ${sentence}`);
    });
  }

  version(): boolean {
    return false;
  }

  copyOut(): readonly string[] {
    return [];
  }

  changeForm(): boolean {
    return false;
  }

  typeRow(table: StateTable, cells: Readonly<Record<string, string>>): void {
    // What a row with a status becomes is the business of the sheet.
    if (table !== 'meetings') return;
    const columns = columnsOf(TABLES.meetings as unknown as Table<TableName>);
    const fields = columns.flatMap(([field, { header, codec }]) => {
      const reading = cells[header] === undefined ? undefined : codec.read(cells[header]);
      return reading?.kind === 'value' ? [[field, reading.value]] : [];
    });
    this.store.unitOfWork()((register) =>
      register.add(table, { title: '', ...Object.fromEntries(fields), reference: register.nextReference(table) }),
    );
  }

  advance(ms: number): void {
    const end = this.platform.now + ms;
    for (;;) {
      const next = this.nextEvent();
      if (next.at > end) break;
      this.platform.now = Math.max(this.platform.now, next.at);
      next.happens();
    }
    this.platform.now = Math.max(this.platform.now, end);
  }

  advanceToMorning(): void {
    const now = new Date(this.platform.now);
    const morning = new Date(now.getFullYear(), now.getMonth(), now.getDate() + (now.getHours() < 9 ? 0 : 1), 9, 0);
    this.advance(morning.getTime() - this.platform.now);
  }

  fail(fault: Fault): void {
    const { platform } = this;
    switch (fault.kind) {
      case 'kill':
        platform.kills = [
          { at: 1 + (fault.at % 9), isDone: fault.when === 'after' },
          ...(fault.again === undefined ? [] : [{ at: 1 + (fault.again % 6), isDone: fault.again % 2 === 0 }]),
        ];
        return;
      case 'kill-mail':
        platform.kills = [{ at: 1, isDone: fault.when === 'after', ofMail: true }];
        return;
      case 'mail':
        platform.mailTrouble = fault;
        return;
      case 'triggers':
        this.triggerTimes = fault.times;
        return;
      case 'quota':
        platform.setQuota(fault.by, fault.left);
        return;
      case 'scopes':
        platform.withheld.add(fault.by);
        return;
      case 'lost':
      case 'wiped':
      case 'service':
      case 'locked':
      case 'moved':
        return;
    }
  }

  calm(): void {
    this.platform.kills = [];
    this.platform.mailTrouble = undefined;
    this.platform.withheld.clear();
    for (const by of [0, 1] as const) this.platform.setQuota(by, 100);
    this.triggerTimes = 1;
  }

  isSettled(): boolean {
    return this.settled;
  }

  private isTrial(): boolean {
    return this.store.rows('settings').some(({ key, value }) => key === 'sandbox' && value === 'oui');
  }

  /** What the forms keep beside the tabs. */
  private readonly inAnswers = (erase: (texts: Texts) => Texts): void =>
    this.waiting.forEach((one) => (one.answers = erase(one.answers)));

  private receive(kind: FormKind, answers: Texts): void {
    this.answered += 1;
    this.erased.comeBackIn(answers);
    this.waiting.push({ kind, key: `${kind}/${this.answered}`, answers });
    if (this.triggerTimes === 0) this.disturbed('trigger-missed');
    for (const by of [0, 1] as const)
      for (let time = 0; time < this.triggerTimes; time += 1)
        this.run(by, 'Formulaire', (ports) => {
          this.steps([() => this.sweep(ports), () => void sendPendingMessages(ports)]);
        });
  }

  /** Every raw answer without a mark becomes a row, under the lock. */
  private sweep(ports: Ports): void {
    const marked = new Set(this.store.marks.map(({ key }) => key));
    for (const kind of FORM_KINDS) {
      const waiting = this.waiting.filter((other) => other.kind === kind && !marked.has(other.key));
      if (waiting.length === 0) continue;
      ports.unitOfWork((register) => {
        const { lists, forms } = formsOf(register);
        const form = forms[kind];
        for (const one of waiting) {
          const cells = Object.values(one.answers).map((answer) => (typeof answer === 'string' ? answer : answer.join(', ')));
          const answers = readAnswers(form, answerColumns(Object.keys(one.answers)), cells);
          const originKey = one.key;
          if (kind === 'request') receiveOrCorrectRequest(register, ports, { ...readRequest(answers, lists), originKey });
          else if (kind === 'offer') receiveOrCorrectOffer(register, ports, { ...readOffer(answers), originKey });
          else if (kind === 'review') receiveReview(register, ports, { ...readReview(answers), originKey });
          else if (kind === 'contribution') receiveContribution(register, ports, { ...readContribution(answers), originKey });
          else if (kind === 'follow-up') receiveFollowUp(register, ports, { ...readFollowUp(answers), originKey });
          else receiveAnswer(register, ports, { ...readHostAnswer(answers, ports.clock.today()), originKey });
          register.markAnswer(kind, originKey, 'Reçue');
        }
      });
    }
  }

  private onClock(by: Person): void {
    const hour = new Date(this.platform.now).getHours();
    if (hour < WORKING.first || hour > WORKING.last) return;
    const properties = this.platform.documentProperties;
    const holders = new TriggerHolders(properties);
    const uid = `clock-${by}`;
    if (!holders.isMine('onClock', uid, this.platform.now)) return;
    const answer = this.run(by, 'Horloge', (ports) => {
      const isDone = this.steps([
        () => this.sweep(ports),
        () => ports.unitOfWork((register) => takeMissedEdits(register, ports)),
        () => carryErasureOn(ports, properties, this.inAnswers),
        () => carryClosingOn(ports, properties),
        () => this.daily(ports),
        () => ports.unitOfWork((register) => followMeetings(register, ports)),
        () => this.remind(ports),
        () => {
          if (this.platform.withheld.has(by)) throw new UserProblem('no permission to send');
          sendPendingMessages(ports);
        },
      ]);
      if (isDone) holders.worked('onClock', uid, this.platform.now);
    });
    if (answer.isDone) this.settled = true;
  }

  private daily(ports: Ports): void {
    const properties = this.platform.documentProperties;
    if (properties.getProperty('expiredOn') === ports.clock.today()) return;
    ports.unitOfWork((register) => followCalendar(register, ports));
    properties.setProperty('expiredOn', ports.clock.today());
  }

  private remind(ports: Ports): void {
    const properties = this.platform.documentProperties;
    const now = remindByHalfDay(ports, properties.getProperty('remindedAt') ?? undefined);
    if (now !== undefined) properties.setProperty('remindedAt', now);
  }

  /** Each step stands alone; says whether none failed. A fault of the program is none of theirs. */
  private steps(steps: readonly (() => void)[]): boolean {
    let isDone = true;
    for (const step of steps) {
      try {
        step();
      } catch (error) {
        if (!(error instanceof UserProblem)) throw error;
        isDone = false;
      }
    }
    return isDone;
  }

  private nextEvent(): { readonly at: number; readonly happens: () => void } {
    const { now, wakes } = this.platform;
    const hour = now - (now % HOUR);
    const clocks = ([0, 1] as const).map((by) => {
      const at = hour + CLOCK_AT[by] * 60_000;
      return { at: at > now ? at : at + HOUR, happens: () => this.onClock(by) };
    });
    const woken = [...wakes].map(([by, at]) => ({
      at: Math.max(at, now),
      happens: () => {
        wakes.delete(by);
        this.run(by, 'Horloge', (ports) => void this.steps([() => void sendPendingMessages(ports)]));
      },
    }));
    return [...woken, ...clocks].reduce((first, other) => (other.at < first.at ? other : first));
  }

  private run(by: Person, actor: string, work: (ports: Ports) => void): Answered {
    const unitOfWork = (pulse: Pulse): UnitOfWork => {
      const committing = this.store.unitOfWork((commit) => pulse(commit));
      return committing;
    };
    try {
      this.platform.run(by, actor, unitOfWork, work);
      return { isDone: true, sentence: '' };
    } catch (error) {
      if (error instanceof Killed) {
        this.disturbed('kill');
        return { isDone: false, sentence: 'interrompu' };
      }
      if (error instanceof UserProblem) return { isDone: false, sentence: error.message };
      throw error;
    }
  }

  private disturbed(what: string): void {
    this.settled = false;
    this.met.set(what, (this.met.get(what) ?? 0) + 1);
  }
}
