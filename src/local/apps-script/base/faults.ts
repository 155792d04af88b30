/** What goes wrong on purpose, and the gestures of a person that fall in the middle of a run. */
import type { CallPoint, Fault, ServiceCall } from '../../contract';
import type { TriggerEvent } from '../script/trigger-model';
import type { Workbook } from '../spreadsheet/model/workbook';
import { rememberWorkbook } from '../spreadsheet/model/workbook-memory';
import type { CostKind } from './cost-model';
import { ScriptException } from './script-exception';

/** Costs whose call sends the buffered writes of the sheets, or passes them by. */
const SENDS_WRITES: ReadonlySet<CostKind> = new Set<CostKind>(['read', 'flush', 'formWrite', 'formCreate', 'formOpen']);
const WRITES: ReadonlySet<CostKind> = new Set<CostKind>(['write', 'structure']);
const OUT_OF_TIME = 'Exceeded maximum execution time';
/** Text of a passing failure of a service (reported again and again by users of the platform). */
const PASSING_FAILURE = 'Service error. Please try again later.';

/** The run to which a fault happens. */
export interface StrickenRun {
  readonly id: number;
  readonly functionName: string;
  readonly callCount: number;
  readonly workbook: Workbook;
  /** What a test's own code threw. */
  failure: { readonly error: unknown } | null;
  dropWaitingWrites: (() => void) | null;
  forgetWaitingWrites(): void;
  kill(reason: string): never;
}

/** A point of a run that is counted down over the calls of all later runs. */
class Countdown {
  private left: number;

  constructor(readonly point: CallPoint) {
    if (!Number.isInteger(point.call) || point.call < 1) throw new Error(`${point.call} is not the number of a call`);
    this.left = point.call;
  }

  /** Counts one call; true when it is the one. */
  counts(call: string): boolean {
    if (this.point.of !== undefined && this.point.of !== call) return false;
    this.left -= 1;
    return this.left === 0;
  }
}

export class Faults {
  /** Until when someone else holds the lock. */
  lockHeldUntil = 0;
  mailFailure: { readonly message: string; times: number; readonly isSentFirst: boolean } | null = null;
  /** Installed triggers of a kind fire this many times each; once when it is not named. */
  triggerTimes: Partial<Record<TriggerEvent, number>> = {};
  /** So much later. */
  triggerDelayMs = 0;
  /** Calls from a page whose result gets lost. */
  lostResults = 0;
  /** How many times as long as usual each service call takes. */
  slowness = 1;
  /** Called before and after each service call of a run. */
  hook: ((call: ServiceCall) => void) | null = null;
  private kills: Countdown[] = [];
  private thrown: Countdown | null = null;
  private gesture: { readonly countdown: Countdown; readonly play: () => void } | null = null;

  /** Takes what a test asks for; what it does not name stays as it was. */
  set(fault: Fault, now: number): void {
    if (fault.killAtCall) this.kills = [new Countdown(fault.killAtCall)];
    if (fault.killAtCalls) this.kills = fault.killAtCalls.map((point) => new Countdown(point));
    if (fault.throwAtCall) this.thrown = new Countdown(fault.throwAtCall);
    if (fault.gestureAtCall) this.gesture = { countdown: new Countdown(fault.gestureAtCall), play: fault.gestureAtCall.gesture };
    if (fault.lockHeldMs !== undefined) this.lockHeldUntil = now + fault.lockHeldMs;
    if (fault.mailFailure) this.mailFailure = { isSentFirst: false, ...fault.mailFailure };
    if (fault.formTriggerTimes !== undefined)
      this.triggerTimes = { ...this.triggerTimes, ON_FORM_SUBMIT: fault.formTriggerTimes };
    if (fault.triggerTimes) this.triggerTimes = { ...this.triggerTimes, ...fault.triggerTimes };
    if (fault.triggerDelayMs !== undefined) this.triggerDelayMs = fault.triggerDelayMs;
    if (fault.lostResults !== undefined) this.lostResults = fault.lostResults;
    if (fault.slowness !== undefined) this.slowness = fault.slowness;
  }

  /** True while a run that comes is to be killed. */
  get mayKill(): boolean {
    return this.kills.length > 0;
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    Object.assign(this, { lockHeldUntil: 0, mailFailure: null, kills: [], thrown: null, gesture: null });
    Object.assign(this, { triggerTimes: {}, triggerDelayMs: 0, lostResults: 0, slowness: 1 });
  }

  /** What befalls a call: made when it starts, told when it has acted. */
  befall(run: StrickenRun, name: string, cost: CostKind): Befallen | null {
    if (this.kills.length === 0 && !this.thrown && !this.gesture && !this.hook) return null;
    const kill = this.kills[0]?.counts(name) ? this.kills.shift()!.point : null;
    const thrown = this.thrown?.counts(name) ? this.thrown.point : null;
    const gesture = this.gesture?.countdown.counts(name) ? this.gesture : null;
    if (thrown) this.thrown = null;
    if (gesture) this.gesture = null;
    // Remembered before the first write that waits, as long as a run may be killed with writes still waiting.
    if (this.kills[0]?.point.when === 'unflushed' || kill?.when === 'unflushed') {
      if (SENDS_WRITES.has(cost) && kill?.when !== 'unflushed') run.forgetWaitingWrites();
      else if (WRITES.has(cost)) run.dropWaitingWrites ??= rememberWorkbook(run.workbook);
    }
    const told = { index: run.callCount, name, kind: cost, runId: run.id, functionName: run.functionName };
    return new Befallen(run, told, { kill, thrown, gesture, hook: this.hook });
  }
}

/** What befalls one service call. */
export class Befallen {
  constructor(
    private readonly run: StrickenRun,
    private readonly call: Omit<ServiceCall, 'when'>,
    private readonly what: {
      readonly kill: CallPoint | null;
      readonly thrown: CallPoint | null;
      readonly gesture: { readonly countdown: Countdown; readonly play: () => void } | null;
      readonly hook: ((call: ServiceCall) => void) | null;
    },
  ) {}

  before(): void {
    this.meanwhile('before');
    if (this.what.kill?.when === 'unflushed') this.run.dropWaitingWrites?.();
    if (this.what.kill?.when === 'before' || this.what.kill?.when === 'unflushed') this.run.kill(OUT_OF_TIME);
    if (this.what.thrown?.when === 'before') throw new ScriptException(this.what.thrown.message ?? PASSING_FAILURE);
  }

  /** True when the run dies in the middle of this call: one that writes several things has written some. */
  get isCutShort(): boolean {
    return this.what.kill?.when === 'during';
  }

  after(): void {
    this.meanwhile('after');
    if (this.what.kill) this.run.kill(OUT_OF_TIME);
    if (this.what.thrown) throw new ScriptException(this.what.thrown.message ?? PASSING_FAILURE);
  }

  /** A person acts between two calls; what a test's own code throws goes to the test, not to the script. */
  private meanwhile(when: 'before' | 'after'): void {
    if (!this.what.hook && this.what.gesture?.countdown.point.when !== when) return;
    try {
      this.what.hook?.({ ...this.call, when });
      if (this.what.gesture?.countdown.point.when === when) this.what.gesture.play();
    } catch (error) {
      this.run.failure = { error };
      this.run.kill('the test failed');
    }
  }
}
