// What this window shows of a sheet: what is selected, widths tried, hidden columns shown, and where all of it lies.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { SheetView as SheetData } from '../../../contract';
import type { WindowSheet } from '../page-state';
import type { WorkbenchModel } from '../workbench-model';
import { areaName, readArea, type Area } from './a1';
import { layOut, type GridLayout } from './grid-layout';
import { oneCell, selectedArea, type Selection } from './selection';
import { hiddenTextsOf, isHiddenByFilter } from './sheet-facts';

export interface OpenedSheet {
  readonly model: WorkbenchModel;
  readonly sheet: SheetData;
  readonly selection: Selection;
  readonly area: Area;
  readonly layout: GridLayout;
  readonly filterArea: Area | null;
  /** Texts that the filter hides, by column. */
  readonly hiddenTexts: ReadonlyMap<number, ReadonlySet<string>>;
  readonly showsHiddenColumns: boolean;
  select(next: Selection): void;
  resize(column: number, width: number): void;
  toggleHiddenColumns(): void;
}

function windowSheetOf(model: WorkbenchModel, sheetId: number): WindowSheet {
  const known = model.windowSheets.get(sheetId);
  if (known) return known;
  const begun: WindowSheet = { selection: oneCell(0, 0), widths: new Map(), showsHiddenColumns: false };
  model.windowSheets.set(sheetId, begun);
  return begun;
}

export function useWindowSheet(model: WorkbenchModel, sheet: SheetData): OpenedSheet {
  const [, draw] = useState(0);
  const redraw = () => draw((times) => times + 1);
  const shownRequest = useRef(-1);
  const mine = windowSheetOf(model, sheet.id);
  if (shownRequest.current !== model.goToRequests) {
    shownRequest.current = model.goToRequests;
    const area = readArea(model.activeA1, sheet.rows, sheet.columns);
    if (area) mine.selection = { row: area.top, column: area.left, endRow: area.bottom, endColumn: area.right };
  }
  const filterArea = sheet.filter ? readArea(sheet.filter.a1, sheet.rows, sheet.columns) : null;
  const hiddenTexts = useMemo(() => hiddenTextsOf(sheet), [sheet]);
  const layout = useMemo(
    () =>
      layOut(mine.showsHiddenColumns ? { ...sheet, hiddenColumns: [] } : sheet, mine.widths, (row) =>
        isHiddenByFilter(sheet, row, filterArea, hiddenTexts),
      ),
    [sheet, [...mine.widths].join(), mine.showsHiddenColumns],
  );
  return {
    model,
    sheet,
    selection: mine.selection,
    area: selectedArea(mine.selection),
    layout,
    filterArea,
    hiddenTexts,
    showsHiddenColumns: mine.showsHiddenColumns,
    select: (next) => {
      mine.selection = next;
      model.select(areaName(selectedArea(next)));
      redraw();
    },
    resize: (column, width) => {
      mine.widths.set(column, width);
      redraw();
    },
    toggleHiddenColumns: () => {
      mine.showsHiddenColumns = !mine.showsHiddenColumns;
      redraw();
    },
  };
}
