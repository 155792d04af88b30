/** Where places and areas go when rows or columns come or go. */
import type { Area } from './a1';

/** Where a place goes when `count` lines are inserted (or removed, negative) at `at`; undefined when it vanishes. */
export function shiftedSpan(start: number, length: number, at: number, count: number): readonly [number, number] | undefined {
  if (count >= 0) {
    if (at <= start) return [start + count, length];
    return at < start + length ? [start, length + count] : [start, length];
  }
  const end = at - count;
  const before = Math.max(0, Math.min(start + length, at) - start);
  const after = Math.max(0, start + length - Math.max(start, end));
  if (before + after === 0) return undefined;
  return [start < at ? start : Math.max(at, start + count), before + after];
}

/** The area moved likewise. */
export function shiftArea(area: Area, axis: 'rows' | 'columns', at: number, count: number): Area | undefined {
  const span = axis === 'rows' ? shiftedSpan(area.row, area.rows, at, count) : shiftedSpan(area.column, area.columns, at, count);
  if (!span) return undefined;
  return axis === 'rows' ? { ...area, row: span[0], rows: span[1] } : { ...area, column: span[0], columns: span[1] };
}
