/** What of a message that waits may be changed besides its words: recipient, who signs it, when it leaves. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageChange, MessagePreview } from '../../application/sidebar-views/message-views';
import { waitingWords } from '../../wording/pages/pause-page';

export interface WaitingFieldsProps {
  readonly message: MessagePreview;
  readonly change: MessageChange;
  onChange(change: MessageChange): void;
}

export function WaitingFields({ message, change, onChange }: WaitingFieldsProps): JSX.Element {
  const id = useId();
  const names = message.senderNames ?? [];
  return (
    <div class="waiting-fields">
      <label for={`${id}t`}>{waitingWords.recipient}</label>
      <input
        id={`${id}t`}
        type="email"
        value={change.to ?? message.to}
        onInput={(event) => onChange({ ...change, to: event.currentTarget.value })}
      />
      {names.length > 1 && (
        <>
          <label for={`${id}n`}>{waitingWords.sender}</label>
          <select
            id={`${id}n`}
            value={change.senderName ?? message.senderName ?? names[0]}
            onChange={(event) => onChange({ ...change, senderName: event.currentTarget.value })}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <label for={`${id}d`}>{waitingWords.leaveOn}</label>
      <input
        id={`${id}d`}
        type="date"
        min={message.today}
        value={change.leaveOn ?? message.leaveOn ?? ''}
        onInput={(event) => onChange({ ...change, leaveOn: event.currentTarget.value || undefined })}
      />
    </div>
  );
}
