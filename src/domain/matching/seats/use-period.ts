/** What is counted against the limits, and over which time. */
import type { IsoWeek } from '../../calendar/iso-week';

/** A civil week, the thirty days that end today, or the hub's days of rest that end today. */
export type UsePeriod = IsoWeek | typeof MONTH | typeof REST;
export const MONTH = 'month';
export const REST = 'rest';

/** How many, by week or for the month. */
export type UseByPeriod = ReadonlyMap<UsePeriod, number>;

/** By the holder of each limit. */
export interface Uses {
  /** All pupils of an offer. */
  readonly ofOffer: ReadonlyMap<string, UseByPeriod>;
  /** All pupils of a company, whatever the offer. */
  readonly ofCompany: ReadonlyMap<string, UseByPeriod>;
  /** Trainees of a company in the sense of the law. */
  readonly traineesOfCompany: ReadonlyMap<string, UseByPeriod>;
  /** Trainees of a tutor of a company: see `tutorOf`. */
  readonly traineesOfTutor: ReadonlyMap<string, UseByPeriod>;
  /** Solicitations of the last thirty days. */
  readonly solicitationsOfCompany: ReadonlyMap<string, UseByPeriod>;
  /** Solicitations of all sites of a firm within the days of rest, by what names the firm. */
  readonly solicitationsOfFirm: ReadonlyMap<string, UseByPeriod>;
}
