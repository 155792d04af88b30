/** SpreadsheetApp.newDataValidation: the builder and the rule it gives. */
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { serialOfInstant } from '../../clock/serial-date';
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

  require(criterion: string, values: readonly (string | number | boolean)[], more: Partial<ValidationRule> = {}): this {
    this.rule = { ...this.rule, criterion, values, ...more };
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

describe(DataValidationBuilder, {
  name: 'DataValidationBuilder',
  path: 'SpreadsheetApp.DataValidationBuilder',
  scopes: SCOPES.none,
  methods: {
    requireValueInList: [
      'a | a b',
      'local',
      (b, values, dropdown = true) =>
        b.require('VALUE_IN_LIST', (values as unknown[]).map(String), { showDropdown: dropdown as boolean }),
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
    requireDateBetween: dates('DATE_BETWEEN', 2),
    requireNumberBetween: numbers('NUMBER_BETWEEN', 2),
    requireNumberNotBetween: numbers('NUMBER_NOT_BETWEEN', 2),
    requireNumberGreaterThan: numbers('NUMBER_GREATER_THAN', 1),
    requireNumberGreaterThanOrEqualTo: numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', 1),
    requireNumberLessThan: numbers('NUMBER_LESS_THAN', 1),
    requireNumberLessThanOrEqualTo: numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', 1),
    requireNumberEqualTo: numbers('NUMBER_EQUAL_TO', 1),
    requireTextIsEmail: ['', 'local', (b) => b.require('TEXT_IS_VALID_EMAIL', [])],
    requireTextIsUrl: ['', 'local', (b) => b.require('TEXT_IS_VALID_URL', [])],
    requireTextContains: texts('TEXT_CONTAINS'),
    requireTextDoesNotContain: texts('TEXT_DOES_NOT_CONTAIN'),
    requireTextEqualTo: texts('TEXT_EQUAL_TO'),
    requireFormulaSatisfied: texts('CUSTOM_FORMULA'),
    setAllowInvalid: ['b', 'local', (b, allow) => b.require(b.rule.criterion, b.rule.values, { allowInvalid: allow as boolean })],
    setHelpText: [
      's?',
      'local',
      (b, help) => b.require(b.rule.criterion, b.rule.values, { help: (help as string | null) ?? undefined }),
    ],
    build: ['', 'local', (b) => new DataValidation(b.ctx, b.rule)],
  },
});

describe(DataValidation, {
  name: 'DataValidation',
  path: 'SpreadsheetApp.DataValidation',
  scopes: SCOPES.none,
  methods: {
    getAllowInvalid: ['', 'local', (v) => v.rule.allowInvalid],
    getHelpText: ['', 'local', (v) => v.rule.help ?? null],
    getCriteriaType: ['', 'local', (v) => DATA_VALIDATION_CRITERIA.of(v.rule.criterion)],
    getCriteriaValues: [
      '',
      'local',
      (v) => {
        if (v.rule.source) {
          const sheet = v.ctx.workbook.sheetById(v.rule.source.sheetId);
          return [sheet ? new Range(v.ctx, sheet, v.rule.source.area) : null, v.rule.showDropdown ?? true];
        }
        return v.rule.criterion === 'VALUE_IN_LIST' ? [[...v.rule.values], v.rule.showDropdown ?? true] : [...v.rule.values];
      },
    ],
    copy: ['', 'local', (v) => new DataValidationBuilder(v.ctx).require(v.rule.criterion, v.rule.values, v.rule)],
  },
});
