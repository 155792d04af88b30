/**
 * The closing of a school year, in slices: figures and offers first, then the closed requests a few at a time. Where it stands is
 * read from the register, so that a closing that is broken off goes on, and one that is over does nothing.
 */
import { schoolYearSpan } from '../../domain/calendar/school-year';
import { STATUS_LINE } from '../../domain/journal/journal-entry';
import { isStanding, isUndecided } from '../../domain/draft/plan-draft';
import type { Offer } from '../../domain/offer/offer';
import { UNFINISHED_MESSAGE_STATUSES } from '../../domain/message/message';
import { coveredBy } from '../../domain/reminder/due-items';
import type { Request } from '../../domain/request/request';
import { isBlank } from '../../domain/text/is-blank';
import { TABLE_KEYS } from '../../domain/upkeep/table-keys';
import { FORGOTTEN_FIELDS, isOver, yearOfRequest, yearToClose } from '../../domain/year/forgotten-fields';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { schoolYearInWords } from '../../wording/text/dates';
import type { ClosingPlan } from '../../wording/year/year-texts';
import { noteInJournal } from '../journal/note-in-journal';
import { inOneAction } from '../lifecycle/apply-event';
import type { Patch, Ports, Register } from '../ports';
import { countYear } from './count-year';

type AnyRecord = Readonly<Record<string, unknown>>;
export type Closing =
  | { readonly kind: 'not-begun'; readonly plan: ClosingPlan }
  | { readonly kind: 'begun'; readonly year: number }
  | { readonly kind: 'closed'; readonly year: number };

const closedKey = (year: number): string => `${year}/closed`;

/** How far the closing is, and what it would do. Writes nothing. */
export function closingOf(register: Register, { clock }: Pick<Ports, 'clock'>): Closing {
  const year = yearToClose(clock.today());
  if (register.find('years', closedKey(year)) !== undefined) return { kind: 'closed', year };
  if (register.find('years', `${year}/requests`) !== undefined) return { kind: 'begun', year };
  const offers = register.all('offers').map((offer) => fateOf(offer, year));
  const over = new Set(overIn(register, year).map(({ reference }) => reference));
  return {
    kind: 'not-begun',
    plan: {
      year,
      figures: countYear(register, year).length,
      toForget: requestsToForget(register, year).length,
      kept: register
        .all('requests')
        .filter((request) => yearOfRequest(request) <= year && !over.has(request.reference))
        .map(({ reference }) => reference),
      offersToClose: offers.filter((fate) => fate === 'dates-passed').length,
      offersToCheck: offers.filter((fate) => fate === 'found-doubtful').length,
    },
  };
}

/** An offer that ends with the year is closed; one that goes on, and was not spoken of since May, is to be looked at again. */
function fateOf({ status, endsOn, receivedOn, verifiedOn }: Offer, year: number): 'dates-passed' | 'found-doubtful' | undefined {
  if (status === 'expired' || status === 'withdrawn') return undefined;
  if (endsOn !== undefined && endsOn <= schoolYearSpan(year).endsOn) return 'dates-passed';
  const isFresh = [receivedOn, verifiedOn ?? ''].some((day) => day >= `${year + 1}-05-01`);
  return isFresh || status === 'suspended' || status === 'to-check' ? undefined : 'found-doubtful';
}

/** The figures are kept before anything is forgotten; offers follow by the one door. Done again it changes nothing. */
export function beginClosing(register: Register, ports: Ports, year: number): void {
  if (register.find('years', `${year}/requests`) !== undefined) return;
  for (const row of countYear(register, year)) register.add('years', row);
  inOneAction(register, ports, ({ fireIfPossible }) => {
    for (const offer of register.all('offers')) {
      const event = fateOf(offer, year);
      if (event !== undefined) fireIfPossible({ table: 'offers', reference: offer.reference, event });
    }
    for (const reference of sharedPlansOver(register, year)) fireIfPossible({ table: 'messages', reference, event: 'skipped' });
  });
  noteInJournal(register, ports, {
    action: journalActions.yearBegun,
    object: journalObjects.hub,
    reference: schoolYearInWords(year),
  });
}

/** Messages that still wait to say where pupils were to go whose requests are over: nobody needs their words any more. */
function sharedPlansOver(register: Register, year: number): readonly string[] {
  const over = new Set(overIn(register, year).map(({ reference }) => reference));
  return register
    .where('messages', 'template', 'plan-shared')
    .filter(
      (message) =>
        UNFINISHED_MESSAGE_STATUSES.includes(message.status) &&
        coveredBy(message).some(({ about }) => over.has(register.find('plans', about)?.requestReference ?? '')),
    )
    .map(({ reference }) => reference);
}

/** Rows of one slice: some seconds of work. */
const SLICE = 150;

const holds = (table: keyof typeof FORGOTTEN_FIELDS, record: unknown): boolean =>
  FORGOTTEN_FIELDS[table].some((field) => {
    const value = (record as AnyRecord)[field];
    return !isBlank(value) && value !== false;
  });

/** Requests of that year, or of one before, that are closed and about which no message waits. */
function overIn(register: Register, year: number): readonly Request[] {
  const waiting = new Set(
    register.all('messages').flatMap(({ status, about }) => (UNFINISHED_MESSAGE_STATUSES.includes(status) ? [about] : [])),
  );
  for (const { reference, requestReference } of register.all('propositions'))
    if (waiting.has(reference)) waiting.add(requestReference);
  return register.all('requests').filter((request) => isOver(request, year) && !waiting.has(request.reference));
}

const requestsToForget = (register: Register, year: number): string[] =>
  overIn(register, year).flatMap((request) => (holds('requests', request) ? [request.reference] : []));

/**
 * Forgets the pupils of some requests, with all that was said of their stages; gives how many are left and, once none is, every
 * request that is over with its propositions.
 */
export function forgetPupils(register: Register, year: number): { readonly left: number; readonly over: ReadonlySet<string> } {
  const all = requestsToForget(register, year);
  const requests = new Set(all.slice(0, SLICE));
  const propositions = new Set(
    register
      .all('propositions')
      .flatMap(({ reference, requestReference }) => (requests.has(requestReference) ? [reference] : [])),
  );
  const isOf = (reference: string): boolean => requests.has(reference) || propositions.has(reference);
  forgetIn(register, 'propositions', ({ reference }) => propositions.has(reference));
  forgetIn(register, 'reviews', ({ requestReference }) => requests.has(requestReference));
  forgetIn(register, 'plans', (row) => requests.has(row.requestReference) || (!isStanding(row) && !isUndecided(row)));
  forgetIn(register, 'messages', ({ about }) => isOf(about));
  for (const { reference, key, reason, before, after } of register.all('journal')) {
    if (key === undefined || key === '' || !isOf(reference)) continue;
    const words = key.endsWith(STATUS_LINE) ? [reason] : [reason, before, after];
    if (words.every(isBlank)) continue;
    register.change('journal', key, {
      reason: undefined,
      ...(key.endsWith(STATUS_LINE) ? {} : { before: undefined, after: undefined }),
    });
  }
  // The requests last: one that still holds its pupil is still to be done.
  forgetIn(register, 'requests', ({ reference }) => requests.has(reference));
  const left = all.length - requests.size;
  return { left, over: left === 0 ? referencesOver(register, year) : new Set() };
}

function forgetIn<T extends keyof typeof FORGOTTEN_FIELDS>(
  register: Register,
  table: T,
  isIt: (record: ReturnType<typeof register.all<T>>[number]) => boolean,
): void {
  for (const record of register.all(table)) {
    if (!isIt(record) || !holds(table, record)) continue;
    const patch = Object.fromEntries(FORGOTTEN_FIELDS[table].map((field) => [field, undefined]));
    register.change(table, String((record as unknown as AnyRecord)[TABLE_KEYS[table]]), patch as Patch<T>);
  }
}

/** Every request that is over, with its propositions. */
function referencesOver(register: Register, year: number): ReadonlySet<string> {
  const requests = new Set(overIn(register, year).map(({ reference }) => reference));
  const propositions = register.all('propositions').filter(({ requestReference }) => requests.has(requestReference));
  return new Set([...requests, ...propositions.map(({ reference }) => reference)]);
}

/** The last word: from then on the year is closed. */
export function endClosing(register: Register, ports: Ports, year: number): void {
  if (register.find('years', closedKey(year)) !== undefined) return;
  const count = overIn(register, year).filter((request) => yearOfRequest(request) === year).length;
  register.add('years', { key: closedKey(year), schoolYear: schoolYearInWords(year), indicator: 'closed', count });
  noteInJournal(register, ports, {
    action: journalActions.yearClosed,
    object: journalObjects.hub,
    reference: schoolYearInWords(year),
    after: journalCounts.rows(count),
  });
}
