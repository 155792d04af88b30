/** Answers as scripts hold and build them. */
import { toLocalMs } from '../../clock/zone';
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { Item, type FormItem } from './form-item';
import type { AnswerValue, FormModel, ItemModel, ResponseModel } from './form-model';
import { prefilledUrl } from './prefilled-url';
import { writeResponseRow } from './response-sheet';

export class ItemResponse {
  constructor(
    readonly ctx: RunContext,
    readonly form: FormModel,
    readonly item: ItemModel,
    readonly value: AnswerValue,
  ) {}
}

export class FormResponse {
  readonly answers = new Map<number, AnswerValue>();
  constructor(
    readonly ctx: RunContext,
    readonly form: FormModel,
    public submitted?: ResponseModel,
  ) {
    for (const { itemId, value } of submitted?.answers ?? []) this.answers.set(itemId, value);
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The answer that arguments of createResponse mean for that kind of question. */
export function answerOf(item: FormItem, given: readonly unknown[]): AnswerValue {
  const [first, second] = given;
  const { kind } = item.model;
  if (kind === 'DATE' && first instanceof Date)
    return new Date(toLocalMs(first.getTime(), item.ctx.platform.manifest.timeZone)).toISOString().slice(0, 10);
  if (kind === 'TIME' && typeof first === 'string' && second !== undefined) return `${two(Number(first))}:${two(Number(second))}`;
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
    getResponse: ['', 'local', (response) => (typeof response.value === 'string' ? response.value : [...response.value])],
  },
});

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
      (response) =>
        response.form.items
          .filter((item) => response.answers.has(item.id))
          .map((item) => new ItemResponse(response.ctx, response.form, item, response.answers.get(item.id)!)),
    ],
    getResponseForItem: [
      'x',
      'formRead',
      (response, item) => {
        const { model } = item as FormItem;
        return response.answers.has(model.id)
          ? new ItemResponse(response.ctx, response.form, model, response.answers.get(model.id)!)
          : null;
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
