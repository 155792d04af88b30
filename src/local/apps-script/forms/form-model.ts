/** A form as it is kept: its questions in order, its settings, its answers. */

export type ItemKind =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'DATE'
  | 'TIME'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK'
  | 'GRID'
  | 'CHECKBOX_GRID'
  | 'DATETIME'
  | 'DURATION'
  | 'IMAGE'
  | 'VIDEO';
export type Navigation = 'CONTINUE' | 'RESTART' | 'SUBMIT';

export interface ChoiceModel {
  value: string;
  goTo?: Navigation;
  pageId?: number;
  /** Right answer of a quiz. */
  isCorrect?: boolean;
}

/** What the person reads who answered a question of a quiz. */
export interface FeedbackModel {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** A picture or a film, and how it stands in the form. */
export interface MediaModel {
  readonly base64?: string;
  readonly type?: string | null;
  readonly name?: string | null;
  readonly url?: string;
  readonly width?: number;
  readonly alignment?: string;
}

export interface ItemValidation {
  readonly kind: string;
  readonly values: readonly (string | number)[];
  readonly help: string;
}

export interface ItemModel {
  readonly id: number;
  /** Number used by pre-filled links; not that of the item, as on the platform. */
  readonly entryId: number;
  readonly kind: ItemKind;
  title: string;
  help: string;
  required: boolean;
  choices: ChoiceModel[];
  hasOther: boolean;
  validation?: ItemValidation;
  bounds: { lower: number; upper: number; lowerLabel: string; upperLabel: string };
  includesYear: boolean;
  includesTime: boolean;
  /** Of grids. */
  rows?: readonly string[];
  columns?: readonly string[];
  /** Of quizzes. */
  points?: number;
  feedback?: { readonly correct?: FeedbackModel; readonly incorrect?: FeedbackModel; readonly general?: FeedbackModel };
  media?: MediaModel;
  /** For a page break: what follows the page BEFORE it (reference of PageBreakItem.setGoToPage). */
  goTo?: Navigation;
  pageId?: number;
}

/** A text; or several, for boxes; for a grid one a row, '' for a row without answer, boxes of a row one to a line. */
export type AnswerValue = string | readonly string[];

export interface ResponseModel {
  readonly id: string;
  readonly at: number;
  readonly email: string;
  readonly answers: readonly { readonly itemId: number; readonly value: AnswerValue }[];
  /** Of a quiz, by question. */
  grades?: Readonly<Record<number, { readonly score?: number; readonly feedback?: FeedbackModel }>>;
}

export interface FormModel {
  readonly id: string;
  readonly publishedId: string;
  readonly fileName: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  acceptingResponses: boolean;
  /** An unpublished form takes no answer, and has no public address yet. */
  published: boolean;
  /** Only members of the owner's domain may answer, once signed in. */
  requireLogin?: boolean;
  collectEmail: boolean;
  allowResponseEdits: boolean;
  showLinkToRespondAgain: boolean;
  progressBar: boolean;
  limitOneResponsePerUser: boolean;
  shuffleQuestions: boolean;
  publishingSummary: boolean;
  isQuiz?: boolean;
  /** Address of the account that made it; the one that owns the spreadsheet when nothing is kept of it. */
  owner?: string;
  /** Addresses of the other accounts that may open and change it. */
  editors?: readonly string[];
  /** Tab that receives the answers. */
  destinationSheetId?: number;
  /** Spreadsheet of that tab, when it is not the one of the runtime that made the form. */
  destinationId?: string;
  items: ItemModel[];
  responses: ResponseModel[];
}

/** Kinds that ask something, as opposed to those that only lay out. */
export function isQuestion(item: ItemModel): boolean {
  return !LAYOUT.has(item.kind);
}
const LAYOUT: ReadonlySet<ItemKind> = new Set(['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO']);

/** Questions with an answer for each of their rows. */
export const isGrid = ({ kind }: ItemModel): boolean => kind === 'GRID' || kind === 'CHECKBOX_GRID';

export class FormStore {
  readonly forms: FormModel[] = [];
  /** Forms of another spreadsheet of the same account: found by their id alone. */
  readonly foreign: FormModel[] = [];
  readonly dirty = new Set<string>();
  readonly removed = new Set<string>();
  /** Answers not yet saved, by form. */
  readonly newResponses = new Map<string, number>();
  /** What the questions of a form looked like when they were last shown; forgotten at each change. */
  readonly shown = new WeakMap<FormModel, unknown>();

  byId(id: string): FormModel | undefined {
    return [...this.forms, ...this.foreign].find((form) => form.id === id || form.publishedId === id);
  }

  touch(form: FormModel): FormModel {
    this.shown.delete(form);
    if (!this.foreign.includes(form)) this.dirty.add(form.id);
    return form;
  }

  add(form: FormModel): FormModel {
    this.forms.push(form);
    return this.touch(form);
  }

  remove(form: FormModel): void {
    this.forms.splice(this.forms.indexOf(form), 1);
    this.removed.add(form.id);
  }

  /** Those behind it move up: all that are left are saved anew. */
  removeResponse(form: FormModel, id: string): void {
    this.touch(form).responses = form.responses.filter((response) => response.id !== id);
    this.newResponses.set(form.id, form.responses.length);
  }

  /** Grades were given: all answers are saved anew. */
  regrade(form: FormModel): void {
    this.newResponses.set(form.id, form.responses.length);
  }

  addResponse(form: FormModel, response: ResponseModel): void {
    form.responses.push(response);
    this.newResponses.set(form.id, (this.newResponses.get(form.id) ?? 0) + 1);
  }
}

/** Accounts that may open a form in its editor or from a script, its owner first. */
export const editorsOf = ({ owner, editors = [] }: FormModel, main: string): readonly string[] => [
  ...new Set([owner ?? main, ...editors]),
];

/** Puts the question at `from` so that it becomes the `to`-th; both count from 0. */
export function moveItem(store: FormStore, form: FormModel, from: number, to: number): ItemModel {
  const items = [...form.items];
  const [moved] = items.splice(from, 1);
  items.splice(to, 0, moved!);
  store.touch(form).items = items;
  return moved!;
}

/** Removes a question; jumps to a page that is gone go on to the next page. */
export function deleteItem(store: FormStore, form: FormModel, place: number): void {
  const gone = form.items[place]!.id;
  store.touch(form).items = form.items.filter((_, i) => i !== place);
  for (const model of form.items) {
    if (model.pageId === gone) delete model.pageId;
    for (const choice of model.choices) if (choice.pageId === gone) delete choice.pageId;
  }
}

/** Address where a person fills the form. */
export function publishedUrl(form: FormModel): string {
  return `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;
}

/** Address where its author changes it. */
export function editUrl(form: FormModel): string {
  return `https://docs.google.com/forms/d/${form.id}/edit`;
}

/** The form's id inside any of its addresses, or undefined. */
export function idInFormUrl(url: string): string | undefined {
  return /\/forms\/(?:u\/\d+\/)?d\/(?:e\/)?([\w-]+)/.exec(url)?.[1];
}
