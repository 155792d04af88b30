/** A form as scripts hold it, and FormApp. */
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import type { EnumValue } from '../base/enum-value';
import { DESTINATION_TYPE, ITEM_TYPE, PAGE_NAVIGATION_TYPE } from './enumerations';
import { FormItem, Item, ITEM_CLASSES } from './form-item';
import {
  deleteItem,
  editUrl,
  idInFormUrl,
  moveItem,
  publishedUrl,
  type FormModel,
  type ItemKind,
  type ItemModel,
} from './form-model';
import { FormResponse } from './form-response';
import { CheckboxValidationBuilder, ParagraphTextValidationBuilder, TextValidationBuilder } from './item-validation';
import { linkResponseSheet, syncResponseColumns, unlinkResponseSheet } from './response-sheet';

export class Form {
  constructor(
    readonly ctx: RunContext,
    readonly model: FormModel,
  ) {}

  change(patch: Partial<FormModel>): this {
    Object.assign(this.model, patch);
    this.ctx.platform.forms.touch(this.model);
    return this;
  }

  add(kind: ItemKind): FormItem {
    const { ids } = this.ctx.platform;
    const hasChoices = kind === 'LIST' || kind === 'MULTIPLE_CHOICE' || kind === 'CHECKBOX';
    const item: ItemModel = {
      id: ids.number(),
      entryId: ids.number(),
      kind,
      title: '',
      help: '',
      required: false,
      choices: hasChoices ? [{ value: '' }] : [],
      hasOther: false,
      bounds: { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' },
      includesYear: true,
      includesTime: false,
    };
    this.change({ items: [...this.model.items, item] });
    syncResponseColumns(this.ctx.platform, this.model);
    return new ITEM_CLASSES[kind](this.ctx, this.model, item);
  }

  place(item: unknown): number {
    const index =
      typeof item === 'number' ? item : this.model.items.findIndex((model) => model.id === (item as FormItem).model.id);
    if (index < 0 || index >= this.model.items.length) throw new ScriptException('Invalid data updating form.');
    return index;
  }
}

export class FormApp {
  constructor(readonly ctx: RunContext) {}
}

type Rows = Readonly<Record<string, MethodRow<Form>>>;
const flag = (field: keyof FormModel): MethodRow<Form> => ['b', 'formWrite', (form, value) => form.change({ [field]: value })];
const text = (field: keyof FormModel): MethodRow<Form> => ['s', 'formWrite', (form, value) => form.change({ [field]: value })];
const read = (field: keyof FormModel): MethodRow<Form> => ['', 'formRead', (form) => form.model[field]];
const adder = (kind: ItemKind): MethodRow<Form> => ['', 'formWrite', (form) => form.add(kind)];

const UNPUBLISHED = 'Operation not supported on unpublished form';
/** The text is not documented; only that the call throws. */
const UNSUPPORTED_ON_CONSUMER = 'Operation not supported';

/** The form, when people can reach it. Throws the platform's text otherwise. */
function published(form: Form): Form {
  if (!form.model.published) throw new ScriptException(UNPUBLISHED);
  return form;
}

const settings: Rows = {
  getTitle: read('title'),
  setTitle: text('title'),
  getDescription: read('description'),
  setDescription: text('description'),
  getConfirmationMessage: read('confirmationMessage'),
  setConfirmationMessage: text('confirmationMessage'),
  getCustomClosedFormMessage: read('closedMessage'),
  setCustomClosedFormMessage: text('closedMessage'),
  isAcceptingResponses: read('acceptingResponses'),
  setAcceptingResponses: ['b', 'formWrite', (form, acceptingResponses) => published(form).change({ acceptingResponses })],
  // Published again, a form takes answers again (seen live, both ways).
  isPublished: read('published'),
  setPublished: [
    'b',
    'formWrite',
    (form, isPublished) => form.change({ published: isPublished, acceptingResponses: isPublished }),
  ],
  supportsAdvancedResponderPermissions: ['', 'formRead', () => true],
  requiresLogin: ['', 'formRead', (form) => form.model.requireLogin ?? false],
  setRequireLogin: [
    'b',
    'formWrite',
    (form, requireLogin) => {
      if (form.ctx.account.kind === 'consumer') throw new ScriptException(UNSUPPORTED_ON_CONSUMER);
      return form.change({ requireLogin });
    },
  ],
  collectsEmail: read('collectEmail'),
  setCollectEmail: [
    'b',
    'formWrite',
    (form, collectEmail) => {
      form.change({ collectEmail });
      syncResponseColumns(form.ctx.platform, form.model);
      return form;
    },
  ],
  canEditResponse: read('allowResponseEdits'),
  setAllowResponseEdits: flag('allowResponseEdits'),
  hasRespondAgainLink: read('showLinkToRespondAgain'),
  setShowLinkToRespondAgain: flag('showLinkToRespondAgain'),
  hasProgressBar: read('progressBar'),
  setProgressBar: flag('progressBar'),
  hasLimitOneResponsePerUser: read('limitOneResponsePerUser'),
  setLimitOneResponsePerUser: flag('limitOneResponsePerUser'),
  getShuffleQuestions: read('shuffleQuestions'),
  setShuffleQuestions: flag('shuffleQuestions'),
  isPublishingSummary: read('publishingSummary'),
  setPublishingSummary: flag('publishingSummary'),
};

const NO_DESTINATION = 'The form currently has no response destination.';
const methods: Rows = {
  ...settings,
  getId: ['', 'local', (form) => form.model.id],
  getPublishedUrl: ['', 'local', (form) => publishedUrl(published(form).model)],
  getEditUrl: ['', 'local', (form) => editUrl(form.model)],
  shortenFormUrl: ['s', 'formRead', (_form, url) => url],
  setDestination: [
    'DestinationType s',
    'formWrite',
    (form, _type, id) => {
      if (id !== form.ctx.workbook.properties.id) throw new ScriptException('Invalid argument: id');
      linkResponseSheet(form.ctx.platform, form.model);
      return form;
    },
  ],
  removeDestination: [
    '',
    'formWrite',
    (form) => {
      unlinkResponseSheet(form.ctx.platform, form.model);
      return form;
    },
  ],
  getDestinationId: [
    '',
    'formRead',
    (form) => {
      if (form.model.destinationSheetId === undefined) throw new ScriptException(NO_DESTINATION);
      return form.model.destinationId ?? form.ctx.workbook.properties.id;
    },
  ],
  getDestinationType: [
    '',
    'formRead',
    (form) => {
      if (form.model.destinationSheetId === undefined) throw new ScriptException(NO_DESTINATION);
      return DESTINATION_TYPE.of('SPREADSHEET');
    },
  ],
  addTextItem: adder('TEXT'),
  addParagraphTextItem: adder('PARAGRAPH_TEXT'),
  addListItem: adder('LIST'),
  addMultipleChoiceItem: adder('MULTIPLE_CHOICE'),
  addCheckboxItem: adder('CHECKBOX'),
  addDateItem: adder('DATE'),
  addTimeItem: adder('TIME'),
  addScaleItem: adder('SCALE'),
  addSectionHeaderItem: adder('SECTION_HEADER'),
  addPageBreakItem: adder('PAGE_BREAK'),
  getItems: [
    '| ItemType',
    'formRead',
    (form, type) =>
      form.model.items
        .filter((item) => !type || item.kind === (type as EnumValue).label)
        .map((item) => new Item(form.ctx, form.model, item)),
  ],
  getItemById: [
    'n',
    'formRead',
    (form, id) => {
      const item = form.model.items.find((model) => model.id === id);
      return item ? new Item(form.ctx, form.model, item) : null;
    },
  ],
  moveItem: [
    'x n',
    'formWrite',
    (form, item, to) => new Item(form.ctx, form.model, moveItem(form.ctx.platform.forms, form.model, form.place(item), to)),
  ],
  deleteItem: ['x', 'formWrite', (form, item) => deleteItem(form.ctx.platform.forms, form.model, form.place(item))],
  createResponse: ['', 'local', (form) => new FormResponse(form.ctx, form.model)],
  getResponses: [
    '| d',
    'formRead',
    (form, since) =>
      form.model.responses
        .filter((response) => !since || response.at >= (since as Date).getTime())
        .map((response) => new FormResponse(form.ctx, form.model, response)),
  ],
  getResponse: [
    's',
    'formRead',
    (form, id) => {
      const response = form.model.responses.find((candidate) => candidate.id === id);
      return response ? new FormResponse(form.ctx, form.model, response) : null;
    },
  ],
  deleteResponse: [
    's',
    'formWrite',
    // The row of the tab stays (reference: a response is deleted from the form only).
    (form, id) => {
      form.ctx.platform.forms.removeResponse(form.model, id);
      return form;
    },
  ],
  deleteAllResponses: ['', 'formWrite', (form) => form.change({ responses: [] })],
};
describe(Form, { name: 'Form', path: 'FormApp.Form', scopes: SCOPES.forms, methods });

function create(app: FormApp, fileName: string, isPublished?: boolean): Form {
  const { platform } = app.ctx;
  const published = isPublished ?? platform.options.formsArePublished;
  const model = platform.forms.add({
    id: platform.ids.text(44),
    publishedId: `1FAIpQLS${platform.ids.text(48)}`,
    fileName,
    // FormApp.create names the file; the title stays empty until setTitle.
    title: '',
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    acceptingResponses: published,
    published,
    collectEmail: false,
    requireLogin: app.ctx.account.kind === 'workspace' && platform.options.workspaceFormsRequireLogin,
    allowResponseEdits: false,
    showLinkToRespondAgain: true,
    progressBar: false,
    limitOneResponsePerUser: false,
    shuffleQuestions: false,
    publishingSummary: false,
    items: [],
    responses: [],
  });
  return new Form(app.ctx, model);
}

function open(app: FormApp, id: string | undefined, refusal: string): Form {
  const model = id === undefined ? undefined : app.ctx.platform.forms.byId(id);
  if (!model) throw new ScriptException(refusal);
  return new Form(app.ctx, model);
}

describe(FormApp, {
  name: 'FormApp',
  path: 'FormApp',
  scopes: SCOPES.forms,
  enumerations: { ItemType: ITEM_TYPE, DestinationType: DESTINATION_TYPE, PageNavigationType: PAGE_NAVIGATION_TYPE },
  methods: {
    create: ['s | s b', 'formCreate', (app, title, published) => create(app, title, published)],
    openById: [
      's',
      'formOpen',
      (app, id) =>
        open(
          app,
          id,
          'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
        ),
    ],
    openByUrl: ['s', 'formOpen', (app, url) => open(app, idInFormUrl(url as string), 'Invalid argument: url')],
    createTextValidation: ['', 'local', () => new TextValidationBuilder(), SCOPES.none],
    createParagraphTextValidation: ['', 'local', () => new ParagraphTextValidationBuilder(), SCOPES.none],
    createCheckboxValidation: ['', 'local', () => new CheckboxValidationBuilder(), SCOPES.none],
  },
});
