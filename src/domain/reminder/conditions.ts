/** The days from which reminders are counted, and the conditions on which they are needed. */
import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date';
import { isReviewOf, type Reviewer } from '../network/review';
import { mayBeAsked } from '../proposition/may-be-asked';
import { SEATED_PROPOSITION_STATUSES, type PropositionStatus } from '../proposition/proposition-status';
import { BEFORE_STAGE_STATUSES, isUnsigned, OPEN_REQUEST_STATUSES, type RequestStatus } from '../request/request-status';
import type { School } from '../school/school';
import type { Facts, Subject } from './reminder';

/** Between two reminders of one thing at least so many days go by, however late the first one was. */
export const GAP = 2;
/** Nobody remembers a stage for ever: a review that was not asked for in time is not asked for any more. */
const REVIEW_WEEKS = 6;
/** A stage shorter than this has no middle worth a message. */
const LONG_STAGE_DAYS = 12;

const later = (one: IsoDate | undefined, other: IsoDate): IsoDate => (one !== undefined && one > other ? one : other);

/** The host was asked, has said nothing, and could still say yes. */
export function awaitsHost({ request, proposition, company }: Subject, { today }: Facts): boolean {
  if (request === undefined || proposition === undefined || company === undefined) return false;
  return (
    proposition.channel === 'email' &&
    proposition.answer === undefined &&
    (proposition.callBackOn ?? '') === '' &&
    mayBeAsked(proposition, request, company) &&
    (proposition.startsOn ?? '9999') > today &&
    proposition.remindersOff !== true &&
    request.remindersOff !== true &&
    company.remindersOff !== true
  );
}

export const isWaitingFor = (status: PropositionStatus | undefined): boolean => status === 'sent' || status === 'reminded';

export const seeks = ({ request }: Subject, { today }: Facts): boolean =>
  request !== undefined &&
  OPEN_REQUEST_STATUSES.includes(request.status) &&
  request.remindersOff !== true &&
  (request.startsOn ?? '9999') > today;

/** A host holds the pupil and the papers are not all back. */
export const awaitsConvention = ({ request }: Subject, { today }: Facts): boolean =>
  request !== undefined &&
  isUnsigned(request.status) &&
  request.convention !== 'signed' &&
  request.convention !== 'returned' &&
  request.remindersOff !== true &&
  (request.startsOn ?? '') > today;

export const isSeated = ({ request, proposition, company }: Subject): boolean =>
  request !== undefined &&
  proposition !== undefined &&
  SEATED_PROPOSITION_STATUSES.includes(proposition.status) &&
  request.remindersOff !== true &&
  proposition.remindersOff !== true &&
  company !== undefined &&
  company.remindersOff !== true &&
  company.standing !== 'closed';

/** A host holds the pupil and the stage has not begun. */
export const isBeforeStage = ({ request }: Subject): boolean =>
  request !== undefined && (BEFORE_STAGE_STATUSES as readonly RequestStatus[]).includes(request.status);

/** The stage took place, as far as anybody has said, and this party has not said what it thinks of it. */
function lacksReview(by: Reviewer) {
  return ({ request, proposition }: Subject, facts: Facts): boolean => {
    if (request?.status !== 'finished' || request.remindersOff === true || proposition === undefined) return false;
    return !facts
      .reviewsOf(request.reference)
      .some((review) => isReviewOf(review, proposition) && (review.by === by || review.done === 'no'));
  };
}

export const isReviewed = (subject: Subject, facts: Facts, by: Reviewer): boolean =>
  by === 'company' ? isSeated(subject) && lacksReview('company')(subject, facts) : lacksReview('school')(subject, facts);

/** The day in the middle of the stage; `undefined` for a short one. */
export function middleOf({ startsOn, endsOn }: { readonly startsOn?: IsoDate; readonly endsOn?: IsoDate }): IsoDate | undefined {
  if (startsOn === undefined || endsOn === undefined) return undefined;
  const length = daysBetween(startsOn, endsOn);
  return length + 1 < LONG_STAGE_DAYS ? undefined : addDays(startsOn, Math.floor(length / 2));
}

/** When the first message of a review left; reminders are counted from it. */
export function askedForReview(
  template: 'review-host' | 'review-teacher',
  about: string | undefined,
  facts: Facts,
): IsoDate | undefined {
  return about === undefined ? undefined : facts.said(template, about).find(({ state }) => state === 'left')?.on;
}

export const afterStage = ({ request }: Subject): IsoDate | undefined =>
  request?.endsOn === undefined ? undefined : addDays(request.endsOn, 7 * REVIEW_WEEKS);

/** The day of a reminder that is behind us: it left, or the animator did not want it to. */
export function remindedOn(which: 'first' | 'last', { proposition }: Subject, facts: Facts): IsoDate | undefined {
  const stamped = which === 'first' ? proposition?.firstReminderOn : proposition?.secondReminderOn;
  const template = which === 'first' ? 'proposition-reminder' : 'proposition-last-reminder';
  return stamped ?? facts.said(template, proposition?.reference ?? '').find(({ state }) => state !== 'waiting')?.on;
}

export function silentSince(subject: Subject, facts: Facts): IsoDate | undefined {
  const { proposition } = subject;
  if (proposition?.sentOn === undefined) return undefined;
  const [first, last] = [facts.days('proposition-first'), facts.days('proposition-last')];
  const reminded =
    last !== undefined
      ? remindedOn('last', subject, facts)
      : first !== undefined
        ? remindedOn('first', subject, facts)
        : proposition.sentOn;
  // Never before the host had the days of both reminders, also where they are switched off.
  return reminded === undefined ? undefined : later(reminded, addDays(proposition.sentOn, last ?? 7));
}

/** After so many days nobody remembers who brought whom. */
export const THANKS_DAYS = 30;

/** Who has helped a pupil of another school: by naming the host for its request, or by having brought the host to the pool. */
export function helpedBy({ request, company, help }: Subject): 'help' | 'bringer' | undefined {
  if (help !== undefined && (help.schoolUai === undefined || help.schoolUai !== request?.schoolUai)) return 'help';
  return company?.broughtByUai !== undefined && company.broughtByUai !== request?.schoolUai ? 'bringer' : undefined;
}

/** A host holds a pupil thanks to somebody else than its own school, and the stage has begun. */
export const isHostOfOthers = (subject: Subject): boolean => {
  const { request } = subject;
  return (
    isSeated(subject) && (request?.status === 'in-progress' || request?.status === 'finished') && helpedBy(subject) !== undefined
  );
};

/** The last day on which an urgent request of another school came to be without a host. */
export function urgentSince(school: School | undefined, facts: Facts): IsoDate | undefined {
  const urgent = school === undefined ? [] : facts.callsFor(school).filter(({ request }) => request.priority === 'urgent');
  return urgent
    .map(({ since }) => since)
    .sort()
    .pop();
}
