/** Refuses rows and columns that the tab does not have, with the platform's texts (reported by many users of it). */
import { ScriptException } from '../base/script-exception';
import type { Sheet } from './sheet';

/** @param first 1-based */
export function refuseBeyond({ model }: Pick<Sheet, 'model'>, what: 'rows' | 'columns', first: number, count = 1): void {
  const most = what === 'rows' ? model.grid.maxRows : model.grid.maxColumns;
  if (first < 1 || first - 1 + count > most) throw new ScriptException(`Those ${what} are out of bounds.`);
}

/** At least one row or column is not frozen. */
export function refuseAllFrozen({ model }: Pick<Sheet, 'model'>, what: 'rows' | 'columns', frozen: number): void {
  const most = what === 'rows' ? model.grid.maxRows : model.grid.maxColumns;
  if (frozen >= most) throw new ScriptException(`You can't freeze all visible ${what} on the sheet.`);
}

/** At least one row or column that is not frozen stays. */
export function refuseNoneLeft({ model }: Pick<Sheet, 'model'>, what: 'rows' | 'columns', first: number, count: number): void {
  const [most, frozen] =
    what === 'rows' ? [model.grid.maxRows, model.properties.frozenRows] : [model.grid.maxColumns, model.properties.frozenColumns];
  const gone = first - 1 + count - Math.max(frozen, first - 1);
  if (most - frozen - Math.max(0, gone) < 1)
    throw new ScriptException(`Sorry, it is not possible to delete all non-frozen ${what}.`);
}
