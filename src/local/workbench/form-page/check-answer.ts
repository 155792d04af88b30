// Checks one answer before it is sent, so that a person sees at once what is missing; the runtime checks again.
import type { FormItemView } from '../../contract';

/**
 * @param isBroken the browser could not read what is typed
 * @returns the mistake in French, or undefined
 */
export function checkAnswer(
  item: FormItemView,
  answer: string | readonly string[] | undefined,
  isBroken: boolean,
): string | undefined {
  if (isBroken) return item.kind === 'TIME' ? 'Cette heure n’existe pas.' : 'Cette date n’existe pas.';
  const texts = answer === undefined ? [] : [answer].flat().filter((text) => text.trim() !== '');
  if (texts.length === 0) return item.required ? 'Cette question est obligatoire.' : undefined;
  const rule = item.validation && RULES[item.validation.kind];
  if (!item.validation || !rule || rule(texts, item.validation.values)) return undefined;
  return item.validation.help || 'Cette réponse n’a pas la forme attendue.';
}

type Rule = (texts: readonly string[], values: readonly (string | number)[]) => boolean;

const number = ([text = '']: readonly string[]) => (/^\s*-?\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : NaN);
const compared =
  (test: (given: number, first: number, second: number) => boolean): Rule =>
  (texts, [first, second]) =>
    test(number(texts), Number(first), Number(second));
const pattern =
  (test: (text: string, expression: RegExp) => boolean): Rule =>
  ([text = ''], [source]) =>
    test(text, new RegExp(String(source)));

/** By kind: `TEXT_IS_EMAIL` for FormApp's `requireTextIsEmail`. */
const RULES: Readonly<Record<string, Rule>> = {
  NUMBER: (texts) => !Number.isNaN(number(texts)),
  WHOLE_NUMBER: (texts) => Number.isInteger(number(texts)),
  NUMBER_BETWEEN: compared((given, low, high) => given >= low && given <= high),
  NUMBER_NOT_BETWEEN: compared((given, low, high) => given < low || given > high),
  NUMBER_EQUAL_TO: compared((given, to) => given === to),
  NUMBER_NOT_EQUAL_TO: compared((given, to) => given !== to),
  NUMBER_GREATER_THAN: compared((given, to) => given > to),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: compared((given, to) => given >= to),
  NUMBER_LESS_THAN: compared((given, to) => given < to),
  NUMBER_LESS_THAN_OR_EQUAL_TO: compared((given, to) => given <= to),
  TEXT_IS_EMAIL: ([text = '']) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()),
  TEXT_IS_URL: ([text = '']) => /^https?:\/\/\S+\.\S+/i.test(text.trim()),
  TEXT_CONTAINS_PATTERN: pattern((text, expression) => expression.test(text)),
  TEXT_DOES_NOT_CONTAIN_PATTERN: pattern((text, expression) => !expression.test(text)),
  TEXT_MATCHES_PATTERN: pattern((text, expression) => new RegExp(`^(?:${expression.source})$`).test(text)),
  TEXT_DOES_NOT_MATCH_PATTERN: pattern((text, expression) => !new RegExp(`^(?:${expression.source})$`).test(text)),
  TEXT_LENGTH_GREATER_THAN_OR_EQUAL_TO: ([text = ''], [length]) => text.length >= Number(length),
  TEXT_LENGTH_LESS_THAN_OR_EQUAL_TO: ([text = ''], [length]) => text.length <= Number(length),
  SELECT_AT_LEAST: (texts, [count]) => texts.length >= Number(count),
  SELECT_AT_MOST: (texts, [count]) => texts.length <= Number(count),
  SELECT_EXACTLY: (texts, [count]) => texts.length === Number(count),
};
