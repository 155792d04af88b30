/** Sends what has fallen due: marked before and after, so that a broken run never sends a message twice. */
import type { Message } from '../../domain/message/message';
import { settingsFrom, type Settings } from '../../domain/settings/setting';
import { textToHtml } from '../../wording/emails/text-to-html';
import { sandboxBody, sandboxSubject } from '../../wording/emails/sandbox';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { noLongerNeeded, quotaSpent, sendReport } from '../../wording/sidebar/message-sentences';
import { animatorEmailNeeded } from '../../wording/errors/action-errors';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import type { SendReportView } from '../sidebar-api';
import { isStillNeeded } from './is-still-needed';
import { noteSent } from './note-sent';

/** Messages sent under one hold of the lock, so that other actions are not kept waiting. */
const SLICE = 10;

/** Sends due messages while the run has time and the day has quota; what is left asks to be woken again. */
export function sendPendingMessages(ports: Ports): SendReportView {
  ports.wakeUp.forget();
  let sent = 0;
  let failed = 0;
  for (;;) {
    const slice = ports.unitOfWork((register) => sendSlice(register, ports));
    sent += slice.sent;
    failed += slice.failed;
    if (slice.isLast || !ports.hasTimeLeft()) {
      if (slice.waiting > 0 && slice.nextAt !== undefined) ports.wakeUp.at(slice.nextAt);
      return { sent, failed, waiting: slice.waiting, sentence: sendReport(sent, failed, slice.waiting) };
    }
  }
}

interface Slice { readonly sent: number; readonly failed: number; readonly waiting: number; readonly isLast: boolean; readonly nextAt?: string }

function sendSlice(register: Register, ports: Ports): Slice {
  const now = ports.clock.now();
  const settings = settingsFrom(register.all('settings'));
  const queued = register.all('messages').filter((message) => message.status === 'queued');
  const due = queued.filter((message) => (message.sendAfter ?? '') <= now);
  let sent = 0;
  let failed = 0;
  let isOutOfQuota = false;
  for (const message of due.slice(0, SLICE)) {
    if (!ports.hasTimeLeft()) break;
    if (!isStillNeeded(register, message)) {
      register.change('messages', message.reference, { status: 'skipped', error: noLongerNeeded });
      continue;
    }
    const recipients = settings.sandbox === 'oui' ? 1 : message.to.split(',').length + (message.cc?.split(',').length ?? 0);
    if (ports.mailer.quotaLeft() - recipients < Number(settings.minDailyQuotaKept)) {
      register.change('messages', message.reference, { error: quotaSpent });
      isOutOfQuota = true;
      break;
    }
    if (sendOne(register, ports, settings, message)) sent += 1;
    else failed += 1;
  }
  const left = register.all('messages').filter((message) => message.status === 'queued');
  const nextAt = left.map((message) => message.sendAfter ?? now).sort()[0];
  return { sent, failed, waiting: left.length, nextAt: isOutOfQuota ? undefined : nextAt, isLast: isOutOfQuota || due.length <= SLICE };
}

function sendOne(register: Register, ports: Ports, settings: Settings, message: Message): boolean {
  const isSandbox = settings.sandbox === 'oui';
  if (isSandbox && settings.animatorEmail === '') {
    register.change('messages', message.reference, { status: 'failed', error: animatorEmailNeeded.message });
    return false;
  }
  register.change('messages', message.reference, { status: 'sending', attempts: message.attempts + 1, error: undefined });
  register.save();
  const text = isSandbox ? sandboxBody(message) : message.body;
  try {
    ports.mailer.send({
      to: isSandbox ? settings.animatorEmail : message.to,
      ...(message.cc === undefined || isSandbox ? {} : { cc: message.cc }),
      ...(settings.animatorEmail === '' ? {} : { replyTo: settings.animatorEmail }),
      senderName: settings.hubName,
      subject: isSandbox ? sandboxSubject(message.subject) : message.subject,
      text,
      html: textToHtml(text),
    });
  } catch (error) {
    register.change('messages', message.reference, { status: 'failed', error: error instanceof Error ? error.message : String(error) });
    noteInJournal(register, ports, { action: journalActions.sendingFailed, object: journalObjects.message, reference: message.reference });
    register.save();
    return false;
  }
  noteSent(register, ports, message);
  register.save();
  return true;
}
