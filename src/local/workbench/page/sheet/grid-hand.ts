// The mouse on the grid: it selects, drags a selection or the edge of a column, ticks boxes, opens lists, filters and cells.
import { contains } from './a1';
import type { GridProps } from './grid-props';
import { isWithin, placeOf, selectionFrom, type Place } from './grid-place';
import { selectedArea } from './selection';

type HandProps = Pick<
  GridProps,
  'sheet' | 'layout' | 'selection' | 'onSelect' | 'onResize' | 'onFilter' | 'onToggle' | 'onOpenEditor'
>;

/** Until the button is let go. */
function followPointer(follow: (moved: PointerEvent) => void): void {
  const stop = () => {
    window.removeEventListener('pointermove', follow);
    window.removeEventListener('pointerup', stop);
  };
  window.addEventListener('pointermove', follow);
  window.addEventListener('pointerup', stop);
}

/** The right button keeps a selection that it is pressed in. */
const keepsSelection = (event: PointerEvent, place: Place, { selection }: HandProps): boolean => {
  const area = selectedArea(selection);
  return event.button === 2 && (place.part === 'cell' ? contains(area, place.row, place.column) : isWithin(area, place));
};

function startResize(event: PointerEvent, column: number, { layout: { columns }, onResize }: HandProps): void {
  event.preventDefault();
  const slot = columns.indexes.indexOf(column);
  const width = (columns.starts[slot + 1] ?? 0) - (columns.starts[slot] ?? 0);
  const from = event.clientX;
  followPointer((moved) => onResize(column, Math.max(24, width + moved.clientX - from)));
}

/** A button of the mouse goes down. `takeKeyboard` is called when the press is for the grid itself. */
export function pressGrid(event: PointerEvent, props: HandProps, takeKeyboard: () => void): void {
  const target = event.target as HTMLElement;
  const resized = target.closest<HTMLElement>('[data-resize]');
  if (resized) return startResize(event, Number(resized.dataset.resize), props);
  const place = placeOf(target);
  if (!place || event.button === 1 || target.closest('a, [data-filter]')) return;
  takeKeyboard();
  event.preventDefault();
  if (keepsSelection(event, place, props)) return;
  const { sheet, layout, selection, onSelect } = props;
  const start = selectionFrom(place, layout, sheet);
  onSelect(event.shiftKey ? { ...selection, endRow: start.endRow, endColumn: start.endColumn } : start);
  if (event.button !== 0) return;
  followPointer((moved) => {
    const under = placeOf(document.elementFromPoint(moved.clientX, moved.clientY) as HTMLElement | null);
    if (!under || under.part !== place.part) return;
    const end = selectionFrom(under, layout, sheet);
    onSelect({ row: start.row, column: start.column, endRow: end.endRow, endColumn: end.endColumn });
  });
}

export function clickGrid(event: MouseEvent, { onFilter, onToggle, onOpenEditor }: HandProps): void {
  const target = event.target as HTMLElement;
  const filter = target.closest<HTMLElement>('[data-filter]');
  if (filter) return onFilter(Number(filter.dataset.filter), filter);
  const place = placeOf(target);
  if (place?.part !== 'cell') return;
  if (target.closest('[data-check-box]')) onToggle(place.row, place.column);
  else if (target.closest('[data-open-list]')) onOpenEditor(place.row, place.column);
}

export function doubleClickGrid(event: MouseEvent, { onOpenEditor }: HandProps): void {
  const target = event.target as HTMLElement;
  const place = placeOf(target);
  if (place?.part === 'cell' && !target.closest('a, button, [data-check-box]')) onOpenEditor(place.row, place.column);
}
