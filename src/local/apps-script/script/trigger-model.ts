/** Installed triggers, and when a clock trigger falls due. */
import type { Account } from '../base/account';
import { toInstant, toLocalMs } from '../../clock/zone';

export type TriggerEvent = 'ON_FORM_SUBMIT' | 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' | 'ON_EVENT_UPDATED' | 'CLOCK';
/** Whose events a trigger waits for; the clock has none. */
export type TriggerSource = 'SPREADSHEETS' | 'FORMS' | 'DOCUMENTS' | 'CALENDAR';

export type ClockPlan =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'minutes'; readonly every: number }
  | { readonly kind: 'hours'; readonly every: number; readonly minute?: number }
  /** Days or weeks, in the zone's local time; weekday 0 = Sunday. */
  | {
      readonly kind: 'days';
      readonly every: number;
      readonly hour: number;
      readonly minute: number;
      readonly zone: string;
      readonly weekday?: number;
      readonly monthDay?: number;
    };

export interface TriggerModel {
  readonly uid: string;
  readonly functionName: string;
  readonly event: TriggerEvent;
  /** Absent in older states, and for the clock. */
  readonly source?: TriggerSource;
  readonly sourceId: string;
  /** Address of the account that created it; absent for the main one. */
  readonly owner?: string;
  readonly plan?: ClockPlan;
  /** Absent when a one-shot trigger has fired: it then stays in the list, disabled, until it is deleted. */
  nextAt?: number;
}

/** Whose events it waits for. Of an older state: the form whose identifier it bears, or the spreadsheet. */
export function sourceOf({ event, source, sourceId }: TriggerModel, isForm: (id: string) => boolean): TriggerSource | 'CLOCK' {
  if (event === 'CLOCK') return 'CLOCK';
  return source ?? (isForm(sourceId) ? 'FORMS' : 'SPREADSHEETS');
}

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** First instant strictly after `after` at which the plan falls due; undefined when it never will again. */
export function nextInstant(plan: ClockPlan, after: number): number | undefined {
  switch (plan.kind) {
    case 'once':
      return plan.at > after ? plan.at : undefined;
    case 'minutes':
      return after + plan.every * MINUTE_MS;
    case 'hours':
      return nextHour(plan, after);
    case 'days':
      return nextDay(plan, after);
  }
}

function nextHour(plan: { readonly every: number; readonly minute?: number }, after: number): number {
  if (plan.minute === undefined) return after + plan.every * HOUR_MS;
  const hour = Math.floor(after / HOUR_MS) * HOUR_MS + plan.minute * MINUTE_MS;
  return hour > after && plan.every === 1 ? hour : hour + plan.every * HOUR_MS;
}

function nextDay(plan: Extract<ClockPlan, { kind: 'days' }>, after: number): number {
  const midnight = Math.floor(toLocalMs(after, plan.zone) / DAY_MS) * DAY_MS;
  for (let day = 0; ; day += 1) {
    const local = midnight + day * DAY_MS + plan.hour * HOUR_MS + plan.minute * MINUTE_MS;
    const date = new Date(local);
    if (plan.weekday !== undefined && date.getUTCDay() !== plan.weekday) continue;
    if (plan.monthDay !== undefined && date.getUTCDate() !== plan.monthDay) continue;
    const instant = toInstant(local, plan.zone);
    if (instant > after) return day === 0 || plan.every === 1 ? instant : toInstant(local + (plan.every - 1) * DAY_MS, plan.zone);
  }
}

export class TriggerStore {
  readonly triggers: TriggerModel[] = [];
  isDirty = false;

  add(trigger: TriggerModel): void {
    this.triggers.push(trigger);
    this.isDirty = true;
  }

  remove(uid: string): void {
    const place = this.triggers.findIndex((trigger) => trigger.uid === uid);
    if (place >= 0) this.triggers.splice(place, 1);
    this.isDirty = true;
  }

  /** Those that an account created. */
  of(account: Account, main: Account): readonly TriggerModel[] {
    return this.triggers.filter((trigger) => (trigger.owner ?? main.email) === account.email);
  }

  /** Those that wait for that event of that file or calendar, as they are now. */
  waitingFor(event: TriggerEvent, sourceId: string): readonly TriggerModel[] {
    return this.triggers.filter((trigger) => trigger.event === event && trigger.sourceId === sourceId);
  }

  /** The clock trigger that falls due first, or undefined. */
  nextDue(): TriggerModel | undefined {
    return this.triggers.filter((trigger) => trigger.nextAt !== undefined).sort((a, b) => a.nextAt! - b.nextAt!)[0];
  }

  /** Says that a clock trigger has fired at `now`, and plans the next time. */
  fired(trigger: TriggerModel, now: number): void {
    trigger.nextAt = trigger.plan && nextInstant(trigger.plan, now);
    this.isDirty = true;
  }
}
