/** On which day the queue will be empty, by what the account may send in a day. */
import { addDays, type IsoDate } from '../calendar/iso-date';
import { compare } from '../text/compare';

export interface Queue {
  /** Recipients, by the first day on which their message may leave; earlier days count as today. */
  readonly due: readonly { readonly on: IsoDate; readonly recipients: number }[];
  /** What is left today, the reserve taken off. */
  readonly leftToday: number;
  /** What a whole day gives, the reserve taken off. */
  readonly perDay: number;
}

/** A queue that would take longer is not forecast. */
const FARTHEST_DAYS = 366;

/**
 * The day on which the last message leaves; `undefined` for an empty queue, and when it cannot be told (nothing may be sent in a
 * day, or it would take more than a year).
 */
export function queueEmptyOn({ due, leftToday, perDay }: Queue, today: IsoDate): IsoDate | undefined {
  let waiting = due.reduce((sum, { recipients }) => sum + recipients, 0);
  if (waiting === 0) return undefined;
  const arriving = [...due].sort((a, b) => compare(a.on, b.on));
  let ready = 0;
  for (let index = 0; index < FARTHEST_DAYS; index += 1) {
    const day = addDays(today, index);
    while (arriving.length > 0 && arriving[0]!.on <= day) ready += arriving.shift()!.recipients;
    const sent = Math.min(ready, Math.max(0, index === 0 ? leftToday : perDay));
    ready -= sent;
    waiting -= sent;
    if (waiting === 0) return day;
  }
  return undefined;
}
