// The part of the grid that is on the screen; it moves by scrolling, and so that the selection is seen.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, type Axis, type GridLayout } from './grid-layout';
import type { Selection } from './selection';

/** Pixels. */
export interface GridView {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly current: HTMLElement | null;
}

export interface GridViewOptions {
  readonly sheetId: number;
  readonly layout: GridLayout;
  readonly selection: Selection;
  readonly focusRequests: number;
  readonly goToRequests: number;
}

/** Pixels from the start of an axis to the end of what is frozen. */
export const frozenSize = (axis: Axis): number => axis.starts[axis.frozen] ?? 0;

export function useGridView(grid: Box, options: GridViewOptions) {
  const { sheetId, layout, selection, focusRequests, goToRequests } = options;
  const [view, setView] = useState<GridView>({ top: 0, left: 0, width: 1200, height: 700 });
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const measure = () => setView((old) => ({ ...old, width: element.clientWidth, height: element.clientHeight }));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    grid.current?.scrollTo(0, 0);
  }, [sheetId]);
  useEffect(() => {
    if (focusRequests > 0) grid.current?.focus({ preventScroll: true });
  }, [focusRequests]);
  useLayoutEffect(() => {
    if (grid.current) showSelection(grid.current, layout, selection);
  }, [selection, goToRequests, sheetId]);
  return {
    view,
    scrolled: ({ scrollTop, scrollLeft }: HTMLElement) => setView((old) => ({ ...old, top: scrollTop, left: scrollLeft })),
  };
}

/** Scrolls as little as needed for the moving corner of the selection to be seen. */
function showSelection(element: HTMLElement, { rows, columns }: GridLayout, selection: Selection): void {
  const row = rows.indexes.indexOf(selection.endRow);
  const column = columns.indexes.indexOf(selection.endColumn);
  if (row >= rows.frozen) {
    const top = rows.starts[row] ?? 0;
    const bottom = (rows.starts[row + 1] ?? 0) + HEADER_HEIGHT;
    if (top < element.scrollTop + frozenSize(rows)) element.scrollTop = top - frozenSize(rows);
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  }
  if (column >= columns.frozen) {
    const left = columns.starts[column] ?? 0;
    const right = (columns.starts[column + 1] ?? 0) + ROW_HEADER_WIDTH;
    if (left < element.scrollLeft + frozenSize(columns)) element.scrollLeft = left - frozenSize(columns);
    else if (right > element.scrollLeft + element.clientWidth)
      element.scrollLeft = Math.min(left - frozenSize(columns), right - element.clientWidth);
  }
}
