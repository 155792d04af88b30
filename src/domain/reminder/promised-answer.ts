/** The answer that a teacher was promised: by the acknowledgement, then by each message that says « I still seek ». */
import { workedDaysLater } from '../calendar/working-days';
import type { IsoDate } from '../calendar/iso-date';
import type { TemplateCode } from '../message/message';
import { seeks } from './conditions';
import type { Facts, Subject } from './reminder';

/** A message that has left to the teacher of a request. */
export interface Written {
  readonly template: TemplateCode;
  /** The day on which its text was made, and the day on which it left. */
  readonly composedOn: IsoDate;
  readonly leftOn: IsoDate;
}

/** Messages that name the day by which there will be news. */
const PROMISES: readonly TemplateCode[] = ['request-received', 'search-goes-on'];
/** Messages that are news, whenever they come. */
export const NEWS: readonly TemplateCode[] = ['agreement-teacher', 'host-withdrawn', 'request-reopened'];

/**
 * When the teacher was promised an answer. Counted from what was said last: that the search goes on, also where the animator did
 * not let it leave, or news such as a host that withdrew.
 */
export function promisedOn({ request }: Subject, facts: Facts): IsoDate | undefined {
  if (request === undefined || request.receivedOn === '') return undefined;
  const told = facts.said('search-goes-on', request.reference);
  const last = [request.receivedOn, ...told.map(({ on }) => on), facts.newsOn(request.reference) ?? ''].sort().pop()!;
  return promisedFrom(last, facts);
}

const promisedFrom = (day: IsoDate, { calendars, replyWithinDays }: Facts): IsoDate =>
  workedDaysLater(calendars.school, day, replyWithinDays);

/**
 * The promised day that has come without a word to the teacher: neither news since, nor any message on that day or later.
 * @param tellWritten what has left to the teacher about the request and its propositions, the earliest first
 */
export function unkeptPromise(subject: Subject, tellWritten: () => readonly Written[], facts: Facts): IsoDate | undefined {
  if (!seeks(subject, facts)) return undefined;
  const written = tellWritten();
  const last = written.map(({ template }) => PROMISES.includes(template)).lastIndexOf(true);
  const promise = written[last];
  if (promise === undefined) return undefined;
  const day = promisedFrom(promise.composedOn, facts);
  const isKept = written.slice(last + 1).some(({ template, leftOn }) => NEWS.includes(template) || leftOn >= day);
  return day > facts.today || isKept ? undefined : day;
}
