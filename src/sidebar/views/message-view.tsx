/** One message of the outbox: read, changed and queued when it waits for a reading, settled when its sending went wrong. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageLine, MessagePreview, MessagesView, Reply } from '../../application/sidebar-api';
import { messagesWords } from '../../wording/pages/messages-page';
import { previewWords } from '../../wording/pages/preview-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useCall } from '../state/use-call';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { StatusBadge } from '../ui/status-badge';
import { MessageEditor, type MessageEdits } from './message-editor';

const lineOf = ({ toReview, queued, doubtful, failed, recentlySent }: MessagesView, reference: string): MessageLine | undefined =>
  [...toReview, ...queued, ...doubtful, ...failed, ...recentlySent].find((line) => line.reference === reference);

export function MessageView({ reference }: { reference: string }): JSX.Element {
  const { api } = useApp();
  const preview = useCall(reference, () => api.previewMessage(reference));
  const outbox = useCall('messages', () => api.getMessages());
  const error = preview.error ?? outbox.error;
  const reload = (): void => {
    preview.reload();
    outbox.reload();
  };
  if (preview.value === undefined || outbox.value === undefined)
    return error === undefined ? <Loading label={previewWords.opening} lines={10} /> : <Problem error={error} onRetry={reload} />;
  return <Opened message={preview.value} line={lineOf(outbox.value, reference)} />;
}

function Opened({ message, line }: { message: MessagePreview; line: MessageLine | undefined }): JSX.Element {
  const { api, announce, back, changed, queued, sawMessages } = useApp();
  const [edits, setEdits] = useState<MessageEdits>({});
  const action = useAction();
  const may = line?.may;
  const reference = message.id;
  const maySend = message.to !== '' && (message.isSendable || edits.subject !== undefined || edits.body !== undefined);

  const act = async (call: () => Promise<Reply<MessagesView>>, sentence?: string): Promise<void> => {
    const view = await action.run(call);
    if (view === undefined) return;
    sawMessages(view);
    const leaving = view.queued.find((one) => one.reference === reference);
    if (leaving !== undefined) queued({ messages: [leaving], sendAfter: leaving.sendAfter, now: view.now });
    if (sentence !== undefined) announce(sentence);
    changed();
    back();
  };
  const discard = (): void => void act(() => api.cancelMessage(reference), messagesWords.discarded(message.recipientName));
  const settle = (outcome: 'confirmed-sent' | 'retried', sentence: string): void =>
    void act(() => api.settleMessage(reference, outcome), sentence);
  return (
    <>
      <header class="card-title">
        <h1 tabIndex={-1}>{messagesWords.one}</h1>
        {line !== undefined && <StatusBadge status={line.status} label={line.statusLabel} />}
      </header>
      {line?.error !== undefined && <p class="field-error">{line.error}</p>}
      {may?.markSent === true && <p class="field-help">{messagesWords.doubtfulHelp}</p>}
      <MessageEditor message={message} edits={edits} maySend={maySend} onEdit={may?.queue === true ? setEdits : undefined} />
      <ActionBar>
        <Problem error={action.error} />
        {may?.queue === true && (
          <ActionButton
            kind="main"
            isPending={action.isPending}
            isDisabled={!maySend}
            onClick={() => void act(() => api.queueMessage(reference, edits))}
          >
            {previewWords.queue(1)}
          </ActionButton>
        )}
        {may?.markSent === true && (
          <ActionButton
            kind="main"
            isPending={action.isPending}
            onClick={() => settle('confirmed-sent', messagesWords.settledSent(message.to))}
          >
            {messagesWords.isSent}
          </ActionButton>
        )}
        {may?.retry === true && (
          <ActionButton
            kind={may.markSent ? 'link' : 'main'}
            isPending={action.isPending}
            onClick={() => settle('retried', messagesWords.settledAgain(message.to))}
          >
            {messagesWords.resend}
          </ActionButton>
        )}
        {may?.cancel === true && (
          <ActionButton kind="link" isPending={action.isPending} onClick={discard}>
            {messagesWords.discard}
          </ActionButton>
        )}
        {!(may?.queue || may?.markSent || may?.retry || may?.cancel) && <p class="action-hint">{messagesWords.noLonger}</p>}
      </ActionBar>
    </>
  );
}
