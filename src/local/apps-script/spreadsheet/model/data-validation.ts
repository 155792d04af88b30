/** Rules that limit what a cell takes, and whether a value obeys them. */
import { isCalendarSerial } from '../../../clock/serial-date';
import type { Area } from './a1';
import type { CellValue } from './cell-value';

export interface ValidationRule {
  /** Name in SpreadsheetApp.DataValidationCriteria. */
  readonly criterion: string;
  readonly values: readonly (string | number | boolean)[];
  /** For VALUE_IN_RANGE: where the values stand. */
  readonly source?: { readonly sheetId: number; readonly area: Area };
  readonly showDropdown?: boolean;
  readonly allowInvalid: boolean;
  readonly help?: string;
}

type Check = (value: Exclude<CellValue, null>, rule: ValidationRule, isDate: boolean, listed: readonly string[]) => boolean;
const isDay = (value: unknown, isDate: boolean): boolean => typeof value === 'number' && isDate && isCalendarSerial(value);
const number =
  (compare: (value: number, first: number, second: number) => boolean): Check =>
  (value, rule) =>
    typeof value === 'number' && compare(value, Number(rule.values[0]), Number(rule.values[1]));
const text =
  (accepts: (value: string, wanted: string) => boolean): Check =>
  (value, rule) =>
    accepts(String(value), String(rule.values[0] ?? ''));

const CHECKS: Readonly<Record<string, Check>> = {
  VALUE_IN_LIST: (value, _rule, _isDate, listed) => listed.includes(String(value)),
  VALUE_IN_RANGE: (value, _rule, _isDate, listed) => listed.includes(String(value)),
  CHECKBOX: (value, rule) => (rule.values.length ? rule.values.includes(value as string) : typeof value === 'boolean'),
  DATE_IS_VALID_DATE: (value, _rule, isDate) => isDay(value, isDate),
  DATE_AFTER: (value, rule, isDate) => isDay(value, isDate) && Number(value) > Number(rule.values[0]),
  DATE_ON_OR_AFTER: (value, rule, isDate) => isDay(value, isDate) && Number(value) >= Number(rule.values[0]),
  DATE_BEFORE: (value, rule, isDate) => isDay(value, isDate) && Number(value) < Number(rule.values[0]),
  DATE_ON_OR_BEFORE: (value, rule, isDate) => isDay(value, isDate) && Number(value) <= Number(rule.values[0]),
  DATE_BETWEEN: (value, rule, isDate) =>
    isDay(value, isDate) && Number(value) >= Number(rule.values[0]) && Number(value) <= Number(rule.values[1]),
  DATE_EQUAL_TO: (value, rule, isDate) =>
    isDay(value, isDate) && Math.floor(Number(value)) === Math.floor(Number(rule.values[0])),
  DATE_NOT_BETWEEN: (value, rule, isDate) =>
    isDay(value, isDate) && (Number(value) < Number(rule.values[0]) || Number(value) > Number(rule.values[1])),
  NUMBER_BETWEEN: number((v, a, b) => v >= a && v <= b),
  NUMBER_NOT_BETWEEN: number((v, a, b) => v < a || v > b),
  NUMBER_GREATER_THAN: number((v, a) => v > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((v, a) => v >= a),
  NUMBER_LESS_THAN: number((v, a) => v < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((v, a) => v <= a),
  NUMBER_EQUAL_TO: number((v, a) => v === a),
  NUMBER_NOT_EQUAL_TO: number((v, a) => v !== a),
  TEXT_IS_VALID_EMAIL: text((v) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(v)),
  TEXT_IS_VALID_URL: text((v) => /^(https?|ftp):\/\/\S+$/.test(v)),
  TEXT_CONTAINS: text((v, wanted) => v.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((v, wanted) => !v.includes(wanted)),
  TEXT_EQUAL_TO: text((v, wanted) => v === wanted),
  // A formula is not computed here: it accepts, so that no value is refused wrongly.
  CUSTOM_FORMULA: () => true,
};

/**
 * True when the value may stand in a cell with that rule; an empty cell always may. `listed` are the texts a list rule accepts.
 */
export function obeys(rule: ValidationRule, value: CellValue, isDate: boolean, listed: readonly string[]): boolean {
  if (value === null || value === '') return true;
  const check = CHECKS[rule.criterion];
  if (!check) throw new Error(`unknown validation criterion ${rule.criterion}`);
  return check(value, rule, isDate, listed);
}
