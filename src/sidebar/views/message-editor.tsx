/** One message as it will be read: recipients, subject, faithful preview, and the text to change when asked. */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessagePreview } from '../../application/sidebar-views/message-views';
import { textToHtml } from '../../wording/emails/text-to-html';
import { previewWords } from '../../wording/pages/preview-page';
import { useBusy } from '../state/busy';
import { Icon } from '../ui/icon';
import { Findings } from '../ui/notice';
import { MailFrame } from '../ui/mail-frame';

/** What the person changed in a message; absent when left as it was. */
export interface MessageEdits {
  readonly subject?: string;
  readonly body?: string;
}

export interface MessageEditorProps {
  readonly message: MessagePreview;
  readonly edits: MessageEdits;
  readonly maySend: boolean;
  /** Absent when the message can only be read. */
  onEdit?(edits: MessageEdits): void;
  /** Absent where the message cannot become a call. */
  onPhone?(): void;
}

/** The edits without those that say the same as the message. */
const changesOnly = (message: MessagePreview, { subject, body }: MessageEdits): MessageEdits => ({
  subject: subject === message.subject ? undefined : subject,
  body: body === message.body ? undefined : body,
});

export function MessageEditor({ message, edits, maySend, onEdit, onPhone }: MessageEditorProps): JSX.Element {
  const [isWriting, setWriting] = useState(false);
  const id = useId();
  const isReadOnly = onEdit === undefined;
  useBusy(!isReadOnly);
  const isEdited = edits.subject !== undefined || edits.body !== undefined;
  const edit = (change: MessageEdits): void => onEdit?.(changesOnly(message, { ...edits, ...change }));
  return (
    <div class="message">
      <Envelope message={message} />
      <Subject text={edits.subject ?? message.subject} isReadOnly={isReadOnly} onInput={(subject) => edit({ subject })} />
      <Findings sentences={message.warnings} />
      {!maySend && !isReadOnly && (
        <p class="blocked" role="note">
          {previewWords.notSendable}
        </p>
      )}
      {onPhone !== undefined && (
        <p>
          <button type="button" class={message.to === '' ? 'button' : 'button-link'} onClick={onPhone}>
            <Icon name="phone" size={14} /> {previewWords.byPhone}
          </button>
        </p>
      )}
      <div class="message-tools">
        {isWriting ? (
          <label class="field-label" for={id}>
            {previewWords.body}
          </label>
        ) : (
          <span class="field-label">{previewWords.body}</span>
        )}
        {isEdited && <span class="edited">{previewWords.edited}</span>}
        {!isReadOnly && (
          <button type="button" class="button-link" aria-pressed={isWriting} onClick={() => setWriting(!isWriting)}>
            {isWriting ? previewWords.editDone : previewWords.edit}
          </button>
        )}
      </div>
      {isWriting ? (
        <BodyText
          id={id}
          text={edits.body ?? message.body}
          onInput={(body) => edit({ body })}
          onLeave={() => setWriting(false)}
        />
      ) : (
        <MailFrame
          title={previewWords.preview(message.recipientName)}
          html={edits.body === undefined ? message.html : textToHtml(edits.body)}
        />
      )}
      {isEdited && (
        <button type="button" class="button-link" onClick={() => onEdit?.({})}>
          {previewWords.restore}
        </button>
      )}
    </div>
  );
}

const Envelope = ({ message }: Pick<MessageEditorProps, 'message'>): JSX.Element => (
  <dl class="envelope">
    <dt>{previewWords.to}</dt>
    <dd>
      {message.recipientName !== message.to && <span class="envelope-name">{message.recipientName}</span>}{' '}
      {message.to === '' ? <em>{previewWords.missingAddress}</em> : message.to}
    </dd>
    <dt>{previewWords.cc}</dt>
    <dd>{message.cc === '' ? previewWords.none : message.cc}</dd>
  </dl>
);

interface SubjectProps {
  readonly text: string;
  readonly isReadOnly: boolean;
  onInput(text: string): void;
}

/** One line, however long: it is shown whole. */
function Subject({ text, isReadOnly, onInput }: SubjectProps): JSX.Element {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => fit(field.current), [text]);
  return (
    <>
      <label class="field-label" for={id}>
        {previewWords.subject}
      </label>
      <textarea
        id={id}
        ref={field}
        class="subject"
        rows={1}
        readOnly={isReadOnly}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value.replace(/\n/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </>
  );
}

/** As high as what it holds; where nothing can be measured, the style sheet's height stays. */
function fit(field: HTMLTextAreaElement | null): void {
  if (field === null || field.scrollHeight === 0) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

interface BodyTextProps {
  readonly id: string;
  readonly text: string;
  onInput(text: string): void;
  onLeave(): void;
}

/** The text to change, in hand as soon as it is asked for. */
function BodyText({ id, text, onInput, onLeave }: BodyTextProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <textarea
      id={id}
      ref={field}
      class="body-text"
      rows={14}
      value={text}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onLeave();
        }
      }}
    />
  );
}
