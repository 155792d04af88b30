/** What the register and its journal say of one school year until a day, in the terms that the indicators count in. */
import type { IsoDate } from '../calendar/iso-date';
import { schoolYearOf, schoolYearSpan } from '../calendar/school-year';
import { workedDaysBetween, type WorkingCalendar } from '../calendar/working-days';
import type { Company } from '../company/company';
import { groupBy } from '../group-by';
import { recordedStatus, type StatusOf } from '../lifecycle/living';
import { CompanyNames } from '../matching/pool/company-names';
import { readableDay } from '../matching/pool/readable';
import type { Offer } from '../offer/offer';
import type { Proposition } from '../proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../proposition/proposition-status';
import type { Records } from '../records';
import type { Request } from '../request/request';
import { PLACED_REQUEST_STATUSES, wasPlaced, type RequestStatus } from '../request/request-status';
import { saysNothing } from '../text/says-nothing';
import type { Training } from '../training/training';
import type { StatusHistory } from './status-history';

/** The tables that the indicators read. */
export const INDICATOR_TABLES = [
  'requests',
  'propositions',
  'offers',
  'companies',
  'contacts',
  'schools',
  'trainings',
  'reviews',
  'resources',
  'meetings',
  'registrations',
  'needs',
  'contributions',
] as const satisfies readonly (keyof Records)[];
export type IndicatorRows = { readonly [T in (typeof INDICATOR_TABLES)[number]]: readonly Records[T][] };

/** What is the same for every year. */
export interface Reading {
  readonly rows: IndicatorRows;
  readonly history: StatusHistory;
  /** The status behind the words of the journal. */
  statusOf<T extends 'requests' | 'companies'>(table: T, label: string): StatusOf<T> | undefined;
  /** Days on which a resource left with a message, one for each message. */
  readonly joined: readonly IsoDate[];
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
}

export interface RequestFact {
  readonly request: Request;
  /** Where it stood on the last day looked at. */
  readonly status: RequestStatus;
  /** A host was found for the pupil. */
  readonly isPlaced: boolean;
  /** The search is over, with a host or without; a cancelled request was none. */
  readonly isSettled: boolean;
  readonly host?: Company;
  readonly training?: Training;
  /** The pupil or the teacher had tried these already, by the names they gave. */
  readonly alreadyAsked: ReadonlySet<string>;
  readonly propositions: readonly Proposition[];
  /** Its steps ask for more than an ordinary search: told urgent, an arrangement to see to, or a host lost on the way. */
  readonly isHard: boolean;
}

export interface YearFacts extends Pick<Reading, 'rows' | 'joined'> {
  readonly year: number;
  readonly startsOn: IsoDate;
  /** The last day looked at. */
  readonly until: IsoDate;
  /** Filed in the year. */
  readonly requests: readonly RequestFact[];
  /** Sent in the year, to hosts that have read them. */
  readonly propositions: readonly Proposition[];
  /** Filed in the year. */
  readonly offers: readonly Offer[];
  propositionsTo(companyReference: string): readonly Proposition[];
  standingOf(company: Company): StatusOf<'companies'>;
  /** Is the day within the part of the year that is looked at? */
  holds(day: IsoDate | undefined): boolean;
  /** Did the row come into the register in that part, by the journal, else by the year of its reference? */
  isNew(reference: string): boolean;
  /** Was the row there on the last day looked at? */
  isThere(reference: string): boolean;
  /** Working days from one day to the other; `undefined` when one cannot be read or they are not in order. */
  workedDays(from: IsoDate | undefined, to: IsoDate | undefined): number | undefined;
}

/** @param until the last day looked at; a day beyond today or the year's end is no other than that */
export function yearFacts(reading: Reading, year: number, until: IsoDate): YearFacts {
  const { rows, history, calendar, today } = reading;
  const { startsOn, endsOn } = schoolYearSpan(year);
  const last = [until, endsOn, today].sort()[0]!;
  const holds = (day: IsoDate | undefined): boolean => day !== undefined && day >= startsOn && day <= last;
  const bornOn = (reference: string): IsoDate => history.of(reference)[0]?.on ?? yearOfReference(reference);
  const real = rows.propositions.filter(({ isTrial, sentOn }) => isTrial !== true && sentOn !== undefined && sentOn <= last);
  const byCompany = groupBy(real, ({ companyReference }) => companyReference);
  const worked = remembered(calendar);
  return {
    rows,
    joined: reading.joined,
    year,
    startsOn,
    until: last,
    requests: requestFacts(reading, last, holds),
    propositions: real.filter(({ sentOn }) => holds(sentOn)),
    offers: rows.offers.filter(({ receivedOn }) => holds(receivedOn)),
    propositionsTo: (reference) => byCompany.get(reference) ?? [],
    standingOf: (company) =>
      (last < today ? statusThen(reading, 'companies', company.reference, last) : undefined) ??
      recordedStatus('companies', company),
    holds,
    isNew: (reference) => holds(bornOn(reference)),
    isThere: (reference) => bornOn(reference) <= last,
    workedDays: (from, to) => {
      const [first, second] = [readableDay(from), readableDay(to)];
      return first === undefined || second === undefined || second < first || second > last
        ? undefined
        : workedDaysBetween(worked, first, second);
    },
  };
}

function requestFacts(reading: Reading, last: IsoDate, holds: YearFacts['holds']): RequestFact[] {
  const { rows, history, today } = reading;
  const companies = new Map(rows.companies.map((company) => [company.reference, company]));
  const trainings = new Map(rows.trainings.map((training) => [training.code, training]));
  const byRequest = groupBy(rows.propositions, ({ requestReference }) => requestReference);
  let names: CompanyNames | undefined;
  return rows.requests
    .filter(({ receivedOn }) => holds(receivedOn))
    .map((request): RequestFact => {
      const { reference, contactedCompanies, trainingCode, urgency = '', needsArrangement } = request;
      const then = last < today ? statusThen(reading, 'requests', reference, last) : undefined;
      const status = then ?? recordedStatus('requests', request);
      const propositions = (byRequest.get(reference) ?? []).filter(({ isTrial }) => isTrial !== true);
      const isPlaced = wasPlaced(status);
      const host = isPlaced ? hostAmong(propositions) : undefined;
      const steps = history.of(reference).filter(({ on }) => on <= last);
      return {
        request,
        status,
        isPlaced,
        isSettled: isPlaced || status === 'unplaced',
        host: host === undefined ? undefined : companies.get(host),
        training: trainingCode === undefined ? undefined : trainings.get(trainingCode),
        alreadyAsked:
          contactedCompanies === undefined ? new Set() : (names ??= new CompanyNames(rows.companies)).namedIn(contactedCompanies),
        propositions,
        isHard: !saysNothing('urgency', urgency) || needsArrangement || hasLostItsHost(reading, steps),
      };
    });
}

const statusThen = <T extends 'requests' | 'companies'>(
  { history, statusOf }: Reading,
  table: T,
  reference: string,
  day: IsoDate,
): StatusOf<T> | undefined => {
  const label = history.on(reference, day);
  return label === undefined ? undefined : statusOf(table, label);
};

const hasLostItsHost = ({ statusOf }: Reading, steps: readonly { readonly label: string }[]): boolean => {
  const statuses = steps.map(({ label }) => statusOf('requests', label));
  return statuses.some((status, at) => status === 'searching' && at > 0 && PLACED_REQUEST_STATUSES.includes(statuses[at - 1]!));
};

/** The company that holds the pupil, or held it to the end of a stage that was cut short. */
const hostAmong = (propositions: readonly Proposition[]): string | undefined =>
  (
    propositions.find(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status)) ??
    propositions.find(({ status, endedBy, turn = 0 }) => status === 'cancelled' && endedBy === 'pupil-withdrew' && turn > 0)
  )?.companyReference;

/** First day of the school year that the reference names, `ENT-2026-0004`; '' (always there) for a key of another shape. */
const yearOfReference = (reference: string): IsoDate => {
  const year = /-(\d{4})-/.exec(reference)?.[1];
  return year === undefined ? '' : schoolYearSpan(Number(year)).startsOn;
};

function remembered(calendar: WorkingCalendar): WorkingCalendar {
  const days = new Map<IsoDate, boolean>();
  return (day) => {
    let isWorked = days.get(day);
    if (isWorked === undefined) days.set(day, (isWorked = calendar(day)));
    return isWorked;
  };
}

/** The school years of which the register has requests or offers, and this one, the latest first. */
export const yearsOf = ({ rows, today }: Pick<Reading, 'rows' | 'today'>): number[] =>
  [
    ...new Set([
      schoolYearOf(today),
      ...[...rows.requests, ...rows.offers].flatMap(({ receivedOn }) =>
        readableDay(receivedOn) === undefined || receivedOn > today ? [] : [schoolYearOf(receivedOn)],
      ),
    ]),
  ].sort((a, b) => b - a);
