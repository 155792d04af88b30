/** SpreadsheetApp.newDataValidation: the builder and the rule it gives. */
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { instantOfSerial, serialOfInstant } from '../../clock/serial-date';
import type { EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import type { ValidationRule } from './model/data-validation';
import { Range } from './range';
import { DATA_VALIDATION_CRITERIA } from './enumerations';

export class DataValidation {
  constructor(
    readonly ctx: RunContext,
    readonly rule: ValidationRule,
  ) {}
}

export class DataValidationBuilder {
  rule: ValidationRule = { criterion: '', values: [], allowInvalid: true };
  constructor(readonly ctx: RunContext) {}

  /** Another criterion; help and the taking of invalid values stay. */
  require(criterion: string, values: readonly (string | number | boolean)[], more: Partial<ValidationRule> = {}): this {
    const { allowInvalid, help } = this.rule;
    this.rule = { allowInvalid, help, criterion, values, ...more };
    return this;
  }

  set(patch: Partial<ValidationRule>): this {
    this.rule = { ...this.rule, ...patch };
    return this;
  }
}

const serial = (builder: DataValidationBuilder, date: Date): number => serialOfInstant(date.getTime(), builder.ctx.workbook.zone);
const numbers = (criterion: string, count: 1 | 2): MethodRow<DataValidationBuilder> => [
  count === 1 ? 'n' : 'n n',
  'local',
  (b, ...values) => b.require(criterion, values as number[]),
];
const dates = (criterion: string, count: 1 | 2): MethodRow<DataValidationBuilder> => [
  count === 1 ? 'd' : 'd d',
  'local',
  (b, ...values) =>
    b.require(
      criterion,
      (values as Date[]).map((date) => serial(b, date)),
    ),
];
const texts = (criterion: string): MethodRow<DataValidationBuilder> => [
  's',
  'local',
  (b, value) => b.require(criterion, [value as string]),
];

/** The values of a rule as scripts give and get them: dates as dates, a list or a range with its showing of a drop-down. */
function criteriaValues({ ctx, rule }: DataValidation | DataValidationBuilder): unknown[] {
  if (rule.source) {
    const sheet = ctx.workbook.sheetById(rule.source.sheetId);
    return [sheet ? new Range(ctx, sheet, rule.source.area) : null, rule.showDropdown ?? true];
  }
  if (rule.criterion === 'VALUE_IN_LIST') return [[...rule.values], rule.showDropdown ?? true];
  if (rule.criterion.startsWith('DATE_'))
    return rule.values.map((value) => (typeof value === 'number' ? new Date(instantOfSerial(value, ctx.workbook.zone)) : value));
  return [...rule.values];
}

/** Sets any criterion by the values that `getCriteriaValues` gives. */
function withCriteria(b: DataValidationBuilder, criterion: string, values: readonly unknown[]): DataValidationBuilder {
  const [first, showDropdown = true] = values as [unknown, boolean?];
  if (criterion === 'VALUE_IN_LIST') return b.require(criterion, (first as unknown[]).map(String), { showDropdown });
  if (criterion === 'VALUE_IN_RANGE') {
    if (!(first instanceof Range)) throw new ScriptException('The parameters do not match the criteria.');
    return b.require(criterion, [], { source: { sheetId: first.sheet.id, area: first.area }, showDropdown });
  }
  return b.require(
    criterion,
    values.map((value) => (value instanceof Date ? serial(b, value) : (value as string | number | boolean))),
  );
}

/** What a rule and its builder both tell. */
const reading: Readonly<Record<string, MethodRow<DataValidation | DataValidationBuilder>>> = {
  getAllowInvalid: ['', 'local', (v) => v.rule.allowInvalid],
  getHelpText: ['', 'local', (v) => v.rule.help ?? null],
  getCriteriaType: ['', 'local', (v) => (v.rule.criterion === '' ? null : DATA_VALIDATION_CRITERIA.of(v.rule.criterion))],
  getCriteriaValues: ['', 'local', criteriaValues],
  copy: ['', 'local', (v) => new DataValidationBuilder(v.ctx).set(v.rule)],
};

const MOST_IN_LIST = 500;
const TOO_MANY_IN_LIST =
  'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.';

describe(DataValidationBuilder, {
  name: 'DataValidationBuilder',
  path: 'SpreadsheetApp.DataValidationBuilder',
  scopes: SCOPES.none,
  methods: {
    requireValueInList: [
      'a | a b',
      'local',
      (b, values: readonly unknown[], dropdown = true) => {
        if (values.length > MOST_IN_LIST) throw new ScriptException(TOO_MANY_IN_LIST);
        return b.require('VALUE_IN_LIST', values.map(String), { showDropdown: dropdown as boolean });
      },
    ],
    requireValueInRange: [
      'Range | Range b',
      'local',
      (b, range, dropdown = true) =>
        b.require('VALUE_IN_RANGE', [], {
          source: { sheetId: (range as Range).sheet.id, area: (range as Range).area },
          showDropdown: dropdown as boolean,
        }),
    ],
    requireCheckbox: ['| x | x x', 'local', (b, ...values) => b.require('CHECKBOX', values as string[])],
    requireDate: ['', 'local', (b) => b.require('DATE_IS_VALID_DATE', [])],
    requireDateAfter: dates('DATE_AFTER', 1),
    requireDateOnOrAfter: dates('DATE_ON_OR_AFTER', 1),
    requireDateBefore: dates('DATE_BEFORE', 1),
    requireDateOnOrBefore: dates('DATE_ON_OR_BEFORE', 1),
    requireDateEqualTo: dates('DATE_EQUAL_TO', 1),
    requireDateBetween: dates('DATE_BETWEEN', 2),
    requireDateNotBetween: dates('DATE_NOT_BETWEEN', 2),
    requireNumberBetween: numbers('NUMBER_BETWEEN', 2),
    requireNumberNotBetween: numbers('NUMBER_NOT_BETWEEN', 2),
    requireNumberGreaterThan: numbers('NUMBER_GREATER_THAN', 1),
    requireNumberGreaterThanOrEqualTo: numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', 1),
    requireNumberLessThan: numbers('NUMBER_LESS_THAN', 1),
    requireNumberLessThanOrEqualTo: numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', 1),
    requireNumberEqualTo: numbers('NUMBER_EQUAL_TO', 1),
    requireNumberNotEqualTo: numbers('NUMBER_NOT_EQUAL_TO', 1),
    requireTextIsEmail: ['', 'local', (b) => b.require('TEXT_IS_VALID_EMAIL', [])],
    requireTextIsUrl: ['', 'local', (b) => b.require('TEXT_IS_VALID_URL', [])],
    requireTextContains: texts('TEXT_CONTAINS'),
    requireTextDoesNotContain: texts('TEXT_DOES_NOT_CONTAIN'),
    requireTextEqualTo: texts('TEXT_EQUAL_TO'),
    requireFormulaSatisfied: texts('CUSTOM_FORMULA'),
    setAllowInvalid: ['b', 'local', (b, allow) => b.set({ allowInvalid: allow as boolean })],
    setHelpText: ['s?', 'local', (b, help) => b.set({ help: (help as string | null) ?? undefined })],
    withCriteria: [
      'DataValidationCriteria a',
      'local',
      (b, criterion, values) => withCriteria(b, (criterion as EnumValue).label, values as unknown[]),
    ],
    build: ['', 'local', (b) => new DataValidation(b.ctx, b.rule)],
    ...reading,
  },
});

describe(DataValidation, {
  name: 'DataValidation',
  path: 'SpreadsheetApp.DataValidation',
  scopes: SCOPES.none,
  methods: reading,
});
