/** The enumerations of the spreadsheet service that this runtime knows. */
import { Enumeration, EnumValue } from '../base/enum-value';
import { describe } from '../base/service-class';
import { SCOPES } from '../base/scopes';

export const DATA_VALIDATION_CRITERIA = new Enumeration('DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE',
  'DATE_BEFORE_RELATIVE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_EQUAL_TO_RELATIVE',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);
export const BOOLEAN_CRITERIA = new Enumeration('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_NOT_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_ENDS_WITH',
  'TEXT_EQUAL_TO',
  'TEXT_NOT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'CUSTOM_FORMULA',
]);
export const RELATIVE_DATE = new Enumeration('RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);
export const PROTECTION_TYPE = new Enumeration('ProtectionType', ['RANGE', 'SHEET']);
export const BORDER_STYLE = new Enumeration('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const WRAP_STRATEGY = new Enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const SHEET_TYPE = new Enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
export const BUTTON = new Enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const BUTTON_SET = new Enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const DIMENSION = new Enumeration('Dimension', ['COLUMNS', 'ROWS']);

describe(EnumValue, {
  name: 'Enum',
  path: 'Enum',
  scopes: SCOPES.none,
  text: (value) => value.label,
  isValue: true,
  methods: {
    toJSON: ['| s', 'local', (value: EnumValue) => value.label],
    name: ['', 'local', (value: EnumValue) => value.label],
    ordinal: ['', 'local', (value: EnumValue) => value.position],
    compareTo: ['x', 'local', (value: EnumValue, other: EnumValue) => value.position - other.position],
  },
});
