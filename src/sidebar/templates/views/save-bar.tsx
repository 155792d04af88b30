/** What may be done with the text at hand, and the way out. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WordingName } from '../../../application/templates-api';
import { shellWords } from '../../../wording/pages/shell-page';
import { templatesWords } from '../../../wording/pages/templates-page';
import { closeDialog } from '../../bridge';
import type { useToast } from '../../state/use-toast';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import { draftText, isAnyUnsavedText, isUnsaved, sameText, shippedText, undrafted, written, type Texts } from '../state/texts';
import { useSaving, type Saving } from '../state/use-saving';

export interface SaveBarProps {
  readonly texts: Texts;
  readonly name: WordingName;
  readonly isFaulty: boolean;
  readonly chosen: string;
  readonly toast: ReturnType<typeof useToast>;
  onTexts(texts: Texts): void;
}

export function SaveBar({ toast, ...props }: SaveBarProps): JSX.Element {
  const { texts, name, isFaulty, onTexts } = props;
  const work = useSaving({ ...props, announce: toast.announce });
  const { saving, trying } = work;
  const change = (changed: Texts, sentence: string): void => {
    onTexts(changed);
    toast.announce(sentence);
  };
  return (
    <footer class="template-foot">
      <Conflict {...work} />
      <Problem error={saving.error} />
      <Problem error={trying.error} />
      <div class="template-buttons">
        <ActionButton kind="main" isPending={saving.isPending} isDisabled={!work.mayKeep} onClick={() => work.save()}>
          {templatesWords.save}
        </ActionButton>
        <ActionButton isPending={trying.isPending} isDisabled={isFaulty} onClick={work.tryIt}>
          {templatesWords.tryIt}
        </ActionButton>
        {!sameText(draftText(texts, name), shippedText(name)) && (
          <button
            type="button"
            class="button-link"
            onClick={() => change(written(texts, name, shippedText(name)), templatesWords.restored)}
          >
            {templatesWords.restore}
          </button>
        )}
        {isUnsaved(texts, name) && (
          <button type="button" class="button-link" onClick={() => change(undrafted(texts, name), templatesWords.undone)}>
            {templatesWords.undoDraft}
          </button>
        )}
        <div class="toast" role="status" aria-live="polite">
          {toast.sentence !== '' && <p class={toast.isSeen ? undefined : 'visually-hidden'}>{toast.sentence}</p>}
        </div>
        <Leave isUnsaved={isAnyUnsavedText(texts)} />
      </div>
    </footer>
  );
}

const Conflict = ({ theirs, saving, save, takeTheirs }: Saving): JSX.Element | null =>
  theirs === undefined ? null : (
    <div class="conflict" role="alert">
      <p>{templatesWords.conflict}</p>
      <button type="button" class="button" onClick={takeTheirs}>
        {templatesWords.theirs}
      </button>
      <ActionButton kind="danger" isPending={saving.isPending} onClick={() => save(theirs)}>
        {templatesWords.mine}
      </ActionButton>
    </div>
  );

/** Closes, and asks first when something would be lost. */
function Leave({ isUnsaved: isLosing }: { isUnsaved: boolean }): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking || !isLosing)
    return (
      <button type="button" class="button-link" onClick={() => (isLosing ? setAsking(true) : closeDialog())}>
        {shellWords.close}
      </button>
    );
  return (
    <span class="leaving" role="alert">
      {templatesWords.unsavedAtClose}
      <button type="button" class="button button-danger" onClick={closeDialog}>
        {templatesWords.closeAnyway}
      </button>
      <button type="button" class="button-link" onClick={() => setAsking(false)}>
        {templatesWords.keepWriting}
      </button>
    </span>
  );
}
