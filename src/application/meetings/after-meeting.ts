/** What follows a meeting: its minutes and resources are kept, and go once to each person who was there; so do attestations. */
import { mailableAddress } from '../../domain/contact/email';
import { asPublished } from '../../domain/network/fitting-resources';
import type { Meeting, Registration } from '../../domain/network/network';
import { secureLink } from '../../domain/network/secure-link';
import { joinWithin } from '../../domain/text/clean-text';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { minutesNeeded, noAttestation, unsafeLink, unpublished } from '../../wording/errors/action-errors';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { afterMeetingDone } from '../../wording/sidebar/meeting-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import type { AfterMeetingInput, MinutesInput, SentSome } from '../network-api';
import { queueMessage } from '../outbox/queue-message';
import { standingIn } from '../outbox/standing-messages';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import { joinedResources } from './joined-resources';

/** Throws a UserProblem for a link that is not https, and for a resource that may not be passed on. */
export function saveMinutes(register: Register, ports: Ports, input: MinutesInput): void {
  const meeting = requireRecord(register, 'meetings', input.reference);
  const typed = input.link.trim();
  const link = typed === '' ? undefined : secureLink(typed);
  if (typed !== '' && link === undefined) throw problem(unsafeLink(typed));
  for (const reference of input.resources) {
    const resource = requireRecord(register, 'resources', reference);
    // One that was joined before may have been taken back since: it waits in its place.
    if (asPublished(resource) === undefined && meeting.resources?.includes(reference) !== true)
      throw problem(unpublished(resource.title));
  }
  const minutes = joinWithin([input.text], TEXT_LIMITS.word);
  const resources = [...new Set(input.resources)];
  if (
    link === meeting.minutesLink &&
    minutes === meeting.minutes &&
    resources.join('\n') === (meeting.resources ?? []).join('\n')
  )
    return;
  register.change('meetings', meeting.reference, { minutesLink: link, minutes, resources });
  noteInJournal(register, ports, {
    action: journalActions.minutesKept,
    object: journalObjects.meeting,
    reference: meeting.reference,
    after: journalCounts.resources(resources.length),
  });
}

const problem = ({ message, advice }: { readonly message: string; readonly advice?: string }): UserProblem =>
  new UserProblem(message, advice);

type What = AfterMeetingInput['what'];
const TEMPLATE = { minutes: 'meeting-minutes', attestations: 'meeting-attestation' } as const;
/** Messages of one call. */
const SLICE = 50;

/** Who was there and has not had it yet, those without an address left out. */
export function toSendAfter(
  register: Register,
  { reference }: Pick<Meeting, 'reference'>,
  what: What,
): readonly { readonly registration: Registration; readonly to: string }[] {
  const stands = standingIn(register);
  return present(register, reference).flatMap((registration) => {
    const to = mailableAddress(registration.email);
    const had = register
      .where('messages', 'about', registration.reference)
      .some((message) => message.template === TEMPLATE[what] && stands(message));
    return to === undefined || had ? [] : [{ registration, to }];
  });
}

export const present = (register: Register, meeting: string): readonly Registration[] =>
  register.where('registrations', 'meetingReference', meeting).filter(({ state }) => state === 'present');

/** Is there something to send: what was said, a link, resources? */
export const hasMinutes = (register: Register, meeting: Meeting): boolean =>
  meeting.minutes !== undefined ||
  secureLink(meeting.minutesLink ?? '') !== undefined ||
  joinedResources(register, meeting).length > 0;

/**
 * Queues the next messages and gives how many are left; done again it goes on where it stood, and nobody has it twice. Throws a
 * UserProblem without minutes, and for attestations of what was no training of tutors.
 */
export function sendAfterMeeting(register: Register, ports: Ports, { reference, what }: AfterMeetingInput): SentSome {
  const meeting = requireRecord(register, 'meetings', reference);
  if (what === 'minutes' ? !hasMinutes(register, meeting) : meeting.kind !== 'tutor-training')
    throw problem(what === 'minutes' ? minutesNeeded : noAttestation);
  const waiting = toSendAfter(register, meeting, what);
  const now = waiting.slice(0, SLICE);
  for (const { registration, to } of now)
    queueMessage(register, ports, {
      template: TEMPLATE[what],
      about: registration.reference,
      to,
      context: { registration, meeting },
      occasion: what,
      departure: 'after-delay',
    });
  if (now.length > 0)
    noteInJournal(register, ports, {
      action: journalActions[what === 'minutes' ? 'minutesSent' : 'attested'],
      object: journalObjects.meeting,
      reference,
      after: journalCounts.present(now.length),
    });
  const left = waiting.length - now.length;
  const without = present(register, reference).filter(({ email }) => mailableAddress(email) === undefined).length;
  return { queued: now.length, left, sentence: afterMeetingDone(now.length, left, without) };
}
