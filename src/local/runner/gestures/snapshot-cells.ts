/** Remembers the cells of an area, to put them back as they were. */
import type { Area } from '../../apps-script/spreadsheet/model/a1';
import type { SheetModel } from '../../apps-script/spreadsheet/model/sheet-model';

export function snapshotCells(sheet: SheetModel, area: Area): { readonly restore: () => void } {
  const { grid } = sheet;
  const cells = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => ({
      value: grid.value(area.row + r, area.column + c),
      attributes: grid.attributes(area.row + r, area.column + c),
    })),
  );
  return {
    restore: () =>
      cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          const [at, column] = [area.row + r, area.column + c];
          if (grid.value(at, column) !== cell.value || grid.attributes(at, column) !== cell.attributes)
            grid.set(at, column, cell.value, cell.attributes);
        }),
      ),
  };
}
