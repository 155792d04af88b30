/** Range and RangeList: the lists of what they can do. */
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Range, refuseGone } from './range';
import { RangeList } from './range-list';
import { rangeCheckBoxMethods } from './range-check-boxes';
import { rangeLooksMethods } from './range-looks-methods';
import { rangeRulesMethods } from './range-rules-methods';
import { rangeTidyMethods } from './range-tidy-methods';
import { rangeValuesMethods } from './range-values-methods';

const rangeMethods: Readonly<Record<string, MethodRow<Range>>> = {
  ...rangeValuesMethods,
  ...rangeLooksMethods,
  ...rangeRulesMethods,
  ...rangeCheckBoxMethods,
  ...rangeTidyMethods,
};

describe(Range, {
  name: 'Range',
  path: 'SpreadsheetApp.Range',
  scopes: SCOPES.spreadsheet,
  check: refuseGone,
  methods: rangeMethods,
});

/** What a list of ranges does to each of them, one after the other. */
const TO_EACH: readonly string[] = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
];

function forEach(name: string): MethodRow<RangeList> {
  const [signature, cost, act] = rangeMethods[name]!;
  return [
    signature,
    cost,
    (list, ...args) => {
      for (const range of list.ranges) act(range, ...args);
      return list;
    },
  ];
}

describe(RangeList, {
  name: 'RangeList',
  path: 'SpreadsheetApp.RangeList',
  scopes: SCOPES.spreadsheet,
  check: ({ ranges }, cost) => ranges.forEach((range) => refuseGone(range, cost)),
  methods: {
    getRanges: ['', 'local', ({ ranges }) => [...ranges]],
    ...Object.fromEntries(TO_EACH.map((name) => [name, forEach(name)])),
  },
});
