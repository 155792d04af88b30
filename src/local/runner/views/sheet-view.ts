/** A tab as a person sees it. */
import type { BorderCell, CellView, SheetView, ValidationView } from '../../contract';
import type { Platform } from '../../apps-script/base/platform';
import { publishedUrl } from '../../apps-script/forms/form-model';
import { bandColor } from '../../apps-script/spreadsheet/banding';
import { paints } from '../../apps-script/spreadsheet/conditional-format';
import { toA1 } from '../../apps-script/spreadsheet/model/a1';
import type { Attributes } from '../../apps-script/spreadsheet/model/attributes';
import { CellError, type CellValue } from '../../apps-script/spreadsheet/model/cell-value';
import type { ValidationRule } from '../../apps-script/spreadsheet/model/data-validation';
import type { SheetModel } from '../../apps-script/spreadsheet/model/sheet-model';
import { chartView } from './chart-view';
import { isCalendarSerial, localMsOfSerial } from '../../clock/serial-date';

const LINK_FORMULA = /^=\s*(?:HYPERLINK|LIEN_HYPERTEXTE)\(\s*"([^"]+)"/i;
/** yyyy-mm-ddThh:mm:ss */
const DATE_TEXT_LENGTH = 19;

/** Number of a rule among those of the view. */
type PlaceOf = (id: number) => number;

interface Stamp {
  readonly rules: unknown;
  readonly columns: number;
  readonly locale: string;
  readonly bands: unknown;
}
interface ShownRow extends Stamp {
  readonly cells: readonly (CellView | null)[];
}

/** Numbers of the rules shown so far, by tab: a cell's index stays the same from one view to the next. */
const sharedBySheet = new WeakMap<SheetModel, { readonly validations: number[] }>();
function sharedOf(sheet: SheetModel): { readonly validations: number[] } {
  let shared = sharedBySheet.get(sheet);
  if (!shared) sharedBySheet.set(sheet, (shared = { validations: [] }));
  return shared;
}

export function sheetView(platform: Platform, sheet: SheetModel): SheetView {
  const { workbook } = platform;
  workbook.recalculate();
  const { grid, properties } = sheet;
  const size = grid.shownSize();
  const shared = sharedOf(sheet);
  const placeOf = (id: number): number => {
    const place = shared.validations.indexOf(id);
    return place >= 0 ? place : shared.validations.push(id) - 1;
  };
  const cells = shownRows(platform, sheet, placeOf);
  const emptyRow = Array.from({ length: Math.min(grid.tail.length, grid.maxColumns) }, (_, c) =>
    grid.tail[c] ? cellView(platform, null, grid.tail[c]!, placeOf) : null,
  );
  const form = properties.formLink && platform.forms.byId(properties.formLink.formId);
  return {
    id: sheet.id,
    name: properties.name,
    index: workbook.sheets.indexOf(sheet),
    hidden: properties.hidden,
    tabColor: properties.tabColor,
    rows: grid.maxRows,
    columns: grid.maxColumns,
    frozenRows: properties.frozenRows,
    frozenColumns: properties.frozenColumns,
    columnWidths: { ...properties.columnWidths },
    rowHeights: Object.fromEntries(Object.entries(properties.rowHeights).filter(([row]) => Number(row) < size.rows)),
    hiddenColumns: [...properties.hiddenColumns],
    hiddenRows: [...properties.hiddenRows],
    ...(properties.filter ? { filter: { a1: toA1(properties.filter), hidden: { ...properties.filterHidden } } } : {}),
    protections: properties.protections.map(({ area, description, warningOnly }) => ({
      a1: toA1(area ?? { row: 0, column: 0, rows: grid.maxRows, columns: grid.maxColumns }),
      description,
      warningOnly,
    })),
    validations: shared.validations.map((id) => validationView(workbook.validation(id)!, () => workbook.listed(id))),
    merges: properties.merges.map(toA1),
    cells,
    emptyRow,
    version: grid.version,
    ...(properties.charts?.length ? { charts: properties.charts.map((chart) => chartView(workbook, chart)) } : {}),
    ...(properties.hidesGridlines ? { hidesGridlines: true } : {}),
    ...(form ? { formUrl: publishedUrl(form) } : {}),
  };
}

const isSame = (known: Stamp, now: Stamp): boolean =>
  known.rules === now.rules && known.columns === now.columns && known.locale === now.locale && known.bands === now.bands;

/** The rows in use. One that did not change is shown again as it was, unless a formula of a rule looks further than its row. */
function shownRows(platform: Platform, sheet: SheetModel, placeOf: PlaceOf): readonly (readonly (CellView | null)[])[] {
  const { grid, properties } = sheet;
  const size = grid.shownSize();
  const rules = properties.conditionalRules;
  const isRowOwn = !rules.some((rule) => rule.criterion === 'CUSTOM_FORMULA' && /\$\d|:/.test(String(rule.values[0])));
  const stamp = { rules, columns: size.columns, locale: platform.workbook.properties.locale, bands: properties.bandings };
  return Array.from({ length: size.rows }, (_, r) => {
    const held = grid.rows[r]!;
    const known = held.shown as ShownRow | undefined;
    if (known && isRowOwn && isSame(known, stamp)) return known.cells;
    const row = Array.from({ length: size.columns }, (__, c) => paintedCell(platform, sheet, r, c, placeOf));
    held.shown = { ...stamp, cells: row } satisfies ShownRow;
    return row;
  });
}

/** A cell with the look that the first rule that holds gives it. */
function paintedCell(platform: Platform, sheet: SheetModel, row: number, column: number, placeOf: PlaceOf): CellView | null {
  const attributes = sheet.grid.attributes(row, column);
  const value = sheet.grid.value(row, column);
  const painted = sheet.properties.conditionalRules.find((rule) => paints(platform.workbook, sheet, rule, row, column));
  const band = bandColor(sheet, row, column);
  if (value === null && !attributes && !painted && band === undefined) return null;
  const cell = cellView(platform, value, attributes, placeOf);
  const plain = band === undefined ? cell : { ...cell, background: cell.background ?? band };
  if (!painted) return plain;
  return {
    ...plain,
    ...(painted.background === undefined ? {} : { background: painted.background }),
    ...(painted.fontColor === undefined ? {} : { fontColor: painted.fontColor }),
    ...(painted.bold === undefined ? {} : { bold: painted.bold }),
    ...(painted.italic === undefined ? {} : { italic: painted.italic }),
    ...(painted.strikethrough === undefined ? {} : { strike: painted.strikethrough }),
  };
}

function cellView(platform: Platform, value: CellValue, attributes: Attributes | null, placeOf: PlaceOf): CellView {
  const f = attributes?.fields ?? {};
  const view: { -readonly [K in keyof CellView]: CellView[K] } = { display: platform.workbook.displayValue(value, attributes) };
  if (value !== null) view.value = borderValue(value, attributes?.isDate ?? false);
  if (f.formula !== undefined) view.formula = f.formula;
  if (f.note !== undefined) view.note = f.note;
  if (f.background !== undefined) view.background = f.background;
  if (f.fontColor !== undefined) view.fontColor = f.fontColor;
  if (f.bold) view.bold = true;
  if (f.italic) view.italic = true;
  if (f.line?.includes('line-through')) view.strike = true;
  if (f.fontSize !== undefined) view.fontSize = f.fontSize;
  if (f.wrap === 'WRAP') view.wrap = true;
  if (f.align !== undefined) view.align = f.align;
  if (f.format !== undefined) view.numberFormat = f.format;
  if (f.validation !== undefined) view.validation = placeOf(f.validation);
  // The page fetches nothing: a picture is told by its words, and by its address.
  if (f.image !== undefined) view.display = f.image.title || f.image.url;
  const link =
    f.image?.url ??
    f.link ??
    f.rich?.find((run) => run.link !== undefined)?.link ??
    (f.formula === undefined ? undefined : LINK_FORMULA.exec(f.formula)?.[1]) ??
    (typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? value : undefined);
  if (link !== undefined) view.link = link;
  return view;
}

function borderValue(value: Exclude<CellValue, null>, isDate: boolean): BorderCell {
  if (value instanceof CellError) return { error: value.code };
  if (typeof value === 'number' && isDate && isCalendarSerial(value))
    return { date: new Date(localMsOfSerial(value)).toISOString().slice(0, DATE_TEXT_LENGTH) };
  return value;
}

function validationView(rule: ValidationRule, listed: () => readonly string[]): ValidationView {
  const more = { allowInvalid: rule.allowInvalid, ...(rule.help === undefined ? {} : { help: rule.help }) };
  if (rule.criterion === 'CHECKBOX') return { kind: 'checkbox' };
  if (rule.criterion === 'VALUE_IN_LIST' || rule.criterion === 'VALUE_IN_RANGE')
    return { kind: 'list', values: listed(), ...more };
  if (rule.criterion.startsWith('DATE_')) return { kind: 'date', ...more };
  return { kind: 'other', criterion: rule.criterion, ...more };
}
