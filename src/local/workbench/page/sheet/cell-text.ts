// What a cell's editor starts with, and how a cell is sorted and filtered.
import type { CellView } from '../../../contract';

/** The text a person finds when they open the cell: its formula, or its value as it would be typed. */
export function typedText(cell: CellView | null | undefined): string {
  if (!cell) return '';
  if (cell.formula) return cell.formula;
  const { value } = cell;
  if (typeof value === 'number' && !/[%€:]/.test(cell.display)) return String(value).replace('.', ',');
  if (typeof value === 'string') return value;
  return cell.display;
}

/** Side of the cell the text leans to when no one chose: numbers and dates right, booleans in the middle. */
export function naturalAlign(cell: CellView): 'left' | 'center' | 'right' {
  if (cell.align) return cell.align;
  if (typeof cell.value === 'boolean') return 'center';
  if (typeof cell.value === 'number') return 'right';
  return typeof cell.value === 'object' && 'date' in cell.value ? 'right' : 'left';
}
