/** The calls about messages, answered from what the fake hub holds. */
import type { MessageLine, MessagesView } from '../../src/application/sidebar-views/message-views';
import type { Reply, SidebarApi } from '../../src/application/sidebar-api';
import { found, ok } from './fake-replies';

/** What the fake hub holds of its messages. */
interface Outbox {
  messages: MessageLine[];
  pause?: { readonly sentence: string };
  readonly quotaLeft: number;
  readonly sendDelayMs: number;
  readonly clockShift: number;
}

/** The lists of messages as they stand. */
export function listsOf(hub: Outbox): MessagesView {
  const withStatus = (status: MessageLine['status']): readonly MessageLine[] =>
    hub.messages.filter((line) => line.status === status);
  return {
    toReview: withStatus('to-review'),
    queued: withStatus('queued'),
    doubtful: withStatus('sending'),
    failed: withStatus('failed'),
    recentlySent: withStatus('sent'),
    quotaLeft: hub.quotaLeft,
    ...(hub.pause === undefined ? {} : { pause: { ...hub.pause, leaving: withStatus('queued'), needless: 0, held: 0 } }),
    now: new Date(Date.now() + hub.clockShift).toISOString(),
  };
}

type OutboxApi = Pick<
  SidebarApi,
  | 'getMessages'
  | 'previewMessage'
  | 'queueMessage'
  | 'queueAllMessages'
  | 'editMessage'
  | 'sendToMyself'
  | 'correctAddress'
  | 'setPause'
  | 'cancelMessage'
  | 'settleMessage'
  | 'sendDueMessages'
>;

export function fakeOutbox(hub: Outbox): OutboxApi {
  const move = (reference: string, change: Partial<MessageLine>): Reply<MessagesView> => {
    hub.messages = hub.messages.map((line) => (line.reference === reference ? { ...line, ...change } : line));
    return ok(listsOf(hub));
  };
  return {
    getMessages: () => ok(listsOf(hub)),
    previewMessage: (reference) => {
      const line = hub.messages.find((one) => one.reference === reference);
      return found(
        line === undefined
          ? undefined
          : {
              id: reference,
              recipientName: 'Mme Petit',
              to: line.to,
              cc: '',
              subject: line.subject,
              body: 'Bonjour Madame Petit,\n\nUne place est trouvée.',
              html: '<p>Bonjour Madame Petit,</p><p>Une place est trouvée.</p>',
              warnings: [],
              isSendable: true,
            },
        reference,
      );
    },
    queueMessage: (reference) =>
      move(reference, {
        status: 'queued',
        statusLabel: 'En file',
        sendAfter: new Date(Date.now() + hub.sendDelayMs).toISOString(),
        may: { cancel: true, queue: false, retry: false, markSent: false },
      }),
    queueAllMessages: () => {
      for (const { reference } of hub.messages.filter((line) => line.status === 'to-review'))
        move(reference, {
          status: 'queued',
          statusLabel: 'En file',
          sendAfter: new Date(Date.now() + 120_000).toISOString(),
        });
      return ok(listsOf(hub));
    },
    editMessage: (reference, change) =>
      move(reference, {
        ...(change.to === undefined ? {} : { to: change.to }),
        ...(change.subject === undefined ? {} : { subject: change.subject }),
      }),
    sendToMyself: () => ok(null),
    correctAddress: (reference, address) => move(reference, { to: address, status: 'queued', statusLabel: 'En file' }),
    setPause: (isOn, by) => {
      hub.pause = isOn ? { sentence: `En pause depuis le mar. 5 janv., par ${by} : rien ne part.` } : undefined;
      return ok(listsOf(hub));
    },
    cancelMessage: (reference) => move(reference, { status: 'cancelled', statusLabel: 'Annulé' }),
    settleMessage: (reference, outcome) =>
      move(
        reference,
        outcome === 'confirmed-sent'
          ? { status: 'sent', statusLabel: 'Envoyé' }
          : { status: 'queued', statusLabel: 'En file', sendAfter: new Date().toISOString() },
      ),
    sendDueMessages: () => {
      const isDue = (line: MessageLine): boolean => line.status === 'queued' && Date.parse(line.sendAfter ?? '') <= Date.now();
      const sent = hub.messages.filter(isDue).length;
      hub.messages = hub.messages.map((line) => (isDue(line) ? { ...line, status: 'sent', statusLabel: 'Envoyé' } : line));
      const waiting = hub.messages.filter((line) => line.status === 'queued').length;
      return ok({ sent, failed: 0, waiting, sentence: `${sent} courriels envoyés.` });
    },
  };
}
