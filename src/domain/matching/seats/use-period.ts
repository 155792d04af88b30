/** What is counted against the limits, and over which time. */
import type { IsoWeek } from '../../calendar/iso-week';

/** A civil week, the thirty days that end today, or the hub's days of rest that end today. */
export type UsePeriod = IsoWeek | typeof MONTH | typeof REST;
export const MONTH = 'month';
export const REST = 'rest';

/** How many, by week or for the month. */
export type UseByPeriod = ReadonlyMap<UsePeriod, number>;

/** By holder; those that use nothing are absent. */
export interface UsesByHolder extends Iterable<readonly [holder: string, use: UseByPeriod]> {
  get(holder: string): UseByPeriod | undefined;
}

/** By the holder of each limit. */
export interface Uses {
  /** All pupils of an offer. */
  readonly ofOffer: UsesByHolder;
  /** All pupils of a company, whatever the offer. */
  readonly ofCompany: UsesByHolder;
  /** Trainees of a company in the sense of the law. */
  readonly traineesOfCompany: UsesByHolder;
  /** Trainees of a tutor of a company: see `tutorOf`. */
  readonly traineesOfTutor: UsesByHolder;
  /** Solicitations of the last thirty days. */
  readonly solicitationsOfCompany: UsesByHolder;
  /** Solicitations of all sites of a firm within the days of rest, by what names the firm. */
  readonly solicitationsOfFirm: UsesByHolder;
}
