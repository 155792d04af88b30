/** One row of a tab as it is written on disk: its values, then the numbers of its attributes. */
import type { AttributeTable } from '../apps-script/spreadsheet/model/attributes';
import { CellError, type CellValue } from '../apps-script/spreadsheet/model/cell-value';
import type { GridRow } from '../apps-script/spreadsheet/model/sheet-grid';

type StoredValue = string | number | boolean | null | { readonly error: string };

export function rowToJson(row: GridRow): string {
  const values = row.v.map((value): StoredValue => (value instanceof CellError ? { error: value.code } : (value ?? null)));
  return JSON.stringify([values, row.a.map((attributes) => attributes?.id ?? 0)]);
}

export function rowFromJson(json: string, table: AttributeTable): GridRow {
  const [values, attributes] = JSON.parse(json) as [StoredValue[], number[]];
  return {
    v: values.map((value): CellValue => (typeof value === 'object' && value !== null ? new CellError(value.error) : value)),
    a: attributes.map((id) => table.get(id)),
  };
}
