/** How formulas compare what cells hold: the operators, and the criteria of COUNTIF and its like. */
import type { CellValue } from '../model/cell-value';

/** As it stands in a text. */
export const textOf = (value: CellValue): string =>
  typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value ?? '');

/** The text of a criterion as a pattern: * and ? stand for letters, ~ takes that meaning away. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text.replace(/~[*?~]|[.+^${'$'}{}()|[\]\\*?]/g, (sign) =>
      sign.startsWith('~') ? `\\${sign[1]!}` : sign === '*' ? '.*' : sign === '?' ? '.' : `\\${sign}`,
    )}$`,
    'is',
  );

/**
 * A criterion of COUNTIF: a value, or a comparison such as ">=3". Texts compare without case; patterns find texts alone, and what
 * is empty is found by an empty criterion alone.
 */
export function criterion(wanted: CellValue): (value: CellValue) => boolean {
  const match = /^(<>|<=|>=|=|<|>)(.*)$/s.exec(textOf(wanted));
  const operator = match?.[1] ?? '=';
  const text = match ? match[2]! : textOf(wanted);
  const figure = text === '' ? NaN : Number(text.replace(',', '.'));
  const pattern = patternOf(text);
  const equals = (value: CellValue): boolean => {
    if (value === null || value === '') return text === '';
    if (typeof value === 'number') return value === figure;
    if (typeof value === 'boolean') return textOf(value) === text.toUpperCase();
    return Number(value) === figure || pattern.test(textOf(value));
  };
  if (operator === '=') return equals;
  if (operator === '<>') return (value) => !equals(value);
  const isNumber = !Number.isNaN(figure);
  return (value) =>
    (isNumber ? typeof value === 'number' : typeof value === 'string' && value !== '') &&
    compare(value, isNumber ? figure : text, operator);
}

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };
const EMPTY: Readonly<Record<string, CellValue>> = { number: 0, string: '', boolean: false };

/** Numbers come before texts, texts before TRUE and FALSE; what is empty is the empty one of the other's kind. */
export function compare(left: CellValue, right: CellValue, operator: string): boolean {
  const [a, b] = [left ?? EMPTY[typeof right] ?? '', right ?? EMPTY[typeof left] ?? ''];
  const [x, y] = typeof a === 'string' && typeof b === 'string' ? [a.toLowerCase(), b.toLowerCase()] : [a, b];
  const rank = RANK[typeof x]! - RANK[typeof y]!;
  const order = rank !== 0 ? rank : x < y ? -1 : x > y ? 1 : 0;
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}
