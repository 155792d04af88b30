/** What a script notes on a place of the spreadsheet, and how it follows rows and columns. */
import { shiftedSpan } from './shift-area';

/** Without a tab: the spreadsheet. With a row or a column, counted from 0: that line of the tab. */
export interface MetadataPlace {
  readonly sheetId?: number;
  readonly row?: number;
  readonly column?: number;
}

export interface MetadataModel {
  readonly id: number;
  key: string;
  value?: string;
  visibility: string;
  place: MetadataPlace;
}

/** The notes once lines of a tab came (count > 0) or went: those of a line that went are gone. */
export function shiftedMetadata(
  all: readonly MetadataModel[],
  sheetId: number,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): MetadataModel[] {
  const part = axis === 'rows' ? 'row' : 'column';
  return all.flatMap((one) => {
    const held = one.place.sheetId === sheetId ? one.place[part] : undefined;
    if (held === undefined) return [one];
    const span = shiftedSpan(held, 1, at, count);
    return span ? [{ ...one, place: { ...one.place, [part]: span[0] } }] : [];
  });
}
