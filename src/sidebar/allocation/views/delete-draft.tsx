/** Says what deleting a kept plan does before it is done; left, the focus goes back to its button. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DraftLine } from '../../../application/allocation-api';
import { draftPageWords } from '../../../wording/pages/drafts-page';
import type { Action } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { afterRender } from '../../state/after-render';

interface DeleteDraftProps {
  readonly draft: DraftLine;
  readonly action: Action;
  readonly onDelete: (draft: DraftLine) => void;
}

export function DeleteDraft({ draft, action, onDelete }: DeleteDraftProps): JSX.Element {
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isAsked) title.current?.focus();
  }, [isAsked]);
  const leave = (): void => {
    setAsked(false);
    afterRender(() => place.current?.querySelector('button')?.focus());
  };
  if (!isAsked)
    return (
      <div ref={place}>
        <ActionButton kind="link" label={draftPageWords.deleteOf(draft.reference)} onClick={() => setAsked(true)}>
          {draftPageWords.delete}
        </ActionButton>
      </div>
    );
  return (
    <div
      ref={place}
      class="draft-deletion"
      role="group"
      aria-label={draftPageWords.deleteAsk(draft.reference)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || action.isPending) return;
        event.stopPropagation();
        leave();
      }}
    >
      <h4 ref={title} tabIndex={-1}>
        {draftPageWords.deleteAsk(draft.reference)}
      </h4>
      <ul class="details-reasons">
        {draft.deletion.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="form-buttons">
        <ActionButton kind="danger" isPending={action.isPending} onClick={() => onDelete(draft)}>
          {draftPageWords.deleteNow}
        </ActionButton>
        <ActionButton isDisabled={action.isPending} onClick={leave}>
          {draftPageWords.deleteNot}
        </ActionButton>
      </p>
    </div>
  );
}
