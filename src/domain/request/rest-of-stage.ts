/** What is left of a stage that has lost its host on the way. */
import { addDays, dayOfWeek, type IsoDate } from '../calendar/iso-date';
import type { Request } from './request';

/**
 * The next working day, Monday to Friday, from which another host may take over; `undefined` when the stage has not begun yet or
 * nothing of it is left.
 */
export function restStartsOn({ startsOn, endsOn }: Pick<Request, 'startsOn' | 'endsOn'>, today: IsoDate): IsoDate | undefined {
  if (startsOn === undefined || startsOn > today) return undefined;
  let next = addDays(today, 1);
  while (dayOfWeek(next) > 5) next = addDays(next, 1);
  return endsOn === undefined || next <= endsOn ? next : undefined;
}
