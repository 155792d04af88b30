/** Finds a text in a spreadsheet, a tab or a range, and replaces it. */
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import type { Area } from './model/a1';
import type { SheetModel } from './model/sheet-model';
import { Range, requireSheet } from './range';

/** Where it looks: blocks, one after the other. */
export interface Field {
  readonly sheet: SheetModel;
  /** Absent: down to the last content of the tab. */
  readonly area?: Area;
}

interface Options {
  isCaseMatched: boolean;
  isEntireCell: boolean;
  isFormulaText: boolean;
  isRegularExpression: boolean;
  areDiacriticsIgnored: boolean;
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

export class TextFinder {
  private readonly options: Options = {
    isCaseMatched: false,
    isEntireCell: false,
    isFormulaText: false,
    isRegularExpression: false,
    areDiacriticsIgnored: false,
  };
  private from: Range | null = null;
  current: Range | null = null;

  constructor(
    readonly ctx: RunContext,
    readonly fields: readonly Field[],
    readonly wanted: string,
  ) {}

  set(patch: Partial<Options>): this {
    Object.assign(this.options, patch);
    return this;
  }

  startFrom(range: Range): this {
    [this.from, this.current] = [range, null];
    return this;
  }

  private get pattern(): RegExp {
    const { isRegularExpression, areDiacriticsIgnored, isEntireCell, isCaseMatched } = this.options;
    const wanted = areDiacriticsIgnored ? bare(this.wanted) : this.wanted;
    const source = isRegularExpression ? wanted : wanted.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(isEntireCell ? `^(?:${source})$` : source, isCaseMatched ? 'g' : 'gi');
  }

  /** What is looked through in a cell: what it shows, or its formula when asked. */
  private textOf(sheet: SheetModel, row: number, column: number): string {
    const formula = sheet.grid.attributes(row, column)?.fields.formula;
    if (this.options.isFormulaText && formula !== undefined) return formula;
    return this.ctx.workbook.display(sheet, row, column);
  }

  private holds(sheet: SheetModel, row: number, column: number): boolean {
    const text = this.textOf(sheet, row, column);
    return text !== '' && this.pattern.test(this.options.areDiacriticsIgnored ? bare(text) : text);
  }

  /** Cells that hold the text, row by row, tab by tab. */
  findAll(): Range[] {
    this.ctx.workbook.recalculate();
    return this.fields.flatMap(({ sheet, area }) => {
      const { grid } = sheet;
      const { row, column, rows, columns } = area ?? { row: 0, column: 0, rows: grid.lastRow(), columns: grid.lastColumn() };
      const found: Range[] = [];
      for (let r = row; r < Math.min(row + rows, grid.lastRow()); r += 1)
        for (let c = column; c < Math.min(column + columns, grid.lastColumn()); c += 1)
          if (this.holds(sheet, r, c)) found.push(new Range(this.ctx, sheet, { row: r, column: c, rows: 1, columns: 1 }));
      return found;
    });
  }

  /** The next one behind the current one or behind the start; after the last the first comes again. Null when there is none. */
  find(step: 1 | -1): Range | null {
    const all = this.findAll();
    if (all.length === 0) return (this.current = null);
    const places = new Map(this.fields.map(({ sheet }, at) => [sheet, at]));
    const order = (range: Range): readonly number[] => [places.get(range.sheet) ?? 0, range.area.row, range.area.column];
    const start = this.current ?? this.from;
    const isPast = (range: Range): boolean => {
      if (!start) return true;
      const [a, b] = [order(range), order(start)];
      const at = a.findIndex((value, i) => value !== b[i]);
      return at >= 0 && (a[at]! - b[at]!) * step > 0;
    };
    const ordered = step === 1 ? all : [...all].reverse();
    return (this.current = ordered.find(isPast) ?? ordered[0]!);
  }

  /** Replaces in one cell and gives how many times. Without the option formulas stay as they are. */
  private replaceIn(range: Range, replacement: string): number {
    const { sheet, area } = range;
    const held = sheet.grid.value(area.row, area.column);
    const formula = sheet.grid.attributes(area.row, area.column)?.fields.formula;
    if (formula !== undefined && !this.options.isFormulaText) return 0;
    if (formula === undefined && typeof held !== 'string') return 0;
    const text = this.textOf(sheet, area.row, area.column);
    const { pattern } = this;
    const searched = this.options.areDiacriticsIgnored && bare(text).length === text.length ? bare(text) : text;
    let count = 0;
    let out = '';
    let at = 0;
    for (const match of searched.matchAll(pattern)) {
      out +=
        text.slice(at, match.index) +
        (this.options.isRegularExpression
          ? match[0].replace(new RegExp(pattern.source, pattern.flags.replace('g', '')), replacement)
          : replacement);
      at = match.index + match[0].length;
      count += 1;
    }
    if (count > 0) range.write(() => out + text.slice(at));
    return count;
  }

  /** Texts only: whether numbers and dates are replaced by what they show is not settled. */
  replaceAll(replacement: string): number {
    return this.findAll().reduce((count, range) => count + this.replaceIn(range, replacement), 0);
  }

  replaceCurrent(replacement: string): number {
    return this.current ? this.replaceIn(this.current, replacement) : 0;
  }
}

describe(TextFinder, {
  name: 'TextFinder',
  path: 'SpreadsheetApp.TextFinder',
  scopes: SCOPES.spreadsheet,
  check: ({ ctx, fields }, cost) => {
    if (cost !== 'local') for (const { sheet } of fields) requireSheet(ctx, sheet);
  },
  methods: {
    matchCase: ['b', 'local', (finder, isCaseMatched) => finder.set({ isCaseMatched })],
    matchEntireCell: ['b', 'local', (finder, isEntireCell) => finder.set({ isEntireCell })],
    matchFormulaText: ['b', 'local', (finder, isFormulaText) => finder.set({ isFormulaText })],
    useRegularExpression: ['b', 'local', (finder, isRegularExpression) => finder.set({ isRegularExpression })],
    ignoreDiacritics: ['b', 'local', (finder, areDiacriticsIgnored) => finder.set({ areDiacriticsIgnored })],
    startFrom: ['Range', 'local', (finder, range) => finder.startFrom(range as Range)],
    findAll: ['', 'read', (finder) => finder.findAll()],
    findNext: ['', 'read', (finder) => finder.find(1)],
    findPrevious: ['', 'read', (finder) => finder.find(-1)],
    getCurrentMatch: ['', 'read', (finder) => finder.current],
    replaceWith: ['s', 'write', (finder, replacement) => finder.replaceCurrent(replacement)],
    replaceAllWith: ['s', 'write', (finder, replacement) => finder.replaceAll(replacement)],
  },
});
