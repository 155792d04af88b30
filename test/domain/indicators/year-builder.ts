/** Rows of a hub for the tests of the indicators, to be changed one field at a time. */
import type { JournalEntry } from '../../../src/domain/journal/journal-entry';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import type { Request } from '../../../src/domain/request/request';
import { journalActions } from '../../../src/wording/labels/journal';
import { statusHistory } from '../../../src/domain/indicators/status-history';
import { yearFacts, type IndicatorRows, type Reading, type YearFacts } from '../../../src/domain/indicators/year-facts';
import { aCompany, aRequest, CUISINE, SCHOOLS } from '../matching/hub-builder';

export const TODAY = '2027-01-05';
export const YEAR = 2026;

/** Every day from Monday to Friday is worked: no holiday disturbs a count. */
const weekdays = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const NO_ROWS: IndicatorRows = {
  requests: [],
  propositions: [],
  offers: [],
  companies: [],
  contacts: [],
  schools: SCHOOLS,
  trainings: [CUISINE],
  reviews: [],
  resources: [],
  meetings: [],
  registrations: [],
  needs: [],
  contributions: [],
};

/** The statuses of the tests' journals are written as the codes are. */
export const readingOf = (rows: Partial<IndicatorRows>, journal: readonly JournalEntry[] = [], today = TODAY): Reading => ({
  rows: { ...NO_ROWS, ...rows },
  history: statusHistory(journal, (instant) => instant.slice(0, 10)),
  joined: journal.filter(({ action }) => action === journalActions.resourceJoined).map(({ at }) => at.slice(0, 10)),
  statusOf: (_, label) => label as never,
  calendar: weekdays,
  today,
});

export const factsOf = (
  rows: Partial<IndicatorRows>,
  journal: readonly JournalEntry[] = [],
  { year = YEAR, until = TODAY, today = TODAY } = {},
): YearFacts => yearFacts(readingOf(rows, journal, today), year, until);

let lines = 0;
/** A line of the journal that gives the reference a status. */
export const became = (reference: string, day: string, after: string): JournalEntry => ({
  at: `${day}T09:00:00.000Z`,
  actor: 'Horloge',
  action: 'x',
  object: 'Demande',
  reference,
  after,
  key: `run-${++lines}:statut`,
});

export const reference = (number: number): string => `DEM-2026-${String(number).padStart(4, '0')}`;

/** So many requests, each changed by its number from 1 on. */
export const requests = (count: number, change: (number: number) => Partial<Request> = () => ({})): Request[] =>
  Array.from({ length: count }, (_, index) => aRequest({ reference: reference(index + 1), ...change(index + 1) }));

/** A proposition that has left, of the request of that number. */
export const sent = (number: number, changes: Partial<Proposition> = {}): Proposition => ({
  reference: `PRO-2026-${String(number).padStart(4, '0')}`,
  requestReference: reference(number),
  companyReference: aCompany().reference,
  status: 'sent',
  channel: 'email',
  createdOn: '2026-12-03',
  sentOn: '2026-12-03',
  ...changes,
});
