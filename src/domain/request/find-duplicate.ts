/** Finds a request that was already sent for the same pupil. */
import { fold } from '../text/fold';
import type { Request } from './request';

type Compared = Pick<Request, 'pupilInitials' | 'schoolUai' | 'schoolName' | 'type' | 'startsOn' | 'endsOn'>;

/** The latest request with the same initials, school and type on overlapping days; a cancelled one does not count. */
export function findDuplicate(fields: Compared, others: readonly Request[]): Request | undefined {
  const initials = fold(fields.pupilInitials ?? '').replace(/ /g, '');
  const school = schoolKey(fields);
  if (initials === '' || school === '' || fields.startsOn === undefined) return undefined;
  return [...others]
    .reverse()
    .find(
      (other) =>
        other.status !== 'cancelled' &&
        other.type === fields.type &&
        fold(other.pupilInitials ?? '').replace(/ /g, '') === initials &&
        schoolKey(other) === school &&
        overlaps(fields, other),
    );
}

const schoolKey = (request: Compared): string => request.schoolUai ?? fold(request.schoolName ?? '');

const overlaps = (one: Compared, other: Compared): boolean =>
  one.startsOn !== undefined &&
  other.startsOn !== undefined &&
  one.startsOn <= (other.endsOn ?? other.startsOn) &&
  other.startsOn <= (one.endsOn ?? one.startsOn);
