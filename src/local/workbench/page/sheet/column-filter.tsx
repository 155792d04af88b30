// The filter of a column, opened from its head: what it sorts and hides goes to the runtime, for all who look.
import { callRuntime } from '../call-runtime';
import { columnLetters, type Area } from './a1';
import { FilterPopup } from './filter-popup';
import { columnTexts } from './sheet-facts';
import type { OpenedSheet } from './use-window-sheet';

export interface ColumnFilterProps {
  readonly opened: OpenedSheet;
  readonly filterArea: Area;
  readonly column: number;
  readonly box: DOMRect;
  readonly onClose: () => void;
}

export function ColumnFilter({ opened: { model, sheet, hiddenTexts }, filterArea, column, box, onClose }: ColumnFilterProps) {
  const ask = (label: string, call: () => Promise<object>): void =>
    void model.gesture(label, call).then(() => model.refresh(`sheet ${sheet.id}`));
  return (
    <FilterPopup
      title={sheet.cells[filterArea.top]?.[column]?.display ?? columnLetters(column)}
      box={box}
      texts={columnTexts(sheet, column, filterArea)}
      hidden={hiddenTexts.get(column) ?? new Set()}
      onApply={(texts) => {
        onClose();
        model.focusGrid();
        ask('Filtre', () => callRuntime('filterColumn', sheet.id, column + 1, [...texts]));
      }}
      onSort={(isAscending) => {
        onClose();
        ask('Tri', () => callRuntime('sortRange', sheet.id, column + 1, isAscending));
      }}
      onClose={() => {
        onClose();
        model.focusGrid();
      }}
    />
  );
}
