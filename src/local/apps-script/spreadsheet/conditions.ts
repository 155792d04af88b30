/** Conditions on cells, as conditional formats and filters both ask them: how scripts set and read them, and when they hold. */
import { instantOfSerial, serialOfInstant } from '../../clock/serial-date';
import { EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import type { MethodRow } from '../base/service-class';
import { BOOLEAN_CRITERIA, RELATIVE_DATE } from './enumerations';
import type { Condition, SheetModel } from './model/sheet-model';
import type { Workbook } from './model/workbook';

/** What a builder of conditions is to these methods. */
export interface ConditionBuilder {
  readonly ctx: { readonly workbook: Workbook };
  set(condition: Condition): this;
}

/** The criterion of a condition: how scripts name it, by how it is kept. */
const CRITERIA: Readonly<Record<string, string>> = {
  TEXT_EQ: 'TEXT_EQUAL_TO',
  TEXT_NOT_CONTAINS: 'TEXT_DOES_NOT_CONTAIN',
  NUMBER_GREATER: 'NUMBER_GREATER_THAN',
  NUMBER_GREATER_EQ: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  NUMBER_LESS: 'NUMBER_LESS_THAN',
  NUMBER_LESS_EQ: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  NUMBER_EQ: 'NUMBER_EQUAL_TO',
  BLANK: 'CELL_EMPTY',
  NOT_BLANK: 'CELL_NOT_EMPTY',
};
const KEPT = new Map(Object.entries(CRITERIA).map(([kept, name]) => [name, kept]));

/** The criterion as scripts name it; null when none was set. */
export const criterionOf = ({ criterion }: Condition): EnumValue | null =>
  criterion === '' ? null : BOOLEAN_CRITERIA.of(CRITERIA[criterion] ?? criterion);

/** The values as scripts gave them: dates as dates, relative ones by their name. */
export function valuesOf(workbook: Workbook, { criterion, values }: Condition): unknown[] {
  if (criterion.endsWith('_RELATIVE')) return values.map((value) => RELATIVE_DATE.of(String(value)));
  if (criterion.startsWith('DATE_')) return values.map((value) => new Date(instantOfSerial(Number(value), workbook.zone)));
  return [...values];
}

type Row = MethodRow<ConditionBuilder>;
const text = (criterion: string): Row => ['s', 'local', (b, value) => b.set({ criterion, values: [value as string] })];
const number = (criterion: string): Row => ['n', 'local', (b, value) => b.set({ criterion, values: [value as number] })];
const numbers = (criterion: string): Row => [
  'n n',
  'local',
  (b, first, last) => b.set({ criterion, values: [first, last] as number[] }),
];
const kept = (b: ConditionBuilder, day: Date): number => serialOfInstant(day.getTime(), b.ctx.workbook.zone);
const date = (criterion: string): Row => [
  'd | RelativeDate',
  'local',
  (b, day: Date | EnumValue) =>
    b.set(
      day instanceof EnumValue
        ? { criterion: `${criterion}_RELATIVE`, values: [day.label] }
        : { criterion, values: [kept(b, day)] },
    ),
];

export const conditionMethods: Readonly<Record<string, Row>> = {
  whenTextEqualTo: text('TEXT_EQ'),
  whenTextContains: text('TEXT_CONTAINS'),
  whenTextDoesNotContain: text('TEXT_NOT_CONTAINS'),
  whenTextStartsWith: text('TEXT_STARTS_WITH'),
  whenTextEndsWith: text('TEXT_ENDS_WITH'),
  whenFormulaSatisfied: text('CUSTOM_FORMULA'),
  whenNumberGreaterThan: number('NUMBER_GREATER'),
  whenNumberGreaterThanOrEqualTo: number('NUMBER_GREATER_EQ'),
  whenNumberLessThan: number('NUMBER_LESS'),
  whenNumberLessThanOrEqualTo: number('NUMBER_LESS_EQ'),
  whenNumberEqualTo: number('NUMBER_EQ'),
  whenNumberNotEqualTo: number('NUMBER_NOT_EQUAL_TO'),
  whenNumberBetween: numbers('NUMBER_BETWEEN'),
  whenNumberNotBetween: numbers('NUMBER_NOT_BETWEEN'),
  whenDateAfter: date('DATE_AFTER'),
  whenDateBefore: date('DATE_BEFORE'),
  whenDateEqualTo: date('DATE_EQUAL_TO'),
  whenCellEmpty: ['', 'local', (b) => b.set({ criterion: 'BLANK', values: [] })],
  whenCellNotEmpty: ['', 'local', (b) => b.set({ criterion: 'NOT_BLANK', values: [] })],
  // Any criterion by the values that getCriteriaValues gives.
  withCriteria: [
    'BooleanCriteria a',
    'local',
    (b, criterion: EnumValue, values: readonly unknown[]) => {
      if (values.some((value) => value === null || typeof value === 'boolean'))
        throw new ScriptException('The parameters do not match the criteria.');
      return b.set({
        criterion: KEPT.get(criterion.label) ?? criterion.label,
        values: values.map((value) =>
          value instanceof Date ? kept(b, value) : value instanceof EnumValue ? value.label : (value as string | number),
        ),
      });
    },
  ],
};

type Test = (shown: string, value: unknown, wanted: string | number, second: number, today: number) => boolean;
const number_ =
  (test: (value: number, wanted: number, second: number) => boolean): Test =>
  (_s, value, wanted, second) =>
    typeof value === 'number' && test(value, Number(wanted), second);
const day =
  (test: (value: number, wanted: number) => boolean): Test =>
  (_s, value, wanted) =>
    typeof value === 'number' && test(Math.floor(value), Math.floor(Number(wanted)));
const word =
  (test: (shown: string, wanted: string) => boolean): Test =>
  (shown, _v, wanted) =>
    test(shown.toLowerCase(), String(wanted).toLowerCase());

/** First and last day of a relative date, from today: the past week is the seven days before today, today among them. */
const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  TODAY: [0, 0],
  TOMORROW: [1, 1],
  YESTERDAY: [-1, -1],
  PAST_WEEK: [-7, 0],
  PAST_MONTH: [-30, 0],
  PAST_YEAR: [-365, 0],
};
const relative =
  (test: (value: number, first: number, last: number) => boolean): Test =>
  (_s, value, wanted, _n, today) => {
    const [first, last] = SPANS[String(wanted)]!;
    return typeof value === 'number' && test(Math.floor(value), today + first, today + last);
  };

const TESTS: Readonly<Record<string, Test>> = {
  TEXT_EQ: word((shown, wanted) => shown === wanted),
  TEXT_NOT_EQUAL_TO: word((shown, wanted) => shown !== wanted),
  TEXT_CONTAINS: word((shown, wanted) => shown.includes(wanted)),
  TEXT_NOT_CONTAINS: word((shown, wanted) => !shown.includes(wanted)),
  TEXT_STARTS_WITH: word((shown, wanted) => shown.startsWith(wanted)),
  TEXT_ENDS_WITH: word((shown, wanted) => shown.endsWith(wanted)),
  NUMBER_GREATER: number_((value, wanted) => value > wanted),
  NUMBER_GREATER_EQ: number_((value, wanted) => value >= wanted),
  NUMBER_LESS: number_((value, wanted) => value < wanted),
  NUMBER_LESS_EQ: number_((value, wanted) => value <= wanted),
  NUMBER_EQ: number_((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: number_((value, wanted) => value !== wanted),
  NUMBER_BETWEEN: number_((value, wanted, second) => value >= wanted && value <= second),
  NUMBER_NOT_BETWEEN: number_((value, wanted, second) => value < wanted || value > second),
  DATE_AFTER: day((value, wanted) => value > wanted),
  DATE_BEFORE: day((value, wanted) => value < wanted),
  DATE_EQUAL_TO: day((value, wanted) => value === wanted),
  DATE_NOT_EQUAL_TO: day((value, wanted) => value !== wanted),
  DATE_AFTER_RELATIVE: relative((value, _first, last) => value > last),
  DATE_BEFORE_RELATIVE: relative((value, first) => value < first),
  DATE_EQUAL_TO_RELATIVE: relative((value, first, last) => value >= first && value <= last),
  BLANK: (shown) => shown === '',
  NOT_BLANK: (shown) => shown !== '',
};

/**
 * True when the condition holds for that cell.
 * @param origin the cell that a formula of the condition is written for
 */
export function holds(
  workbook: Workbook,
  sheet: SheetModel,
  { criterion, values }: Condition,
  row: number,
  column: number,
  origin: { readonly row: number; readonly column: number },
): boolean {
  if (criterion !== 'CUSTOM_FORMULA') {
    const test = TESTS[criterion];
    if (!test) return false;
    const today = criterion.endsWith('_RELATIVE') ? workbook.today() : 0;
    return test(workbook.display(sheet, row, column), sheet.grid.value(row, column), values[0] ?? '', Number(values[1]), today);
  }
  const value = workbook.formulas?.evaluate(String(values[0]), sheet, row - origin.row, column - origin.column);
  return value === true || (typeof value === 'number' && value !== 0);
}
