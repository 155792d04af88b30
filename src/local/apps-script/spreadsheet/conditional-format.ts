/** Conditional formats: the builder, the rule, and which cells it paints. */
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { instantOfSerial, serialOfInstant } from '../../clock/serial-date';
import { BOOLEAN_CRITERIA } from './enumerations';
import type { ConditionalRule, SheetModel } from './model/sheet-model';
import type { Workbook } from './model/workbook';
import { Range } from './range';

export class ConditionalFormatRule {
  constructor(
    readonly ctx: RunContext,
    readonly sheet: SheetModel | null,
    readonly rule: ConditionalRule,
  ) {}
}

export class ConditionalFormatRuleBuilder {
  rule: ConditionalRule = { areas: [], criterion: '', values: [] };
  sheet: SheetModel | null = null;
  constructor(readonly ctx: RunContext) {}

  set(patch: Partial<ConditionalRule>): this {
    this.rule = { ...this.rule, ...patch };
    return this;
  }
}

type Row = MethodRow<ConditionalFormatRuleBuilder>;
const text = (criterion: string): Row => ['s', 'local', (b, value) => b.set({ criterion, values: [value as string] })];
const number = (criterion: string): Row => ['n', 'local', (b, value) => b.set({ criterion, values: [value as number] })];
const numbers = (criterion: string): Row => [
  'n n',
  'local',
  (b, first, last) => b.set({ criterion, values: [first as number, last as number] }),
];
const date = (criterion: string): Row => [
  'd',
  'local',
  (b, day) => b.set({ criterion, values: [serialOfInstant((day as Date).getTime(), b.ctx.workbook.zone)] }),
];

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

/** What a rule looks at, and what it paints. */
export class BooleanCondition {
  constructor(
    readonly ctx: RunContext,
    readonly rule: ConditionalRule,
  ) {}
}

describe(BooleanCondition, {
  name: 'BooleanCondition',
  path: 'SpreadsheetApp.BooleanCondition',
  scopes: SCOPES.none,
  methods: {
    getCriteriaType: ['', 'local', ({ rule }) => BOOLEAN_CRITERIA.of(CRITERIA[rule.criterion] ?? rule.criterion)],
    getCriteriaValues: [
      '',
      'local',
      ({ ctx, rule }) =>
        rule.criterion.startsWith('DATE_')
          ? rule.values.map((value) => new Date(instantOfSerial(Number(value), ctx.workbook.zone)))
          : [...rule.values],
    ],
    getBackground: ['', 'local', ({ rule }) => rule.background ?? null],
    getFontColor: ['', 'local', ({ rule }) => rule.fontColor ?? null],
    getBold: ['', 'local', ({ rule }) => rule.bold ?? null],
  },
});

describe(ConditionalFormatRuleBuilder, {
  name: 'ConditionalFormatRuleBuilder',
  path: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  scopes: SCOPES.none,
  methods: {
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
    setBackground: ['s?', 'local', (b, background) => b.set({ background: (background as string | null) ?? undefined })],
    setFontColor: ['s?', 'local', (b, fontColor) => b.set({ fontColor: (fontColor as string | null) ?? undefined })],
    setBold: ['b', 'local', (b, bold) => b.set({ bold: bold as boolean })],
    setRanges: [
      'a',
      'local',
      (b, ranges) => {
        b.sheet = (ranges as Range[])[0]?.sheet ?? null;
        return b.set({ areas: (ranges as Range[]).map((range) => range.area) });
      },
    ],
    build: ['', 'local', (b) => new ConditionalFormatRule(b.ctx, b.sheet, b.rule)],
  },
});

describe(ConditionalFormatRule, {
  name: 'ConditionalFormatRule',
  path: 'SpreadsheetApp.ConditionalFormatRule',
  scopes: SCOPES.none,
  methods: {
    getRanges: ['', 'local', (rule) => (rule.sheet ? rule.rule.areas.map((area) => new Range(rule.ctx, rule.sheet!, area)) : [])],
    getBooleanCondition: ['', 'local', (rule) => (rule.rule.criterion === '' ? null : new BooleanCondition(rule.ctx, rule.rule))],
    getGradientCondition: ['', 'local', () => null],
    copy: [
      '',
      'local',
      (rule) => {
        const builder = new ConditionalFormatRuleBuilder(rule.ctx).set(rule.rule);
        builder.sheet = rule.sheet;
        return builder;
      },
    ],
  },
});

const TESTS: Readonly<Record<string, (shown: string, value: unknown, wanted: string | number, second: number) => boolean>> = {
  TEXT_EQ: (shown, _v, wanted) => shown.toLowerCase() === String(wanted).toLowerCase(),
  TEXT_CONTAINS: (shown, _v, wanted) => shown.toLowerCase().includes(String(wanted).toLowerCase()),
  TEXT_NOT_CONTAINS: (shown, _v, wanted) => !shown.toLowerCase().includes(String(wanted).toLowerCase()),
  TEXT_STARTS_WITH: (shown, _v, wanted) => shown.toLowerCase().startsWith(String(wanted).toLowerCase()),
  TEXT_ENDS_WITH: (shown, _v, wanted) => shown.toLowerCase().endsWith(String(wanted).toLowerCase()),
  NUMBER_GREATER: (_s, value, wanted) => typeof value === 'number' && value > Number(wanted),
  NUMBER_GREATER_EQ: (_s, value, wanted) => typeof value === 'number' && value >= Number(wanted),
  NUMBER_LESS: (_s, value, wanted) => typeof value === 'number' && value < Number(wanted),
  NUMBER_LESS_EQ: (_s, value, wanted) => typeof value === 'number' && value <= Number(wanted),
  NUMBER_EQ: (_s, value, wanted) => typeof value === 'number' && value === Number(wanted),
  NUMBER_NOT_EQUAL_TO: (_s, value, wanted) => typeof value === 'number' && value !== Number(wanted),
  NUMBER_BETWEEN: (_s, value, wanted, second) => typeof value === 'number' && value >= Number(wanted) && value <= second,
  NUMBER_NOT_BETWEEN: (_s, value, wanted, second) => typeof value === 'number' && (value < Number(wanted) || value > second),
  DATE_AFTER: (_s, value, wanted) => typeof value === 'number' && Math.floor(value) > Math.floor(Number(wanted)),
  DATE_BEFORE: (_s, value, wanted) => typeof value === 'number' && Math.floor(value) < Math.floor(Number(wanted)),
  DATE_EQUAL_TO: (_s, value, wanted) => typeof value === 'number' && Math.floor(value) === Math.floor(Number(wanted)),
  BLANK: (shown) => shown === '',
  NOT_BLANK: (shown) => shown !== '',
};

/** True when the rule paints that cell. */
export function paints(workbook: Workbook, sheet: SheetModel, rule: ConditionalRule, row: number, column: number): boolean {
  const area = rule.areas.find(
    (a) => row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns,
  );
  if (!area) return false;
  if (rule.criterion !== 'CUSTOM_FORMULA') {
    return (
      TESTS[rule.criterion]?.(
        workbook.display(sheet, row, column),
        sheet.grid.value(row, column),
        rule.values[0] ?? '',
        Number(rule.values[1]),
      ) ?? false
    );
  }
  const value = workbook.formulas?.evaluate(
    String(rule.values[0]),
    sheet,
    row - rule.areas[0]!.row,
    column - rule.areas[0]!.column,
  );
  return value === true || (typeof value === 'number' && value !== 0);
}
