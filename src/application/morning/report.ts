/** What the morning's message tells, line by line. */
import type { IsoDate } from '../../domain/calendar/iso-date';

export interface MorningReport {
  /** The day since which it tells. */
  readonly sinceDay: IsoDate;
  readonly arrivals: readonly string[];
  readonly blocked: readonly string[];
  readonly waiting: readonly string[];
}
