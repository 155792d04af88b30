/** An address that proved wrong: corrected once, it is corrected everywhere, and what went to it is sent again. */
import { UNSENT_MESSAGE_STATUSES, type Message } from '../../domain/message/message';
import { lastRead, readerOf } from '../../domain/message/last-word';
import type { Records } from '../../domain/records';
import { sameAddress, untoldAgain } from '../../wording/errors/action-errors';
import { hasTextLeft } from '../../wording/emails/sandbox';
import { addressCorrected } from '../../wording/sidebar/message-sentences';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { inOneAction } from '../lifecycle/apply-event';
import { noteInJournal } from '../journal/note-in-journal';
import type { Patch, Ports, Register } from '../ports';
import { propositionsOf } from '../propositions/propositions-of';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import { composeMessage } from './compose-message';
import { contextAgain } from './context-again';
import { departureMoment } from './departure-moment';
import { addressIn } from './edit-waiting';
import { messagesAbout } from './messages-about';

type Holder = 'requests' | 'companies' | 'contacts' | 'schools' | 'registrations' | 'needs' | 'contributions';
/** Where an address stands. */
const FIELDS: { readonly [T in Holder]: readonly (keyof Records[T] & string)[] } = {
  requests: ['requesterEmail'],
  companies: ['email'],
  contacts: ['email'],
  schools: ['officeEmail', 'referentEmail'],
  registrations: ['email'],
  needs: ['email'],
  contributions: ['email'],
};
const KEY = {
  requests: 'reference',
  companies: 'reference',
  contacts: 'reference',
  schools: 'uai',
  registrations: 'reference',
  needs: 'reference',
  contributions: 'reference',
} as const;

/**
 * @returns what was done, in a sentence
 * @throws UserProblem for what is not one address, and for the same one
 */
export function correctAddress(register: Register, ports: Ports, reference: string, typed: string): string {
  const message = requireRecord(register, 'messages', reference);
  const address = addressIn(typed);
  const wrong = message.to.toLowerCase();
  if (address === wrong && !(message.status === 'failed' && hasTextLeft(message.body)))
    throw new UserProblem(sameAddress.message, sameAddress.advice);
  const places = (Object.keys(FIELDS) as Holder[]).reduce((sum, table) => sum + correctIn(register, table, wrong, address), 0);
  for (const waiting of register.where('messages', 'to', message.to))
    if (UNSENT_MESSAGE_STATUSES.includes(waiting.status) && waiting.reference !== reference)
      register.change('messages', waiting.reference, { to: address });
  const again = toSendAgain(register, ports, message);
  for (const one of again) sendAgain(register, ports, one, address);
  noteInJournal(register, ports, { action: journalActions.addressCorrected, object: journalObjects.message, reference });
  return addressCorrected(places, again.length);
}

/**
 * The message, unless a later one has said how things stand since; with it the last word of every other stage ahead that went to
 * the same wrong address.
 */
function toSendAgain(register: Register, ports: Ports, message: Message): readonly Message[] {
  // One that is under way at this moment is settled by its own run; one in doubt is settled by being sent again.
  const lost = register
    .where('messages', 'to', message.to)
    .filter(({ status, error }) => status === 'sent' || (status === 'sending' && error !== undefined));
  const thread = threadOf(register, message);
  const last = lost.filter(
    (one) => one.reference !== message.reference && isLastWord(register, ports, one, threadOf(register, one) === thread),
  );
  const isSuperseded =
    message.status === 'sent' &&
    last.some((one) => threadOf(register, one) === thread) &&
    readerOf(message.template) !== undefined;
  return isSuperseded ? last : [message, ...last];
}

/** What a message speaks of: for a teacher the request, for a host the proposition. */
const threadOf = (register: Register, { about, template }: Message): string =>
  readerOf(template) === 'teacher' ? (register.find('propositions', about)?.requestReference ?? about) : about;

/** @param isAsked it is about what the animator asked for, whose stage may be over */
function isLastWord(register: Register, { clock }: Ports, message: Message, isAsked: boolean): boolean {
  const reader = readerOf(message.template);
  if (reader === undefined) return false;
  const proposition = register.find('propositions', message.about);
  const request = register.find('requests', proposition?.requestReference ?? message.about);
  if (request === undefined || (!isAsked && (request.endsOn ?? '') < clock.today())) return false;
  const abouts =
    reader === 'host'
      ? [message.about]
      : [request.reference, ...propositionsOf(register, request.reference).map((one) => one.reference)];
  return lastRead(messagesAbout(register, abouts), reader)?.reference === message.reference;
}

function correctIn<T extends Holder>(register: Register, table: T, wrong: string, address: string): number {
  let count = 0;
  for (const record of register.all(table)) {
    const fields = FIELDS[table].filter(
      (field) =>
        String(record[field] ?? '')
          .trim()
          .toLowerCase() === wrong,
    );
    if (fields.length === 0) continue;
    const key = String((record as unknown as Record<string, unknown>)[KEY[table]]);
    register.change(table, key, Object.fromEntries(fields.map((field) => [field, address])) as Patch<T>);
    count += 1;
  }
  return count;
}

/** What has not left keeps its words; what left came back: it is written anew, since of a sent text only a mark is kept. */
function sendAgain(register: Register, ports: Ports, message: Message, address: string): void {
  const { reference, status, template } = message;
  if (UNSENT_MESSAGE_STATUSES.includes(status)) {
    register.change('messages', reference, { to: address, error: undefined });
    return;
  }
  const isGone = hasTextLeft(message.body);
  const context = isGone ? contextAgain(register, ports, message) : {};
  if (context === undefined) throw new UserProblem(untoldAgain.message, untoldAgain.advice);
  const again = isGone ? composeMessage(register, ports, template, context) : message;
  const sendAfter = departureMoment(register, ports, 'after-delay');
  register.change('messages', reference, { to: address, subject: again.subject, body: again.body });
  inOneAction(register, ports, ({ fire, fireIfPossible }) => {
    fireIfPossible({ table: 'messages', reference, event: 'bounced' });
    fire({ table: 'messages', reference, event: 'retried', patch: { sendAfter, sentAt: undefined, error: undefined } });
  });
  ports.wakeUp.at(sendAfter);
}
