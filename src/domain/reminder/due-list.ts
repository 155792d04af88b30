/**
 * The due-list: every message that the hub sends by the calendar. Sources: domaine 1.3, 4.7, 4.8 (J+3, J+7, then no answer;
 * convention J-10, J-5; eve; review two days after the end).
 */
import { addDays, daysBetween, mondayOf, type IsoDate } from '../calendar/iso-date';
import { workedFrom, workedUntil } from '../calendar/working-days';
import {
  afterStage,
  askedForReview,
  awaitsConvention,
  awaitsHost,
  GAP,
  isBeforeStage,
  isHostOfOthers,
  isReviewed,
  isSeated,
  isWaitingFor,
  middleOf,
  remindedOn,
  seeks,
  silentSince,
  THANKS_DAYS,
  urgentSince,
} from './conditions';
import { promisedOn } from './promised-answer';
import type { Facts, Reminder, ReminderCode, Subject } from './reminder';

const reviewReminder = (code: 'review-first' | 'review-last', by: 'company' | 'school'): Reminder => {
  const first = by === 'company' ? 'review-host' : 'review-teacher';
  const template = by === 'company' ? 'review-reminder-host' : 'review-reminder-teacher';
  const about = ({ request, proposition }: Subject): string | undefined =>
    by === 'company' ? proposition?.reference : request?.reference;
  return {
    code,
    over: 'placements',
    to: by === 'company' ? 'host' : 'teacher',
    template,
    isGrouped: true,
    counted: 'after',
    calendar: by === 'company' ? 'host' : 'school',
    base: (subject, facts) => askedForReview(first, about(subject), facts),
    lastDay: afterStage,
    guard(subject, facts) {
      const earlier = facts.said(template, about(subject) ?? '').filter(({ state }) => state !== 'waiting');
      const last = earlier[earlier.length - 1]?.on;
      const isInTurn =
        code === 'review-first'
          ? earlier.length === 0
          : earlier.length <= 1 &&
            (earlier.length === 1 || facts.days('review-first') === undefined) &&
            (last === undefined || daysBetween(last, facts.today) >= GAP);
      return isInTurn && isReviewed(subject, facts, by);
    },
  };
};

/** In the order in which they are looked at: of two that fall due together for one object, the first is kept. */
export const DUE_LIST: readonly Reminder[] = [
  {
    code: 'proposition-first',
    over: 'propositions',
    to: 'host',
    template: 'proposition-reminder',
    isGrouped: true,
    counted: 'after',
    calendar: 'school',
    isSolicitation: true,
    base: ({ proposition }) => proposition?.sentOn,
    guard: (subject, facts) =>
      subject.proposition?.status === 'sent' && subject.proposition.firstReminderOn === undefined && awaitsHost(subject, facts),
  },
  {
    code: 'proposition-last',
    over: 'propositions',
    to: 'host',
    template: 'proposition-last-reminder',
    isGrouped: true,
    counted: 'after',
    calendar: 'school',
    isSolicitation: true,
    base: ({ proposition }) => proposition?.sentOn,
    guard(subject, facts) {
      const { status, secondReminderOn } = subject.proposition ?? {};
      const first = remindedOn('first', subject, facts);
      const isInTurn =
        first === undefined ? facts.days('proposition-first') === undefined : daysBetween(first, facts.today) >= GAP;
      return isInTurn && isWaitingFor(status) && secondReminderOn === undefined && awaitsHost(subject, facts);
    },
  },
  {
    code: 'proposition-silence',
    over: 'propositions',
    to: 'host',
    event: 'silence',
    counted: 'after',
    calendar: 'school',
    base: silentSince,
    guard: (subject, facts) => isWaitingFor(subject.proposition?.status) && awaitsHost(subject, facts),
  },
  {
    code: 'promised-answer',
    over: 'requests',
    to: 'teacher',
    template: 'search-goes-on',
    counted: 'after',
    calendar: 'school',
    base: promisedOn,
    lastDay: ({ request }) => (request?.startsOn === undefined ? undefined : addDays(request.startsOn, -1)),
    guard: seeks,
  },
  // The second one comes first: when both are due, one is enough, and it is the pressing one.
  {
    code: 'convention-last',
    over: 'placements',
    to: 'teacher',
    template: 'convention-last-reminder',
    isGrouped: true,
    counted: 'before',
    calendar: 'school',
    base: ({ request }) => request?.startsOn,
    lastDay: ({ request }) => (request?.startsOn === undefined ? undefined : addDays(request.startsOn, -1)),
    guard: awaitsConvention,
  },
  {
    code: 'convention-first',
    over: 'placements',
    to: 'teacher',
    template: 'convention-reminder',
    isGrouped: true,
    counted: 'before',
    calendar: 'school',
    base: ({ request }) => request?.startsOn,
    lastDay(subject, facts) {
      const day = dueOn(rowOf('convention-last'), subject, facts) ?? subject.request?.startsOn;
      return day === undefined ? undefined : addDays(day, -1);
    },
    guard: awaitsConvention,
  },
  {
    code: 'stage-eve',
    over: 'placements',
    to: 'host',
    template: 'stage-eve',
    isGrouped: true,
    counted: 'before',
    calendar: 'host',
    base: ({ request }) => request?.startsOn,
    lastDay: ({ request }) => (request?.startsOn === undefined ? undefined : addDays(request.startsOn, -1)),
    guard: (subject, facts) => isSeated(subject) && isBeforeStage(subject) && (subject.request?.startsOn ?? '') > facts.today,
  },
  {
    code: 'mid-stage',
    over: 'placements',
    to: 'host',
    template: 'mid-stage',
    isGrouped: true,
    counted: 'after',
    calendar: 'host',
    base: ({ request }) => middleOf(request ?? {}),
    lastDay: ({ request }) => (request?.endsOn === undefined ? undefined : addDays(request.endsOn, -2)),
    guard: (subject) => isSeated(subject) && subject.request?.status === 'in-progress',
  },
  {
    code: 'review-host',
    over: 'placements',
    to: 'host',
    template: 'review-host',
    isGrouped: true,
    counted: 'after',
    calendar: 'host',
    base: ({ request }) => request?.endsOn,
    lastDay: afterStage,
    guard: (subject, facts) => isReviewed(subject, facts, 'company'),
  },
  {
    code: 'review-teacher',
    over: 'placements',
    to: 'teacher',
    template: 'review-teacher',
    isGrouped: true,
    counted: 'after',
    calendar: 'school',
    base: ({ request }) => request?.endsOn,
    lastDay: afterStage,
    guard: (subject, facts) => isReviewed(subject, facts, 'school'),
  },
  reviewReminder('review-first', 'company'),
  reviewReminder('review-last', 'company'),
  reviewReminder('review-first', 'school'),
  reviewReminder('review-last', 'school'),
  {
    code: 'weekly-digest',
    over: 'schools',
    to: 'school',
    template: 'weekly-digest',
    counted: 'after',
    calendar: 'school',
    base: (_subject, { today }) => mondayOf(today),
    lastDay: (_subject, { today }) => addDays(mondayOf(today), 4),
    guard: ({ school }, facts) => school?.wantsDigest === true && facts.hasNews(school),
  },
  // What is urgent calls at once and not on Monday again: the first row of a template that is due is kept.
  {
    code: 'network-call-urgent',
    over: 'members',
    to: 'school',
    template: 'network-call',
    counted: 'after',
    calendar: 'school',
    base: ({ school }, facts) => urgentSince(school, facts),
    guard: ({ school }, facts) => school?.wantsCalls === true && urgentSince(school, facts) !== undefined,
  },
  {
    code: 'network-call',
    over: 'members',
    to: 'school',
    template: 'network-call',
    counted: 'after',
    calendar: 'school',
    base: (_subject, { today }) => mondayOf(today),
    lastDay: (_subject, { today }) => addDays(mondayOf(today), 4),
    guard: ({ school }, facts) =>
      school?.wantsCalls === true &&
      facts.callsFor(school).length > 0 &&
      !facts.said('network-call', school.uai).some(({ on, state }) => state === 'left' && mondayOf(on) === mondayOf(facts.today)),
  },
  {
    code: 'bringer-thanks',
    over: 'placements',
    to: 'bringer',
    template: 'bringer-thanks',
    isGrouped: true,
    counted: 'after',
    calendar: 'school',
    base: ({ request }) => request?.startsOn,
    lastDay: ({ request }) => (request?.startsOn === undefined ? undefined : addDays(request.startsOn, THANKS_DAYS)),
    guard: (subject) => isHostOfOthers(subject),
  },
  {
    code: 'meeting-reminder',
    over: 'registrations',
    to: 'participant',
    template: 'meeting-reminder',
    isGrouped: true,
    counted: 'before',
    calendar: 'school',
    base: ({ meeting }) => meeting?.on,
    lastDay: ({ meeting }) => meeting?.on,
    guard: ({ registration, meeting }) =>
      registration?.state === 'registered' &&
      (meeting?.state === 'open' || meeting?.state === 'full' || meeting?.state === 'planned'),
  },
];

const rowOf = (code: ReminderCode): Reminder => DUE_LIST.find((row) => row.code === code)!;

/** When the row falls due for the object, moved to a worked day; `undefined` when it does not concern it or is off. */
export function dueOn(row: Reminder, subject: Subject, facts: Facts): IsoDate | undefined {
  const days = facts.days(row.code);
  const base = days === undefined ? undefined : row.base(subject, facts);
  if (days === undefined || base === undefined) return undefined;
  const calendar = facts.calendars[row.calendar];
  return row.counted === 'after' ? workedFrom(calendar, addDays(base, days)) : workedUntil(calendar, addDays(base, -days));
}
