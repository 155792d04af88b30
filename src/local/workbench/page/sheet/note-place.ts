// Where the bubble of a note goes.
import type { SheetView } from '../../../contract';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, type GridLayout } from './grid-layout';

/**
 * The note of a cell and where its bubble goes, beside the cell and inside the grid.
 * @param key `row column`
 * @returns null when there is no note, or when it is not hovered and its cell is off the screen
 */
export function noteFor(
  sheet: SheetView,
  key: string,
  { rows, columns }: GridLayout,
  view: { top: number; left: number; width: number; height: number },
  isHovered: boolean,
) {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  const text = sheet.cells[row]?.[column]?.note;
  const rowSlot = rows.indexes.indexOf(row);
  const columnSlot = columns.indexes.indexOf(column);
  if (!text || rowSlot < 0 || columnSlot < 0) return null;
  const top = HEADER_HEIGHT + (rows.starts[rowSlot] ?? 0) - (rowSlot < rows.frozen ? 0 : view.top);
  const right = ROW_HEADER_WIDTH + (columns.starts[columnSlot + 1] ?? 0) - (columnSlot < columns.frozen ? 0 : view.left);
  if (!isHovered && (top < HEADER_HEIGHT || top > view.height || right < 0 || right > view.width)) return null;
  const isFlipped = right + 250 > view.width;
  return {
    text,
    style: {
      top: `${Math.min(top, view.height - 60)}px`,
      left: isFlipped ? `${Math.max(0, view.width - 252)}px` : `${right + 2}px`,
      marginTop: isFlipped ? '24px' : '0',
    },
  };
}
