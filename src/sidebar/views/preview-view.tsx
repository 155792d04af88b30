/** The messages of several propositions, one at a time, before they are queued. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HostChoice, MessagePreview, PropositionPreviewView } from '../../application/sidebar-api';
import { previewWords } from '../../wording/pages/preview-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useCall } from '../state/use-call';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { Icon } from '../ui/icon';
import { Loading } from '../ui/loading';
import { Findings } from '../ui/notice';
import { Problem } from '../ui/problem';
import { MessageEditor, type MessageEdits } from './message-editor';

const MINUTE_MS = 60_000;
const names = (messages: readonly MessagePreview[]): string => messages.map((message) => message.recipientName).join(previewWords.between);
const idOf = (choice: HostChoice): string => choice.offerReference ?? choice.companyReference;

export function PreviewView({ requestReference, choices }: { requestReference: string; choices: readonly HostChoice[] }): JSX.Element {
  const { api } = useApp();
  const preview = useCall(`${requestReference} ${choices.map(idOf).join(' ')}`, () => api.previewPropositions(requestReference, choices));
  if (preview.value === undefined) return preview.error === undefined ? <Loading label={previewWords.preparing} lines={10} /> : <Problem error={preview.error} onRetry={preview.reload} />;
  return <Previews preview={preview.value} choices={choices} />;
}

function Previews({ preview, choices }: { preview: PropositionPreviewView; choices: readonly HostChoice[] }): JSX.Element {
  const { api, announce, back, changed, queued, say } = useApp();
  const [index, setIndex] = useState(0);
  const [edits, setEdits] = useState<ReadonlyMap<string, MessageEdits>>(new Map());
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const action = useAction();

  const kept = preview.messages.filter((message) => !skipped.has(message.id));
  const message = kept[Math.min(index, kept.length - 1)];
  const isEdited = (one: MessagePreview): boolean => Object.values(edits.get(one.id) ?? {}).some((text) => text !== undefined);
  // A text can be mended here, an address cannot.
  const maySend = (one: MessagePreview): boolean => one.to !== '' && (one.isSendable || isEdited(one));
  const sendable = kept.filter(maySend);
  const blocked = kept.filter((one) => !maySend(one));

  const skip = (one: MessagePreview): void => {
    announce(previewWords.skipped(one.recipientName));
    if (kept.length === 1) return back();
    setSkipped(new Set([...skipped, one.id]));
    setIndex(Math.min(index, kept.length - 2));
  };
  const queue = async (): Promise<void> => {
    const ids = new Set(sendable.map((one) => one.id));
    const chosen = choices.filter((choice) => ids.has(idOf(choice))).map((choice) => ({ ...choice, ...edits.get(idOf(choice)) }));
    const view = await action.run(() => api.sendPropositions({ requestReference: preview.requestReference, choices: chosen }));
    if (view === undefined) return;
    queued({ messages: view.messages, sendAfter: view.sendAfter, delayMs: preview.sendDelayMinutes * MINUTE_MS });
    say(view.sentence);
    changed();
    back();
  };

  if (message === undefined) return <p class="quiet">{previewWords.allSkipped}</p>;
  const at = kept.indexOf(message);
  return (
    <>
      <header class="pager">
        <button type="button" class="icon-button" aria-label={previewWords.previous} aria-disabled={at === 0 ? 'true' : undefined} onClick={() => setIndex(Math.max(0, at - 1))}><Icon name="back" /></button>
        <h1 tabIndex={-1} aria-live="polite">{previewWords.title(at + 1, kept.length)}</h1>
        <button type="button" class="icon-button" aria-label={previewWords.next} aria-disabled={at === kept.length - 1 ? 'true' : undefined} onClick={() => setIndex(Math.min(kept.length - 1, at + 1))}><Icon name="forward" /></button>
      </header>
      <MessageEditor key={message.id} message={message} edits={edits.get(message.id) ?? {}} maySend={maySend(message)} onEdit={(change) => setEdits(new Map(edits).set(message.id, change))} />
      {sendable.length > preview.quotaLeft && <Findings sentences={[previewWords.quotaShort(preview.quotaLeft, sendable.length)]} />}
      <div class="facts">
        {sendable.length > 0 && <p>{sendable.length === 1 ? previewWords.onlyOne(sendable[0]?.recipientName ?? '') : previewWords.who(names(sendable))}</p>}
        {blocked.length > 0 && <p>{previewWords.blocked(names(blocked))}</p>}
        <p>{previewWords.leaves(preview.sendDelayMinutes)} {previewWords.quota(preview.quotaLeft)}</p>
      </div>
      <ActionBar>
        <Problem error={action.error} />
        <ActionButton kind="main" isPending={action.isPending} isDisabled={sendable.length === 0} onClick={() => void queue()}>{previewWords.queue(sendable.length)}</ActionButton>
        <button type="button" class="button-link" onClick={() => skip(message)}>{previewWords.skip}</button>
      </ActionBar>
    </>
  );
}
