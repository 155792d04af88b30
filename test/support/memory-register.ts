/** A register of plain records for use cases tested alone, and a platform that stands still. */
import type { Ports } from '../../src/application/ports';
import { MemoryRegister, MemoryStore, type Oddities } from './memory-store';
import type { Records, TableName } from '../../src/domain/records';

export type { Oddities };
export type Tables = { readonly [T in TableName]?: readonly Records[T][] };

/** One action over the records; `changes` counts what was written. */
export const memoryRegister = (tables: Tables, odd: Oddities = {}): MemoryRegister =>
  new MemoryRegister(new MemoryStore(() => '2027-01-05', tables, odd));

const nothing = (): void => undefined;

/** A platform that answers at once, on one day. */
export const stillPorts = (today = '2027-01-05'): Ports => ({
  unitOfWork: () => {
    throw new Error('no unit of work here');
  },
  clock: {
    now: () => `${today}T09:00:00.000Z`,
    today: () => today,
    dayOf: (instant) => instant.slice(0, 10),
    hourOf: (instant) => Number(instant.slice(11, 13)),
    at: (day, hour) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`,
  },
  mailer: { quotaLeft: () => 100, send: () => undefined },
  tokens: { next: () => 'token' },
  departures: {
    own: 'essai',
    all: () => [],
    remembered: () => [],
    open: nothing,
    leaving: nothing,
    left: nothing,
    refused: nothing,
    close: nothing,
    forget: nothing,
  },
  isCopy: () => false,
  silence: () => [],
  stuckSteps: () => [],
  lineKeys: { next: () => 'ligne' },
  formLinks: {
    publicUrl: () => undefined,
    isClosed: () => false,
    answerUrl: () => undefined,
    followUpUrl: () => undefined,
    reviewUrl: () => undefined,
    contributionUrl: () => undefined,
    correctionUrl: () => undefined,
  },
  memory: {
    bundles: () => [],
    writesOf: () => [],
    forget: nothing,
    forgetBefore: nothing,
    countWhere: () => ({ done: 0, waiting: 0 }),
    forgetWhere: nothing,
  },
  wakeUp: { at: () => undefined, forget: () => undefined },
  gazetteer: { locate: () => ({ kind: 'unknown' }) as never },
  actor: 'Essai',
  hasTimeLeft: () => true,
});
