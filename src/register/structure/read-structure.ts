/** Finds a table's columns by their headers, and says what is missing, doubled or renamed. */
import type { TableName } from '../../domain/records';
import { fold } from '../../domain/text/fold';
import type { CellValue } from '../cell';
import type { Column, Table } from '../table';

export interface Structure {
  /** 0-based position of each field's column; a field without one is absent. */
  readonly positions: Readonly<Record<string, number>>;
  /** Headers of the schema that the sheet lacks. */
  readonly missing: readonly string[];
  /** Headers that stand more than once. */
  readonly doubled: readonly string[];
  /** Columns of the sheet that are none of ours: 0-based position and header. */
  readonly foreign: readonly { readonly position: number; readonly header: string }[];
}

type FieldColumns = readonly (readonly [field: string, column: Column<unknown>])[];
const columnsByTable = new WeakMap<object, FieldColumns>();

/** The fields of a table with their columns, in the schema's order. */
export function columnsOf<T extends TableName>(table: Table<T>): FieldColumns {
  const known = columnsByTable.get(table);
  if (known !== undefined) return known;
  const columns = Object.entries(table.columns) as unknown as FieldColumns;
  columnsByTable.set(table, columns);
  return columns;
}

const foldedHeaders = new Map<string, string>();
/** A header and its column in the schema are the same text nearly always: it is folded once. */
function folded(header: string): string {
  const known = foldedHeaders.get(header);
  if (known !== undefined) return known;
  const name = fold(header);
  foldedHeaders.set(header, name);
  return name;
}

/** The headers that were read last of each table: a run reads the same ones before it writes, and after. */
const lastRead = new WeakMap<object, { readonly headers: readonly CellValue[]; readonly structure: Structure }>();

/** Reads the header row. Accents, case and kinds of apostrophe do not matter, so that a retyped header is still found. */
export function readStructure<T extends TableName>(table: Table<T>, headers: readonly CellValue[]): Structure {
  const last = lastRead.get(table);
  if (last?.headers.length === headers.length && last.headers.every((header, position) => header === headers[position]))
    return last.structure;
  const structure = structureOf(table, headers);
  lastRead.set(table, { headers: [...headers], structure });
  return structure;
}

function structureOf<T extends TableName>(table: Table<T>, headers: readonly CellValue[]): Structure {
  const found = new Map<string, number[]>();
  headers.forEach((header, position) => {
    const name = folded(String(header));
    if (name !== '') found.set(name, [...(found.get(name) ?? []), position]);
  });
  const positions: Record<string, number> = {};
  const missing: string[] = [];
  const doubled: string[] = [];
  for (const [field, column] of columnsOf(table)) {
    const at = found.get(folded(column.header));
    found.delete(folded(column.header));
    if (at === undefined) missing.push(column.header);
    else if (at.length > 1) doubled.push(column.header);
    if (at?.[0] !== undefined) positions[field] = at[0];
  }
  const foreign = [...found.values()]
    .flat()
    .sort((a, b) => a - b)
    .map((position) => ({ position, header: String(headers[position]) }));
  return { positions, missing, doubled, foreign };
}

/** One gesture of the repair: give a column its name back, or add it at the right end. */
export type Repair =
  | { readonly kind: 'rename'; readonly position: number; readonly from: string; readonly to: string }
  | { readonly kind: 'add'; readonly header: string; readonly field: string };

/**
 * What brings the headers back without losing a cell. A missing column is taken for renamed when a foreign column
 * stands between the same neighbours; otherwise it is added at the end.
 * @param version of the register: a column that came later was never there, and takes no column of a person's own
 */
export function planRepair<T extends TableName>(table: Table<T>, structure: Structure, version = Infinity): Repair[] {
  const columns = columnsOf(table);
  const taken = new Set<number>();
  return columns.flatMap(([field, column], index): Repair[] => {
    if (structure.positions[field] !== undefined) return [];
    if ((column.since ?? 0) > version) return [{ kind: 'add', header: column.header, field }];
    const before = columns[index - 1];
    const after = columns[index + 1];
    const renamed = structure.foreign.find(
      ({ position }) =>
        !taken.has(position) &&
        ((before !== undefined && structure.positions[before[0]] === position - 1) ||
          (after !== undefined && structure.positions[after[0]] === position + 1)),
    );
    if (renamed === undefined) return [{ kind: 'add', header: column.header, field }];
    taken.add(renamed.position);
    return [{ kind: 'rename', position: renamed.position, from: renamed.header, to: column.header }];
  });
}
