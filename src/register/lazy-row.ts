/**
 * Records whose fields are read when they are asked for: a list looks at a few columns of a table, and at all of few rows, while
 * decoding every cell of a large table takes longer than all the rest of the screen.
 *
 * Lists and cards gain; the matching, which asks every field of a row thousands of times, is better served by plain records
 * (`readRow`): a field of a lazy record costs some tens of nanoseconds each time.
 */
import type { Records, TableName } from '../domain/records';
import type { CellValue } from './cell';
import { fieldReadersOf, type FieldReader } from './row';
import type { Structure } from './structure/read-structure';
import type { Table } from './table';

type Row = readonly CellValue[];

/** Reads rows of one table, by its columns as they stand in the sheet. */
export interface LazyReader<R> {
  /**
   * The row as a record; each field is read at its first use, and once. Listed, spread, compared or sent as JSON it is a record
   * like any other. It keeps what it has read: a row that changes needs a new record.
   */
  record(row: Row): R;
  /** Reads one field of a row, without the record: one pass over a column costs that column and no other. */
  field<K extends keyof R & string>(field: K): (row: Row) => R[K];
}

/** What stands behind a record: its row, and what has been read of it, by the place of the field in the table. */
interface Held {
  readonly row: Row;
  readonly values: unknown[];
  whole?: Record<string, unknown>;
}

const byStructure = new WeakMap<Structure, LazyReader<unknown>>();

/** Made once for a structure, which is of one table. */
export function lazyReader<T extends TableName>(table: Table<T>, structure: Structure): LazyReader<Records[T]> {
  let reader = byStructure.get(structure) as LazyReader<Records[T]> | undefined;
  if (reader === undefined) byStructure.set(structure, (reader = readerOf(table, structure)));
  return reader;
}

function readerOf<T extends TableName>(table: Table<T>, structure: Structure): LazyReader<Records[T]> {
  const hidersOf = (field: string): FieldReader[] =>
    fieldReadersOf(table, structure).filter(({ hides }) => hides?.includes(field) === true);
  const readers = fieldReadersOf(table, structure).map(({ field, position, codec, ifEmpty, empty }) => {
    const hiders = hidersOf(field);
    return (row: Row): unknown => {
      const cell = row[position] ?? '';
      if (cell === '') return empty;
      if (hiders.length === 0) {
        const value = codec.quick?.(cell);
        if (value !== undefined) return value;
      }
      const reading = codec.read(cell);
      return reading.kind === 'value' && !hiders.some((hider) => hider.codec.read(row[hider.position] ?? '').kind === 'faulty')
        ? reading.value
        : ifEmpty;
    };
  });
  const places = new Map(fieldReadersOf(table, structure).map(({ field }, place) => [field, place] as const));
  const get = (held: Held, field: string): unknown => {
    const place = places.get(field);
    if (place === undefined) return (Object.prototype as unknown as Record<string, unknown>)[field];
    // An absent field is asked for again: its cell is empty, or is read once more.
    return (held.values[place] ??= readers[place]!(held.row));
  };
  /** Every field, in the order of the columns, without those that are absent: as `readRow` gives them. */
  const whole = (held: Held): Record<string, unknown> => {
    if (held.whole !== undefined) return held.whole;
    const fields: Record<string, unknown> = {};
    for (const field of places.keys()) {
      const value = get(held, field);
      if (value !== undefined) fields[field] = value;
    }
    return (held.whole = fields);
  };
  // The proxy's target is what is held: its own properties may be passed over, since none of them is fixed.
  const handler: ProxyHandler<Held> = {
    get: (held, field) => (typeof field === 'string' ? get(held, field) : (whole(held) as Record<symbol, unknown>)[field]),
    has: (held, field) => field in whole(held),
    ownKeys: (held) => Reflect.ownKeys(whole(held)),
    getOwnPropertyDescriptor: (held, field) => Reflect.getOwnPropertyDescriptor(whole(held), field),
    getPrototypeOf: () => Object.prototype,
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  };
  return {
    record: (row) =>
      new Proxy<Held>({ row, values: new Array(readers.length), whole: undefined }, handler) as unknown as Records[T],
    field: (field) => readers[places.get(field)!]! as never,
  };
}
