/** Seats taken, week by week: a seat is taken by the host's acceptance, never by sending. */
import { weeksBetween, type IsoWeek } from '../calendar/iso-week';
import type { Proposition } from '../proposition/proposition';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES, type PropositionStatus } from '../proposition/proposition-status';
import type { Request } from '../request/request';
import type { RequestType } from '../request/request-type';
import { fold } from '../text/fold';

/** How many pupils are there, by week. */
export type SeatsByWeek = ReadonlyMap<IsoWeek, number>;

/**
 * Types whose trainees count for the legal quota and for the tutor's limit: the stages and PFMP of L124-1 code de l'education.
 * Observation periods (L4153-1, 2) are outside it, and an apprentice is an employee.
 */
export const LEGAL_TRAINEE_TYPES: readonly RequestType[] = ['pfmp', 'bts'];

/** Statuses whose seat a plan must leave: given, or asked for and waiting for an answer. */
export const HELD_PROPOSITION_STATUSES: readonly PropositionStatus[] = [...SEATED_PROPOSITION_STATUSES, ...LIVE_PROPOSITION_STATUSES];

export interface Seats {
  /** All pupils of an offer. */
  readonly ofOffer: ReadonlyMap<string, SeatsByWeek>;
  /** All pupils of a company, whatever the offer. */
  readonly ofCompany: ReadonlyMap<string, SeatsByWeek>;
  /** Trainees of a company in the sense of the law. */
  readonly traineesOfCompany: ReadonlyMap<string, SeatsByWeek>;
  /** Trainees of a tutor of a company: see `tutorOf`. */
  readonly traineesOfTutor: ReadonlyMap<string, SeatsByWeek>;
}

/** Key of a tutor: the same name at two companies is two people. */
export const tutorOf = (companyReference: string, tutorKey: string): string => `${companyReference}/${tutorKey}`;

/** Counts the propositions of these statuses, by default the accepted and confirmed ones; the dates are the proposition's own, else the request's. */
export function countSeats(
  propositions: readonly Proposition[],
  requestOf: (reference: string) => Request | undefined,
  tutorKeyOfOffer: (reference: string) => string | undefined,
  statuses: readonly PropositionStatus[] = SEATED_PROPOSITION_STATUSES,
): Seats {
  const ofOffer = new Map<string, Map<IsoWeek, number>>();
  const ofCompany = new Map<string, Map<IsoWeek, number>>();
  const traineesOfCompany = new Map<string, Map<IsoWeek, number>>();
  const traineesOfTutor = new Map<string, Map<IsoWeek, number>>();
  for (const proposition of propositions) {
    if (!statuses.includes(proposition.status)) continue;
    const request = requestOf(proposition.requestReference);
    const startsOn = proposition.startsOn ?? request?.startsOn;
    const endsOn = proposition.endsOn ?? request?.endsOn ?? startsOn;
    if (!startsOn || !endsOn) continue;
    const isTrainee = request?.type !== undefined && LEGAL_TRAINEE_TYPES.includes(request.type);
    const tutorKey = proposition.tutorName ? fold(proposition.tutorName) : proposition.offerReference && tutorKeyOfOffer(proposition.offerReference);
    for (const week of weeksBetween(startsOn, endsOn)) {
      if (proposition.offerReference) addSeat(ofOffer, proposition.offerReference, week);
      addSeat(ofCompany, proposition.companyReference, week);
      if (!isTrainee) continue;
      addSeat(traineesOfCompany, proposition.companyReference, week);
      if (tutorKey) addSeat(traineesOfTutor, tutorOf(proposition.companyReference, tutorKey), week);
    }
  }
  return { ofOffer, ofCompany, traineesOfCompany, traineesOfTutor };
}

function addSeat(seats: Map<string, Map<IsoWeek, number>>, key: string, week: IsoWeek): void {
  let byWeek = seats.get(key);
  if (!byWeek) seats.set(key, (byWeek = new Map()));
  byWeek.set(week, (byWeek.get(week) ?? 0) + 1);
}
