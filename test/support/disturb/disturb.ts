/**
 * Plays a use case again and again from one state in memory: once in peace, then with its run killed at a service call, or with a
 * person who acts between two of them; what it comes to must be what it comes to in peace.
 */
import type { CallPoint, RuntimeSnapshot } from 'apps-script-local';
import { TABLE_NAMES, TABLES } from '../../../src/register/tables';
import { answerTabNames } from '../../../src/wording/labels/answer-tab';
import { Hub, MINUTE } from '../hub';
import { referencesOf } from './busy-hub';
import { GESTURES, type Gesture, type GestureName } from './gestures';
import { differences, hasTab, resultOf, type Result } from './result';
import type { UseCase } from './use-case';
import { nameOf } from './use-cases';

export type When = CallPoint['when'];
/** A moment of the act: its n-th service call, counted over all the runs that it causes. */
export interface Moment {
  readonly call: number;
  readonly name: string;
  readonly kind: string;
}
export interface KillPoint extends Moment {
  readonly when: When;
}

/** Kinds of calls after which something has changed that lasts; between two others there is nothing to try. */
const CHANGING: ReadonlySet<string> = new Set([
  'write',
  'structure',
  'flush',
  'propertySet',
  'mail',
  'formCreate',
  'formWrite',
  'trigger',
  'lock',
]);

/** An hour and a little: the clock has come by, and what it queued has left. */
const GO_ON_MS = 70 * MINUTE;

export class Disturbed {
  private readonly snapshot: RuntimeSnapshot;
  private readonly facts: Readonly<Record<string, unknown>>;
  private readonly known: ReadonlySet<string>;
  private readonly mailsBefore: readonly string[];
  /** Calls of the undisturbed act, in order. */
  readonly moments: readonly Moment[];
  /** Tabs that the act, or what follows, writes. */
  readonly tabs: readonly string[];
  readonly peace: Result;

  /** @param begin the state that every use case comes from */
  constructor(
    private readonly hub: Hub,
    begin: RuntimeSnapshot,
    private readonly useCase: UseCase,
  ) {
    hub.runtime.restore(begin);
    this.facts = useCase.prepare?.(hub) ?? {};
    this.snapshot = hub.runtime.snapshot();
    this.known = referencesOf(hub);
    this.mailsBefore = this.mails();
    const versions = this.versions();
    const moments: Moment[] = [];
    const stop = hub.runtime.interleave(({ name, kind, when }) => {
      if (when === 'before') moments.push({ call: moments.length + 1, name, kind });
    });
    this.act();
    stop();
    this.moments = moments;
    const after = this.versions();
    const tabs = new Set([...TABLE_NAMES.map((name) => TABLES[name].sheetName), ...Object.values(answerTabNames)]);
    this.tabs = [...tabs].filter((tab) => versions.get(tab) !== after.get(tab));
    this.goOn(0, false);
    this.peace = resultOf(hub, this.known, useCase.passing);
  }

  get name(): string {
    return nameOf(this.useCase);
  }

  /**
   * Every point worth a kill: around each call that changes something, the writes that wait included; once more in its middle
   * where it has one.
   */
  killPoints(): KillPoint[] {
    const changing = this.moments.filter(({ kind }) => CHANGING.has(kind));
    return changing.flatMap((moment, index): KillPoint[] =>
      (index === 0 ? (['before', 'after'] as const) : moment.kind === 'lock' ? [] : whensOf(moment)).map((when) => ({
        ...moment,
        when,
      })),
    );
  }

  /** Moments between which a gesture can fall and be noticed. */
  gestureMoments(): Moment[] {
    return this.useCase.isAlone === true ? [] : this.moments.filter(({ kind }) => kind !== 'local');
  }

  /** What differs from the act in peace after a kill; `again` kills the recovery too, at its n-th call from there. */
  killed(point: KillPoint, again?: number): string[] {
    const { runtime } = this.hub;
    runtime.restore(this.snapshot);
    const kills: CallPoint[] = [
      { call: point.call, when: point.when },
      ...(again === undefined ? [] : [{ call: again, when: 'after' } as const]),
    ];
    runtime.setFault({ killAtCalls: kills });
    this.act();
    this.goOn(point.call + (again ?? 0), true, again === undefined ? 1 : 2);
    return this.compare([this.peace]);
  }

  /** The same with the run left alone and the form's trigger fired another number of times. */
  withTriggers(times: number): string[] {
    this.hub.runtime.restore(this.snapshot);
    this.hub.runtime.setFault({ formTriggerTimes: times });
    this.act();
    this.goOn(0, false);
    return this.compare([this.peace]);
  }

  /**
   * What a person does on every tab concerned, before the act and after it, there also with the tabs left alone that the act has
   * filled: a gesture in between leads to one or the other, cell by cell.
   */
  aroundGesture(name: GestureName): readonly Result[] {
    const { runtime } = this.hub;
    const gesture = GESTURES[name];
    runtime.restore(this.snapshot);
    const filled = this.tabs.filter((tab) => hasTab(this.hub, tab) && this.hub.rows(tab).length > 0);
    const orders = [
      [this.tabs, []] as const,
      [[], this.tabs] as const,
      ...(filled.length < this.tabs.length ? [[[], filled] as const] : []),
    ];
    return orders.map(([before, after]) => {
      runtime.restore(this.snapshot);
      this.play(gesture, before);
      this.act();
      this.play(gesture, after);
      this.goOn(0, false);
      return resultOf(this.hub, this.known, this.useCase.passing);
    });
  }

  /** What differs when a person does it before that call. */
  gestured(name: GestureName, moment: Moment, around: readonly Result[]): string[] {
    const { runtime } = this.hub;
    runtime.restore(this.snapshot);
    runtime.setFault({
      gestureAtCall: { call: moment.call, when: 'before', gesture: () => this.play(GESTURES[name], this.tabs) },
    });
    this.act();
    this.goOn(0, false);
    return this.compare(around);
  }

  /** Does the act leave everything as it was? */
  changesNothing(): boolean {
    this.hub.runtime.restore(this.snapshot);
    const before = this.trace();
    this.act();
    return this.trace() === before;
  }

  private play(gesture: Gesture, tabs: readonly string[]): void {
    // A tab that a use case makes is not there before.
    for (const tab of tabs) if (hasTab(this.hub, tab)) gesture(this.hub, tab);
  }

  private act(): void {
    this.useCase.act(this.hub, this.facts);
  }

  /** A second click may be broken off as well; then there is a third. */
  private actUntilAnswered(): void {
    this.act();
    if (this.hub.runtime.runs(1)[0]?.outcome === 'killed') this.act();
  }

  /**
   * The triggers go on; a person repeats the click whose answer was lost, at once or an hour later, and settles what is doubtful.
   */
  private goOn(parity: number, isLost: boolean, clocks = 1): void {
    const { hub, useCase } = this;
    const repeats = isLost && useCase.isClick;
    const isAtOnce = parity % 2 === 0 || useCase.isOfTheMoment === true;
    if (repeats && isAtOnce) this.actUntilAnswered();
    for (let clock = 0; clock < clocks; clock += 1) hub.advance(GO_ON_MS);
    if (repeats && !isAtOnce) this.actUntilAnswered();
    hub.runtime.clearFaults();
    hub.advance(5 * MINUTE);
    if (isLost && hub.messages().some((row) => row['Statut'] === 'En cours d’envoi')) this.settleDoubts();
    hub.advance(5 * MINUTE);
  }

  /** A person looks into the mailbox and says what they found. */
  private settleDoubts(): void {
    const { hub } = this;
    if (hub.ask('getMessages').doubtful.length === 0) hub.advance(GO_ON_MS);
    for (const { reference } of hub.ask('getMessages').doubtful) {
      const { Destinataire: to, Objet: subject } = hub.row(reference);
      const count = (mails: readonly string[]): number => mails.filter((mail) => mail === `${to} | ${subject}`).length;
      hub.ask('settleMessage', reference, count(this.mails()) > count(this.mailsBefore) ? 'confirmed-sent' : 'retried');
    }
    hub.advance(5 * MINUTE);
  }

  private compare(expected: readonly Result[]): string[] {
    const found = resultOf(this.hub, this.known, this.useCase.passing);
    const isMail = (line: string): boolean => line.includes('too much: mail');
    return differences(found, expected).filter((line) => this.useCase.sendsAgain !== true || !isMail(line));
  }

  private mails(): string[] {
    return this.hub.runtime.mailbox().map(({ to, subject }) => `${to.join()} | ${subject}`);
  }

  private versions(): ReadonlyMap<string, number> {
    return new Map(this.hub.runtime.spreadsheet().sheets.map(({ name, version }) => [name, version]));
  }

  private trace(): string {
    const { runtime } = this.hub;
    return JSON.stringify([
      [...this.versions()],
      runtime.properties(),
      runtime.mailbox().length,
      runtime.triggers(),
      runtime.forms(),
    ]);
  }
}

function whensOf({ kind, name }: Moment): readonly When[] {
  if (name === 'Properties.setProperties') return ['during', 'after'];
  return kind === 'flush' ? ['unflushed'] : kind === 'propertySet' || kind === 'trigger' ? ['unflushed', 'after'] : ['after'];
}
