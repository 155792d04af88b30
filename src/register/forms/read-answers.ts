/** One row of a form's raw answers, read by the titles of its questions. */
import { siretFromNumber } from '../../domain/company/siret';
import type { Finding } from '../../domain/finding/finding';
import { fold } from '../../domain/text/fold';
import { unshieldText, type CellValue } from '../cell';
import { date as dateCodec } from '../codec';
import { askedWith, type AskedForm } from './asked-form';
import type { FormDefinition } from './form-definition';

/** The answers of one person, with what could not be read. */
export interface Answers {
  text(key: string): string | undefined;
  day(key: string): string | undefined;
  number(key: string): number | undefined;
  /** What the choice stood for when the form showed it; `undefined` for a label that never was one of its choices. */
  meaning(key: string): string | undefined;
  /** The code whose label was chosen. */
  code<C extends string>(key: string, labels: Readonly<Record<C, string>>): C | undefined;
  codes<C extends string>(key: string, labels: Readonly<Record<C, string>>): C[];
  /** Boxes ticked and the person's own words. */
  ticked(key: string): string[];
  /** Has the form ever shown such a question? */
  isAsked(key: string): boolean;
  /** Key of the first answered of the questions whose key begins so, e.g. one per branch. */
  firstKey(keyStart: string): string | undefined;
  /** Boxes ticked in the questions whose key begins so. */
  tickedStarting(keyStart: string): string[];
  readonly findings: readonly Finding[];
}

/** « Oui », « Non », folded; anything else leaves the question open. */
export const YES_NO_ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['oui', true],
  ['non', false],
]);

/** Columns of a raw answers' tab, 0-based, by folded title: a question that was removed and asked again has two. */
export type AnswerColumns = ReadonlyMap<string, readonly number[]>;

export function answerColumns(headers: readonly CellValue[]): AnswerColumns {
  const columns = new Map<string, number[]>();
  headers.forEach((header, position) =>
    columns.set(fold(String(header)), [...(columns.get(fold(String(header))) ?? []), position]),
  );
  return columns;
}

/**
 * A number that the platform kept as a quantity, with the zero it lost in front: one digit of a postal code or of a telephone
 * number; of a SIRET as many as make its key right. Any other is kept as it came, for the checks to speak of.
 */
const withZeros = (typed: number, digits: number): string => {
  if (digits === 14) return siretFromNumber(typed);
  return /^\d+$/.test(String(typed)) && String(typed).length === digits - 1 ? `0${typed}` : String(typed);
};

/**
 * « 20 », « 1 000 km », « 12,5 », « 35 h 30 » (35.5); `undefined` for « 2 ou 3 », of which neither may be chosen for the person,
 * and for no number.
 */
export function numberIn(typed: string): number | undefined {
  const hours = /^(\d{1,3})\s*h(?:eures?)?\s*([0-5]\d)$/i.exec(typed.trim());
  if (hours) return Number(hours[1]) + Number(hours[2]) / 60;
  const [, figures, rest] = /^(-?\d+(?:[.,]\d+)?)(.*)$/.exec(typed.replace(/\s/g, '')) ?? [];
  return figures === undefined || /\d/.test(rest ?? '') ? undefined : Number(figures.replace(',', '.'));
}

/**
 * Reads one row. Never throws: what cannot be read becomes a finding that quotes it.
 * @param asked what the form has shown so far: questions that it no longer asks are read too
 * @param rewritten keys of answers of which only what the sheet made of them is left
 */
export function readAnswers(
  form: FormDefinition,
  columns: AnswerColumns,
  row: readonly CellValue[],
  asked: AskedForm = askedWith(form),
  rewritten: readonly string[] = [],
): Answers {
  const keys = Object.keys(asked);
  const findings: Finding[] = [];
  const { cell, text } = cellReader(form, columnsOf(asked, columns), row);
  const doubt = (code: Finding['code'], key: string, typed: string): undefined => {
    findings.push({ code, severity: 'warns', details: { field: key, value: typed.slice(0, 200) } });
    return undefined;
  };
  const ticked = (key: string): string[] => {
    const typed = text(key);
    return typed === undefined
      ? []
      : splitTicked(
          typed,
          (asked[key]?.choices ?? []).map(([label]) => label),
        );
  };
  for (const key of rewritten) doubt('rewritten-answer', key, text(key) ?? '');
  return {
    text,
    firstKey: (start) => keys.find((key) => key.startsWith(start) && text(key) !== undefined),
    meaning(key) {
      const typed = fold(text(key) ?? '');
      return asked[key]?.choices.find(([label]) => fold(label) === typed)?.[1];
    },
    day(key) {
      const reading = dateCodec.read(cell(key));
      if (reading.kind === 'faulty') return doubt('invalid-date', key, String(cell(key)));
      return reading.kind === 'value' ? reading.value : undefined;
    },
    number(key) {
      const typed = text(key);
      return typed === undefined ? undefined : (numberIn(typed) ?? doubt('invalid-number', key, typed));
    },
    code(key, labels) {
      const typed = text(key);
      if (typed === undefined) return undefined;
      return codeOf(labels, typed) ?? doubt('unknown-choice', key, typed);
    },
    codes(key, labels) {
      return ticked(key).flatMap((label) => codeOf(labels, label) ?? doubt('unknown-choice', key, label) ?? []);
    },
    ticked,
    isAsked: (key) => asked[key] !== undefined,
    tickedStarting: (start) => keys.filter((key) => key.startsWith(start)).flatMap(ticked),
    findings,
  };
}

/** What stands in the row under a question, as the sheet holds it and as the person wrote it. */
function cellReader(
  form: FormDefinition,
  positionsOf: ReadonlyMap<string, readonly number[]>,
  row: readonly CellValue[],
): { readonly cell: (key: string) => CellValue; readonly text: (key: string) => string | undefined } {
  const digitsOf = new Map(form.sections.flatMap(({ questions }) => questions).map(({ key, digits }) => [key, digits] as const));
  const cell = (key: string): CellValue =>
    (positionsOf.get(key) ?? []).map((position) => row[position] ?? '').find((value) => value !== '') ?? '';
  return {
    cell,
    text: (key) => {
      const typed = cell(key);
      if (typed instanceof Date)
        return dateCodec.read(typed).kind === 'value' ? (dateCodec.read(typed) as { value: string }).value : undefined;
      const digits = digitsOf.get(key);
      const trimmed =
        typeof typed === 'number' && digits !== undefined ? withZeros(typed, digits) : unshieldText(String(typed)).trim();
      return trimmed === '' ? undefined : trimmed;
    },
  };
}

const codeOf = <C extends string>(labels: Readonly<Record<C, string>>, typed: string): C | undefined =>
  (Object.keys(labels) as C[]).find((code) => fold(labels[code]) === fold(typed));

/** A title belongs to the question that bears it now, else to the one that bore it last. */
function columnsOf(asked: AskedForm, columns: AnswerColumns): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, string>();
  const longest = Math.max(0, ...Object.values(asked).map(({ titles }) => titles.length));
  for (let age = 0; age < longest; age += 1) {
    for (const [key, { titles }] of Object.entries(asked)) {
      const title = fold(titles[age] ?? '');
      if (title !== '' && !owners.has(title)) owners.set(title, key);
    }
  }
  const positions = new Map<string, number[]>();
  for (const [title, key] of owners) positions.set(key, [...(positions.get(key) ?? []), ...(columns.get(title) ?? [])]);
  return positions;
}

/**
 * The platform joins ticked boxes with « , » while labels hold commas themselves: the longest known label is taken first,
 * what remains is the person's own answer. Each line of a paragraph is an answer of its own: a question may have been one before
 * it had boxes.
 * @param known every label that the question was shown with
 */
export function splitTicked(typed: string, known: readonly string[]): string[] {
  const labels = [...known].sort((a, b) => b.length - a.length);
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => splitLine(line, labels));
}

function splitLine(typed: string, labels: readonly string[]): string[] {
  const found: string[] = [];
  let own = '';
  let rest = typed;
  while (rest !== '') {
    const label = labels.find(
      (known) =>
        known !== '' &&
        fold(rest.slice(0, known.length)) === fold(known) &&
        (rest.length === known.length || rest.slice(known.length).startsWith(',')),
    );
    if (label !== undefined && (own === '' || own.endsWith(', '))) {
      found.push(label);
      rest = rest.slice(label.length).replace(/^,\s*/, '');
    } else {
      const comma = rest.indexOf(', ');
      const end = comma === -1 ? rest.length : comma + 2;
      own += rest.slice(0, end);
      rest = rest.slice(end);
    }
  }
  const ownWords = own.replace(/,\s*$/, '').trim();
  return ownWords === '' ? found : [...found, ownWords];
}
