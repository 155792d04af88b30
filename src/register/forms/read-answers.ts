/** One row of a form's raw answers, read by the titles of its questions. */
import { siretFromNumber } from '../../domain/company/siret';
import type { Finding } from '../../domain/finding/finding';
import { fold } from '../../domain/text/fold';
import { unshieldText, type CellValue } from '../cell';
import { date as dateCodec } from '../codec';
import type { FormDefinition, Question } from './form-definition';

/** The answers of one person, with what could not be read. */
export interface Answers {
  text(key: string): string | undefined;
  day(key: string): string | undefined;
  number(key: string): number | undefined;
  /** The code whose label was chosen. */
  code<C extends string>(key: string, labels: Readonly<Record<C, string>>): C | undefined;
  codes<C extends string>(key: string, labels: Readonly<Record<C, string>>): C[];
  /** Boxes ticked and the person's own words. */
  ticked(key: string): string[];
  /** The first answered of the questions whose key begins so, e.g. one per branch. */
  firstText(keyStart: string): string | undefined;
  /** Boxes ticked in the questions whose key begins so. */
  tickedStarting(keyStart: string): string[];
  readonly findings: readonly Finding[];
}

/** Columns of a raw answers' tab, 0-based, by folded title: a question that was removed and asked again has two. */
export type AnswerColumns = ReadonlyMap<string, readonly number[]>;

export function answerColumns(headers: readonly CellValue[]): AnswerColumns {
  const columns = new Map<string, number[]>();
  headers.forEach((header, position) => columns.set(fold(String(header)), [...(columns.get(fold(String(header))) ?? []), position]));
  return columns;
}

/**
 * A number that the platform kept as a quantity, with the zero it lost in front: one digit of a postal code or of a telephone number; of a SIRET
 * as many as make its key right. Any other is kept as it came, for the checks to speak of.
 */
const withZeros = (typed: number, digits: number): string => {
  if (digits === 14) return siretFromNumber(typed);
  return /^\d+$/.test(String(typed)) && String(typed).length === digits - 1 ? `0${typed}` : String(typed);
};

/** « 20 », « 1 000 km », « 12,5 », « 35 h 30 » (35.5); `undefined` for « 2 ou 3 », of which neither may be chosen for the person, and for no number. */
export function numberIn(typed: string): number | undefined {
  const hours = /^(\d{1,3})\s*h(?:eures?)?\s*([0-5]\d)$/i.exec(typed.trim());
  if (hours) return Number(hours[1]) + Number(hours[2]) / 60;
  const [, figures, rest] = /^(-?\d+(?:[.,]\d+)?)(.*)$/.exec(typed.replace(/\s/g, '')) ?? [];
  return figures === undefined || /\d/.test(rest ?? '') ? undefined : Number(figures.replace(',', '.'));
}

/** Reads one row. Never throws: what cannot be read becomes a finding that quotes it. */
export function readAnswers(form: FormDefinition, columns: AnswerColumns, row: readonly CellValue[]): Answers {
  const questions = new Map(form.sections.flatMap((section) => section.questions).map((question) => [question.key, question] as const));
  const findings: Finding[] = [];
  const cell = (key: string): CellValue => {
    const question = questions.get(key);
    const positions = question === undefined ? [] : columns.get(fold(question.title)) ?? [];
    return positions.map((position) => row[position] ?? '').find((value) => value !== '') ?? '';
  };
  const text = (key: string): string | undefined => {
    const typed = cell(key);
    if (typed instanceof Date) return dateCodec.read(typed).kind === 'value' ? (dateCodec.read(typed) as { value: string }).value : undefined;
    const digits = questions.get(key)?.digits;
    const trimmed = typeof typed === 'number' && digits !== undefined ? withZeros(typed, digits) : unshieldText(String(typed)).trim();
    return trimmed === '' ? undefined : trimmed;
  };
  const doubt = (code: Finding['code'], key: string, typed: string): undefined => {
    findings.push({ code, severity: 'warns', details: { field: key, value: typed.slice(0, 200) } });
    return undefined;
  };
  const codeOf = <C extends string>(labels: Readonly<Record<C, string>>, typed: string): C | undefined =>
    (Object.keys(labels) as C[]).find((code) => fold(labels[code]) === fold(typed));
  const ticked = (key: string): string[] => {
    const typed = text(key);
    return typed === undefined ? [] : splitTicked(typed, questions.get(key));
  };
  return {
    text,
    firstText: (start) => [...questions.keys()].filter((key) => key.startsWith(start)).map(text).find((typed) => typed !== undefined),
    day(key) {
      const reading = dateCodec.read(cell(key));
      if (reading.kind === 'faulty') return doubt('invalid-date', key, String(cell(key)));
      return reading.kind === 'value' ? reading.value : undefined;
    },
    number(key) {
      const typed = text(key);
      return typed === undefined ? undefined : numberIn(typed) ?? doubt('invalid-number', key, typed);
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
    tickedStarting: (start) => [...questions.keys()].filter((key) => key.startsWith(start)).flatMap(ticked),
    findings,
  };
}

/**
 * The platform joins ticked boxes with « , » while labels hold commas themselves: the longest known label is taken first,
 * what remains is the person's own answer. A paragraph is parted by its lines.
 */
export function splitTicked(typed: string, question: Question | undefined): string[] {
  if (question?.kind === 'paragraph') return typed.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const labels = (question?.choices ?? []).map(({ label }) => label).sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let own = '';
  let rest = typed;
  while (rest !== '') {
    const label = labels.find((known) => fold(rest.slice(0, known.length)) === fold(known) && (rest.length === known.length || rest.slice(known.length).startsWith(',')));
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
