/** Items of a form: what each kind can do. */
import type { EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { PAGE_NAVIGATION_TYPE, ITEM_TYPE } from './enumerations';
import {
  CheckboxGridItem,
  CheckboxItem,
  Choice,
  DateItem,
  DateTimeItem,
  DurationItem,
  FormItem,
  GridItem,
  ImageItem,
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
  VideoItem,
} from './form-item';
import type { ChoiceModel, ItemKind, Navigation } from './form-model';
import { answerOf, ItemResponse } from './form-response';
import type { ItemValidationService } from './item-validation';
import { imageMethods, videoMethods } from './media-items';
import { gradedMethods, openMethods } from './quiz';
import { syncResponseColumns } from './response-sheet';

type Rows = Readonly<Record<string, MethodRow<FormItem>>>;

/** A copy at the end of the form, with ids of its own. */
function duplicate({ ctx, form, model }: FormItem): FormItem {
  const { forms, ids } = ctx.platform;
  const copy = { ...structuredClone(model), id: ids.number(), entryId: ids.number() };
  forms.touch(form).items = [...form.items, copy];
  syncResponseColumns(ctx.platform, form);
  return new ITEM_CLASSES[model.kind](ctx, form, copy);
}

const layout: Rows = {
  getId: ['', 'local', (item) => item.model.id],
  getIndex: ['', 'formRead', (item) => item.form.items.indexOf(item.model)],
  getTitle: ['', 'formRead', (item) => item.model.title],
  setTitle: ['s', 'formWrite', (item, title) => item.change({ title })],
  getHelpText: ['', 'formRead', (item) => item.model.help],
  setHelpText: ['s', 'formWrite', (item, help) => item.change({ help })],
  duplicate: ['', 'formWrite', duplicate],
  getType: ['', 'local', (item) => ITEM_TYPE.of(item.model.kind)],
};

const question: Rows = {
  ...layout,
  isRequired: ['', 'formRead', (item) => item.model.required],
  setRequired: ['b', 'formWrite', (item, required) => item.change({ required })],
  createResponse: [
    's | a | d | n | n n | n n n',
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
  createChoice: [
    's | s b',
    'local',
    (item, value, isCorrect) => new Choice(item.ctx, item.form, value, undefined, undefined, isCorrect as boolean | undefined),
  ],
  setChoices: [
    'a',
    'formWrite',
    (item, list) =>
      choicesOf(
        item,
        (list as Choice[]).map(({ value, goTo, pageId, isCorrect }) => ({ value, goTo, pageId, isCorrect })),
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
    ({ ctx, form, model }) =>
      model.choices.map(({ value, goTo, pageId, isCorrect }) => new Choice(ctx, form, value, goTo, pageId, isCorrect)),
  ],
};

const navigating: Rows = {
  ...choices,
  createChoice: [
    's | s b | s PageBreakItem | s PageNavigationType',
    'local',
    (item, value, to) => {
      if (typeof to === 'boolean') return new Choice(item.ctx, item.form, value, undefined, undefined, to);
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
  setBounds: [
    'n n',
    'formWrite',
    (item, lower, upper) => {
      // Reference of ScaleItem: from 0 or 1, to 3 to 10. Its text is not documented.
      if ((lower !== 0 && lower !== 1) || upper < 3 || upper > 10) throw new ScriptException('Invalid data updating form.');
      return item.change({ bounds: { ...item.model.bounds, lower, upper } });
    },
  ],
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

const setList = (field: 'rows' | 'columns'): MethodRow<FormItem> => [
  'a',
  'formWrite',
  (item, given: readonly unknown[]) => {
    if (given.length === 0) throw new ScriptException(`Array is empty: ${field}`);
    return item.change({ [field]: given.map(String) });
  },
];
const grid: Rows = {
  ...question,
  getRows: ['', 'formRead', ({ model }) => [...(model.rows ?? [])]],
  getColumns: ['', 'formRead', ({ model }) => [...(model.columns ?? [])]],
  setRows: setList('rows'),
  setColumns: setList('columns'),
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
  GRID: 'asGridItem',
  CHECKBOX_GRID: 'asCheckboxGridItem',
  DATETIME: 'asDateTimeItem',
  DURATION: 'asDurationItem',
  IMAGE: 'asImageItem',
  VIDEO: 'asVideoItem',
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
  [TextItem, 'TextItem', { ...question, ...openMethods, ...validated('TextValidation') }],
  [ParagraphTextItem, 'ParagraphTextItem', { ...question, ...openMethods, ...validated('ParagraphTextValidation') }],
  [ListItem, 'ListItem', { ...navigating, ...gradedMethods }],
  [MultipleChoiceItem, 'MultipleChoiceItem', { ...navigating, ...gradedMethods, ...other }],
  [CheckboxItem, 'CheckboxItem', { ...choices, ...gradedMethods, ...other, ...validated('CheckboxValidation') }],
  [DateItem, 'DateItem', { ...date, ...openMethods }],
  [DateTimeItem, 'DateTimeItem', { ...date, ...openMethods }],
  [TimeItem, 'TimeItem', { ...question, ...openMethods }],
  [DurationItem, 'DurationItem', { ...question, ...openMethods }],
  [ScaleItem, 'ScaleItem', { ...scale, ...openMethods }],
  [GridItem, 'GridItem', { ...grid, ...validated('GridValidation') }],
  [CheckboxGridItem, 'CheckboxGridItem', { ...grid, ...validated('CheckboxGridValidation') }],
  [ImageItem, 'ImageItem', { ...layout, ...imageMethods }],
  [VideoItem, 'VideoItem', { ...layout, ...videoMethods }],
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
    isCorrectAnswer: ['', 'local', (choice) => choice.isCorrect ?? false],
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
