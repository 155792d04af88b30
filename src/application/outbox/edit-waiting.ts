/** A message that waits may still be changed: its words, its recipient, who signs it, when it leaves. */
import { readAddresses } from '../../domain/contact/email';
import { UNSENT_MESSAGE_STATUSES } from '../../domain/message/message';
import { isIsoDate } from '../../domain/calendar/iso-date';
import { sendingHours } from '../../domain/calendar/working-days';
import { settingsFrom } from '../../domain/settings/setting';
import { addressNeeded, dayNeeded, emptyMessage, notQueuedAnyMore } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { noteInJournal } from '../journal/note-in-journal';
import type { Patch, Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { MessageChange } from '../sidebar-views/message-views';
import { UserProblem } from '../user-problem';
import { inHours } from './departure-moment';

const problem = ({ message, advice }: { message: string; advice?: string }): UserProblem => new UserProblem(message, advice);

/** Throws a UserProblem when it has left, when its text would be empty, and for an address or a day that cannot serve. */
export function editWaiting(register: Register, ports: Ports, reference: string, change: MessageChange): void {
  const message = requireRecord(register, 'messages', reference);
  if (!UNSENT_MESSAGE_STATUSES.includes(message.status)) throw problem(notQueuedAnyMore);
  const patch = patchOf(register, ports, change);
  if (Object.keys(patch).length === 0) return;
  register.change('messages', reference, { ...patch, ...(message.status === 'to-review' ? {} : { error: undefined }) });
  noteInJournal(register, ports, { action: journalActions.messageEdited, object: journalObjects.message, reference });
  if (patch.sendAfter !== undefined) ports.wakeUp.at(patch.sendAfter);
}

function patchOf(register: Register, ports: Ports, { subject, body, to, senderName, leaveOn }: MessageChange): Patch<'messages'> {
  if (subject?.trim() === '' || body?.trim() === '') throw problem(emptyMessage);
  return {
    ...(subject === undefined ? {} : { subject: subject.replace(/\s*[\r\n]+\s*/g, ' ').trim() }),
    ...(body === undefined ? {} : { body }),
    ...(to === undefined ? {} : { to: addressIn(to) }),
    ...(senderName === undefined ? {} : { senderName: senderName === '' ? undefined : senderName }),
    ...(leaveOn === undefined ? {} : { sendAfter: momentOf(register, ports, leaveOn) }),
  };
}

/** One address. Throws a UserProblem for anything else. */
export function addressIn(typed: string): string {
  const reading = readAddresses(typed);
  if (reading.kind !== 'one') throw problem(addressNeeded(typed));
  return reading.address;
}

/** « now », or the hub's first hour of that day. */
function momentOf(register: Register, { clock }: Pick<Ports, 'clock'>, leaveOn: string): string {
  if (leaveOn === 'now') return clock.now();
  if (!isIsoDate(leaveOn) || leaveOn < clock.today()) throw problem(dayNeeded);
  const opening = clock.at(leaveOn, sendingHours(settingsFrom(register.all('settings'))).from);
  return inHours(register, { clock }, opening < clock.now() ? clock.now() : opening);
}
