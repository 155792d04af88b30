/** Answers as scripts hold and build them. */
import { toLocalMs } from '../../clock/zone';
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { Item, type FormItem } from './form-item';
import {
  isGrid,
  isQuestion,
  publishedUrl,
  type AnswerValue,
  type FeedbackModel,
  type FormModel,
  type ItemModel,
  type ResponseModel,
} from './form-model';
import { prefilledUrl } from './prefilled-url';
import { shownFeedback, type QuizFeedback } from './quiz';
import { writeResponseRow } from './response-sheet';

export class ItemResponse {
  constructor(
    readonly ctx: RunContext,
    readonly form: FormModel,
    readonly item: ItemModel,
    readonly value: AnswerValue,
    readonly grade: { score?: number; feedback?: FeedbackModel } = {},
  ) {}

  /** As scripts get it: a row of a grid without answer is null, boxes of a row are a list. */
  get given(): unknown {
    if (typeof this.value === 'string') return this.value;
    if (!isGrid(this.item)) return [...this.value];
    return this.value.map((row) => (row === '' ? null : this.item.kind === 'CHECKBOX_GRID' ? row.split('\n') : row));
  }
}

export class FormResponse {
  readonly answers = new Map<number, AnswerValue>();
  /** Given by the script, and kept once `Form.submitGrades` is called. */
  readonly grades: Record<number, { score?: number; feedback?: FeedbackModel }> = {};
  constructor(
    readonly ctx: RunContext,
    readonly form: FormModel,
    public submitted?: ResponseModel,
  ) {
    for (const { itemId, value } of submitted?.answers ?? []) this.answers.set(itemId, value);
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

/** One answer a row of the grid, null for none; every answer is one of its columns. */
function gridAnswer({ model: { rows = [], columns = [] } }: FormItem, given: unknown): readonly string[] {
  const lines = (Array.isArray(given) ? given : [given]).map((row: unknown) => [row ?? []].flat().map(String));
  if (lines.length !== rows.length)
    throw new ScriptException('The number of responses does not match the number of rows in the grid.');
  if (lines.flat().some((column) => !columns.includes(column)))
    throw new ScriptException('Invalid response submitted to a grid question.');
  return lines.map((line) => line.join('\n'));
}

/** The answer that arguments of createResponse mean for that kind of question. */
export function answerOf(item: FormItem, given: readonly unknown[]): AnswerValue {
  const [first, second, third] = given;
  const { kind } = item.model;
  if (kind === 'DATE' && first instanceof Date)
    return new Date(toLocalMs(first.getTime(), item.ctx.platform.manifest.timeZone)).toISOString().slice(0, 10);
  if (kind === 'TIME' && typeof first === 'string' && second !== undefined) return `${two(Number(first))}:${two(Number(second))}`;
  if (kind === 'DATETIME' && first instanceof Date)
    return new Date(toLocalMs(first.getTime(), item.ctx.platform.manifest.timeZone)).toISOString().slice(0, 16).replace('T', ' ');
  if (kind === 'DURATION') return [first, second, third].map((part) => two(Number(part))).join(':');
  if (isGrid(item.model)) return gridAnswer(item, first);
  const values = Array.isArray(first) ? first.map(String) : [String(first)];
  if (['LIST', 'MULTIPLE_CHOICE', 'CHECKBOX'].includes(kind) && !item.model.hasOther) {
    const known = new Set(item.model.choices.map((choice) => choice.value));
    if (values.some((value) => !known.has(value)))
      throw new ScriptException('Invalid response submitted to a multiple choice question.');
  }
  return kind === 'CHECKBOX' ? values : values[0]!;
}

describe(ItemResponse, {
  name: 'ItemResponse',
  path: 'FormApp.ItemResponse',
  scopes: SCOPES.none,
  methods: {
    getItem: ['', 'local', (response) => new Item(response.ctx, response.form, response.item)],
    getResponse: ['', 'local', ({ given }) => given],
    getScore: ['', 'local', ({ grade }) => grade.score ?? null],
    setScore: ['n', 'local', (response, score) => (Object.assign(response.grade, { score }), response)],
    getFeedback: ['', 'local', ({ grade }) => shownFeedback(grade.feedback)],
    setFeedback: [
      'QuizFeedback?',
      'local',
      (response, feedback: QuizFeedback | null) => (Object.assign(response.grade, { feedback: feedback?.model }), response),
    ],
  },
});

/** Questions of a quiz: all that is worth points. */
const isGradable = (item: ItemModel): boolean => isQuestion(item) && item.points !== undefined;
const answered = ({ ctx, form, answers, submitted, grades }: FormResponse, item: ItemModel): ItemResponse =>
  new ItemResponse(ctx, form, item, answers.get(item.id) ?? '', { ...submitted?.grades?.[item.id], ...grades[item.id] });

describe(FormResponse, {
  name: 'FormResponse',
  path: 'FormApp.FormResponse',
  scopes: SCOPES.forms,
  methods: {
    withItemResponse: [
      'ItemResponse',
      'local',
      (response, answer) => {
        response.answers.set((answer as ItemResponse).item.id, (answer as ItemResponse).value);
        return response;
      },
    ],
    toPrefilledUrl: ['', 'formRead', (response) => prefilledUrl(response.form, response.answers)],
    getItemResponses: [
      '',
      'formRead',
      (response) => response.form.items.filter((item) => response.answers.has(item.id)).map((item) => answered(response, item)),
    ],
    getGradableItemResponses: [
      '',
      'formRead',
      (response) => response.form.items.filter(isGradable).map((item) => answered(response, item)),
    ],
    getGradableResponseForItem: [
      'x',
      'formRead',
      (response, { model }: FormItem) => (isGradable(model) ? answered(response, model) : null),
    ],
    withItemGrade: [
      'ItemResponse',
      'local',
      (response, { item, grade }: ItemResponse) => {
        response.grades[item.id] = { ...grade };
        return response;
      },
    ],
    getEditResponseUrl: [
      '',
      'formRead',
      ({ form, submitted }) => {
        if (!submitted) throw new ScriptException('The form response has not been submitted.');
        return `${publishedUrl(form)}?edit2=${submitted.id}`;
      },
    ],
    getResponseForItem: [
      'x',
      'formRead',
      (response, item) => {
        const { model } = item as FormItem;
        return response.answers.has(model.id) ? answered(response, model) : null;
      },
    ],
    getId: ['', 'local', (response) => response.submitted?.id ?? null],
    getTimestamp: ['', 'local', (response) => (response.submitted ? new Date(response.submitted.at) : null)],
    getRespondentEmail: ['', 'local', (response) => response.submitted?.email ?? ''],
    submit: [
      '',
      'formWrite',
      (response) => {
        if (response.submitted) throw new ScriptException('The form response has already been submitted.');
        const { platform } = response.ctx;
        const at = platform.clock.now();
        response.submitted = {
          id: platform.ids.text(40),
          at,
          email: '',
          answers: [...response.answers].map(([itemId, value]) => ({ itemId, value })),
        };
        platform.forms.addResponse(response.form, response.submitted);
        // What a script does fires no trigger: the row is written, and nobody is told.
        writeResponseRow(platform, response.form, response.submitted);
        return response;
      },
    ],
  },
});
