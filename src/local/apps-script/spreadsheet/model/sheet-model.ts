/** One tab: its cells and all that is said of it. */
import type { Area } from './a1';
import { shiftArea, shiftedSpan } from './shift-area';
import { SheetGrid } from './sheet-grid';

export interface ProtectionModel {
  readonly id: number;
  /** Absent for the whole sheet. */
  area?: Area;
  description: string;
  warningOnly: boolean;
  /** The named range that it follows. */
  rangeName?: string;
  unprotected: Area[];
}

/** A criterion with the values that it needs; none when the criterion is empty. */
export interface Condition {
  readonly criterion: string;
  readonly values: readonly (string | number)[];
}

/** A point of a scale of colours: at a number, a share or the edge of what the range holds. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}
export interface Gradient {
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}

/** What a filter asks of a column. */
export interface ColumnFilter {
  readonly hidden?: readonly string[];
  readonly visible?: readonly string[];
  readonly condition?: Condition;
}

export interface ConditionalRule extends Condition {
  readonly areas: readonly Area[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly gradient?: Gradient;
}

/** A chart that lies over the cells of a tab; it reads its cells anew whenever it is looked at. */
export interface ChartModel {
  /** The same for as long as the chart lives, unlike any other of the spreadsheet. */
  readonly id: number;
  type: string;
  ranges: { readonly sheetId: number; area: Area }[];
  /** 0-based. */
  anchor: { readonly row: number; readonly column: number };
  offset: { readonly x: number; readonly y: number };
  /** By their names as scripts give them: title, width, legend.position. */
  options: Record<string, unknown>;
  /** Rows or columns that are headers; -1: to be guessed. */
  headers: number;
  isTransposed: boolean;
  hidden: string;
  merge: string;
}

/** The colours of alternating lines: header and footer when they have one of their own. */
export interface BandSide {
  readonly first: string;
  readonly second: string;
  readonly header?: string;
  readonly footer?: string;
}
export interface BandingModel {
  readonly id: number;
  area: Area;
  rows?: BandSide;
  columns?: BandSide;
}

/** How deep each line lies in groups, which groups are folded (by first line, their depths), and where the toggle stands. */
export interface LineGroups {
  readonly depths: Readonly<Record<number, number>>;
  readonly collapsed: Readonly<Record<number, readonly number[]>>;
  readonly control?: 'BEFORE' | 'AFTER';
}

/** A row of a grid: the id of the item and the place of the row. */
export type GridKey = `${number}:${number}`;

/** Which column of a tab receives which question of a form. */
export interface FormLink {
  readonly formId: string;
  /** By column: 'timestamp', 'email', the id of an item, of a grid with the row, or null for a column of someone else. */
  columns: ('timestamp' | 'email' | number | GridKey | null)[];
}

export interface SheetProperties {
  name: string;
  hidden: boolean;
  tabColor?: string;
  frozenRows: number;
  frozenColumns: number;
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  filter?: Area;
  /** Texts that the filter hides, by column. */
  filterHidden?: Record<number, readonly string[]>;
  /** What scripts asked of the columns besides. */
  filterCriteria?: Record<number, ColumnFilter>;
  protections: ProtectionModel[];
  merges: Area[];
  conditionalRules: ConditionalRule[];
  /** Absent: none, and the lines between the cells show. */
  charts?: ChartModel[];
  hidesGridlines?: boolean;
  bandings?: BandingModel[];
  rowGroups?: LineGroups;
  columnGroups?: LineGroups;
  isRightToLeft?: boolean;
  formLink?: FormLink;
}

export interface SheetModel {
  readonly id: number;
  readonly grid: SheetGrid;
  readonly properties: SheetProperties;
  /** True when the properties are to be saved. */
  arePropertiesDirty: boolean;
}

/** Properties of a new tab. */
export function newSheetProperties(name: string): SheetProperties {
  return {
    name,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    hiddenRows: [],
    protections: [],
    merges: [],
    conditionalRules: [],
  };
}

/** Says that a tab's properties changed. */
export function touchProperties(sheet: SheetModel): SheetProperties {
  sheet.arePropertiesDirty = true;
  sheet.grid.version += 1;
  return sheet.properties;
}

const shiftNumbers = (numbers: readonly number[], at: number, count: number): number[] =>
  numbers.flatMap((n) => shiftedSpan(n, 1, at, count)?.[0] ?? []);
const shiftKeys = <T>(record: Readonly<Record<number, T>>, at: number, count: number): Record<number, T> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const span = shiftedSpan(Number(key), 1, at, count);
      return span ? [[span[0], value]] : [];
    }),
  );

/**
 * Makes filter, protections, widths and the like follow rows or columns that were inserted (count > 0) or removed (count < 0).
 */
export function followShift(sheet: SheetModel, axis: 'rows' | 'columns', at: number, count: number): void {
  const p = touchProperties(sheet);
  const follow = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftArea(area, axis, at, count) ?? []);
  if (p.filter) p.filter = shiftArea(p.filter, axis, at, count);
  p.merges = follow(p.merges);
  p.protections = p.protections.flatMap((protection) => {
    if (!protection.area) return [{ ...protection, unprotected: follow(protection.unprotected) }];
    const area = shiftArea(protection.area, axis, at, count);
    return area ? [{ ...protection, area, unprotected: follow(protection.unprotected) }] : [];
  });
  p.conditionalRules = p.conditionalRules
    .map((rule) => ({ ...rule, areas: follow(rule.areas) }))
    .filter((rule) => rule.areas.length);
  if (p.bandings)
    p.bandings = p.bandings.flatMap((banding) => {
      const area = shiftArea(banding.area, axis, at, count);
      return area ? [{ ...banding, area }] : [];
    });
  const groups = axis === 'rows' ? 'rowGroups' : 'columnGroups';
  const held = p[groups];
  if (held) p[groups] = { ...held, depths: shiftKeys(held.depths, at, count), collapsed: shiftKeys(held.collapsed, at, count) };
  if (p.charts) p.charts = p.charts.map((chart) => ({ ...chart, anchor: shiftedAnchor(chart.anchor, axis, at, count) }));
  if (axis === 'rows') {
    p.hiddenRows = shiftNumbers(p.hiddenRows, at, count);
    p.rowHeights = shiftKeys(p.rowHeights, at, count);
    if (count < 0 && at < p.frozenRows) p.frozenRows = Math.max(0, p.frozenRows - Math.min(-count, p.frozenRows - at));
    return;
  }
  p.hiddenColumns = shiftNumbers(p.hiddenColumns, at, count);
  p.columnWidths = shiftKeys(p.columnWidths, at, count);
  if (p.filterHidden) p.filterHidden = shiftKeys(p.filterHidden, at, count);
  if (p.filterCriteria) p.filterCriteria = shiftKeys(p.filterCriteria, at, count);
  if (count < 0 && at < p.frozenColumns) p.frozenColumns = Math.max(0, p.frozenColumns - Math.min(-count, p.frozenColumns - at));
  if (!p.formLink) return;
  if (count < 0) p.formLink.columns.splice(at, -count);
  else if (at < p.formLink.columns.length) p.formLink.columns.splice(at, 0, ...Array.from({ length: count }, () => null));
}

/** A chart whose anchor goes stays where the anchor was. */
function shiftedAnchor(anchor: ChartModel['anchor'], axis: 'rows' | 'columns', at: number, count: number): ChartModel['anchor'] {
  const field = axis === 'rows' ? 'row' : 'column';
  return { ...anchor, [field]: shiftedSpan(anchor[field], 1, at, count)?.[0] ?? at };
}

/** Makes widths, hidden columns and the form's columns follow columns that moved. */
export function followMove(sheet: SheetModel, from: number, count: number, to: number): void {
  const p = touchProperties(sheet);
  const order = Array.from({ length: sheet.grid.maxColumns }, (_, i) => i);
  const moved = order.splice(from, count);
  order.splice(to > from ? to - count : to, 0, ...moved);
  const placeOf = new Map(order.map((old, place) => [old, place]));
  p.hiddenColumns = p.hiddenColumns.map((column) => placeOf.get(column) ?? column);
  p.columnWidths = Object.fromEntries(
    Object.entries(p.columnWidths).map(([key, width]) => [placeOf.get(Number(key)) ?? Number(key), width]),
  );
  if (p.filterHidden)
    p.filterHidden = Object.fromEntries(
      Object.entries(p.filterHidden).map(([key, texts]) => [placeOf.get(Number(key)) ?? Number(key), texts]),
    );
  if (p.formLink) {
    const old = p.formLink.columns;
    const columns = order.map((column) => old[column] ?? null);
    while (columns.length && columns[columns.length - 1] === null) columns.pop();
    p.formLink.columns = columns;
  }
  // A range that covered the moved columns alone goes with them; wider ones stay.
  p.protections = p.protections.map((protection) => {
    const area = protection.area;
    return area && area.columns === 1
      ? { ...protection, area: { ...area, column: placeOf.get(area.column) ?? area.column } }
      : protection;
  });
}
