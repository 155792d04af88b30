// The lines of the grid: the letters of its columns, and a row of cells; only the columns on the screen are drawn.
import { columnLetters, contains, type Area } from './a1';
import { Cell } from './cell';
import { mergedSize, reach } from './cell-extent';
import { ROW_HEADER_WIDTH } from './grid-layout';
import type { GridProps } from './grid-props';
import { selectedArea } from './selection';
import { frozenSize } from './use-grid-view';

/** What all lines are drawn from. */
export interface GridLines extends Pick<
  GridProps,
  'sheet' | 'layout' | 'selection' | 'pending' | 'filterArea' | 'filteredColumns'
> {
  readonly merges: readonly Area[];
  /** The columns on the screen, frozen ones left out: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

export const totalWidth = ({ layout }: Pick<GridLines, 'layout'>): number => ROW_HEADER_WIDTH + layout.columns.total;

/** The frozen slots and those on the screen, with the room of those between. */
const slotsOf = ({ layout: { columns }, from, to }: GridLines) => ({
  frozen: range(0, columns.frozen),
  gap: <div class="gap" style={{ width: `${(columns.starts[from] ?? 0) - frozenSize(columns)}px` }} />,
  moving: range(from, to),
});

export function LetterRow(lines: GridLines) {
  const { frozen, gap, moving } = slotsOf(lines);
  return (
    <div role="row" class="row letters" style={{ width: `${totalWidth(lines)}px` }}>
      <div class="corner" role="columnheader" aria-label="Tout" />
      {frozen.map((slot) => (
        <Letter key={lines.layout.columns.indexes[slot]} {...lines} slot={slot} isFrozen />
      ))}
      {gap}
      {moving.map((slot) => (
        <Letter key={lines.layout.columns.indexes[slot]} {...lines} slot={slot} isFrozen={false} />
      ))}
    </div>
  );
}

interface InLine extends GridLines {
  /** Place among the columns shown. */
  readonly slot: number;
  readonly isFrozen: boolean;
}

function Letter({ layout: { columns }, selection, slot, isFrozen }: InLine) {
  const area = selectedArea(selection);
  const column = columns.indexes[slot] ?? 0;
  const width = (columns.starts[slot + 1] ?? 0) - (columns.starts[slot] ?? 0);
  const style = isFrozen
    ? { width: `${width}px`, left: `${ROW_HEADER_WIDTH + (columns.starts[slot] ?? 0)}px` }
    : { width: `${width}px` };
  const skips = column > 0 && (columns.indexes[slot - 1] ?? -1) !== column - 1;
  return (
    <div
      role="columnheader"
      aria-colindex={column + 1}
      style={style}
      data-column-header={column}
      class={`letter ${isFrozen ? 'is-frozen' : ''} ${isFrozen && slot === columns.frozen - 1 ? 'is-last-frozen' : ''} ${column >= area.left && column <= area.right ? 'is-selected' : ''} ${skips ? 'after-hidden' : ''}`}
    >
      {columnLetters(column)}
      <span class="resize" data-resize={column} />
    </div>
  );
}

export function GridRow({ row, slot: rowSlot, ...lines }: GridLines & { readonly row: number; readonly slot: number }) {
  const { layout, selection } = lines;
  const { rows, columns } = layout;
  const area = selectedArea(selection);
  const height = (rows.starts[rowSlot + 1] ?? 0) - (rows.starts[rowSlot] ?? 0);
  const { frozen, gap, moving } = slotsOf(lines);
  const cell = (slot: number, isFrozen: boolean) => (
    <RowCell key={columns.indexes[slot]} {...lines} slot={slot} isFrozen={isFrozen} row={row} height={height} />
  );
  return (
    <div
      role="row"
      class={`row ${rowSlot === rows.frozen - 1 ? 'is-last-frozen-row' : ''}`}
      aria-rowindex={row + 1}
      style={{ height: `${height}px`, width: `${totalWidth(lines)}px` }}
    >
      <div
        role="rowheader"
        class={`row-header ${row >= area.top && row <= area.bottom ? 'is-selected' : ''}`}
        data-row-header={row}
      >
        {row + 1}
      </div>
      {frozen.map((slot) => cell(slot, true))}
      {gap}
      {moving.map((slot) => cell(slot, false))}
    </div>
  );
}

function RowCell(props: InLine & { readonly row: number; readonly height: number }) {
  const { sheet, layout, selection, merges, pending, filterArea, filteredColumns, row, height, slot, isFrozen } = props;
  const { columns } = layout;
  const column = columns.indexes[slot] ?? 0;
  const width = (columns.starts[slot + 1] ?? 0) - (columns.starts[slot] ?? 0);
  const cell = sheet.cells[row]?.[column] ?? null;
  const merge = merges.find((found) => contains(found, row, column));
  const isMergeHead = merge && merge.top === row && merge.left === column;
  const filterRow = filterArea && row === filterArea.top && column >= filterArea.left && column <= filterArea.right;
  return (
    <Cell
      cell={merge && !isMergeHead ? null : cell}
      row={row}
      column={column}
      width={width}
      height={height}
      stickyLeft={isFrozen ? ROW_HEADER_WIDTH + (columns.starts[slot] ?? 0) : undefined}
      validation={cell?.validation === undefined ? undefined : sheet.validations[cell.validation]}
      reach={reach(sheet.cells[row], cell, column, slot, layout, isFrozen)}
      merged={isMergeHead ? mergedSize(merge, layout) : undefined}
      isActive={row === selection.row && column === selection.column}
      isSelected={contains(selectedArea(selection), row, column)}
      isLastFrozen={isFrozen && slot === columns.frozen - 1}
      pending={pending.get(`${row} ${column}`)}
      filter={filterRow ? (filteredColumns.has(column) ? 'active' : 'idle') : undefined}
    />
  );
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
