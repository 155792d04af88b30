/** The outbox as the sidebar shows it. */
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { MESSAGE_LIFECYCLE, type Message } from '../../domain/message/message';
import { messageStatusLabels } from '../../wording/labels/statuses';
import { whenOfMessage } from '../../wording/sidebar/message-sentences';
import type { Clock, Ports, Register } from '../ports';
import type { MessageLine, MessagesView } from '../sidebar-api';

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
    retry: mayHappen(MESSAGE_LIFECYCLE, message.status, 'retried'),
    markSent: mayHappen(MESSAGE_LIFECYCLE, message.status, 'confirmed-sent'),
  },
});

/** The outbox by state, the latest sent first. */
export function messagesView(register: Register, ports: Pick<Ports, 'clock' | 'mailer'>): MessagesView {
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
    doubtful: lines('sending').filter(({ error }) => error !== undefined),
    failed: lines('failed'),
    recentlySent: sent.map((message) => lineOfMessage(message, ports.clock)),
    quotaLeft: ports.mailer.quotaLeft(),
    now,
  };
}
