/**
 * What the closing of a school year takes out of the rows of its closed requests: everything that is of the pupil, and the free
 * words said about the stage. School, type, training, days, host and outcome stay, for the counts.
 */
import type { IsoDate } from '../calendar/iso-date';
import { schoolYearOf } from '../calendar/school-year';
import type { Records } from '../records';
import { CLOSED_REQUEST_STATUSES } from '../request/request-status';
import type { Request } from '../request/request';

type Fields = { readonly [T in keyof Records]?: readonly (keyof Records[T] & string)[] };

export const FORGOTTEN_FIELDS = {
  requests: [
    'pupilInitials',
    'ageBracket',
    'commune',
    'postalCode',
    'point',
    'radiusKm',
    'transport',
    'lodging',
    'soughtActivities',
    'contactedCompanies',
    'urgency',
    'needsArrangement',
    'comment',
    'closingReason',
    'conventionBy',
    'toCheck',
    'notes',
    'token',
  ],
  propositions: [
    'reasons',
    'receivedWord',
    'otherPublic',
    'overrideReason',
    'closingReason',
    'teacherToken',
    'hostReviewToken',
    'teacherReviewToken',
  ],
  reviews: ['toImprove'],
  plans: ['word', 'token', 'overrideReason'],
  messages: ['subject', 'error'],
} as const satisfies Fields;

/** The year of a request is that of its stage. */
export const yearOfRequest = ({ startsOn, receivedOn }: Pick<Request, 'startsOn' | 'receivedOn'>): number =>
  schoolYearOf(startsOn ?? receivedOn);

/** Closed in July or August, a year ends; from September on, the one before. */
export const yearToClose = (today: IsoDate): number =>
  schoolYearOf(today) - (today.slice(5, 7) === '07' || today.slice(5, 7) === '08' ? 0 : 1);

/** A request of that year, or of one before, for which nothing more is to be done. */
export const isOver = (request: Request, year: number): boolean =>
  yearOfRequest(request) <= year && CLOSED_REQUEST_STATUSES.includes(request.status);
