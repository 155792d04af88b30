/** « Courriels »: to review, about to leave, doubtful, failed, sent; and what is left of the day's quota. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MessageLine, MessagesView as Messages } from '../../application/sidebar-views/message-views';
import type { Reply } from '../../application/sidebar-api';
import { messagesWords } from '../../wording/pages/messages-page';
import { pauseWords, waitingWords } from '../../wording/pages/pause-page';
import { timeLeft } from '../../wording/pages/shell-page';
import { templatesWords } from '../../wording/pages/templates-page';
import { useApp } from '../state/app-context';
import { moveWithArrows } from '../state/move-with-arrows';
import { useAction } from '../state/use-action';
import { useCall } from '../state/use-call';
import { useDialog } from '../state/use-dialog';
import { useNow } from '../state/use-now';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Empty } from '../ui/notice';
import { Problem } from '../ui/problem';
import { FoldedSection, Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { PauseBar } from './pause-bar';

export function MessagesView(): JSX.Element {
  const { api, sawMessages } = useApp();
  const messages = useCall('messages', () => api.getMessages());
  useEffect(() => {
    if (messages.value !== undefined) sawMessages(messages.value);
  }, [messages.value, sawMessages]);
  if (messages.value === undefined)
    return messages.error === undefined ? <Loading lines={8} /> : <Problem error={messages.error} onRetry={messages.reload} />;
  return (
    <>
      <h1 class="visually-hidden" tabIndex={-1}>
        {messagesWords.quotaTitle}
      </h1>
      <Problem error={messages.error} onRetry={messages.reload} />
      <Lists key="lists" messages={messages.value} onChanged={messages.set} />
    </>
  );
}

/** Milliseconds until the message leaves, by the clock of the server when the list was read and the time gone by since. */
function useTimeLeft(messages: Messages): (line: MessageLine) => number {
  const now = useNow(messages.queued.length > 0);
  const readAt = readAtOf(messages);
  return (line) => (line.sendAfter === undefined ? 0 : Date.parse(line.sendAfter) - Date.parse(messages.now) - (now - readAt));
}

const readTimes = new WeakMap<Messages, number>();
function readAtOf(messages: Messages): number {
  const known = readTimes.get(messages);
  if (known !== undefined) return known;
  const at = Date.now();
  readTimes.set(messages, at);
  return at;
}

function Lists({ messages, onChanged }: { messages: Messages; onChanged(messages: Messages): void }): JSX.Element {
  const { api, announce, changed, open } = useApp();
  const action = useAction();
  const templates = useDialog();
  const left = useTimeLeft(messages);
  const due = messages.queued.filter((line) => left(line) <= 0).length;
  const waiting = messages.toReview.length + messages.queued.length;

  const act = async (call: () => Promise<Reply<Messages>>, sentence: string): Promise<void> => {
    const after = await action.run(call);
    if (after === undefined) return;
    onChanged(after);
    announce(sentence);
  };
  const sendDue = async (): Promise<void> => {
    const report = await action.run(() => api.sendDueMessages());
    if (report === undefined) return;
    announce(report.sentence);
    changed();
  };
  /** A message that waits is cancelled; one that was never to leave is discarded. */
  const takeBack = (line: MessageLine, how: 'cancel' | 'discard'): JSX.Element | false => {
    const [words, label, done] =
      how === 'cancel'
        ? [messagesWords.cancel, messagesWords.cancelOf, messagesWords.cancelled]
        : [messagesWords.discard, messagesWords.discardOf, messagesWords.discarded];
    return (
      line.may.cancel && (
        <ActionButton
          kind="link"
          isPending={action.isPending}
          label={label(line.subject, line.to)}
          onClick={() => void act(() => api.cancelMessage(line.reference), done(line.to))}
        >
          {words}
        </ActionButton>
      )
    );
  };

  return (
    <>
      {messages.quotaLeft === undefined ? (
        <p class="field-help">{messagesWords.quotaUnknown}</p>
      ) : (
        <Quota left={messages.quotaLeft} waiting={waiting} />
      )}
      {messages.emptyOn !== undefined && messages.pause === undefined && <p class="field-help">{messages.emptyOn}</p>}
      <PauseBar messages={messages} onChanged={onChanged} />
      <Problem error={action.error} />
      {waiting + messages.doubtful.length + messages.failed.length === 0 && (
        <Empty title={messagesWords.nothing}>
          <p>{messagesWords.nothingAdvice}</p>
        </Empty>
      )}
      {messages.doubtful.length > 0 && (
        <Section title={messagesWords.doubtful(messages.doubtful.length)}>
          <p class="field-help">{messagesWords.doubtfulHelp}</p>
          <MessageList
            lines={messages.doubtful}
            buttons={(line) => (
              <>
                <ActionButton
                  isPending={action.isPending}
                  label={messagesWords.isSentOf(line.to)}
                  onClick={() =>
                    void act(() => api.settleMessage(line.reference, 'confirmed-sent'), messagesWords.settledSent(line.to))
                  }
                >
                  {messagesWords.isSent}
                </ActionButton>
                <ActionButton
                  isPending={action.isPending}
                  label={messagesWords.resendOf(line.to)}
                  onClick={() =>
                    void act(() => api.settleMessage(line.reference, 'retried'), messagesWords.settledAgain(line.to))
                  }
                >
                  {messagesWords.resend}
                </ActionButton>
              </>
            )}
          />
        </Section>
      )}
      {messages.failed.length > 0 && (
        <Section title={messagesWords.failed(messages.failed.length)}>
          <MessageList
            lines={messages.failed}
            buttons={(line) => (
              <>
                {line.may.retry && (
                  <ActionButton
                    isPending={action.isPending}
                    label={messagesWords.resendOf(line.to)}
                    onClick={() =>
                      void act(() => api.settleMessage(line.reference, 'retried'), messagesWords.settledAgain(line.to))
                    }
                  >
                    {messagesWords.resend}
                  </ActionButton>
                )}
                {takeBack(line, 'discard')}
              </>
            )}
          />
        </Section>
      )}
      {messages.queued.length > 0 && (
        <Section title={messagesWords.queued(messages.queued.length)}>
          <MessageList
            lines={messages.queued}
            when={(line) => whenIt(messages, line, left(line))}
            buttons={(line) => (
              <>
                <OpenButton line={line} />
                {takeBack(line, 'cancel')}
              </>
            )}
          />
        </Section>
      )}
      {messages.toReview.length > 0 && (
        <Section title={messagesWords.toReview(messages.toReview.length)}>
          <QueueAll
            count={messages.toReview.filter((line) => line.error === undefined).length}
            isPending={action.isPending}
            onConfirm={() => void act(() => api.queueAllMessages(), messagesWords.queuedAll)}
          />
          <MessageList
            lines={messages.toReview}
            buttons={(line) => (
              <>
                <button
                  type="button"
                  class="button button-small"
                  data-item
                  aria-label={messagesWords.reviewOf(line.subject, line.to)}
                  onClick={() => open({ view: 'message', reference: line.reference })}
                >
                  {messagesWords.review}
                </button>
                {takeBack(line, 'discard')}
              </>
            )}
          />
        </Section>
      )}
      {messages.recentlySent.length > 0 && (
        <FoldedSection title={messagesWords.sent(messages.recentlySent.length)}>
          <MessageList lines={messages.recentlySent} buttons={(line) => <OpenButton line={line} />} />
        </FoldedSection>
      )}
      <p class="form-buttons">
        <ActionButton kind="link" isPending={templates.isPending} onClick={() => templates.open(() => api.openTemplates())}>
          {templatesWords.open}
        </ActionButton>
      </p>
      <Problem error={templates.error} />
      <ActionBar>
        {due > 0 && messages.pause === undefined ? (
          <ActionButton kind="main" isPending={action.isPending} onClick={() => void sendDue()}>
            {messagesWords.sendDue(due)}
          </ActionButton>
        ) : (
          <p class="action-hint">{messages.pause === undefined ? messagesWords.noneDue : pauseWords.paused}</p>
        )}
      </ActionBar>
    </>
  );
}

/** A countdown up to an hour and a half; what leaves later is dated, and nothing leaves during a pause. */
const LONGEST_COUNTDOWN = 90 * 60_000;
const whenIt = ({ pause }: Messages, line: MessageLine, left: number): string =>
  pause !== undefined || left > LONGEST_COUNTDOWN
    ? line.when
    : left > 0
      ? messagesWords.leavesIn(timeLeft(left))
      : messagesWords.leavesNow;

function OpenButton({ line }: { line: MessageLine }): JSX.Element {
  const { open } = useApp();
  return (
    <button
      type="button"
      class="button button-small"
      data-item
      aria-label={waitingWords.openOf(line.subject, line.to)}
      onClick={() => open({ view: 'message', reference: line.reference })}
    >
      {waitingWords.open}
    </button>
  );
}

/** One gesture for many messages asks once more, since it skips the reading of each. */
function QueueAll({ count, isPending, onConfirm }: { count: number; isPending: boolean; onConfirm(): void }): JSX.Element | null {
  const [isAsking, setAsking] = useState(false);
  if (count < 2) return null;
  if (!isAsking)
    return (
      <p class="form-buttons">
        <button type="button" class="button button-small" onClick={() => setAsking(true)}>
          {messagesWords.queueAll(count)}
        </button>
      </p>
    );
  return (
    <div role="group" aria-label={messagesWords.queueAll(count)}>
      <p class="field-help" role="status">
        {messagesWords.queueAllQuestion(count)}
      </p>
      <p class="form-buttons">
        <ActionButton isPending={isPending} onClick={onConfirm}>
          {messagesWords.queueAllYes}
        </ActionButton>
        <button type="button" class="button-link" onClick={() => setAsking(false)}>
          {messagesWords.queueAllNo}
        </button>
      </p>
    </div>
  );
}

function Quota({ left, waiting }: { left: number; waiting: number }): JSX.Element {
  const share = left === 0 ? 100 : Math.min(100, Math.round((waiting / left) * 100));
  return (
    <div class={`quota${waiting > left ? ' quota-short' : ''}`}>
      <p>
        <strong>{messagesWords.quota(left)}</strong>
      </p>
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
      <p>{messagesWords.quotaNeeded(left, waiting)}</p>
    </div>
  );
}

interface MessageListProps {
  readonly lines: readonly MessageLine[];
  readonly when?: (line: MessageLine) => string;
  readonly buttons?: (line: MessageLine) => JSX.Element | false;
}

const MessageList = ({ lines, when, buttons }: MessageListProps): JSX.Element => (
  <ul class="messages" onKeyDown={moveWithArrows}>
    {lines.map((line) => (
      <li key={line.reference}>
        <p class="row-main">{line.subject}</p>
        <p class="row-detail">{line.to}</p>
        <p class="message-state">
          <StatusBadge status={line.status} label={line.statusLabel} /> <span>{when === undefined ? line.when : when(line)}</span>
        </p>
        {line.error !== undefined && <p class="field-error">{line.error}</p>}
        {buttons !== undefined && <p class="form-buttons">{buttons(line)}</p>}
      </li>
    ))}
  </ul>
);
