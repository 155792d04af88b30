/** Range and RangeList: the lists of what they can do. */
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Range, refuseGone } from './range';
import { RangeList } from './range-list';
import { rangeCheckBoxMethods } from './range-check-boxes';
import { rangeBandingMethods } from './banding';
import { rangeMetadataMethods } from './developer-metadata';
import { rangeGroupMethods } from './groups';
import { rangeLooksMethods } from './range-looks-methods';
import { rangeMoveMethods } from './range-move-methods';
import { rangePlaceMethods } from './range-place-methods';
import { rangeRulesMethods } from './range-rules-methods';
import { rangeTextMethods } from './range-text-methods';
import { rangeTidyMethods } from './range-tidy-methods';
import { rangeValuesMethods } from './range-values-methods';
import { refusedOfRange } from './refused';
import { rangeSelectionMethods, select } from './selection';

const rangeMethods: Readonly<Record<string, MethodRow<Range>>> = {
  ...rangeValuesMethods,
  ...rangeLooksMethods,
  ...rangeRulesMethods,
  ...rangeCheckBoxMethods,
  ...rangeTidyMethods,
  ...rangeTextMethods,
  ...rangeMoveMethods,
  ...rangePlaceMethods,
  ...rangeBandingMethods,
  ...rangeMetadataMethods,
  ...rangeGroupMethods,
  ...rangeSelectionMethods,
};

describe(Range, {
  name: 'Range',
  path: 'SpreadsheetApp.Range',
  scopes: SCOPES.spreadsheet,
  check: refuseGone,
  methods: rangeMethods,
  refused: refusedOfRange,
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
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setShowHyperlink',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
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
    activate: [
      '',
      'ui',
      (list) => {
        select(list.ranges[0]!.ctx, list.ranges);
        return list;
      },
    ],
    getRanges: ['', 'local', ({ ranges }) => [...ranges]],
    ...Object.fromEntries(TO_EACH.map((name) => [name, forEach(name)])),
  },
});
