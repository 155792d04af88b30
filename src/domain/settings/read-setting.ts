/** What a setting may hold: a value that cannot serve is none. */
import { isIsoDate } from '../calendar/iso-date';
import { readHours, readWeekdays } from '../calendar/opening';
import { readHolidays } from '../calendar/school-holidays';
import { fold } from '../text/fold';
import type { SettingKey } from './setting-keys';

/** What is expected of a value, for the sentence that asks for another. */
export type SettingKind =
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'day' }
  /** A number of days, or « non »: switched off. */
  | { readonly kind: 'days-or-no'; readonly max: number }
  | { readonly kind: 'holidays' }
  | { readonly kind: 'weekdays' }
  | { readonly kind: 'hours' }
  | { readonly kind: 'yes-no' };

const number = (min: number, max: number): SettingKind => ({ kind: 'number', min, max });
const WEIGHT = number(0, 1_000);
const DAYS: SettingKind = { kind: 'days-or-no', max: 90 };

/** Settings that are more than a text; the others take any. */
export const SETTING_KINDS: Readonly<Partial<Record<SettingKey, SettingKind>>> = {
  sandbox: { kind: 'yes-no' },
  sendDelayMinutes: number(0, 1_440),
  minDailyQuotaKept: number(0, 2_000),
  acknowledgementsPerDay: number(0, 2_000),
  acknowledgementsPerAddress: number(0, 100),
  acknowledgementQuotaKept: number(0, 2_000),
  dailyQuota: number(1, 100_000),
  workingDays: { kind: 'weekdays' },
  sendingHours: { kind: 'hours' },
  'holidays.autumn': { kind: 'holidays' },
  'holidays.christmas': { kind: 'holidays' },
  'holidays.winter': { kind: 'holidays' },
  'holidays.spring': { kind: 'holidays' },
  'holidays.summer': { kind: 'holidays' },
  worksInHolidays: { kind: 'yes-no' },
  'reminder.proposition-first': DAYS,
  'reminder.proposition-last': DAYS,
  'reminder.proposition-silence': DAYS,
  'reminder.promised-answer': DAYS,
  'reminder.convention-first': DAYS,
  'reminder.convention-last': DAYS,
  'reminder.stage-eve': DAYS,
  'reminder.mid-stage': DAYS,
  'reminder.review-host': DAYS,
  'reminder.review-teacher': DAYS,
  'reminder.review-first': DAYS,
  'reminder.review-last': DAYS,
  'reminder.weekly-digest': { kind: 'days-or-no', max: 6 },
  'reminder.network-call': { kind: 'days-or-no', max: 4 },
  'reminder.network-call-urgent': DAYS,
  'reminder.bringer-thanks': DAYS,
  'reminder.meeting-reminder': DAYS,
  replyWithinDays: number(1, 90),
  morningHour: number(0, 23),
  solicitationsPerMonth: number(0, 1_000),
  restDays: number(0, 365),
  secondeStart: { kind: 'day' },
  secondeEnd: { kind: 'day' },
  'weight.expectations': WEIGHT,
  'weight.sector': WEIGHT,
  'weight.distance': WEIGHT,
  'weight.dates': WEIGHT,
  'weight.places': WEIGHT,
  'weight.reliability': WEIGHT,
  'weight.rest': WEIGHT,
  'weight.network': WEIGHT,
};

/** Kept as the English and the French sheet show a ticked box. */
const YES = ['oui', 'vrai', 'true'];
const NO = ['non', 'faux', 'false'];

/** The value in the form that the code reads (decimal point, ISO day, « oui » or « non »); `undefined` when it cannot serve. */
export function readSetting(key: SettingKey, typed: string): string | undefined {
  const last = lastRead.get(key);
  if (last?.typed === typed) return last.value;
  const value = readTyped(key, typed);
  lastRead.set(key, { typed, value });
  return value;
}
/** An action reads its settings as often as it reads the register, and they are the same nearly always. */
const lastRead = new Map<SettingKey, { readonly typed: string; readonly value: string | undefined }>();

function readTyped(key: SettingKey, typed: string): string | undefined {
  const expected = SETTING_KINDS[key];
  if (expected === undefined) return typed;
  if (expected.kind === 'day') return readDay(typed.trim());
  if (expected.kind === 'yes-no') return YES.includes(fold(typed)) ? 'oui' : NO.includes(fold(typed)) ? 'non' : undefined;
  if (expected.kind === 'holidays') return readHolidays(typed) === undefined ? undefined : typed;
  if (expected.kind === 'weekdays') return readWeekdays(typed) === undefined ? undefined : typed;
  if (expected.kind === 'hours') return readHours(typed) === undefined ? undefined : typed;
  if (expected.kind === 'days-or-no' && NO.includes(fold(typed))) return 'non';
  const { min, max } = expected.kind === 'number' ? expected : { min: 0, max: expected.max };
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  // « 1e3 » and « 0x14 » are numbers to a program alone.
  const value = /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : NaN;
  if (expected.kind === 'days-or-no' && !Number.isInteger(value)) return undefined;
  return Number.isFinite(value) && value >= min && value <= max ? String(value) : undefined;
}

function readDay(typed: string): string | undefined {
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
  const day = french === null ? typed : `${french[3]}-${french[2]!.padStart(2, '0')}-${french[1]!.padStart(2, '0')}`;
  return isIsoDate(day) ? day : undefined;
}
