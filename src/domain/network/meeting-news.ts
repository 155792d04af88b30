/** What a person who has signed up for a meeting is to be told, from what it was told last and what holds now. */
import type { IsoDate } from '../calendar/iso-date';
import type { Meeting, Registration } from './network';

/** What a person knows of its registration, as one text to compare. */
export const asTold = (
  { state }: Pick<Registration, 'state'>,
  { on, startTime, endTime, place }: Pick<Meeting, 'on' | 'startTime' | 'endTime' | 'place'>,
): string => [state ?? 'registered', on, startTime, endTime, place].map((part) => part ?? '').join('|');

/** `moved-up`: from the waiting list to a seat; `changed`: day, hour or place. */
export type MeetingNews = 'moved-up' | 'changed' | 'cancelled';

/**
 * `undefined` when the person knows all there is. Whoever has cancelled, was absent or was there is told nothing; nor is anybody
 * of a meeting that is over.
 * @param registration with its state as it is now; `told` absent says that nobody keeps count of what it was told
 */
export function newsFor(registration: Registration, meeting: Meeting, today: IsoDate): MeetingNews | undefined {
  const { told, state = 'registered' } = registration;
  if (told === undefined || meeting.state === 'held' || (meeting.on !== undefined && meeting.on < today)) return undefined;
  const [toldState = ''] = told.split('|');
  if (meeting.state === 'cancelled') return toldState === 'cancelled' || state === 'cancelled' ? undefined : 'cancelled';
  if (state !== 'registered' && state !== 'waiting') return undefined;
  if (told === asTold(registration, meeting)) return undefined;
  return toldState === 'waiting' && state === 'registered' ? 'moved-up' : 'changed';
}
