/** Stops everything that leaves, or lets it go on: resuming shows first what would leave. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessagesView } from '../../application/sidebar-views/message-views';
import type { Reply } from '../../application/sidebar-api';
import { pauseWords } from '../../wording/pages/pause-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { MotiveForm } from '../ui/motive-form';
import { Problem } from '../ui/problem';

/** Most lines that are shown of what would leave. */
const SHOWN = 10;

interface PauseBarProps {
  readonly messages: MessagesView;
  onChanged(messages: MessagesView): void;
}

export function PauseBar({ messages, onChanged }: PauseBarProps): JSX.Element {
  const { api, announce } = useApp();
  const action = useAction();
  const [isAsking, setAsking] = useState(false);
  const act = async (call: () => Promise<Reply<MessagesView>>, sentence: string): Promise<void> => {
    const after = await action.run(call);
    if (after === undefined) return;
    setAsking(false);
    onChanged(after);
    announce(sentence);
  };
  if (messages.pause === undefined)
    return (
      <div class="pause">
        <Problem error={action.error} />
        {isAsking ? (
          <MotiveForm
            label={pauseWords.name}
            help={pauseWords.help}
            missing={pauseWords.missing}
            submit={pauseWords.pause}
            isPending={action.isPending}
            onSubmit={(name) => void act(() => api.setPause(true, name), pauseWords.paused)}
            onCancel={() => setAsking(false)}
          />
        ) : (
          <p>
            <button type="button" class="button-link" onClick={() => setAsking(true)}>
              {pauseWords.ask}
            </button>
          </p>
        )}
      </div>
    );
  return (
    <div class="pause paused">
      <p role="status">
        <strong>{messages.pause.sentence}</strong>
      </p>
      <Problem error={action.error} />
      {isAsking ? (
        <Resume
          pause={messages.pause}
          isPending={action.isPending}
          onResume={() => void act(() => api.setPause(false, ''), pauseWords.resumed)}
          onStay={() => setAsking(false)}
        />
      ) : (
        <p class="form-buttons">
          <button type="button" class="button button-small" onClick={() => setAsking(true)}>
            {pauseWords.look}
          </button>
        </p>
      )}
    </div>
  );
}

interface ResumeProps {
  readonly pause: NonNullable<MessagesView['pause']>;
  readonly isPending: boolean;
  onResume(): void;
  onStay(): void;
}

/** How much leaves when it goes on, and the first of it. */
const Resume = ({ pause: { leaving: messages, needless, held }, isPending, onResume, onStay }: ResumeProps): JSX.Element => (
  <div role="group" aria-label={pauseWords.resume}>
    <p>{pauseWords.wouldLeave(messages.length)}</p>
    {messages.length > 0 && (
      <ul class="messages">
        {messages.slice(0, SHOWN).map((line) => (
          <li key={line.reference}>
            <p class="row-main">{line.subject}</p>
            <p class="row-detail">
              {line.to} · {line.when}
            </p>
          </li>
        ))}
      </ul>
    )}
    {messages.length > SHOWN && <p class="field-help">{pauseWords.more(messages.length - SHOWN)}</p>}
    {needless > 0 && <p class="field-help">{pauseWords.needless(needless)}</p>}
    {held > 0 && <p class="field-help">{pauseWords.held(held)}</p>}
    <p class="form-buttons">
      <ActionButton isPending={isPending} onClick={onResume}>
        {pauseWords.resume}
      </ActionButton>
      <button type="button" class="button-link" onClick={onStay}>
        {pauseWords.stay}
      </button>
    </p>
  </div>
);
