/** One message of the outbox: read, changed and queued when it waits for a reading, settled when its sending went wrong. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageChange, MessageLine, MessagePreview, MessagesView } from '../../application/sidebar-views/message-views';
import type { Reply } from '../../application/sidebar-api';
import { messagesWords } from '../../wording/pages/messages-page';
import { waitingWords } from '../../wording/pages/pause-page';
import { previewWords } from '../../wording/pages/preview-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useCall } from '../state/use-call';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { MotiveForm } from '../ui/motive-form';
import { Problem } from '../ui/problem';
import { StatusBadge } from '../ui/status-badge';
import { MessageEditor, type MessageEdits } from './message-editor';
import { WaitingFields } from './waiting-fields';

const lineOf = ({ toReview, queued, doubtful, failed, recentlySent }: MessagesView, reference: string): MessageLine | undefined =>
  [...toReview, ...queued, ...doubtful, ...failed, ...recentlySent].find((line) => line.reference === reference);

export function MessageView({ reference }: { reference: string }): JSX.Element {
  const { api, messagesAt } = useApp();
  const preview = useCall(reference, () => api.previewMessage(reference));
  const outbox = useCall('messages', () => api.getMessages(), true, messagesAt);
  const error = preview.error ?? outbox.error;
  const reload = (): void => {
    preview.reload();
    outbox.reload();
  };
  if (preview.value === undefined || outbox.value === undefined)
    return error === undefined ? <Loading label={previewWords.opening} lines={10} /> : <Problem error={error} onRetry={reload} />;
  return <Opened message={preview.value} line={lineOf(outbox.value, reference)} />;
}

interface OpenedProps {
  readonly message: MessagePreview;
  readonly line: MessageLine | undefined;
}

/** What a button does with the message: once it is done, the screen before is shown. */
function useMessageAction(reference: string) {
  const { announce, back, changed, queued, tookMessages } = useApp();
  const action = useAction();
  const act = async (call: () => Promise<Reply<MessagesView>>, sentence?: string): Promise<void> => {
    const view = await action.run(call);
    if (view === undefined) return;
    tookMessages(view);
    const leaving = view.queued.find((one) => one.reference === reference);
    if (leaving !== undefined) queued({ messages: [leaving], sendAfter: leaving.sendAfter, now: view.now });
    if (sentence !== undefined) announce(sentence);
    changed();
    back();
  };
  return { action, act };
}

type MessageAction = ReturnType<typeof useMessageAction>;

function Opened({ message, line }: OpenedProps): JSX.Element {
  const { api } = useApp();
  const [edits, setEdits] = useState<MessageEdits>({});
  const [change, setChange] = useState<MessageChange>({});
  const [isCorrecting, setCorrecting] = useState(false);
  const doing = useMessageAction(message.id);
  const may = line?.may;
  const maySend = message.to !== '' && (message.isSendable || edits.subject !== undefined || edits.body !== undefined);
  return (
    <>
      <header class="card-title">
        <h1 tabIndex={-1}>{messagesWords.one}</h1>
        {line !== undefined && <StatusBadge status={line.status} label={line.statusLabel} />}
      </header>
      {line?.error !== undefined && <p class="field-error">{line.error}</p>}
      {may?.markSent === true && <p class="field-help">{messagesWords.doubtfulHelp}</p>}
      <MessageEditor message={message} edits={edits} maySend={maySend} onEdit={may?.edit === true ? setEdits : undefined} />
      {may?.edit === true && <WaitingFields message={message} change={change} onChange={setChange} />}
      {isCorrecting && (
        <MotiveForm
          label={waitingWords.goodAddress}
          help={waitingWords.goodAddressHelp}
          missing={waitingWords.goodAddressMissing}
          submit={waitingWords.correct}
          isPending={doing.action.isPending}
          onSubmit={(address) => void doing.act(() => api.correctAddress(message.id, address), waitingWords.correct)}
          onCancel={() => setCorrecting(false)}
        />
      )}
      <ActionBar>
        <Problem error={doing.action.error} />
        {may !== undefined && (
          <WaitingButtons {...doing} message={message} may={may} edits={edits} change={change} maySend={maySend} />
        )}
        {may?.correct === true && !isCorrecting && (
          <button
            type="button"
            class="button"
            aria-label={waitingWords.wrongAddressOf(message.to)}
            onClick={() => setCorrecting(true)}
          >
            {waitingWords.wrongAddress}
          </button>
        )}
        {may !== undefined && <SettleButtons {...doing} message={message} may={may} />}
        {!(may?.queue || may?.edit || may?.markSent || may?.retry || may?.cancel || may?.correct) && (
          <p class="action-hint">{messagesWords.noLonger}</p>
        )}
      </ActionBar>
    </>
  );
}

interface ButtonsProps extends MessageAction {
  readonly message: MessagePreview;
  readonly may: MessageLine['may'];
}

interface WaitingButtonsProps extends ButtonsProps {
  readonly edits: MessageEdits;
  readonly change: MessageChange;
  readonly maySend: boolean;
}

/** For a message that has not left: queue it, keep what was changed, let it leave now, try it. */
function WaitingButtons({ message, may, edits, change, maySend, action, act }: WaitingButtonsProps): JSX.Element {
  const { api, announce } = useApp();
  const reference = message.id;
  const whole: MessageChange = { ...change, ...edits };
  const isChanged = Object.values(whole).some((value) => value !== undefined);
  const queue = (): Promise<Reply<MessagesView>> =>
    Object.keys(change).length === 0 ? api.queueMessage(reference, edits) : api.queueMessage(reference, edits, change);
  const test = async (): Promise<void> => {
    if ((await action.run(() => api.sendToMyself(reference))) !== undefined) announce(waitingWords.tested);
  };
  return (
    <>
      {may.queue && (
        <ActionButton kind="main" isPending={action.isPending} isDisabled={!maySend} onClick={() => void act(queue)}>
          {previewWords.queue(1)}
        </ActionButton>
      )}
      {may.edit && !may.queue && (
        <>
          <ActionButton
            kind="main"
            isPending={action.isPending}
            isDisabled={!isChanged}
            onClick={() => void act(() => api.editMessage(reference, whole), waitingWords.saved)}
          >
            {waitingWords.save}
          </ActionButton>
          <ActionButton
            isPending={action.isPending}
            onClick={() => void act(() => api.editMessage(reference, { ...whole, leaveOn: 'now' }), waitingWords.leavesNow)}
          >
            {waitingWords.leaveNow}
          </ActionButton>
        </>
      )}
      {may.edit && (
        <ActionButton kind="link" isPending={action.isPending} onClick={() => void test()}>
          {waitingWords.testToMyself}
        </ActionButton>
      )}
    </>
  );
}

/** For a message whose sending went wrong, or that is not to leave. */
function SettleButtons({ message, may, action, act }: ButtonsProps): JSX.Element {
  const { api } = useApp();
  const settle = (outcome: 'confirmed-sent' | 'retried', sentence: string): void =>
    void act(() => api.settleMessage(message.id, outcome), sentence);
  return (
    <>
      {may.markSent && (
        <ActionButton
          kind="main"
          isPending={action.isPending}
          onClick={() => settle('confirmed-sent', messagesWords.settledSent(message.to))}
        >
          {messagesWords.isSent}
        </ActionButton>
      )}
      {may.retry && (
        <ActionButton
          kind={may.markSent ? 'link' : 'main'}
          isPending={action.isPending}
          onClick={() => settle('retried', messagesWords.settledAgain(message.to))}
        >
          {messagesWords.resend}
        </ActionButton>
      )}
      {may.cancel && (
        <ActionButton
          kind="link"
          isPending={action.isPending}
          onClick={() => void act(() => api.cancelMessage(message.id), messagesWords.discarded(message.recipientName))}
        >
          {messagesWords.discard}
        </ActionButton>
      )}
    </>
  );
}
