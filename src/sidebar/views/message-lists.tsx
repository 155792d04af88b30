/** The lists of « Courriels », each with what can be done with its messages. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageLine, MessagesView as Messages } from '../../application/sidebar-views/message-views';
import type { Reply } from '../../application/sidebar-api';
import { messagesWords } from '../../wording/pages/messages-page';
import { waitingWords } from '../../wording/pages/pause-page';
import { useApp } from '../state/app-context';
import { moveWithArrows } from '../state/move-with-arrows';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { FoldedSection, Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';

/** What the buttons of the lists do, one at a time. */
export function useMessageActions(onChanged: (messages: Messages) => void) {
  const { api, announce, changed } = useApp();
  const { isPending, error, run } = useAction();
  const act = async (call: () => Promise<Reply<Messages>>, sentence: string): Promise<void> => {
    const after = await run(call);
    if (after === undefined) return;
    onChanged(after);
    announce(sentence);
  };
  const sendDue = async (): Promise<void> => {
    const report = await run(() => api.sendDueMessages());
    if (report === undefined) return;
    announce(report.sentence);
    changed();
  };
  return { isPending, error, act, sendDue };
}

interface ListProps {
  readonly lines: readonly MessageLine[];
  readonly doing: ReturnType<typeof useMessageActions>;
}

/** Nobody knows whether these have left: the animator says so, or sends them again. */
export function Doubtful({ lines, doing }: ListProps): JSX.Element {
  const { api } = useApp();
  return (
    <Section title={messagesWords.doubtful(lines.length)}>
      <p class="field-help">{messagesWords.doubtfulHelp}</p>
      <MessageList
        lines={lines}
        buttons={(line) => (
          <>
            <ActionButton
              isPending={doing.isPending}
              label={messagesWords.isSentOf(line.to)}
              onClick={() =>
                void doing.act(() => api.settleMessage(line.reference, 'confirmed-sent'), messagesWords.settledSent(line.to))
              }
            >
              {messagesWords.isSent}
            </ActionButton>
            <Resend line={line} doing={doing} />
          </>
        )}
      />
    </Section>
  );
}

export const Failed = ({ lines, doing }: ListProps): JSX.Element => (
  <Section title={messagesWords.failed(lines.length)}>
    <MessageList
      lines={lines}
      buttons={(line) => (
        <>
          {line.may.retry && <Resend line={line} doing={doing} />}
          <TakeBack line={line} how="discard" doing={doing} />
        </>
      )}
    />
  </Section>
);

export const Queued = ({ lines, doing, when }: ListProps & { readonly when: (line: MessageLine) => string }): JSX.Element => (
  <Section title={messagesWords.queued(lines.length)}>
    <MessageList
      lines={lines}
      when={when}
      buttons={(line) => (
        <>
          <OpenButton line={line} />
          <TakeBack line={line} how="cancel" doing={doing} />
        </>
      )}
    />
  </Section>
);

export function ToReview({ lines, doing }: ListProps): JSX.Element {
  const { api, open } = useApp();
  return (
    <Section title={messagesWords.toReview(lines.length)}>
      <QueueAll
        count={lines.filter(({ may }) => may.queueWithOthers === true).length}
        isPending={doing.isPending}
        onConfirm={() => void doing.act(() => api.queueAllMessages(), messagesWords.queuedAll)}
      />
      <MessageList
        lines={lines}
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
            <TakeBack line={line} how="discard" doing={doing} />
          </>
        )}
      />
    </Section>
  );
}

export const Sent = ({ lines }: Pick<ListProps, 'lines'>): JSX.Element => (
  <FoldedSection title={messagesWords.sent(lines.length)}>
    <MessageList lines={lines} buttons={(line) => <OpenButton line={line} />} />
  </FoldedSection>
);

interface LineButtonProps extends Pick<ListProps, 'doing'> {
  readonly line: MessageLine;
}

function Resend({ line, doing }: LineButtonProps): JSX.Element {
  const { api } = useApp();
  return (
    <ActionButton
      isPending={doing.isPending}
      label={messagesWords.resendOf(line.to)}
      onClick={() => void doing.act(() => api.settleMessage(line.reference, 'retried'), messagesWords.settledAgain(line.to))}
    >
      {messagesWords.resend}
    </ActionButton>
  );
}

/** A message that waits is cancelled; one that was never to leave is discarded. */
function TakeBack({ line, how, doing }: LineButtonProps & { readonly how: 'cancel' | 'discard' }): JSX.Element | null {
  const { api } = useApp();
  if (!line.may.cancel) return null;
  const [words, label, done] =
    how === 'cancel'
      ? [messagesWords.cancel, messagesWords.cancelOf, messagesWords.cancelled]
      : [messagesWords.discard, messagesWords.discardOf, messagesWords.discarded];
  return (
    <ActionButton
      kind="link"
      isPending={doing.isPending}
      label={label(line.subject, line.to)}
      onClick={() => void doing.act(() => api.cancelMessage(line.reference), done(line.to))}
    >
      {words}
    </ActionButton>
  );
}

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
