/** What follows rows and columns of a tab that come or go: its own facts, and everything in the spreadsheet that points at it. */
import { mapReferences, shiftA1 } from './formula-references';
import { shiftedMetadata } from './metadata';
import { shiftArea } from './shift-area';
import { followShift, touchProperties, type SheetModel } from './sheet-model';
import type { Attributes } from './attributes';
import type { Workbook } from './workbook';

type Change = (from: Attributes | null) => Attributes | null;

function changeAll(sheet: SheetModel, change: Change): void {
  sheet.grid.changeAttributes({ row: 0, column: 0, rows: sheet.grid.maxRows, columns: sheet.grid.maxColumns }, change);
}

/** Applies one change to a field of every cell that has it, and remembers what it gave. */
function rewrite<Field extends 'formula' | 'validation'>(
  workbook: Workbook,
  sheet: SheetModel,
  field: Field,
  change: (held: NonNullable<Attributes['fields'][Field]>) => Attributes['fields'][Field],
): void {
  const known = new Map<Attributes, Attributes | null>();
  changeAll(sheet, (from) => {
    const held = from?.fields[field];
    if (!from || held === undefined || held === null) return from;
    let to = known.get(from);
    if (to === undefined) {
      const changed = change(held);
      known.set(from, (to = changed === held ? from : workbook.attributes.intern({ ...from.fields, [field]: changed })));
    }
    return to;
  });
}

/** To call once the grid has changed. Rows or columns count from 0; `count` is negative when they were removed. */
export function followStructure(
  workbook: Workbook,
  moved: SheetModel,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): void {
  followShift(moved, axis, at, count);
  const shifted = (home: SheetModel, text: string): string =>
    mapReferences(text, (name, a1) =>
      (name ?? home.properties.name) === moved.properties.name ? shiftA1(a1, { axis, at, count }) : a1,
    );
  for (const sheet of workbook.sheets) {
    if (sheet.grid.formulas > 0) rewrite(workbook, sheet, 'formula', (formula) => shifted(sheet, formula));
    if (sheet.properties.conditionalRules.some(({ criterion }) => criterion === 'CUSTOM_FORMULA')) {
      touchProperties(sheet).conditionalRules = sheet.properties.conditionalRules.map((rule) =>
        rule.criterion === 'CUSTOM_FORMULA' ? { ...rule, values: [shifted(sheet, String(rule.values[0]))] } : rule,
      );
    }
  }
  followNamedRanges(workbook, moved, axis, at, count);
  const { properties } = workbook;
  if (properties.metadata) properties.metadata = shiftedMetadata(properties.metadata, moved.id, axis, at, count);
  followSources(workbook, moved, axis, at, count);
  for (const sheet of workbook.sheets) followCharts(sheet, moved, axis, at, count);
}

/** What a chart draws goes with its cells; what is removed is drawn no more. */
function followCharts(sheet: SheetModel, moved: SheetModel, axis: 'rows' | 'columns', at: number, count: number): void {
  if (!sheet.properties.charts?.some(({ ranges }) => ranges.some(({ sheetId }) => sheetId === moved.id))) return;
  const properties = touchProperties(sheet);
  properties.charts = properties.charts!.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((range) => {
      const area = range.sheetId === moved.id ? shiftArea(range.area, axis, at, count) : range.area;
      return area ? [{ ...range, area }] : [];
    }),
  }));
}

function followNamedRanges(workbook: Workbook, moved: SheetModel, axis: 'rows' | 'columns', at: number, count: number): void {
  const { namedRanges } = workbook.properties;
  for (const [name, { sheetId, area }] of Object.entries(namedRanges)) {
    if (sheetId !== moved.id) continue;
    const to = shiftArea(area, axis, at, count);
    if (to) namedRanges[name] = { sheetId, area: to };
    else delete namedRanges[name];
    workbook.arePropertiesDirty = true;
  }
}

/** Drop-downs that read their list from the tab. One whose list is gone keeps its place. */
function followSources(workbook: Workbook, moved: SheetModel, axis: 'rows' | 'columns', at: number, count: number): void {
  const places = new Map<number, number>();
  for (const [index, rule] of [...workbook.validations].entries()) {
    if (rule.source?.sheetId !== moved.id) continue;
    const area = shiftArea(rule.source.area, axis, at, count);
    if (!area || JSON.stringify(area) === JSON.stringify(rule.source.area)) continue;
    places.set(index + 1, workbook.internValidation({ ...rule, source: { ...rule.source, area } }));
  }
  if (places.size === 0) return;
  for (const sheet of workbook.sheets) rewrite(workbook, sheet, 'validation', (id) => places.get(id) ?? id);
}

/**
 * Gives a function that writes again the formulas, list sources and named ranges that a removal broke; to call once the lines are
 * back.
 */
export function rememberReferences(workbook: Workbook): () => void {
  const namedRanges = structuredClone(workbook.properties.namedRanges);
  const points = (attributes: Attributes | null): boolean =>
    attributes !== null &&
    (attributes.fields.formula !== undefined || workbook.validation(attributes.fields.validation)?.source !== undefined);
  const cells = workbook.sheets.flatMap((sheet) =>
    sheet.grid.rows.flatMap((row, r) =>
      row.a.flatMap((attributes, c) => (points(attributes) ? [{ sheet, r, c, attributes }] : [])),
    ),
  );
  return () => {
    workbook.properties.namedRanges = namedRanges;
    workbook.arePropertiesDirty = true;
    for (const {
      sheet: { grid },
      r,
      c,
      attributes,
    } of cells)
      if (grid.attributes(r, c) !== attributes) grid.set(r, c, grid.value(r, c), attributes);
  };
}
