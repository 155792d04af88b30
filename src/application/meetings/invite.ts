/** Invitations to a meeting: who is reached, and the messages, some at a time. */
import { mailableAddress } from '../../domain/contact/email';
import type { Need } from '../../domain/network/network';
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Message, TemplateCode } from '../../domain/message/message';
import { isToCome } from '../../domain/network/sign-up';
import { meetingOver } from '../../wording/errors/action-errors';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { invitationDone, invitationPreview } from '../../wording/sidebar/meeting-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import type { InvitationInput, InvitationPreview, SentSome } from '../network-api';
import { answerTheme, askersOf } from '../network/answer-themes';
import { guestsToTell, type Guest } from '../network/guests';
import { queueMessage } from '../outbox/queue-message';
import { standingIn } from '../outbox/standing-messages';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import { withToken } from '../with-token';

/** Invitations of one call. */
const SLICE = 50;
const SHOWN = 5;

/** Who was not invited to this meeting yet. A person who may be asked nothing is not invited. */
function guestsOf(register: Register, input: InvitationInput, today: IsoDate): readonly Guest[] {
  const invited = new Set(
    [
      ...messagesStanding(register, 'meeting-invitation', input.reference),
      // Whoever asked for it has had the link with the answer.
      ...register
        .where('needs', 'linkedTo', input.reference)
        .flatMap(({ reference }) => messagesStanding(register, 'need-answered', reference)),
      ...askersToTell(register, input.reference),
    ].map(({ to }) => to.toLowerCase()),
  );
  return guestsToTell(register, input, today, invited);
}

/** Those who asked for the meeting and have an address: they hear of it first, whoever is invited besides. */
const askersToTell = (
  register: Register,
  meeting: string,
): { readonly name: string; readonly to: string; readonly need: Need }[] =>
  askersOf(register, meeting).flatMap((need) => {
    const to = mailableAddress(need.email);
    return to === undefined ? [] : [{ name: need.from ?? to, to, need }];
  });

const messagesStanding = (register: Register, code: TemplateCode, about: string): Message[] =>
  register
    .where('messages', 'about', about)
    .filter(({ template }) => template === code)
    .filter(standingIn(register));

/** Throws a UserProblem for a meeting that is over or cancelled. Writes nothing. */
export function previewInvitation(
  register: Register,
  { clock }: Pick<Ports, 'clock'>,
  input: InvitationInput,
): InvitationPreview {
  const meeting = requireRecord(register, 'meetings', input.reference);
  if (!isToCome(meeting, clock.today())) throw new UserProblem(meetingOver.message, meetingOver.advice);
  const [askers, guests] = [askersToTell(register, input.reference), guestsOf(register, input, clock.today())];
  return {
    count: askers.length + guests.length,
    sentence: invitationPreview(guests.length, input.to, askers.length),
    names: [...askers, ...guests].slice(0, SHOWN).map(({ name }) => name),
  };
}

/**
 * Queues the next invitations, and gives how many are left. Done again it goes on where it stood. Throws a UserProblem for a
 * meeting that is over or cancelled.
 */
export function inviteToMeeting(register: Register, ports: Ports, input: InvitationInput): SentSome {
  previewInvitation(register, ports, input);
  const meeting = requireRecord(register, 'meetings', input.reference);
  const askers = askersToTell(register, input.reference);
  for (const { need } of askers) answerTheme(register, ports, need);
  const guests = guestsOf(register, input, ports.clock.today());
  const now = guests.slice(0, SLICE);
  for (const { to, context } of now) {
    const { company } = context;
    queueMessage(register, ports, {
      template: 'meeting-invitation',
      about: meeting.reference,
      to,
      context: { ...context, company: company && withToken(register, ports, 'companies', company), meeting },
      occasion: 'invitation',
      departure: 'after-delay',
    });
  }
  if (now.length > 0)
    noteInJournal(register, ports, {
      action: journalActions.invited,
      object: journalObjects.meeting,
      reference: meeting.reference,
      after: journalCounts.invitations(now.length),
    });
  const left = guests.length - now.length;
  const queued = askers.length + now.length;
  return { queued, left, sentence: invitationDone(queued, left) };
}
