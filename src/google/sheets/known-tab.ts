/** What an action knows of a tab. */
import type { CellValue } from '../../register/cell';

/** The tab as the action knows it, its own changes included: what each cell of each row is meant to hold. */
export interface KnownTab {
  readonly cells: number;
  has(key: string): boolean;
  /** The row of a key by header; `undefined` for a key that the action has never seen. */
  row(key: string): ReadonlyMap<string, CellValue> | undefined;
  cell(key: string, field: string): CellValue | undefined;
}
