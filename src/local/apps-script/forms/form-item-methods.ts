/** Items of a form: what each kind can do. */
import type { EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { PAGE_NAVIGATION_TYPE, ITEM_TYPE } from './enumerations';
import {
  CheckboxItem,
  Choice,
  DateItem,
  FormItem,
  Item,
  ITEM_CLASSES,
  ListItem,
  MultipleChoiceItem,
  PageBreakItem,
  ParagraphTextItem,
  ScaleItem,
  SectionHeaderItem,
  TextItem,
  TimeItem,
} from './form-item';
import type { ChoiceModel, ItemKind, Navigation } from './form-model';
import { answerOf, ItemResponse } from './form-response';
import type { ItemValidationService } from './item-validation';

type Rows = Readonly<Record<string, MethodRow<FormItem>>>;

const layout: Rows = {
  getId: ['', 'local', (item) => item.model.id],
  getIndex: ['', 'formRead', (item) => item.form.items.indexOf(item.model)],
  getTitle: ['', 'formRead', (item) => item.model.title],
  setTitle: ['s', 'formWrite', (item, title) => item.change({ title })],
  getHelpText: ['', 'formRead', (item) => item.model.help],
  setHelpText: ['s', 'formWrite', (item, help) => item.change({ help })],
  getType: ['', 'local', (item) => ITEM_TYPE.of(item.model.kind)],
};

const question: Rows = {
  ...layout,
  isRequired: ['', 'formRead', (item) => item.model.required],
  setRequired: ['b', 'formWrite', (item, required) => item.change({ required })],
  createResponse: [
    's | a | d | n | n n',
    'local',
    (item, ...given) => new ItemResponse(item.ctx, item.form, item.model, answerOf(item, given)),
  ],
};

function choicesOf(item: FormItem, choices: readonly ChoiceModel[]): FormItem {
  if (choices.length === 0) throw new ScriptException('Array is empty: choices');
  if (new Set(choices.map((choice) => choice.value)).size < choices.length)
    throw new ScriptException('Questions cannot have duplicate choice values.');
  return item.change({ choices: [...choices] });
}

const choices: Rows = {
  ...question,
  createChoice: ['s', 'local', (item, value) => new Choice(item.ctx, item.form, value)],
  setChoices: [
    'a',
    'formWrite',
    (item, list) =>
      choicesOf(
        item,
        (list as Choice[]).map(({ value, goTo, pageId }) => ({ value, goTo, pageId })),
      ),
  ],
  setChoiceValues: [
    'a',
    'formWrite',
    (item, values) =>
      choicesOf(
        item,
        (values as unknown[]).map((value) => ({ value: String(value) })),
      ),
  ],
  getChoices: [
    '',
    'formRead',
    (item) => item.model.choices.map((choice) => new Choice(item.ctx, item.form, choice.value, choice.goTo, choice.pageId)),
  ],
};

const navigating: Rows = {
  ...choices,
  createChoice: [
    's | s PageBreakItem | s PageNavigationType',
    'local',
    (item, value, to) => {
      if (to instanceof PageBreakItem) return new Choice(item.ctx, item.form, value, undefined, to.model.id);
      return new Choice(item.ctx, item.form, value, (to as EnumValue | undefined)?.label as Navigation | undefined);
    },
  ],
};

const other: Rows = {
  showOtherOption: ['b', 'formWrite', (item, hasOther) => item.change({ hasOther })],
  hasOtherOption: ['', 'formRead', (item) => item.model.hasOther],
};

const validated = (type: string): Rows => ({
  setValidation: [
    type,
    'formWrite',
    (item, validation) => item.change({ validation: (validation as ItemValidationService).rule }),
  ],
  clearValidation: ['', 'formWrite', (item) => item.change({ validation: undefined })],
});

const pageBreak: Rows = {
  ...layout,
  // Reference of PageBreakItem: "the page to jump to after completing the page before this page break".
  setGoToPage: [
    'PageBreakItem | PageNavigationType',
    'formWrite',
    (item, to) =>
      to instanceof PageBreakItem
        ? item.change({ pageId: to.model.id, goTo: undefined })
        : item.change({ pageId: undefined, goTo: (to as EnumValue).label as Navigation }),
  ],
  getGoToPage: [
    '',
    'formRead',
    (item) => {
      const target = item.form.items.find((model) => model.id === item.model.pageId);
      return target ? new PageBreakItem(item.ctx, item.form, target) : null;
    },
  ],
  getPageNavigationType: [
    '',
    'formRead',
    (item) => PAGE_NAVIGATION_TYPE.of(item.model.pageId !== undefined ? 'GO_TO_PAGE' : (item.model.goTo ?? 'CONTINUE')),
  ],
};

const scale: Rows = {
  ...question,
  setBounds: ['n n', 'formWrite', (item, lower, upper) => item.change({ bounds: { ...item.model.bounds, lower, upper } })],
  setLabels: [
    's? s?',
    'formWrite',
    (item, lower, upper) => item.change({ bounds: { ...item.model.bounds, lowerLabel: lower ?? '', upperLabel: upper ?? '' } }),
  ],
  getLowerBound: ['', 'formRead', (item) => item.model.bounds.lower],
  getUpperBound: ['', 'formRead', (item) => item.model.bounds.upper],
  getLeftLabel: ['', 'formRead', (item) => item.model.bounds.lowerLabel],
  getRightLabel: ['', 'formRead', (item) => item.model.bounds.upperLabel],
};

const date: Rows = {
  ...question,
  setIncludesYear: ['b', 'formWrite', (item, includesYear) => item.change({ includesYear })],
  includesYear: ['', 'formRead', (item) => item.model.includesYear],
};

const CASTS: Readonly<Record<ItemKind, string>> = {
  TEXT: 'asTextItem',
  PARAGRAPH_TEXT: 'asParagraphTextItem',
  LIST: 'asListItem',
  MULTIPLE_CHOICE: 'asMultipleChoiceItem',
  CHECKBOX: 'asCheckboxItem',
  DATE: 'asDateItem',
  TIME: 'asTimeItem',
  SCALE: 'asScaleItem',
  SECTION_HEADER: 'asSectionHeaderItem',
  PAGE_BREAK: 'asPageBreakItem',
};
const casts: Rows = Object.fromEntries(
  Object.entries(CASTS).map(([kind, method]): [string, MethodRow<FormItem>] => [
    method,
    [
      '',
      'local',
      (item) => {
        if (item.model.kind !== kind) throw new ScriptException('Invalid conversion for item type: ' + item.model.kind + '.');
        return new ITEM_CLASSES[item.model.kind](item.ctx, item.form, item.model);
      },
    ],
  ]),
);

const TABLE: readonly (readonly [typeof FormItem, string, Rows])[] = [
  [Item, 'Item', { ...layout, ...casts }],
  [TextItem, 'TextItem', { ...question, ...validated('TextValidation') }],
  [ParagraphTextItem, 'ParagraphTextItem', { ...question, ...validated('ParagraphTextValidation') }],
  [ListItem, 'ListItem', navigating],
  [MultipleChoiceItem, 'MultipleChoiceItem', { ...navigating, ...other }],
  [CheckboxItem, 'CheckboxItem', { ...choices, ...other, ...validated('CheckboxValidation') }],
  [DateItem, 'DateItem', date],
  [TimeItem, 'TimeItem', question],
  [ScaleItem, 'ScaleItem', scale],
  [SectionHeaderItem, 'SectionHeaderItem', layout],
  [PageBreakItem, 'PageBreakItem', pageBreak],
];
for (const [constructor, name, methods] of TABLE)
  describe(constructor, { name, path: `FormApp.${name}`, scopes: SCOPES.forms, methods });

describe(Choice, {
  name: 'Choice',
  path: 'FormApp.Choice',
  scopes: SCOPES.none,
  methods: {
    getValue: ['', 'local', (choice) => choice.value],
    getPageNavigationType: [
      '',
      'local',
      (choice) =>
        choice.pageId !== undefined
          ? PAGE_NAVIGATION_TYPE.of('GO_TO_PAGE')
          : choice.goTo
            ? PAGE_NAVIGATION_TYPE.of(choice.goTo)
            : null,
    ],
    getGotoPage: [
      '',
      'local',
      (choice) => {
        const target = choice.form.items.find((model) => model.id === choice.pageId);
        return target ? new PageBreakItem(choice.ctx, choice.form, target) : null;
      },
    ],
  },
});
