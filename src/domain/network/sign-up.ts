/** Signing up for a meeting: a seat, the waiting list, or why neither. */
import type { IsoDate } from '../calendar/iso-date';
import { normaliseEmail } from '../contact/email';
import { fold } from '../text/fold';
import type { Meeting, Registration } from './network';

/** Registrations that hold a seat. */
const SEATED: readonly Registration['state'][] = ['registered', 'present', undefined];

export const holdsSeat = ({ state }: Pick<Registration, 'state'>): boolean => SEATED.includes(state);

/** Seats still free; `undefined` when the meeting has no limit. Never below zero. */
export const seatsLeft = ({ places }: Pick<Meeting, 'places'>, registrations: readonly Registration[]): number | undefined =>
  places === undefined ? undefined : Math.max(0, places - registrations.filter(holdsSeat).length);

/** `over`: its day has passed; it may still take people on its own day, until it is held. */
export type SignUpVerdict = 'registered' | 'waiting-list' | 'already-registered' | 'meeting-over' | 'meeting-cancelled';

/**
 * What a person who signs up gets.
 * @param registrations those of the meeting
 */
export function signUpVerdict(
  meeting: Meeting,
  registrations: readonly Registration[],
  person: Pick<Registration, 'name' | 'email'>,
  today: IsoDate,
): SignUpVerdict {
  if (registrations.some((one) => isSamePerson(one, person) && (one.state === 'waiting' || holdsSeat(one))))
    return 'already-registered';
  if (meeting.state === 'cancelled') return 'meeting-cancelled';
  if (meeting.state === 'held' || (meeting.on !== undefined && meeting.on < today)) return 'meeting-over';
  return seatsLeft(meeting, registrations) === 0 ? 'waiting-list' : 'registered';
}

/** Two people may share a mailbox: the name decides, unless one of them gave none. */
export function isSamePerson(one: Pick<Registration, 'name' | 'email'>, other: Pick<Registration, 'name' | 'email'>): boolean {
  const [mine, theirs] = [fold(one.name), fold(other.name)];
  const isSameMail = one.email !== undefined && normaliseEmail(one.email) === normaliseEmail(other.email ?? '');
  if (mine === '' || theirs === '') return isSameMail;
  return mine === theirs && (isSameMail || one.email === undefined || other.email === undefined);
}

/** Those on the waiting list who get a seat that has come free, the first to have come first. */
export function movedUp(meeting: Meeting, registrations: readonly Registration[]): readonly Registration[] {
  const left = seatsLeft(meeting, registrations);
  const waiting = registrations.filter(({ state }) => state === 'waiting');
  return left === undefined ? waiting : waiting.slice(0, left);
}

/** Can still be signed up for. */
export const isToCome = ({ state, on }: Meeting, today: IsoDate): boolean =>
  (state === 'planned' || state === 'open' || state === 'full') && (on === undefined || on >= today);
