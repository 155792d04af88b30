/** Reads a formula's text into a tree. French and American separators are both understood. */
import { parseA1, splitSheetName } from '../model/a1';

export type FormulaNode =
  | { readonly kind: 'value'; readonly value: number | string | boolean | null }
  /** `a1` keeps its $ signs. */
  | { readonly kind: 'range'; readonly sheet?: string; readonly a1: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'operator'; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly kind: 'negative'; readonly of: FormulaNode }
  | { readonly kind: 'percent'; readonly of: FormulaNode };

/** The text is no formula. */
export class FormulaSyntaxError extends Error {}

const RANK: readonly (readonly string[])[] = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/'], ['^']];
const FIGURE = /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\d:!])/u;
const FIGURE_WITH_COMMA = /^\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\d:!])/u;
const REFERENCE = /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_ ]*!)?\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?/u;

/**
 * @param text with its leading =
 * @param decimalComma true where the locale writes 1,5; a comma between two digits is then a decimal sign
 * @throws FormulaSyntaxError
 */
export function parseFormula(text: string, decimalComma: boolean): FormulaNode {
  return new FormulaReader(text, decimalComma).whole();
}

/** Reads from left to right; each method takes one piece of the grammar and leaves the place behind it. */
class FormulaReader {
  private at = 1;

  constructor(
    private readonly text: string,
    private readonly decimalComma: boolean,
  ) {}

  whole(): FormulaNode {
    const node = this.expression(0);
    this.skip();
    if (this.at < this.text.length) throw this.mistake();
    return node;
  }

  private mistake(): FormulaSyntaxError {
    return new FormulaSyntaxError(this.text);
  }
  private rest(): string {
    return this.text.slice(this.at);
  }
  private skip(): void {
    this.at += /^\s*/.exec(this.rest())![0].length;
  }
  private take(pattern: RegExp): RegExpExecArray | null {
    this.skip();
    const match = pattern.exec(this.rest());
    if (match) this.at += match[0].length;
    return match;
  }

  /** Operators of one rank, those that bind more tightly inside. */
  private expression(level: number): FormulaNode {
    if (level >= RANK.length) return this.unary();
    let left = this.expression(level + 1);
    for (;;) {
      this.skip();
      const operator = RANK[level]!.find((symbol) => this.rest().startsWith(symbol));
      if (!operator) return left;
      this.at += operator.length;
      left = { kind: 'operator', operator, left, right: this.expression(level + 1) };
    }
  }

  private unary(): FormulaNode {
    if (this.take(/^\+/)) return this.unary();
    if (this.take(/^-/)) return { kind: 'negative', of: this.unary() };
    let node = this.primary();
    while (this.take(/^%/)) node = { kind: 'percent', of: node };
    return node;
  }

  private primary(): FormulaNode {
    if (this.take(/^\(/)) {
      const inner = this.expression(0);
      if (!this.take(/^\)/)) throw this.mistake();
      return inner;
    }
    return this.quoted() ?? this.call() ?? this.digits() ?? this.word() ?? this.reference();
  }

  private quoted(): FormulaNode | undefined {
    const quoted = this.take(/^"((?:[^"]|"")*)"/);
    return quoted ? { kind: 'value', value: quoted[1]!.replace(/""/g, '"') } : undefined;
  }

  private call(): FormulaNode | undefined {
    const call = this.take(/^([\p{L}][\p{L}\d_.]*)\s*\(/u);
    return call ? { kind: 'call', name: call[1]!.toUpperCase(), args: this.callArguments() } : undefined;
  }

  private digits(): FormulaNode | undefined {
    const digits = this.take(this.decimalComma ? FIGURE_WITH_COMMA : FIGURE);
    return digits ? { kind: 'value', value: Number(digits[0].replace(',', '.')) } : undefined;
  }

  private word(): FormulaNode | undefined {
    const word = this.take(/^(TRUE|VRAI|FALSE|FAUX)\b/i);
    return word ? { kind: 'value', value: /^(TRUE|VRAI)$/i.test(word[1]!) } : undefined;
  }

  private reference(): FormulaNode {
    this.skip();
    const reference = REFERENCE.exec(this.rest())?.[0] ?? '';
    const { sheet, range } = splitSheetName(reference);
    if (range === '' || !parseA1(range, 1, 1)) throw this.mistake();
    this.at += reference.length;
    return { kind: 'range', sheet, a1: range };
  }

  private callArguments(): FormulaNode[] {
    const args: FormulaNode[] = [];
    if (this.take(/^\)/)) return args;
    for (;;) {
      this.skip();
      args.push(/^[;,)]/.test(this.rest()) ? { kind: 'value', value: null } : this.expression(0));
      if (this.take(/^\)/)) return args;
      if (!this.take(/^[;,]/)) throw this.mistake();
    }
  }
}
