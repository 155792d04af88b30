/** What a line of the due-list says: what, when, to whom, on which condition, with which message. */
import type { Calendars } from '../calendar/working-days';
import type { IsoDate } from '../calendar/iso-date';
import type { Company } from '../company/company';
import type { ReminderTemplate } from '../message/message';
import type { Contribution } from '../network/contribution';
import type { Meeting, Registration, Review } from '../network/network';
import type { Proposition } from '../proposition/proposition';
import type { Request } from '../request/request';
import type { School } from '../school/school';

export type ReminderCode =
  | 'proposition-first'
  | 'proposition-last'
  | 'proposition-silence'
  | 'promised-answer'
  | 'convention-first'
  | 'convention-last'
  | 'stage-eve'
  | 'mid-stage'
  | 'review-host'
  | 'review-teacher'
  | 'review-first'
  | 'review-last'
  | 'weekly-digest'
  | 'network-call'
  | 'network-call-urgent'
  | 'bringer-thanks'
  | 'meeting-reminder';

/** A proposition that waits, a placed pupil at its host, a request, a school, a person who has signed up for a meeting. */
export interface Subject {
  readonly request?: Request;
  readonly proposition?: Proposition;
  readonly company?: Company;
  /** What a member said when it named the company for this very request. */
  readonly help?: Contribution;
  readonly school?: School;
  readonly registration?: Registration;
  readonly meeting?: Meeting;
}

/** A line of a message: it has left, waits, or will never leave (cancelled by the animator, refused by the service). */
export interface Said {
  readonly base: string;
  readonly on: IsoDate;
  readonly state: 'left' | 'waiting' | 'dropped';
}

/** A request in the call for help. */
export interface Call {
  readonly request: Request;
  readonly since: IsoDate;
}

/** What the rules of the due-list may ask of the hub. */
export interface Facts {
  readonly today: IsoDate;
  readonly calendars: Calendars;
  /** Days of the row as the hub has set them; `undefined` when it is switched off. */
  days(code: ReminderCode): number | undefined;
  /** Worked days in which a teacher is promised an answer. */
  readonly replyWithinDays: number;
  /** Reviews of the request that were given. */
  reviewsOf(requestReference: string): readonly Review[];
  /** What was said about the object by that template: its base date and the day it was said, the earliest first. */
  said(template: ReminderTemplate, about: string): readonly Said[];
  /** The last day on which news of the request left to its teacher. */
  newsOn(requestReference: string): IsoDate | undefined;
  /** How the school's pupils stand: nothing to tell gives false. */
  hasNews(school: School): boolean;
  /** Requests of other schools in the call for help, with the day from which each stands without a host. */
  callsFor(school: School): readonly Call[];
}

/** Which objects the row goes over. */
export type Over = 'propositions' | 'placements' | 'requests' | 'schools' | 'members' | 'registrations';
/**
 * `bringer`: who named the host for the request, else the school that brought it; `participant`: who has signed up for a
 * meeting.
 */
export type Addressee = 'host' | 'teacher' | 'school' | 'bringer' | 'participant';

export interface Reminder {
  readonly code: ReminderCode;
  readonly over: Over;
  readonly to: Addressee;
  /** The message; a row without one is an event of the lifecycle. */
  readonly template?: ReminderTemplate;
  readonly event?: 'silence';
  /** Days are counted after the base date and move on to a worked day, or before it and move back to one. */
  readonly counted: 'after' | 'before';
  readonly calendar: keyof Calendars;
  /** Several objects of one person make one message. */
  readonly isGrouped?: true;
  /** Asks somebody for something new: who wants to be left alone does not get it. */
  readonly isSolicitation?: true;
  /** The day from which it is counted; `undefined`: not for this object now. */
  base(subject: Subject, facts: Facts): IsoDate | undefined;
  /** The last day on which it is still of use. */
  lastDay?(subject: Subject, facts: Facts): IsoDate | undefined;
  /** From the state at the moment of sending: is it still true and needed? */
  guard(subject: Subject, facts: Facts): boolean;
}

/** The object that the message is about, by which it is known afterwards. */
export const aboutOf = (reminder: Pick<Reminder, 'to'>, subject: Subject): string => ABOUT[reminder.to](subject) ?? '';

const ABOUT: { readonly [A in Addressee]: (subject: Subject) => string | undefined } = {
  host: ({ proposition }) => proposition?.reference,
  bringer: ({ proposition }) => proposition?.reference,
  teacher: ({ request }) => request?.reference,
  school: ({ school }) => school?.uai,
  participant: ({ registration }) => registration?.reference,
};
