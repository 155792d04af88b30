/** What the due-list asks for today, object by object. */
import type { IsoDate } from '../calendar/iso-date';
import { fingerprint } from '../text/fingerprint';
import { UNSENT_MESSAGE_STATUSES, type Message, type ReminderTemplate } from '../message/message';
import { DUE_LIST, dueOn } from './due-list';
import { aboutOf, type Facts, type Over, type Reminder, type Said, type Subject } from './reminder';

export interface DueItem {
  readonly reminder: Reminder;
  readonly subject: Subject;
  readonly about: string;
  /** The day it is counted from: it names the occasion, so that each is said once. */
  readonly base: IsoDate;
  readonly dueOn: IsoDate;
}

/** Everything that falls due today or fell due while nobody looked and is still of use; what was said is not said again. */
export function dueItems(subjects: { readonly [O in Over]: readonly Subject[] }, facts: Facts): DueItem[] {
  return DUE_LIST.flatMap((reminder) => {
    if (facts.days(reminder.code) === undefined || !isOpen(reminder, facts)) return [];
    const seen = new Set<string>();
    return subjects[reminder.over].flatMap((subject): DueItem[] => {
      const item = dueItem(reminder, subject, facts);
      if (item === undefined || seen.has(item.about)) return [];
      seen.add(item.about);
      return [item];
    });
  });
}

/** Nothing leaves on a day that is not worked, also when it fell due before. */
const isOpen = ({ calendar }: Reminder, { calendars, today }: Facts): boolean => calendars[calendar](today);

function dueItem(reminder: Reminder, subject: Subject, facts: Facts): DueItem | undefined {
  const base = reminder.base(subject, facts);
  const due = dueOn(reminder, subject, facts);
  if (base === undefined || due === undefined || due > facts.today) return undefined;
  if ((reminder.lastDay?.(subject, facts) ?? '9999') < facts.today || !reminder.guard(subject, facts)) return undefined;
  const about = aboutOf(reminder, subject);
  const isSaid =
    reminder.template !== undefined &&
    facts.said(reminder.template, about).some((said) => said.base === occasionBase(reminder, base));
  return about === '' || isSaid ? undefined : { reminder, subject, about, base: occasionBase(reminder, base), dueOn: due };
}

/** Two rows of one template are told apart by the row: the second reminder of a review is not the first. */
const occasionBase = ({ code }: Reminder, base: IsoDate): string => (code === 'review-last' ? `${base}-2` : base);

/** Is the line of a message still true and needed? The guard alone, from the state as it is now. */
export function stillHolds(template: ReminderTemplate, subject: Subject, facts: Facts): boolean {
  return DUE_LIST.some((reminder) => reminder.template === template && holdsNow(reminder, subject, facts));
}

const holdsNow = (reminder: Reminder, subject: Subject, facts: Facts): boolean =>
  facts.days(reminder.code) !== undefined &&
  (reminder.lastDay?.(subject, facts) ?? '9999') >= facts.today &&
  reminder.guard(subject, facts);

/** What a message of several lines speaks of: « PRO-2026-0001=2027-01-05 PRO-2026-0002=2027-01-05 ». */
export const coversText = (items: readonly Covered[]): string => items.map(({ about, base }) => `${about}=${base}`).join(' ');

/** Said beside the lines: by what the text is known to be still as it was made, changed by nobody. */
export const asMade = ({ subject, body }: Pick<Message, 'subject' | 'body'>): string => `#${fingerprint(`${subject}\n${body}`)}`;

/** Nobody has changed a word of the message since it was made. */
export const isAsMade = (message: Pick<Message, 'subject' | 'body' | 'covers'>): boolean =>
  (message.covers ?? '').split(' ').includes(asMade(message));

export interface Covered {
  readonly about: string;
  readonly base: string;
}

/** The lines of a message; one that is no reminder has none. */
export const coveredBy = ({ covers = '' }: Pick<Message, 'covers'>): Covered[] =>
  covers.split(' ').flatMap((line) => {
    const at = line.indexOf('=');
    return at <= 0 ? [] : [{ about: line.slice(0, at), base: line.slice(at + 1) }];
  });

/** What became of a message, for those that come after it; one that was taken back by itself was never said. */
export const stateOf = ({ status }: Pick<Message, 'status'>): Said['state'] | undefined =>
  status === 'skipped'
    ? undefined
    : status === 'sent' || status === 'sending'
      ? 'left'
      : UNSENT_MESSAGE_STATUSES.includes(status)
        ? 'waiting'
        : 'dropped';
