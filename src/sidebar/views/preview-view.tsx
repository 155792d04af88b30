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

function Previews({ preview, choices }: { preview: PropositionPreviewView; choices: readonly HostChoice[] }): JSX.Element {
  const { api, announce, back, changed, queued, say } = useApp();
  const [index, setIndex] = useState(0);
  const [edits, setEdits] = useState<ReadonlyMap<string, MessageEdits>>(new Map());
  const [phoned, setPhoned] = useState<ReadonlySet<string>>(new Set());
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const action = useAction();

  const kept = preview.messages.filter((message) => !skipped.has(message.id));
  const message = kept[Math.min(index, kept.length - 1)];
  const isEdited = (one: MessagePreview): boolean => Object.values(edits.get(one.id) ?? {}).some((text) => text !== undefined);
  // A text can be mended here, an address cannot.
  const maySend = (one: MessagePreview): boolean => one.to !== '' && (one.isSendable || isEdited(one));
  const toCall = kept.filter((one) => phoned.has(one.id));
  const sendable = kept.filter((one) => !phoned.has(one.id) && maySend(one));
  const blocked = kept.filter((one) => !phoned.has(one.id) && !maySend(one));

  const skip = (one: MessagePreview): void => {
    announce(previewWords.skipped(one.recipientName));
    if (kept.length === 1) return back();
    setSkipped(new Set([...skipped, one.id]));
    setIndex(Math.min(index, kept.length - 2));
  };
  const queue = async (): Promise<void> => {
    const ids = new Set([...sendable, ...toCall].map((one) => one.id));
    const chosen = choices
      .filter((choice) => ids.has(hostIdOf(choice)))
      .map((choice) =>
        phoned.has(hostIdOf(choice)) ? { ...choice, channel: 'phone' as const } : { ...choice, ...edits.get(hostIdOf(choice)) },
      );
    const view = await action.run(() => api.sendPropositions({ requestReference: preview.requestReference, choices: chosen }));
    if (view === undefined) return;
    queued(view);
    if (toCall.length > 0) announce(previewWords.toCall(toCall.length));
    else say(view.sentence);
    changed();
    back();
  };

  if (message === undefined) return <p class="quiet">{previewWords.allSkipped}</p>;
  const at = kept.indexOf(message);
  const isCall = phoned.has(message.id);
  const setCall = (isOn: boolean): void =>
    setPhoned(new Set(isOn ? [...phoned, message.id] : [...phoned].filter((id) => id !== message.id)));
  const submit =
    toCall.length === 0
      ? previewWords.queue(sendable.length)
      : sendable.length === 0
        ? previewWords.addCalls(toCall.length)
        : previewWords.queueAndCall(sendable.length, toCall.length);
  return (
    <>
      <header class="pager">
        <button
          type="button"
          class="icon-button"
          aria-label={previewWords.previous}
          aria-disabled={at === 0 ? 'true' : undefined}
          onClick={() => setIndex(Math.max(0, at - 1))}
        >
          <Icon name="back" />
        </button>
        <h1 tabIndex={-1} aria-live="polite">
          {(isCall ? previewWords.callTitle : previewWords.title)(at + 1, kept.length)}
        </h1>
        <button
          type="button"
          class="icon-button"
          aria-label={previewWords.next}
          aria-disabled={at === kept.length - 1 ? 'true' : undefined}
          onClick={() => setIndex(Math.min(kept.length - 1, at + 1))}
        >
          <Icon name="forward" />
        </button>
      </header>
      {isCall ? (
        <PhoneNote key={message.id} message={message} onUndo={() => setCall(false)} />
      ) : (
        <MessageEditor
          key={message.id}
          message={message}
          edits={edits.get(message.id) ?? {}}
          maySend={maySend(message)}
          onEdit={(change) => setEdits(new Map(edits).set(message.id, change))}
          onPhone={() => setCall(true)}
        />
      )}
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
      <ActionBar>
        <Problem error={action.error} />
        <ActionButton
          kind="main"
          isPending={action.isPending}
          isDisabled={sendable.length + toCall.length === 0}
          onClick={() => void queue()}
        >
          {submit}
        </ActionButton>
        <button type="button" class="button-link" onClick={() => skip(message)}>
          {previewWords.skip}
        </button>
      </ActionBar>
    </>
  );
}

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
