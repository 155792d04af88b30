/** Finds a text in a tab and replaces it wherever it stands: nothing can move between the finding and the replacing. */
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { Range, requireSheet } from './range';
import type { Sheet } from './sheet';

export class TextFinder {
  isCaseMatched = false;
  isEntireCell = false;
  constructor(
    readonly sheet: Sheet,
    readonly wanted: string,
  ) {}

  set(patch: Partial<Pick<TextFinder, 'isCaseMatched' | 'isEntireCell'>>): this {
    return Object.assign(this, patch);
  }

  /** Texts only: whether numbers and dates are found by what they show is not settled, and formulas are left out by default. */
  replaceAll(replacement: string): number {
    const { ctx, model } = this.sheet;
    const { grid } = model;
    const escaped = this.wanted.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const pattern = new RegExp(this.isEntireCell ? `^${escaped}$` : escaped, this.isCaseMatched ? 'g' : 'gi');
    let count = 0;
    for (let row = 0; row <= grid.lastRow(); row += 1)
      for (let column = 0; column <= grid.lastColumn(); column += 1) {
        const value = grid.value(row, column);
        if (typeof value !== 'string' || grid.attributes(row, column)?.fields.formula !== undefined) continue;
        const found = value.match(pattern)?.length ?? 0;
        if (found === 0) continue;
        count += found;
        new Range(ctx, model, { row, column, rows: 1, columns: 1 }).write(() => value.replace(pattern, () => replacement));
      }
    return count;
  }
}

describe(TextFinder, {
  name: 'TextFinder',
  path: 'SpreadsheetApp.TextFinder',
  scopes: SCOPES.spreadsheet,
  check: ({ sheet }, cost) => (cost === 'local' ? undefined : requireSheet(sheet.ctx, sheet.model)),
  methods: {
    matchCase: ['b', 'local', (finder, isCaseMatched) => finder.set({ isCaseMatched })],
    matchEntireCell: ['b', 'local', (finder, isEntireCell) => finder.set({ isEntireCell })],
    replaceAllWith: ['s', 'write', (finder, replacement) => finder.replaceAll(replacement)],
  },
});
