/** The time left to cancel what was just queued, in sight on every view. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { queueBarWords, timeLeft } from '../wording/pages/shell-page';
import { useApp } from './state/app-context';
import { useNow } from './state/use-now';
import type { OutboxClock } from './state/use-outbox-clock';
import type { ReplyError } from '../application/sidebar-api';
import { ActionButton } from './ui/action-button';
import { Icon } from './ui/icon';
import { Problem } from './ui/problem';

export function QueueBar({ clock }: { clock: OutboxClock }): JSX.Element | null {
  const { api, announce, changed } = useApp();
  const [done, setDone] = useState<number>();
  const [error, setError] = useState<ReplyError>();
  const { batch, isSending } = clock;
  const now = useNow(batch !== undefined);
  if (batch === undefined)
    return error === undefined ? null : (
      <div class="queue-bar">
        <Problem error={error} />
      </div>
    );
  const count = batch.messages.length;

  const cancel = async (): Promise<void> => {
    setError(undefined);
    setDone(0);
    const cancelled: string[] = [];
    for (const { reference, carries } of batch.messages) {
      // What was just proposed is taken back as a whole; any other message is merely stopped.
      const reply = await (carries === undefined ? api.cancelMessage(reference) : api.cancelProposition(carries, ''));
      if (!reply.ok) {
        setError(reply.error);
        break;
      }
      cancelled.push(reference);
      setDone(cancelled.length);
    }
    setDone(undefined);
    clock.forget(cancelled);
    if (cancelled.length > 0)
      announce(cancelled.length === count ? queueBarWords.cancelled(count) : queueBarWords.partly(cancelled.length, count));
    changed();
  };
  const left = batch.dueAt - now;
  return (
    <div class="queue-bar" role="region" aria-label={queueBarWords.cancel}>
      <p class="queue-bar-line">
        <Icon name="clock" />{' '}
        <span class="queue-bar-text">
          <strong role="timer">{isSending || left <= 0 ? queueBarWords.sending : queueBarWords.leaving(timeLeft(left))}</strong>
          <span>{queueBarWords.count(count)}</span>
        </span>
        {!isSending && left > 0 && (
          <ActionButton isPending={done !== undefined} onClick={() => void cancel()}>
            {queueBarWords.cancel}
            {done !== undefined && count > 1 ? ` ${queueBarWords.progress(done, count)}` : ''}
          </ActionButton>
        )}
      </p>
      <Problem error={error} />
    </div>
  );
}
