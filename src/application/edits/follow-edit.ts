/**
 * What a cell typed by hand changes beside itself: a corrected commune moves the point on the map, a corrected request is checked
 * again, new dates are not those that hosts were asked for.
 */
import { checkPlace } from '../../domain/place/check-place';
import type { TableName } from '../../domain/records';
import { CLOSED_REQUEST_STATUSES } from '../../domain/request/request-status';
import { conventionByHand, followTexts } from '../../wording/labels/edits';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { inOneAction } from '../lifecycle/apply-event';
import { countSeatsOfOffer } from '../offers/count-seats';
import type { Ports, Register } from '../ports';
import { livePropositionsOf, seatedPropositionsOf } from '../propositions/propositions-of';
import { CONVENTION_EVENTS } from '../requests/convention-states';
import { recheckRequest } from '../requests/recheck-request';

type Follow = (register: Register, ports: Ports, key: string) => string[];

/** Fields of a request that its form asks for: correcting one may settle what was to be checked. */
const ASKED_OF_REQUESTS = [
  'type',
  'level',
  'trainingName',
  'schoolName',
  'pupilInitials',
  'ageBracket',
  'hoursPerWeek',
  'commune',
  'postalCode',
  'radiusKm',
  'transport',
  'requesterName',
  'requesterEmail',
  'requesterPhone',
  'comment',
  'urgency',
  'contactedCompanies',
  'soughtSectors',
  'soughtActivities',
] as const;

const same = <K extends string>(fields: readonly K[], follow: Follow): Readonly<Record<K, Follow>> =>
  Object.fromEntries(fields.map((field) => [field, follow])) as Readonly<Record<K, Follow>>;

const placeOf = { offers: followPlace('offers'), companies: followPlace('companies'), schools: followPlace('schools') };

/** What follows, by tab and field; a field that is not named changes nothing but itself. */
const FOLLOWS: Readonly<Partial<Record<TableName, Readonly<Record<string, Follow>>>>> = {
  requests: {
    ...same(ASKED_OF_REQUESTS, followRequest),
    ...same(['startsOn', 'endsOn'], followDates),
    convention: followConvention,
  },
  offers: { ...same(['commune', 'postalCode'], placeOf.offers), ...same(['places', 'startsOn', 'endsOn', 'weeks'], followSeats) },
  companies: same(['commune', 'postalCode'], placeOf.companies),
  schools: same(['commune', 'postalCode'], placeOf.schools),
};

/** May the edit change anything else? Asked first: most edits are notes. */
export const isFollowed = (table: TableName, field: string): boolean => FOLLOWS[table]?.[field] !== undefined;

/** Carries the edit on; gives what there is to say of it, in sentences. */
export const followEdit = (register: Register, ports: Ports, table: TableName, key: string, field: string): string[] =>
  FOLLOWS[table]?.[field]?.(register, ports, key) ?? [];

/** Carries several cells of one row on, each consequence once. */
export function followEdits(
  register: Register,
  ports: Ports,
  table: TableName,
  key: string,
  fields: readonly string[],
): string[] {
  const follows = new Set(
    fields.map((field) => FOLLOWS[table]?.[field]).filter((follow): follow is Follow => follow !== undefined),
  );
  // New dates are looked at with all the rest.
  if (follows.has(followDates)) follows.delete(followRequest);
  return [...follows].flatMap((follow) => follow(register, ports, key));
}

function followRequest(register: Register, ports: Ports, reference: string): string[] {
  if (register.find('requests', reference) === undefined) return [];
  const blocking = recheckRequest(register, ports, reference)
    .filter(({ severity }) => severity === 'blocks')
    .map(sentenceOfFinding);
  const isMoved = inOneAction(register, ports, ({ fireIfPossible }) =>
    fireIfPossible({ table: 'requests', reference, event: blocking.length > 0 ? 'found-incomplete' : 'completed' }),
  );
  return isMoved && blocking.length === 0 ? [followTexts.complete(reference)] : blocking;
}

/** Hosts were asked for certain days: of others they know nothing. */
function followDates(register: Register, ports: Ports, reference: string): string[] {
  const request = register.find('requests', reference);
  const seated = seatedPropositionsOf(register, reference)[0];
  if (request === undefined) return [];
  if (seated !== undefined && (seated.startsOn !== request.startsOn || seated.endsOn !== request.endsOn)) {
    register.change('requests', reference, { startsOn: seated.startsOn, endsOn: seated.endsOn });
    return [followTexts.datesAgreed(seated.companyName ?? seated.companyReference)];
  }
  const asked = livePropositionsOf(register, reference).filter(
    ({ startsOn, endsOn }) => startsOn !== request.startsOn || endsOn !== request.endsOn,
  );
  inOneAction(register, ports, ({ fireIfPossible }) => {
    for (const { reference: proposition } of asked)
      fireIfPossible({
        table: 'propositions',
        reference: proposition,
        event: 'dates-changed',
        patch: { endedBy: 'dates-changed' },
      });
  });
  return [...(asked.length > 0 ? [followTexts.datesAsked(asked.length)] : []), ...followRequest(register, ports, reference)];
}

function followConvention(register: Register, ports: Ports, reference: string): string[] {
  const { convention, status } = register.find('requests', reference) ?? {};
  if (convention === undefined || status === undefined) return [];
  const isDone = inOneAction(register, ports, ({ fireIfPossible }) =>
    fireIfPossible({
      table: 'requests',
      reference,
      event: CONVENTION_EVENTS[convention],
      patch: { conventionBy: conventionByHand },
    }),
  );
  if (isDone || CLOSED_REQUEST_STATUSES.includes(status) || (convention === 'to-prepare' && status === 'placed')) return [];
  // Nobody holds the pupil: there is no convention to follow.
  register.change('requests', reference, { convention: undefined });
  return [followTexts.conventionWithoutHost(reference)];
}

function followSeats(register: Register, ports: Ports, reference: string): string[] {
  inOneAction(register, ports, (scope) => countSeatsOfOffer(scope, reference));
  return [];
}

function followPlace(table: 'companies' | 'offers' | 'schools'): Follow {
  return (register, ports, key) => {
    const record = register.find(table, key);
    if (record === undefined) return [];
    const { point, findings } = checkPlace(
      { commune: record.commune, postalCode: record.postalCode },
      ports.gazetteer.locate,
      'commune',
    );
    register.change(table, key, { point });
    return findings.map(sentenceOfFinding);
  };
}
