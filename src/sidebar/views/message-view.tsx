/** One message that waits for a reading, with its text to change, before it is queued. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { messagesWords } from '../../wording/pages/messages-page';
import { previewWords } from '../../wording/pages/preview-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useCall } from '../state/use-call';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { MessageEditor, type MessageEdits } from './message-editor';

export function MessageView({ reference }: { reference: string }): JSX.Element {
  const { api, announce, back, changed, queued, sawMessages } = useApp();
  const preview = useCall(reference, () => api.previewMessage(reference));
  const [edits, setEdits] = useState<MessageEdits>({});
  const action = useAction();
  const message = preview.value;
  if (message === undefined) return preview.error === undefined ? <Loading label={previewWords.preparing} lines={10} /> : <Problem error={preview.error} onRetry={preview.reload} />;
  const maySend = message.to !== '' && (message.isSendable || edits.subject !== undefined || edits.body !== undefined);

  const queue = async (): Promise<void> => {
    const view = await action.run(() => api.queueMessage(reference, edits));
    if (view === undefined) return;
    sawMessages(view);
    const line = view.queued.find((one) => one.reference === reference);
    if (line !== undefined) queued({ messages: [line], sendAfter: line.sendAfter, now: view.now, delayMs: 0 });
    changed();
    back();
  };
  const discard = async (): Promise<void> => {
    const view = await action.run(() => api.cancelMessage(reference));
    if (view === undefined) return;
    announce(messagesWords.discarded(message.recipientName));
    changed();
    back();
  };
  return (
    <>
      <header class="pager"><h1 tabIndex={-1}>{messagesWords.one}</h1></header>
      <MessageEditor message={message} edits={edits} maySend={maySend} onEdit={setEdits} />
      <ActionBar>
        <Problem error={action.error} />
        <ActionButton kind="main" isPending={action.isPending} isDisabled={!maySend} onClick={() => void queue()}>{previewWords.queue(1)}</ActionButton>
        <ActionButton kind="link" onClick={() => void discard()}>{messagesWords.discard}</ActionButton>
      </ActionBar>
    </>
  );
}
