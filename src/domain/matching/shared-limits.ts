/** Limits on the pupils of one week that the hosts of a company share: its places, the legal quota, a tutor's trainees. */
import type { IsoWeek } from '../calendar/iso-week';
import type { Candidate } from './candidate';
import { quotaBounds } from './legal-quota';
import type { RequestNeeds } from './request-needs';
import { tutorOf, type Seats, type SeatsByWeek } from './seats';

export type SharedLimitCode = 'company-places' | 'legal-quota' | 'tutor-trainees';

/** One row of the table of shared limits. */
export interface SharedLimit {
  readonly code: SharedLimitCode;
  /** Who has the limit; hosts with the same holder share it. `undefined` when the limit does not bear on this pupil at this host. */
  readonly holderOf: (needs: RequestNeeds, candidate: Candidate) => string | undefined;
  /** Most pupils in one civil week, for a pair that has a holder. */
  readonly mostOf: (needs: RequestNeeds, candidate: Candidate) => number;
  readonly seatsIn: (seats: Seats) => ReadonlyMap<string, SeatsByWeek>;
}

/** What the company said that it takes at the same time, all its offers together. */
export const COMPANY_PLACES: SharedLimit = {
  code: 'company-places',
  holderOf: (_, { company }) => (company.simultaneousPlaces === undefined ? undefined : company.reference),
  mostOf: (_, { company }) => company.simultaneousPlaces!,
  seatsIn: ({ ofCompany }) => ofCompany,
};

/** What the law allows whatever the exact headcount (R124-10 code de l'education). */
export const LEGAL_QUOTA: SharedLimit = {
  code: 'legal-quota',
  holderOf: ({ isLegalTrainee, quota }, { company }) => (isLegalTrainee && quota?.blocks ? company.reference : undefined),
  mostOf: ({ quota }, { company }) => quotaBounds(company.size, quota!).most,
  seatsIn: ({ traineesOfCompany }) => traineesOfCompany,
};

/** How many trainees one tutor may follow at once (L124-8 and R124-13 code de l'education). */
export const TUTOR_TRAINEES: SharedLimit = {
  code: 'tutor-trainees',
  holderOf: ({ isLegalTrainee, maxPerTutor }, { company, tutorKey }) =>
    isLegalTrainee && tutorKey !== undefined && maxPerTutor?.effect === 'blocks' ? tutorOf(company.reference, tutorKey) : undefined,
  mostOf: ({ maxPerTutor }) => maxPerTutor!.value,
  seatsIn: ({ traineesOfTutor }) => traineesOfTutor,
};

export const SHARED_LIMITS: readonly SharedLimit[] = [COMPANY_PLACES, LEGAL_QUOTA, TUTOR_TRAINEES];

export interface FullWeeks {
  readonly weeks: readonly IsoWeek[];
  /** Most pupils there in one of these weeks. */
  readonly taken: number;
  readonly most: number;
}

/** The weeks of the stage in which the limit leaves no room for one more; `undefined` when there is none. */
export function fullWeeks(limit: SharedLimit, needs: RequestNeeds, candidate: Candidate, seats: Seats): FullWeeks | undefined {
  const holder = limit.holderOf(needs, candidate);
  const taken = holder === undefined ? undefined : limit.seatsIn(seats).get(holder);
  if (!taken) return undefined;
  const most = limit.mostOf(needs, candidate);
  const weeks = needs.weeks.filter(({ week }) => (taken.get(week) ?? 0) >= most).map(({ week }) => week);
  return weeks.length === 0 ? undefined : { weeks, taken: Math.max(...weeks.map((week) => taken.get(week) ?? 0)), most };
}
