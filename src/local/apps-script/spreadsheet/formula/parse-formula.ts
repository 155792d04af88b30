/** Reads a formula's text into a tree. French and American separators are both understood. */
import { parseA1, splitSheetName } from '../model/a1';

export type FormulaNode =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  /** `a1` keeps its $ signs. */
  | { readonly kind: 'range'; readonly sheet?: string; readonly a1: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'operator'; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly kind: 'negative'; readonly of: FormulaNode }
  | { readonly kind: 'percent'; readonly of: FormulaNode };

/** The text is no formula. */
export class FormulaSyntaxError extends Error {}

const RANK: readonly (readonly string[])[] = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/'], ['^']];
const REFERENCE = /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_ ]*!)?\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?/u;

/**
 * @param text with its leading =
 * @param decimalComma true where the locale writes 1,5; a comma between two digits is then a decimal sign
 * @throws FormulaSyntaxError
 */
export function parseFormula(text: string, decimalComma: boolean): FormulaNode {
  let at = 1;
  const rest = (): string => text.slice(at);
  const skip = (): void => {
    at += /^\s*/.exec(rest())![0].length;
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    skip();
    const match = pattern.exec(rest());
    if (match) at += match[0].length;
    return match;
  };

  function expression(level: number): FormulaNode {
    if (level >= RANK.length) return unary();
    let left = expression(level + 1);
    for (;;) {
      skip();
      const operator = RANK[level]!.find((symbol) => rest().startsWith(symbol));
      if (!operator) return left;
      at += operator.length;
      left = { kind: 'operator', operator, left, right: expression(level + 1) };
    }
  }
  function unary(): FormulaNode {
    if (take(/^\+/)) return unary();
    if (take(/^-/)) return { kind: 'negative', of: unary() };
    let node = primary();
    while (take(/^%/)) node = { kind: 'percent', of: node };
    return node;
  }
  function primary(): FormulaNode {
    const quoted = take(/^"((?:[^"]|"")*)"/);
    if (quoted) return { kind: 'value', value: quoted[1]!.replace(/""/g, '"') };
    if (take(/^\(/)) {
      const inner = expression(0);
      if (!take(/^\)/)) throw new FormulaSyntaxError(text);
      return inner;
    }
    const call = take(/^([\p{L}][\p{L}\d_.]*)\s*\(/u);
    if (call) return { kind: 'call', name: call[1]!.toUpperCase(), args: callArguments() };
    const digits = take(
      decimalComma ? /^\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\d:!])/u : /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\d:!])/u,
    );
    if (digits) return { kind: 'value', value: Number(digits[0].replace(',', '.')) };
    const word = take(/^(TRUE|VRAI|FALSE|FAUX)\b/i);
    if (word) return { kind: 'value', value: /^(TRUE|VRAI)$/i.test(word[1]!) };
    skip();
    const reference = REFERENCE.exec(rest())?.[0] ?? '';
    const { sheet, range } = splitSheetName(reference);
    if (range === '' || !parseA1(range, 1, 1)) throw new FormulaSyntaxError(text);
    at += reference.length;
    return { kind: 'range', sheet, a1: range };
  }
  function callArguments(): FormulaNode[] {
    const args: FormulaNode[] = [];
    if (take(/^\)/)) return args;
    for (;;) {
      skip();
      args.push(/^[;,)]/.test(rest()) ? { kind: 'value', value: '' } : expression(0));
      if (take(/^\)/)) return args;
      if (!take(/^[;,]/)) throw new FormulaSyntaxError(text);
    }
  }

  const node = expression(0);
  skip();
  if (at < text.length) throw new FormulaSyntaxError(text);
  return node;
}
