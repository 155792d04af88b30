/** Copy, cut and paste inside the spreadsheet: looks, notes and rules of validation travel along. */
import type { GestureResult } from '../../contract';
import { copyArea } from '../../apps-script/spreadsheet/copy-range';
import type { Area } from '../../apps-script/spreadsheet/model/a1';
import type { SheetModel } from '../../apps-script/spreadsheet/model/sheet-model';
import type { Engine } from '../engine';
import { fireEdit, growTo } from './edit-cells';
import { areaOfText, findSheet } from './find-sheet';
import { snapshotCells } from './snapshot-cells';

interface CellPlace {
  readonly sheetId: number;
  readonly a1: string;
}

const PASTE = { all: 'PASTE_NORMAL', cut: 'PASTE_NORMAL', values: 'PASTE_VALUES', format: 'PASTE_FORMAT' } as const;

/** Formulas that read a place that is cut go on reading that place. */
export function copyCells(engine: Engine, from: CellPlace, to: CellPlace, how: keyof typeof PASTE = 'all'): GestureResult {
  const { workbook } = engine.platform;
  const source = findSheet(engine.platform, from.sheetId);
  const target = findSheet(engine.platform, to.sheetId);
  const sourceArea = areaOfText(source, from.a1);
  const asked = areaOfText(target, to.a1);
  const times = (size: number, block: number): number => Math.max(1, how === 'cut' ? 1 : Math.floor(size / block)) * block;
  const area: Area = {
    ...asked,
    rows: times(asked.rows, sourceArea.rows),
    columns: times(asked.columns, sourceArea.columns),
  };
  return engine.perform((gesture) => {
    growTo(target, area);
    workbook.recalculate();
    const places: readonly (readonly [SheetModel, Area])[] = [
      [target, area],
      [source, sourceArea],
    ];
    const before = places.map(([sheet, place]) => snapshotCells(sheet, place));
    copyArea({ sheet: source, area: sourceArea }, { sheet: target, area }, PASTE[how]);
    if (how === 'cut') empty(source, sourceArea, target, area);
    const after = places.map(([sheet, place]) => snapshotCells(sheet, place));
    const restore = (cells: typeof before) => (): void => cells.forEach((kept) => kept.restore());
    engine.history.add({ undo: restore(before), redo: restore(after) });
    fireEdit(engine, gesture, target, area, undefined);
    return {};
  });
}

/** Empties what was cut, but for what was just pasted over it. */
function empty(source: SheetModel, area: Area, target: SheetModel, pasted: Area): void {
  const isPasted = (row: number, column: number): boolean =>
    source === target &&
    row >= pasted.row &&
    row < pasted.row + pasted.rows &&
    column >= pasted.column &&
    column < pasted.column + pasted.columns;
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (!isPasted(row, column)) source.grid.set(row, column, null, null);
}
