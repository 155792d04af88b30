/** A register of plain records, for use cases that only read it or change a few fields. */
import type { OddRows, Ports, Register } from '../../src/application/ports';
import type { Records, TableName } from '../../src/domain/records';
import { headerOf, TABLES } from '../../src/register/tables';

export type Tables = { readonly [T in TableName]?: readonly Records[T][] };

/** What cannot stand in a record: cells that cannot be read, copied rows, rows without a key. */
export interface Oddities {
  /** Fields by « table key ». */
  readonly unreadable?: Readonly<Record<string, readonly string[]>>;
  readonly rows?: { readonly [T in TableName]?: Partial<OddRows> };
}

/** Holds copies of the records; `changes` counts what was written. */
export function memoryRegister(tables: Tables, odd: Oddities = {}): Register & { readonly changes: () => number } {
  const held = new Map<TableName, Record<string, unknown>[]>(
    Object.entries(tables).map(([name, records]) => [name as TableName, records.map((record) => ({ ...record }))]),
  );
  const rows = (name: TableName): Record<string, unknown>[] => held.get(name) ?? [];
  const one = (name: TableName, key: string): Record<string, unknown> | undefined =>
    rows(name).find((record) => record[TABLES[name].key as string] === key);
  let changes = 0;
  return {
    all: (name) => rows(name) as never,
    where: (name, field, value) => rows(name).filter((record) => record[field as string] === value) as never,
    find: (name, key) => one(name, key) as never,
    unreadable: (name, key) => odd.unreadable?.[`${name} ${key}`] ?? [],
    oddRows: (name) => ({ doubled: [], keyless: [], ...odd.rows?.[name] }),
    header: headerOf,
    reread: () => undefined,
    add: (name, record) => {
      held.set(name, [...rows(name), { ...record }]);
    },
    change(name, key, patch) {
      changes += 1;
      Object.assign(one(name, key) ?? {}, patch);
    },
    settle(name, key, status) {
      changes += 1;
      Object.assign(one(name, key) ?? {}, { [name === 'companies' ? 'standing' : 'status']: status, recordedStatus: status });
    },
    markAnswer: () => undefined,
    nextReference: () => {
      throw new Error('no new record here');
    },
    save: () => undefined,
    changes: () => changes,
  };
}

const nothing = (): void => undefined;

/** A platform that answers at once, on one day. */
export const stillPorts = (today = '2027-01-05'): Ports => ({
  unitOfWork: () => {
    throw new Error('no unit of work here');
  },
  clock: { now: () => `${today}T09:00:00.000Z`, today: () => today, dayOf: (instant) => instant.slice(0, 10) },
  mailer: { quotaLeft: () => 100, send: () => undefined },
  tokens: { next: () => 'token' },
  departures: {
    own: 'essai',
    all: () => [],
    open: nothing,
    leaving: nothing,
    left: nothing,
    refused: nothing,
    close: nothing,
    forget: nothing,
  },
  stuckSteps: () => [],
  lineKeys: { next: () => 'ligne' },
  formLinks: { publicUrl: () => undefined, answerUrl: () => undefined },
  wakeUp: { at: () => undefined, forget: () => undefined },
  gazetteer: { locate: () => ({ kind: 'unknown' }) as never },
  actor: 'Essai',
  hasTimeLeft: () => true,
});
