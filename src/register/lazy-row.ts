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
  /** One field of a row, without the record: one pass over a column costs that column and no other. */
  field<K extends keyof R & string>(row: Row, field: K): R[K];
}

/** What stands behind a record: its row, and what has been read of it. */
interface Held {
  readonly row: Row;
  fields: Record<string, unknown>;
  isWhole: boolean;
}

export function lazyReader<T extends TableName>(table: Table<T>, structure: Structure): LazyReader<Records[T]> {
  const hidersOf = (field: string): FieldReader[] =>
    fieldReadersOf(table, structure).filter(({ hides }) => hides?.includes(field) === true);
  const readers = new Map(
    fieldReadersOf(table, structure).map(({ field, position, codec, ifEmpty, empty }) => {
      const hiders = hidersOf(field);
      return [
        field,
        (row: Row): unknown => {
          const cell = row[position] ?? '';
          if (cell === '') return empty;
          const reading = codec.read(cell);
          return reading.kind === 'value' &&
            !hiders.some((hider) => hider.codec.read(row[hider.position] ?? '').kind === 'faulty')
            ? reading.value
            : ifEmpty;
        },
      ] as const;
    }),
  );
  const get = (held: Held, field: string): unknown => {
    if (held.isWhole || field in held.fields) return held.fields[field];
    const read = readers.get(field);
    return read === undefined ? undefined : (held.fields[field] = read(held.row));
  };
  /** Every field, in the order of the columns, without those that are absent: as `readRow` gives them. */
  const whole = (held: Held): Record<string, unknown> => {
    if (held.isWhole) return held.fields;
    const fields: Record<string, unknown> = {};
    for (const field of readers.keys()) {
      const value = get(held, field);
      if (value !== undefined) fields[field] = value;
    }
    held.fields = fields;
    held.isWhole = true;
    return fields;
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
    record: (row) => new Proxy<Held>({ row, fields: {}, isWhole: false }, handler) as unknown as Records[T],
    field: (row, field) => readers.get(field)!(row) as never,
  };
}
