/** The messages of several propositions, one at a time, before they are queued. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hostIdOf } from '../../application/sidebar-views/ranking-view';
import { type HostChoice } from '../../application/sidebar-views/ranking-view';
import { type MessagePreview, type PropositionPreviewView } from '../../application/sidebar-views/message-views';
import { previewWords } from '../../wording/pages/preview-page';
import { useApp } from '../state/app-context';
import { useBusy } from '../state/busy';
import { useAction } from '../state/use-action';
import { useCall } from '../state/use-call';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { Icon } from '../ui/icon';
import { Loading } from '../ui/loading';
import { Findings } from '../ui/notice';
import { Problem } from '../ui/problem';
import { MessageEditor, type MessageEdits } from './message-editor';

const names = (messages: readonly MessagePreview[]): string =>
  messages.map((message) => message.recipientName).join(previewWords.between);

export function PreviewView({
  requestReference,
  choices,
}: {
  requestReference: string;
  choices: readonly HostChoice[];
}): JSX.Element {
  const { api } = useApp();
  const preview = useCall(`${requestReference} ${choices.map(hostIdOf).join(' ')}`, () =>
    api.previewPropositions(requestReference, choices),
  );
  if (preview.value === undefined)
    return preview.error === undefined ? (
      <Loading label={previewWords.preparing} lines={10} />
    ) : (
      <Problem error={preview.error} onRetry={preview.reload} />
    );
  return <Previews preview={preview.value} choices={choices} />;
}

/** What the person decides of each message: changed, called about instead, or left out; and what may leave as it stands. */
function useDecisions(preview: PropositionPreviewView) {
  const [edits, setEdits] = useState<ReadonlyMap<string, MessageEdits>>(new Map());
  const [phoned, setPhoned] = useState<ReadonlySet<string>>(new Set());
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const kept = preview.messages.filter((message) => !skipped.has(message.id));
  const isEdited = ({ id }: MessagePreview): boolean => Object.values(edits.get(id) ?? {}).some((text) => text !== undefined);
  // A text can be mended here, an address cannot.
  const maySend = (one: MessagePreview): boolean => one.to !== '' && (one.isSendable || isEdited(one));
  const written = kept.filter((one) => !phoned.has(one.id));
  return {
    kept,
    maySend,
    editsOf: (id: string): MessageEdits => edits.get(id) ?? {},
    isCall: (id: string): boolean => phoned.has(id),
    toCall: kept.filter((one) => phoned.has(one.id)),
    sendable: written.filter(maySend),
    blocked: written.filter((one) => !maySend(one)),
    edit: (id: string, change: MessageEdits): void => setEdits(new Map(edits).set(id, change)),
    setCall: (id: string, isOn: boolean): void =>
      setPhoned(new Set(isOn ? [...phoned, id] : [...phoned].filter((other) => other !== id))),
    skip: (id: string): void => setSkipped(new Set([...skipped, id])),
  };
}

type Decisions = ReturnType<typeof useDecisions>;

/** What the main button does with what has been decided. */
const submitWords = ({ toCall, sendable }: Decisions): string =>
  toCall.length === 0
    ? previewWords.queue(sendable.length)
    : sendable.length === 0
      ? previewWords.addCalls(toCall.length)
      : previewWords.queueAndCall(sendable.length, toCall.length);

function Previews({ preview, choices }: { preview: PropositionPreviewView; choices: readonly HostChoice[] }): JSX.Element {
  const { api, announce, back, changed, queued, say } = useApp();
  const [index, setIndex] = useState(0);
  const decisions = useDecisions(preview);
  const { kept, toCall, sendable } = decisions;
  const action = useAction();
  const message = kept[Math.min(index, kept.length - 1)];

  const skip = (one: MessagePreview): void => {
    announce(previewWords.skipped(one.recipientName));
    if (kept.length === 1) return back();
    decisions.skip(one.id);
    setIndex(Math.min(index, kept.length - 2));
  };
  const queue = async (): Promise<void> => {
    const ids = new Set([...sendable, ...toCall].map((one) => one.id));
    const chosen = choices
      .filter((choice) => ids.has(hostIdOf(choice)))
      .map((choice) => {
        const id = hostIdOf(choice);
        return decisions.isCall(id) ? { ...choice, channel: 'phone' as const } : { ...choice, ...decisions.editsOf(id) };
      });
    const view = await action.run(() => api.sendPropositions({ requestReference: preview.requestReference, choices: chosen }));
    if (view === undefined) return;
    queued(view);
    if (toCall.length > 0) announce(previewWords.toCall(toCall.length));
    else say(view.sentence);
    changed();
    back();
  };

  if (message === undefined) return <p class="quiet">{previewWords.allSkipped}</p>;
  return (
    <>
      <Pager at={kept.indexOf(message)} count={kept.length} isCall={decisions.isCall(message.id)} onTurn={setIndex} />
      <Shown message={message} decisions={decisions} />
      <Facts preview={preview} decisions={decisions} />
      <ActionBar>
        <Problem error={action.error} />
        <ActionButton
          kind="main"
          isPending={action.isPending}
          isDisabled={sendable.length + toCall.length === 0}
          onClick={() => void queue()}
        >
          {submitWords(decisions)}
        </ActionButton>
        <button type="button" class="button-link" onClick={() => skip(message)}>
          {previewWords.skip}
        </button>
      </ActionBar>
    </>
  );
}

interface PagerProps {
  /** Of the messages, from 0. */
  readonly at: number;
  readonly count: number;
  readonly isCall: boolean;
  onTurn(at: number): void;
}

const Pager = ({ at, count, isCall, onTurn }: PagerProps): JSX.Element => (
  <header class="pager">
    <button
      type="button"
      class="icon-button"
      aria-label={previewWords.previous}
      aria-disabled={at === 0 ? 'true' : undefined}
      onClick={() => onTurn(Math.max(0, at - 1))}
    >
      <Icon name="back" />
    </button>
    <h1 tabIndex={-1} aria-live="polite">
      {(isCall ? previewWords.callTitle : previewWords.title)(at + 1, count)}
    </h1>
    <button
      type="button"
      class="icon-button"
      aria-label={previewWords.next}
      aria-disabled={at === count - 1 ? 'true' : undefined}
      onClick={() => onTurn(Math.min(count - 1, at + 1))}
    >
      <Icon name="forward" />
    </button>
  </header>
);

/** The message at hand, or the call that takes its place. */
const Shown = ({ message, decisions }: { message: MessagePreview; decisions: Decisions }): JSX.Element =>
  decisions.isCall(message.id) ? (
    <PhoneNote key={message.id} message={message} onUndo={() => decisions.setCall(message.id, false)} />
  ) : (
    <MessageEditor
      key={message.id}
      message={message}
      edits={decisions.editsOf(message.id)}
      maySend={decisions.maySend(message)}
      onEdit={(change) => decisions.edit(message.id, change)}
      onPhone={() => decisions.setCall(message.id, true)}
    />
  );

/** Who gets what and when, whichever message is at hand. */
const Facts = ({ preview, decisions }: { preview: PropositionPreviewView; decisions: Decisions }): JSX.Element => {
  const { sendable, toCall, blocked } = decisions;
  return (
    <>
      {preview.quotaLeft !== undefined && sendable.length > preview.quotaLeft && (
        <Findings sentences={[previewWords.quotaShort(preview.quotaLeft, sendable.length)]} />
      )}
      <div class="facts">
        {sendable.length > 0 && (
          <p>
            {sendable.length === 1 ? previewWords.onlyOne(sendable[0]?.recipientName ?? '') : previewWords.who(names(sendable))}
          </p>
        )}
        {toCall.length > 0 && <p>{previewWords.whoToCall(names(toCall))}</p>}
        {blocked.length > 0 && <p>{previewWords.blocked(names(blocked))}</p>}
        {sendable.length > 0 && (
          <p>
            {previewWords.leaves(preview.sendDelayMinutes)} {previewWords.quota(preview.quotaLeft)}
          </p>
        )}
      </div>
    </>
  );
};

/** In place of the message of a host who will be called. */
function PhoneNote({ message, onUndo }: { message: MessagePreview; onUndo(): void }): JSX.Element {
  const undo = useRef<HTMLDivElement>(null);
  useBusy(true);
  useLayoutEffect(() => undo.current?.querySelector('button')?.focus(), []);
  return (
    <div class="empty" ref={undo}>
      <p class="empty-title">{previewWords.byPhoneTitle(message.recipientName)}</p>
      <p>{previewWords.byPhoneHelp}</p>
      <p>
        <button type="button" class="button-link" onClick={onUndo}>
          {previewWords.byEmail}
        </button>
      </p>
    </div>
  );
}
