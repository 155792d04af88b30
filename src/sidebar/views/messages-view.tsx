/** « Courriels »: to review, about to leave, doubtful, failed, sent; and what is left of the day's quota. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { MessageLine, MessagesView as Messages } from '../../application/sidebar-views/message-views';
import { messagesWords } from '../../wording/pages/messages-page';
import { pauseWords } from '../../wording/pages/pause-page';
import { timeLeft } from '../../wording/pages/shell-page';
import { templatesWords } from '../../wording/pages/templates-page';
import { useApp } from '../state/app-context';
import { useCall } from '../state/use-call';
import { useDialog } from '../state/use-dialog';
import { dueAtOf } from '../state/due-at';
import { useNow } from '../state/use-now';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Empty } from '../ui/notice';
import { Problem } from '../ui/problem';
import { Doubtful, Failed, Queued, Sent, ToReview, useMessageActions } from './message-lists';
import { PauseBar } from './pause-bar';

export function MessagesView(): JSX.Element {
  const { api, sawMessages, messagesAt } = useApp();
  const messages = useCall('messages', () => api.getMessages(), true, messagesAt);
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
  return (line) => dueAtOf(messages, line) - now;
}

interface ListsProps {
  readonly messages: Messages;
  onChanged(messages: Messages): void;
}

function Lists({ messages, onChanged }: ListsProps): JSX.Element {
  const doing = useMessageActions(onChanged);
  const left = useTimeLeft(messages);
  const due = messages.queued.filter((line) => left(line) <= 0).length;
  const waiting = messages.toReview.length + messages.queued.length;
  return (
    <>
      {messages.quotaLeft === undefined ? (
        <p class="field-help">{messagesWords.quotaUnknown}</p>
      ) : (
        <Quota left={messages.quotaLeft} waiting={waiting} />
      )}
      {messages.emptyOn !== undefined && messages.pause === undefined && <p class="field-help">{messages.emptyOn}</p>}
      <PauseBar messages={messages} onChanged={onChanged} />
      <Problem error={doing.error} />
      {waiting + messages.doubtful.length + messages.failed.length === 0 && (
        <Empty title={messagesWords.nothing}>
          <p>{messagesWords.nothingAdvice}</p>
        </Empty>
      )}
      {messages.doubtful.length > 0 && <Doubtful lines={messages.doubtful} doing={doing} />}
      {messages.failed.length > 0 && <Failed lines={messages.failed} doing={doing} />}
      {messages.queued.length > 0 && (
        <Queued lines={messages.queued} doing={doing} when={(line) => whenIt(messages, line, left(line))} />
      )}
      {messages.toReview.length > 0 && <ToReview lines={messages.toReview} doing={doing} />}
      {messages.recentlySent.length > 0 && <Sent lines={messages.recentlySent} />}
      <TemplatesLink />
      <ActionBar>
        {due > 0 && messages.pause === undefined ? (
          <ActionButton kind="main" isPending={doing.isPending} onClick={() => void doing.sendDue()}>
            {messagesWords.sendDue(due)}
          </ActionButton>
        ) : (
          <p class="action-hint">{messages.pause === undefined ? messagesWords.noneDue : pauseWords.paused}</p>
        )}
      </ActionBar>
    </>
  );
}

function TemplatesLink(): JSX.Element {
  const { api } = useApp();
  const templates = useDialog();
  return (
    <>
      <p class="form-buttons">
        <ActionButton kind="link" isPending={templates.isPending} onClick={() => templates.open(() => api.openTemplates())}>
          {templatesWords.open}
        </ActionButton>
      </p>
      <Problem error={templates.error} />
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
