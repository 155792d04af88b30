/** Triggers that fire at a time: how often, and when exactly. */
import { offsetMs } from '../../clock/zone';
import { Enumeration, type EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { install, TriggerBuilder } from './trigger';
import type { ClockPlan } from './trigger-model';

const DAY_HOURS = 24;
const MINUTES_ALLOWED = [1, 5, 10, 15, 30];

export const WEEK_DAY = new Enumeration('Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

export class ClockTriggerBuilder extends TriggerBuilder {
  unit: 'after' | 'at' | 'minutes' | 'hours' | 'days' | 'weeks' | null = null;
  amount = 1;
  hour: number | null = null;
  minute: number | null = null;
  weekday: number | undefined;
  monthDay: number | undefined;
  zone: string | null = null;

  set(patch: Partial<ClockTriggerBuilder>): this {
    Object.assign(this, patch);
    return this;
  }

  /** When the trigger falls due. Without a minute the platform chooses one: here it comes from the trigger's own number. */
  plan(uid: string): ClockPlan {
    const chosen = this.minute ?? Number(uid.slice(-4)) % 60;
    switch (this.unit) {
      case 'after':
        return { kind: 'once', at: this.ctx.platform.clock.now() + this.amount };
      case 'at':
        return { kind: 'once', at: this.amount };
      case 'minutes':
        return { kind: 'minutes', every: this.amount };
      case 'hours':
        return { kind: 'hours', every: this.amount, minute: this.minute ?? undefined };
      case 'days':
      case 'weeks':
        return {
          kind: 'days',
          every: this.unit === 'days' ? this.amount : 1,
          hour: this.hour ?? Number(uid.slice(-2)) % DAY_HOURS,
          minute: chosen,
          zone: this.zone ?? this.ctx.platform.manifest.timeZone,
          weekday: this.weekday,
          monthDay: this.monthDay,
        };
      default:
        throw new ScriptException('The trigger needs a schedule.');
    }
  }
}

describe(ClockTriggerBuilder, {
  name: 'ClockTriggerBuilder',
  path: 'ScriptApp.ClockTriggerBuilder',
  scopes: SCOPES.triggers,
  methods: {
    after: ['n', 'local', (builder, amount) => builder.set({ unit: 'after', amount })],
    at: ['d', 'local', (builder, date) => builder.set({ unit: 'at', amount: (date as Date).getTime() })],
    // Midnight of that day, months from 1 (reference of ClockTriggerBuilder.atDate).
    atDate: [
      'n n n',
      'local',
      (builder, year: number, month: number, day: number) => {
        const zone = builder.zone ?? builder.ctx.platform.manifest.timeZone;
        const local = Date.UTC(year, month - 1, day);
        return builder.set({ unit: 'at', amount: local - offsetMs(local - offsetMs(local, zone), zone) });
      },
    ],
    everyMinutes: [
      'n',
      'local',
      (builder, amount) => {
        if (!MINUTES_ALLOWED.includes(amount))
          throw new ScriptException('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
        return builder.set({ unit: 'minutes', amount });
      },
    ],
    everyHours: ['n', 'local', (builder, amount) => builder.set({ unit: 'hours', amount })],
    everyDays: ['n', 'local', (builder, amount) => builder.set({ unit: 'days', amount })],
    everyWeeks: ['n', 'local', (builder, amount) => builder.set({ unit: 'weeks', amount, weekday: builder.weekday ?? 1 })],
    onWeekDay: ['Weekday', 'local', (builder, day) => builder.set({ unit: 'weeks', weekday: (day as EnumValue).position })],
    onMonthDay: ['n', 'local', (builder, monthDay) => builder.set({ unit: 'days', monthDay })],
    atHour: ['n', 'local', (builder, hour) => builder.set({ hour, unit: builder.unit ?? 'days' })],
    nearMinute: ['n', 'local', (builder, minute) => builder.set({ minute })],
    inTimezone: ['s', 'local', (builder, zone) => builder.set({ zone })],
    create: ['', 'trigger', (builder) => install(builder, { event: 'CLOCK', sourceId: '' }, (uid) => builder.plan(uid))],
  },
});
