/** What a setting may hold: a value that cannot serve is none. */
import { isIsoDate } from '../calendar/iso-date';
import { fold } from '../text/fold';
import type { SettingKey } from './setting-keys';

/** What is expected of a value, for the sentence that asks for another. */
export type SettingKind =
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'yes-no' };

const number = (min: number, max: number): SettingKind => ({ kind: 'number', min, max });
const WEIGHT = number(0, 1_000);

/** Settings that are more than a text; the others take any. */
export const SETTING_KINDS: Readonly<Partial<Record<SettingKey, SettingKind>>> = {
  sandbox: { kind: 'yes-no' },
  sendDelayMinutes: number(0, 1_440),
  minDailyQuotaKept: number(0, 2_000),
  acknowledgementsPerDay: number(0, 2_000),
  acknowledgementsPerAddress: number(0, 100),
  acknowledgementQuotaKept: number(0, 2_000),
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
  const expected = SETTING_KINDS[key];
  if (expected === undefined) return typed;
  if (expected.kind === 'day') return readDay(typed.trim());
  if (expected.kind === 'yes-no') return YES.includes(fold(typed)) ? 'oui' : NO.includes(fold(typed)) ? 'non' : undefined;
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const value = plain === '' ? NaN : Number(plain);
  return Number.isFinite(value) && value >= expected.min && value <= expected.max ? plain : undefined;
}

function readDay(typed: string): string | undefined {
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
  const day = french === null ? typed : `${french[3]}-${french[2]!.padStart(2, '0')}-${french[1]!.padStart(2, '0')}`;
  return isIsoDate(day) ? day : undefined;
}
