/** Checks answers as the form's page does: only the pages a person goes through count. */
import { isQuestion, type AnswerValue, type FormModel, type ItemModel } from './form-model';
import { satisfies } from './item-validation';

export interface CheckedAnswers {
  /** By item id, in the form's French. */
  readonly errors: Record<number, string>;
  /** Answers of the visited pages, in the order of the form. */
  readonly kept: { itemId: number; value: AnswerValue }[];
}

/** @param answers by question title or item id. Throws when a key names no question: it is a mistake of the caller. */
export function checkAnswers(form: FormModel, answers: Readonly<Record<string, AnswerValue>>): CheckedAnswers {
  const given = byItem(form, answers);
  const errors: Record<number, string> = {};
  const kept: { itemId: number; value: AnswerValue }[] = [];
  for (const page of visitedPages(form, given)) {
    for (const item of page.filter(isQuestion)) {
      const value = given.get(item.id);
      const error = refusal(item, value);
      if (error !== undefined) errors[item.id] = error;
      else if (!isEmpty(value)) kept.push({ itemId: item.id, value: value! });
    }
  }
  const order = new Map(form.items.map((item, i) => [item.id, i]));
  kept.sort((a, b) => order.get(a.itemId)! - order.get(b.itemId)!);
  return { errors, kept };
}

function byItem(form: FormModel, answers: Readonly<Record<string, AnswerValue>>): Map<number, AnswerValue> {
  const given = new Map<number, AnswerValue>();
  const questions = form.items.filter(isQuestion);
  for (const [key, value] of Object.entries(answers)) {
    const found = questions.filter((item) => String(item.id) === key || asRead(item.title) === asRead(key));
    if (found.length === 0) {
      if (key === 'email' && form.collectEmail) continue;
      throw new Error(`the form ${JSON.stringify(form.title)} has no question ${JSON.stringify(key)}`);
    }
    // Two questions may bear the same title on different branches: the answer goes to whichever is visited.
    for (const item of found) given.set(item.id, asChosen(item, value));
  }
  return given;
}

/** A text as a person reads it: one cannot see which kind of space stands in it. */
const asRead = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** The choice that the person sees, in the form's own writing. */
function asChosen(item: ItemModel, value: AnswerValue): AnswerValue {
  const own = (text: string): string => item.choices.find((choice) => asRead(choice.value) === asRead(text))?.value ?? text;
  return typeof value === 'string' ? own(value) : value.map(own);
}

/** Items by page, a page break opening its page. */
export function pagesOf(form: FormModel): ItemModel[][] {
  const pages: ItemModel[][] = [[]];
  for (const item of form.items) {
    if (item.kind === 'PAGE_BREAK') pages.push([]);
    pages[pages.length - 1]!.push(item);
  }
  return pages;
}

function visitedPages(form: FormModel, given: ReadonlyMap<number, AnswerValue>): ItemModel[][] {
  const pages = pagesOf(form);
  const pageOf = (id: number): number => pages.findIndex((page) => page[0]?.id === id);
  const visited: ItemModel[][] = [];
  let index = 0;
  while (index >= 0 && index < pages.length && !visited.includes(pages[index]!)) {
    const page = pages[index]!;
    visited.push(page);
    const chosen = page
      .map((item) =>
        isBranching(item)
          ? item.choices.find((choice) => choice.value === given.get(item.id) && (choice.goTo || choice.pageId !== undefined))
          : undefined,
      )
      .filter(Boolean)
      .pop();
    if (chosen?.goTo === 'SUBMIT') break;
    if (chosen?.goTo === 'RESTART') {
      index = 0;
      continue;
    }
    if (chosen?.pageId !== undefined) {
      index = pageOf(chosen.pageId);
      continue;
    }
    // Reached by going straight on: the next break says where the page before it leads.
    const next = pages[index + 1]?.[0];
    if (next?.goTo === 'SUBMIT') break;
    if (next?.goTo === 'RESTART') index = 0;
    else if (next?.pageId !== undefined) index = pageOf(next.pageId);
    else index += 1;
  }
  return visited;
}

function isBranching(item: ItemModel): boolean {
  return item.kind === 'MULTIPLE_CHOICE' || item.kind === 'LIST';
}

function isEmpty(value: AnswerValue | undefined): boolean {
  return value === undefined || value.length === 0 || (typeof value === 'string' && value.trim() === '');
}

const MESSAGES = {
  required: 'Cette question est obligatoire.',
  row: 'Répondez à chaque ligne.',
  choice: 'Choisissez une réponse de la liste.',
  date: 'Date non valide.',
  time: 'Heure non valide.',
  scale: 'Choisissez une valeur de l’échelle.',
  rule: 'La réponse n’a pas la forme attendue.',
} as const;

function refusal(item: ItemModel, value: AnswerValue | undefined): string | undefined {
  if (isEmpty(value)) return item.required ? MESSAGES.required : undefined;
  const texts = typeof value === 'string' ? [value] : [...value!];
  const text = texts.join(', ');
  switch (item.kind) {
    case 'LIST':
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
      if (!item.hasOther && texts.some((given) => !item.choices.some((choice) => choice.value === given))) return MESSAGES.choice;
      break;
    case 'DATE':
      if (!isDate(text)) return MESSAGES.date;
      break;
    case 'TIME':
      if (!/^([01]?\d|2[0-3]):[0-5]\d$/.test(text)) return MESSAGES.time;
      break;
    case 'GRID':
    case 'CHECKBOX_GRID':
      if (texts.length !== (item.rows?.length ?? 0) || texts.some((row) => !isOfGrid(item, row))) return MESSAGES.choice;
      if (item.required && texts.includes('')) return MESSAGES.row;
      return item.validation && !satisfies(item.validation, texts.join('\n'), texts.length)
        ? item.validation.help || MESSAGES.rule
        : undefined;
    case 'DATETIME':
      if (!isDate(text.slice(0, 10)) || !/^[ T]([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10))) return MESSAGES.date;
      break;
    case 'DURATION':
      if (!/^\d{1,2}:[0-5]\d:[0-5]\d$/.test(text)) return MESSAGES.time;
      break;
    case 'SCALE':
      if (!/^\d+$/.test(text) || Number(text) < item.bounds.lower || Number(text) > item.bounds.upper) return MESSAGES.scale;
      break;
    default:
  }
  if (item.validation && !satisfies(item.validation, text, texts.length)) return item.validation.help || MESSAGES.rule;
  return undefined;
}

/** Every box of the row, each on a line of its own, is a column of the grid. */
const isOfGrid = ({ columns = [] }: ItemModel, row: string): boolean =>
  row.split('\n').every((column) => column === '' || columns.includes(column));

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
