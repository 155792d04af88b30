/**
 * Every lifecycle, walked by its one door: from the first status every event, with its reason and without, to a depth of six, in
 * worlds in which each guard holds and does not. The tables alone say what must happen; where they refuse, nothing is written.
 */
import { applyEvent, refusalsOf } from '../../../src/application/lifecycle/apply-event';
import { COMPANY_EVENTS } from '../../../src/domain/company/company-standing';
import { transitionOf } from '../../../src/domain/lifecycle/lifecycle';
import {
  LIFECYCLES,
  LIVING_TABLES,
  recordedStatus,
  STATUS_FIELD,
  type EventOf,
  type LifecycleOf,
  type LivingTable,
} from '../../../src/domain/lifecycle/living';
import { MESSAGE_EVENTS, type Message } from '../../../src/domain/message/message';
import { OFFER_EVENTS } from '../../../src/domain/offer/offer-status';
import { PROPOSITION_EVENTS } from '../../../src/domain/proposition/proposition-status';
import type { Records, TableName } from '../../../src/domain/records';
import { REQUEST_EVENTS } from '../../../src/domain/request/request-status';
import { TABLE_NAMES } from '../../../src/register/tables';
import { hasTextLeft } from '../../../src/wording/emails/sandbox';
import { seededRules } from '../../../src/wording/labels/rule-texts';
import { aCompany, anOffer, aProposition, aRequest, CUISINE, SCHOOLS, withPupils } from '../../domain/matching/hub-builder';
import { locate } from '../../domain/intake-samples';
import { MemoryRegister, MemoryStore } from '../../support/memory-store';
import { stillPorts, type Tables } from '../../support/memory-register';

const DEPTH = 6;
const EVENTS: { readonly [T in LivingTable]: readonly EventOf<T>[] } = {
  requests: REQUEST_EVENTS,
  offers: OFFER_EVENTS,
  propositions: PROPOSITION_EVENTS,
  companies: COMPANY_EVENTS,
  messages: MESSAGE_EVENTS,
};
const SUBJECT: Readonly<Record<LivingTable, string>> = {
  requests: 'DEM-2026-0001',
  offers: 'OFF-2026-0001',
  propositions: 'PRO-2026-0001',
  companies: 'ENT-2026-0001',
  messages: 'MSG-2026-0001',
};
const MESSAGE: Message = {
  reference: SUBJECT.messages,
  status: 'to-review',
  template: 'proposition',
  about: SUBJECT.propositions,
  to: 'contact@restaurant.example',
  subject: 'Accueil',
  body: 'Bonjour',
  createdAt: '2027-01-05T09:00:00.000Z',
  attempts: 0,
  key: 'a key',
};
/** All that the search needs, so that nothing keeps the request from going on. */
const COMPLETE = {
  status: 'new',
  requesterName: 'Camille Exemple',
  requesterRole: 'ddfpt',
  requesterEmail: 'camille@lycee.example',
  pupilInitials: 'L. M.',
  postalCode: '42300',
  schoolName: 'Lycée Exemple',
  trainingName: 'CAP Cuisine',
} as const;

interface World {
  readonly name: string;
  readonly tables: Tables;
  readonly today: string;
  /** Guards that do not hold in it. */
  readonly failing: readonly string[];
}

const before = '2027-01-05';
const during = '2027-03-10';
const after = '2027-04-01';
const base = (changes: Tables = {}): Tables => ({
  requests: [aRequest(COMPLETE)],
  offers: [anOffer({ status: 'to-check' })],
  companies: [aCompany()],
  propositions: [
    aProposition({
      requestReference: SUBJECT.requests,
      status: 'to-send',
      startsOn: '2027-03-01',
      endsOn: '2027-03-26',
      sentOn: undefined,
      answeredOn: undefined,
      answer: undefined,
    }),
  ],
  messages: [MESSAGE],
  schools: SCHOOLS,
  trainings: [CUISINE],
  rules: seededRules,
  ...changes,
});
/** Nine places and no tutor named: the law alone sets the limit. */
function withThreeTrainees(): Tables {
  const others = withPupils(3);
  return {
    requests: [aRequest(COMPLETE), ...others.requests.slice(1)],
    propositions: [
      ...base().propositions!,
      ...others.propositions.map((one, index) => ({ ...one, reference: `PRO-2026-020${index}` })),
    ],
    offers: [anOffer({ places: 9, tutorName: undefined })],
  };
}
const NOT_YET = ['stage-has-begun', 'stage-is-over'];

const WORLDS: { readonly [T in LivingTable]: readonly World[] } = {
  requests: [
    { name: 'before the stage', tables: base(), today: before, failing: NOT_YET },
    { name: 'during the stage', tables: base(), today: during, failing: ['stage-is-over'] },
    // Dates that have passed are asked for again before the search starts.
    { name: 'after the stage', tables: base(), today: after, failing: ['is-complete'] },
    {
      name: 'while something is missing',
      tables: base({ requests: [aRequest({ ...COMPLETE, status: 'to-complete', commune: undefined, point: undefined })] }),
      today: before,
      failing: ['is-complete', ...NOT_YET],
    },
  ],
  offers: [
    { name: 'before its last day', tables: base(), today: before, failing: [] },
    { name: 'after its last day', tables: base(), today: '2027-09-01', failing: ['dates-ahead'] },
  ],
  propositions: [
    { name: 'before the stage', tables: base(), today: before, failing: [] },
    { name: 'once the stage has begun', tables: base(), today: during, failing: ['stage-ahead'] },
    {
      name: 'for dates that have changed',
      tables: base({ requests: [aRequest({ ...COMPLETE, endsOn: '2027-03-19' })] }),
      today: before,
      failing: ['dates-hold'],
    },
    {
      name: 'of a request that is placed',
      tables: base({ requests: [aRequest({ ...COMPLETE, status: 'placed' })] }),
      today: before,
      failing: ['request-seeks'],
    },
    {
      name: 'at an offer without places',
      tables: base({ offers: [anOffer({ places: 0 })] }),
      today: before,
      failing: ['seat-free'],
    },
    {
      name: 'at a firm of nine people with three trainees in a week (R124-10)',
      tables: base(withThreeTrainees()),
      today: before,
      failing: ['law-allows'],
    },
  ],
  companies: [{ name: 'as it is', tables: base(), today: before, failing: [] }],
  messages: [
    { name: 'to a good address', tables: base(), today: before, failing: [] },
    {
      name: 'to an address that cannot receive',
      tables: base({ messages: [{ ...MESSAGE, to: 'contact' }] }),
      today: before,
      failing: ['has-address'],
    },
  ],
};
/** Statuses out of which nothing leads: what has left or was dropped, and a no that only a new proposition takes back. */
const ENDS: Readonly<Record<LivingTable, readonly string[]>> = {
  requests: [],
  offers: [],
  propositions: ['cancelled'],
  companies: [],
  // One that was sent may come back.
  messages: ['skipped', 'cancelled'],
};

const rowsOf = (store: MemoryStore): Tables =>
  Object.fromEntries(TABLE_NAMES.map((name: TableName) => [name, store.rows(name)])) as Tables;
const recordOf = <T extends LivingTable>(tables: Tables, table: T): Records[T] =>
  (tables[table] as readonly Records[T][]).find(({ reference }) => reference === SUBJECT[table])!;
const statusesOf = (tables: Tables): string =>
  LIVING_TABLES.map((table) => recordedStatus(table, recordOf(tables, table) as never)).join(' ');

interface Visit {
  readonly tables: Tables;
  readonly path: readonly string[];
}

/** Walks one world; gives every status of the subject that was reached, with the shortest way there. */
function walk<T extends LivingTable>(table: T, { tables, today, failing }: World): Map<string, readonly string[]> {
  const lifecycle = LIFECYCLES[table] as unknown as LifecycleOf<T>;
  const reached = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  let front: Visit[] = [{ tables, path: [] }];
  for (let depth = 0; depth <= DEPTH && front.length > 0; depth += 1) {
    const next: Visit[] = [];
    for (const visit of front) {
      const status = recordedStatus(table, recordOf(visit.tables, table));
      if (!reached.has(status)) reached.set(status, visit.path);
      if (seen.has(statusesOf(visit.tables)) || depth === DEPTH) continue;
      seen.add(statusesOf(visit.tables));
      for (const event of EVENTS[table])
        for (const reason of ['Une raison', ''])
          next.push(...step(table, visit, event as EventOf<T>, reason, { today, failing, lifecycle }));
    }
    front = next;
  }
  return reached;
}

/** One event in one state, held to the table; gives the state after it, when it happened. */
function step<T extends LivingTable>(
  table: T,
  { tables, path }: Visit,
  event: EventOf<T>,
  reason: string,
  { today, failing, lifecycle }: Pick<World, 'today' | 'failing'> & { readonly lifecycle: LifecycleOf<T> },
): Visit[] {
  const where = [...path, `${event}${reason === '' ? ' without a reason' : ''}`];
  const status = recordedStatus(table, recordOf(tables, table));
  const row = transitionOf(lifecycle, status, event);
  const ports = { ...stillPorts(today), gazetteer: { locate } };
  const store = new MemoryStore(() => today, tables);
  const register = new MemoryRegister(store);
  const occurrence = { table, reference: SUBJECT[table], event, ...(reason === '' ? {} : { reason }) };
  const codes = refusalsOf(register, ports, occurrence).map(({ code }) => code);
  const lacking = row?.needsReason === true && reason === '' ? ['reason-needed'] : [];
  const expected =
    row === undefined
      ? ['not-in-this-status']
      : [...lacking, ...(row.guards ?? []).filter((guard) => isFailing(guard, failing, tables))];
  const told = `${table} in ${status}: ${where.join(', ')}`;
  expect([told, codes]).toEqual([told, expected]);
  let isThrown = false;
  try {
    applyEvent(register, ports, occurrence);
  } catch {
    isThrown = true;
  }
  const isDone = row === undefined && lifecycle.transitions.some((one) => one.event === event && one.to === status);
  expect([told, isThrown]).toEqual([told, expected.length > 0 && !isDone]);
  if (expected.length > 0) {
    expect([told, register.changes()]).toEqual([told, 0]);
    return [];
  }
  const lines = store.rows('journal').length;
  register.save();
  const after = rowsOf(store);
  const record = recordOf(after, table);
  expect([told, recordedStatus(table, record)]).toEqual([told, row!.to === 'same' ? status : row!.to]);
  const { [STATUS_FIELD[table]]: shown } = record as unknown as Readonly<Record<string, unknown>>;
  expect([told, shown]).toEqual([told, recordedStatus(table, record)]);
  const journal = after.journal!.slice(lines).filter(({ reference }) => reference === SUBJECT[table]);
  expect([told, journal.length > 0 || (table === 'messages' && row!.to === 'sending')]).toEqual([told, true]);
  return [{ tables: after, path: where }];
}

/** A guard about the request, or the text, looks at what it has become on the way. */
function isFailing(guard: string, failing: readonly string[], tables: Tables): boolean {
  if (guard === 'host-holds')
    return !(tables.propositions ?? []).some(({ status }) => status === 'accepted' || status === 'confirmed');
  if (guard === 'has-text') return hasTextLeft(recordOf(tables, 'messages').body);
  if (guard !== 'request-seeks') return failing.includes(guard);
  return !['new', 'searching', 'proposed'].includes(recordOf(tables, 'requests').status);
}

describe.each(LIVING_TABLES)('%s', (table) => {
  const walks = WORLDS[table].map((world) => [world.name, world] as const);
  const all = new Map<string, readonly string[]>();
  const { statuses, transitions } = LIFECYCLES[table] as unknown as LifecycleOf<LivingTable>;

  test.each(walks)('%s: each event to depth 6 happens or is refused as the table says', (_, world) => {
    for (const [status, path] of walk(table, world)) all.set(status, path);
    expect(all.size).toBeGreaterThan(1);
  });

  test('every status is reached in one of the worlds', () => expect([...all.keys()].sort()).toEqual([...statuses].sort()));

  test('no status is a dead end but those that end, and from each other one every one that ends nothing can be reached', () => {
    const out = (status: string): string[] =>
      transitions.filter(({ from, to }) => (from as readonly string[]).includes(status) && to !== 'same').map(({ to }) => to);
    expect(statuses.filter((status) => out(status).length === 0).sort()).toEqual([...ENDS[table]].sort());
    for (const start of statuses.filter((status) => !ENDS[table].includes(status))) {
      const found = new Set<string>([start]);
      for (const status of found) for (const next of out(status)) found.add(next);
      // Taken up again: the first status that works leads on to all that follow it.
      expect(statuses.some((status) => status !== start && found.has(status))).toBe(true);
    }
  });
});

test('each closed request can be taken up again, from wherever it was closed, and goes on to be placed', () => {
  const { transitions } = LIFECYCLES.requests;
  for (const closed of ['cancelled', 'unplaced', 'interrupted'] as const) {
    const reopened = transitions.find(({ event, from }) => event === 'reopened' && from.includes(closed));
    expect([closed, reopened?.to]).toEqual([closed, 'searching']);
  }
  // One that is over goes back to its host.
  expect(transitions.find(({ event, from }) => event === 'reopened' && from.includes('finished'))?.to).toBe('in-progress');
  expect(transitions.some(({ event, from }) => event === 'host-accepted' && from.includes('searching'))).toBe(true);
});
