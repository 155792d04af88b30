/** The outbox as the sidebar shows it. */
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { isDoubtful, isReminder, MESSAGE_LIFECYCLE, UNSENT_MESSAGE_STATUSES, type Message } from '../../domain/message/message';
import { settingsFrom } from '../../domain/settings/setting';
import { messageStatusLabels } from '../../wording/labels/statuses';
import { pauseWords, waitingWords } from '../../wording/pages/pause-page';
import { longDate, shortDate } from '../../wording/text/dates';
import { whenOfMessage } from '../../wording/sidebar/message-sentences';
import { goesWithOthers } from './goes-with-others';
import { formOfMessage } from './form-of-message';
import { isStillNeeded } from './is-still-needed';
import { queueForecast } from './queue-forecast';
import type { Clock, Ports, Register } from '../ports';
import type { MessageLine, MessagesView } from '../sidebar-views/message-views';

const RECENT = 20;

export const lineOfMessage = (message: Message, clock: Clock): MessageLine => ({
  reference: message.reference,
  status: message.status,
  statusLabel: messageStatusLabels[message.status],
  to: message.to,
  subject: message.subject,
  about: message.about,
  ...(message.template === 'proposition' && message.status === 'queued' ? { carries: message.about } : {}),
  ...(message.sendAfter === undefined ? {} : { sendAfter: message.sendAfter }),
  when: whenOfMessage(message, clock.now(), clock.dayOf),
  ...(message.error === undefined ? {} : { error: message.error }),
  may: {
    cancel: mayHappen(MESSAGE_LIFECYCLE, message.status, 'cancelled'),
    queue: mayHappen(MESSAGE_LIFECYCLE, message.status, 'queued'),
    queueWithOthers: message.status === 'to-review' && goesWithOthers(message),
    retry: mayHappen(MESSAGE_LIFECYCLE, message.status, 'retried'),
    markSent: mayHappen(MESSAGE_LIFECYCLE, message.status, 'confirmed-sent'),
    edit: UNSENT_MESSAGE_STATUSES.includes(message.status),
    correct: message.status === 'sent' || message.status === 'failed',
  },
});

/** What may still leave today, and when the queue will be empty. */
function quotaView(register: Register, ports: Pick<Ports, 'clock' | 'mailer'>): Pick<MessagesView, 'quotaLeft' | 'emptyOn'> {
  const forecast = queueForecast(register, ports);
  if (forecast === undefined) return {};
  const { quotaLeft, recipients, emptyOn, perDay } = forecast;
  if (recipients === 0) return { quotaLeft };
  return {
    quotaLeft,
    emptyOn:
      emptyOn === undefined
        ? waitingWords.neverEmpty
        : emptyOn === ports.clock.today()
          ? waitingWords.emptyToday
          : waitingWords.emptyOn(longDate(emptyOn), perDay),
  };
}

/** What would become of each message that waits is told by the rules of the sending itself. */
function pauseView(register: Register, { clock, formLinks }: Pick<Ports, 'clock' | 'formLinks'>): Pick<MessagesView, 'pause'> {
  const { pausedSince, pausedBy } = settingsFrom(register.all('settings'));
  if (pausedSince === '') return {};
  const queued = register.where('messages', 'status', 'queued');
  const needed = queued.filter((message) => {
    const { template } = message;
    return isReminder(template) || isStillNeeded(register, { ...message, template }, clock.today());
  });
  const leaving = needed.filter((message) => {
    const form = formOfMessage(register, message);
    return form === undefined || !formLinks.isClosed(form);
  });
  return {
    pause: {
      sentence: pauseWords.since(shortDate(clock.dayOf(pausedSince)), pausedBy),
      leaving: leaving.map((message) => lineOfMessage(message, clock)),
      needless: queued.length - needed.length,
      held: needed.length - leaving.length,
    },
  };
}

/** The outbox by state, the latest sent first. */
export function messagesView(register: Register, ports: Pick<Ports, 'clock' | 'mailer' | 'formLinks'>): MessagesView {
  const now = ports.clock.now();
  const messages = register.all('messages');
  const lines = (status: Message['status']): MessageLine[] =>
    messages.filter((message) => message.status === status).map((message) => lineOfMessage(message, ports.clock));
  const sent = messages
    .filter((message) => message.status === 'sent')
    .sort((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? 1 : -1))
    .slice(0, RECENT);
  return {
    toReview: lines('to-review'),
    queued: lines('queued'),
    doubtful: lines('sending').filter(isDoubtful),
    failed: lines('failed'),
    recentlySent: sent.map((message) => lineOfMessage(message, ports.clock)),
    ...quotaView(register, ports),
    ...pauseView(register, ports),
    now,
  };
}
