/** What a form does, and FormApp. */
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import type { EnumValue } from '../base/enum-value';
import { DESTINATION_TYPE, FEEDBACK_TYPE, ITEM_TYPE, PAGE_NAVIGATION_TYPE } from './enumerations';
import { Form } from './form-class';
import { Item } from './form-item';
import { deleteItem, editorsOf, editUrl, idInFormUrl, moveItem, publishedUrl, type FormModel, type ItemKind } from './form-model';
import { FormResponse } from './form-response';
import { formSharingMethods } from './form-sharing';
import {
  CheckboxGridValidationBuilder,
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './item-validation';
import { ALIGNMENT } from './media-items';
import { QuizFeedbackBuilder } from './quiz';
import { linkResponseSheet, syncResponseColumns, unlinkResponseSheet } from './response-sheet';

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
  addGridItem: adder('GRID'),
  addCheckboxGridItem: adder('CHECKBOX_GRID'),
  addDateTimeItem: adder('DATETIME'),
  addDurationItem: adder('DURATION'),
  addImageItem: adder('IMAGE'),
  addVideoItem: adder('VIDEO'),
  ...formSharingMethods,
  getSummaryUrl: ['', 'local', (form) => editUrl(form.model).replace(/edit$/, 'viewanalytics')],
  isQuiz: ['', 'formRead', (form) => form.model.isQuiz ?? false],
  setIsQuiz: flag('isQuiz'),
  submitGrades: [
    'a',
    'formWrite',
    (form, responses: readonly FormResponse[]) => {
      for (const { submitted, grades } of responses) if (submitted) submitted.grades = { ...submitted.grades, ...grades };
      form.ctx.platform.forms.regrade(form.model);
      return form;
    },
  ],
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
    owner: app.ctx.account.email,
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

/** One text for a form that is gone and for one of another account: a script cannot tell them apart. */
const OUT_OF_REACH =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** A form belongs to the account that made it: another opens it only once it is among its editors. */
function open({ ctx }: FormApp, id: string): Form {
  const model = ctx.platform.forms.byId(id);
  const isReached = model && editorsOf(model, ctx.platform.account.email).includes(ctx.account.email);
  if (!isReached) throw new ScriptException(OUT_OF_REACH);
  return new Form(ctx, model);
}

function openByUrl(app: FormApp, url: string): Form {
  const id = idInFormUrl(url);
  if (id === undefined || !app.ctx.platform.forms.byId(id)) throw new ScriptException('Invalid argument: url');
  return open(app, id);
}

describe(FormApp, {
  name: 'FormApp',
  path: 'FormApp',
  scopes: SCOPES.forms,
  enumerations: {
    ItemType: ITEM_TYPE,
    DestinationType: DESTINATION_TYPE,
    PageNavigationType: PAGE_NAVIGATION_TYPE,
    Alignment: ALIGNMENT,
    FeedbackType: FEEDBACK_TYPE,
  },
  methods: {
    create: ['s | s b', 'formCreate', (app, title, published) => create(app, title, published)],
    openById: ['s', 'formOpen', open],
    openByUrl: ['s', 'formOpen', openByUrl],
    createTextValidation: ['', 'local', () => new TextValidationBuilder(), SCOPES.none],
    createParagraphTextValidation: ['', 'local', () => new ParagraphTextValidationBuilder(), SCOPES.none],
    createCheckboxValidation: ['', 'local', () => new CheckboxValidationBuilder(), SCOPES.none],
    createGridValidation: ['', 'local', () => new GridValidationBuilder(), SCOPES.none],
    createCheckboxGridValidation: ['', 'local', () => new CheckboxGridValidationBuilder(), SCOPES.none],
    createFeedback: ['', 'local', () => new QuizFeedbackBuilder(), SCOPES.none],
    // The script is bound to a spreadsheet, not to a form.
    getActiveForm: ['', 'formRead', () => null],
    getUi: [
      '',
      'local',
      () => {
        throw new ScriptException('Cannot call FormApp.getUi() from this context.');
      },
      SCOPES.none,
    ],
  },
});
