/** A meeting as a file that calendars take in (RFC 5545). */
import { generateIcsCalendar, type IcsDateObject } from 'ts-ics';
import type { IsoDate, IsoInstant } from '../../domain/calendar/iso-date';

export interface CalendarEvent {
  /** The same for every file about the meeting: a later one takes the place of the first. */
  readonly uid: string;
  readonly title: string;
  readonly place?: string;
  readonly description?: string;
  /** A moment, or a whole day. */
  readonly start: { readonly at: IsoInstant } | { readonly day: IsoDate };
  /** Absent: the calendar's own. */
  readonly end?: IsoInstant;
  /** When it was written. */
  readonly stamp: IsoInstant;
  readonly isCancelled: boolean;
}

/** Text of the file, lines ended and folded as the norm wants. */
export function calendarFile({ uid, title, place, description, start, end, stamp, isCancelled }: CalendarEvent): string {
  const moment = (at: IsoInstant): IcsDateObject => ({ date: new Date(at) });
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Pole de stages//FR',
    // Whoever receives it was not invited by a calendar: cancelled or not, it is published.
    method: 'PUBLISH',
    events: [
      {
        uid,
        summary: title,
        ...(place === undefined ? {} : { location: place }),
        ...(description === undefined ? {} : { description }),
        start: 'at' in start ? moment(start.at) : { date: new Date(`${start.day}T00:00:00Z`), type: 'DATE' },
        ...(end === undefined ? { duration: 'at' in start ? { hours: 2 } : { days: 1 } } : { end: moment(end) }),
        stamp: moment(stamp),
        // A later file of the same event counts.
        sequence: Math.floor(Date.parse(stamp) / 1000) % 2 ** 31,
        status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
      },
    ],
  });
}
