/** Under the lock, a run takes a few due messages for itself; another run leaves them alone. */
import { ACKNOWLEDGEMENTS } from '../../domain/message/acknowledgements';
import { isReminder, type Message } from '../../domain/message/message';
import { senderNamesOf, settingsFrom, type Settings } from '../../domain/settings/setting';
import { animatorEmailNeeded } from '../../wording/errors/action-errors';
import { copySendsNothing } from '../../wording/errors/copy-errors';
import { sandboxBody, sandboxSubject } from '../../wording/emails/sandbox';
import { textToHtml } from '../../wording/emails/text-to-html';
import { formIsClosed, leftBefore, noLongerNeeded, quotaSpent } from '../../wording/sidebar/message-sentences';
import type { Scope } from '../lifecycle/act';
import { inOneAction } from '../lifecycle/apply-event';
import { calendarAttachments } from '../meetings/calendar-attachment';
import type { OutgoingMail, Ports, Register } from '../ports';
import { helpIn, type Help } from '../reminders/context-of-lines';
import { reviseReminder } from '../reminders/revise-reminder';
import { UserProblem } from '../user-problem';
import { formOfMessage } from './form-of-message';
import { isStillNeeded } from './is-still-needed';
import { hasLeft, leftMark } from './left-messages';
import { isPaused } from './pause';
import { settleDepartures } from './settle-departures';

/**
 * Messages that one run sends between two looks at the register, a quarter of a minute: each look reads most of its tabs, and
 * what is cancelled meanwhile has left.
 */
const BATCH = 25;

export interface ClaimedMail {
  readonly reference: string;
  readonly attempts: number;
  readonly mail: OutgoingMail;
  /** Under which it is remembered; of what leaves in trial nothing is. */
  readonly mark?: string;
}
export interface Claimed {
  readonly mails: readonly ClaimedMail[];
  /** Still in the queue besides those taken, and when the first of them falls due. */
  readonly waiting: number;
  readonly nextAt?: string;
  /** More are due now. */
  readonly hasMore: boolean;
  /** Departures that were settled on the way. */
  readonly settled: readonly string[];
}

/**
 * Takes what is due while the day's quota allows; what has become needless goes. What earlier runs left unsettled is settled
 * first. Throws a UserProblem in a copy of the spreadsheet: what waits there leaves from the first one.
 */
export function claimMessages(register: Register, ports: Ports): Claimed {
  return inOneAction(register, ports, (scope) => {
    const settled = settleDepartures(scope);
    const settings = settingsFrom(register.all('settings'));
    // Paused, nothing is taken; the queue stays as it is.
    const due = isPaused(register) ? [] : dueMessages(register, ports.clock.now());
    if (due.length > 0 && ports.isCopy()) throw new UserProblem(copySendsNothing.message, copySendsNothing.advice);
    const mails: ClaimedMail[] = [];
    let left = ports.mailer.quotaLeft() ?? Number.MAX_SAFE_INTEGER;
    let isOutOfQuota = false;
    const held = new Set<string>();
    const help = helpIn(register, ports);
    for (const message of due) {
      if (mails.length >= BATCH) break;
      const current = asItIsNow(register, ports, message, help);
      if (current === undefined) {
        scope.fireIfPossible({
          table: 'messages',
          reference: message.reference,
          event: 'skipped',
          patch: { error: noLongerNeeded },
        });
        continue;
      }
      const form = formOfMessage(register, current);
      if (form !== undefined && ports.formLinks.isClosed(form)) {
        held.add(message.reference);
        if (message.error !== formIsClosed) register.change('messages', message.reference, { error: formIsClosed });
        continue;
      }
      const recipients = settings.sandbox === 'oui' ? 1 : recipientsOf(message);
      if (left - recipients < keptFor(message, settings)) {
        if (message.error !== quotaSpent) register.change('messages', message.reference, { error: quotaSpent });
        isOutOfQuota = true;
        continue;
      }
      const mail = take(scope, settings, current);
      if (mail === undefined) continue;
      left -= recipients;
      mails.push(mail);
    }
    const queued = register.where('messages', 'status', 'queued');
    const nextAt = queued
      .filter(({ reference }) => !held.has(reference))
      .map(({ sendAfter }) => sendAfter ?? ports.clock.now())
      .sort()[0];
    return {
      mails,
      settled,
      waiting: queued.length,
      hasMore: !isOutOfQuota && mails.length >= BATCH,
      ...(nextAt === undefined || isOutOfQuota || isPaused(register) ? {} : { nextAt }),
    };
  });
}

/** As the day's quota counts them. */
export const recipientsOf = ({ to, cc }: { readonly to: string; readonly cc?: string }): number =>
  to.split(',').length + (cc?.split(',').length ?? 0);

/** What was asked of people or agreed comes before what merely acknowledges. */
const dueMessages = (register: Register, now: string): Message[] =>
  register
    .where('messages', 'status', 'queued')
    .filter(({ sendAfter }) => (sendAfter ?? '') <= now)
    .sort((a, b) => Number(ACKNOWLEDGEMENTS.includes(a.template)) - Number(ACKNOWLEDGEMENTS.includes(b.template)));

/** Acknowledgements answer whoever types an address: they leave a larger part of the day's quota to the rest. */
const keptFor = ({ template }: Message, settings: Settings): number =>
  (Number(settings.minDailyQuotaKept) || 0) +
  (ACKNOWLEDGEMENTS.includes(template) ? Number(settings.acknowledgementQuotaKept) || 0 : 0);

/** The message as it may leave; `undefined` when it has nothing true to say any more. */
function asItIsNow(register: Register, ports: Ports, message: Message, help: Help): Message | undefined {
  const { template } = message;
  if (!isReminder(template)) return isStillNeeded(register, { ...message, template }, ports.clock.today()) ? message : undefined;
  const revised = reviseReminder(register, ports, { ...message, template }, help);
  if (revised === undefined) return undefined;
  if (Object.keys(revised).length > 0) register.change('messages', message.reference, revised);
  return { ...message, ...revised };
}

function take({ fire, register, ports }: Scope, settings: Settings, message: Message): ClaimedMail | undefined {
  const { reference } = message;
  const isSandbox = settings.sandbox === 'oui';
  if (isSandbox && settings.animatorEmail === '') {
    fire({
      table: 'messages',
      reference,
      event: 'failed',
      reason: animatorEmailNeeded.message,
      patch: { error: animatorEmailNeeded.message },
    });
    return undefined;
  }
  const attempts = message.attempts + 1;
  if (!isSandbox && hasLeft(ports.departures.remembered(), { ...message, attempts })) {
    // The sheet was brought back to an older version: only a person says what becomes of it.
    fire({ table: 'messages', reference, event: 'sending-started', patch: { attempts, error: leftBefore } });
    return undefined;
  }
  fire({ table: 'messages', reference, event: 'sending-started', patch: { attempts, error: undefined } });
  const text = isSandbox ? sandboxBody(message) : message.body;
  const attachments = calendarAttachments(register, ports, message);
  return {
    reference,
    attempts,
    ...(isSandbox ? {} : { mark: leftMark({ ...message, attempts }) }),
    mail: {
      to: isSandbox ? settings.animatorEmail : message.to,
      ...(message.cc === undefined || isSandbox ? {} : { cc: message.cc }),
      ...(settings.animatorEmail === '' ? {} : { replyTo: settings.animatorEmail }),
      senderName: message.senderName ?? senderNamesOf(settings)[0],
      subject: isSandbox ? sandboxSubject(message.subject) : message.subject,
      text,
      html: textToHtml(text),
      ...(attachments.length === 0 ? {} : { attachments }),
    },
  };
}
