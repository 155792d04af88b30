/** Range: its bounds, merged blocks, what it is asked for by a script that may or may not change it. */
import type { MethodRow } from '../base/service-class';
import { Range } from './range';
import { TextFinder } from './text-finder';

const lineOf = (range: Range): 'columns' | 'rows' | undefined => {
  const a1 = range.a1();
  return /^[A-Z]+:[A-Z]+$/.test(a1) ? 'columns' : /^\d+:\d+$/.test(a1) ? 'rows' : undefined;
};
/** Of tables, pivot tables and the like of data sources there are none here: a script that asks is told so. */
const none: MethodRow<Range> = ['', 'read', () => []];

export const rangePlaceMethods: Readonly<Record<string, MethodRow<Range>>> = {
  getRowIndex: ['', 'local', (range) => range.area.row + 1],
  isStartRowBounded: ['', 'local', (range) => lineOf(range) !== 'columns'],
  isEndRowBounded: ['', 'local', (range) => lineOf(range) !== 'columns'],
  isStartColumnBounded: ['', 'local', (range) => lineOf(range) !== 'rows'],
  isEndColumnBounded: ['', 'local', (range) => lineOf(range) !== 'rows'],
  // The owner, or an editor whom no protection keeps out: here every account may edit.
  canEdit: ['', 'read', () => true],
  createTextFinder: ['s', 'local', ({ ctx, sheet, area }, text) => new TextFinder(ctx, [{ sheet, area }], text as string)],
  getMergedRanges: [
    '',
    'read',
    ({ ctx, sheet, area }) =>
      sheet.properties.merges
        .filter(
          (m) =>
            m.row < area.row + area.rows &&
            area.row < m.row + m.rows &&
            m.column < area.column + area.columns &&
            area.column < m.column + m.columns,
        )
        .map((merged) => new Range(ctx, sheet, merged)),
  ],
  getDataSourceTables: none,
  getDataSourcePivotTables: none,
  getDataSourceFormulas: none,
  // Null for a cell without one (reference of Range.getDataSourceFormula).
  getDataSourceFormula: ['', 'read', () => null],
};
