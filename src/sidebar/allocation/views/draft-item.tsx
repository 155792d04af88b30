/** A kept plan in the list: what it was, and what can be done with it. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DraftLine } from '../../../application/allocation-api';
import { draftPageWords } from '../../../wording/pages/drafts-page';
import { inParts } from '../../../wording/text/typography';
import type { Action } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { DeleteDraft } from './delete-draft';
import { WarningLine } from './warning-line';

export interface DraftItemProps {
  readonly draft: DraftLine;
  readonly others: readonly DraftLine[];
  readonly action: Action;
  readonly onOpen: (draft: DraftLine) => void;
  /** With another kept plan, else with the one on screen. */
  readonly onCompare: (draft: DraftLine, other?: DraftLine) => void;
  readonly onShare: (draft: DraftLine, schoolKey: string) => void;
  readonly onDelete: (draft: DraftLine) => void;
}

export function DraftItem({ draft, others, action, onOpen, onCompare, onShare, onDelete }: DraftItemProps): JSX.Element {
  const [other, setOther] = useState('');
  const id = useId();
  const { reference, title, summary, waiting, schools } = draft;
  return (
    <li class="change change-asked" data-draft={reference}>
      <h3>{title}</h3>
      <p class="line-quiet">{inParts([summary, waiting])}</p>
      {draft.unfollowed.map((sentence) => (
        <WarningLine key={sentence} sentence={sentence} />
      ))}
      <p class="form-buttons">
        <ActionButton isPending={action.isPending} label={draftPageWords.openOf(reference)} onClick={() => onOpen(draft)}>
          {draftPageWords.open}
        </ActionButton>
        <ActionButton
          isPending={action.isPending}
          label={draftPageWords.compareOf(reference)}
          onClick={() =>
            onCompare(
              draft,
              others.find((one) => one.reference === other),
            )
          }
        >
          {draftPageWords.compare}
        </ActionButton>
        {others.length > 0 && (
          <>
            <label class="visually-hidden" for={id}>
              {draftPageWords.compareWith(reference)}
            </label>
            <select id={id} value={other} onChange={(event) => setOther(event.currentTarget.value)}>
              <option value="">{draftPageWords.onScreen}</option>
              {others.map((one) => (
                <option key={one.reference} value={one.reference}>
                  {one.reference}
                </option>
              ))}
            </select>
          </>
        )}
      </p>
      {schools.length > 0 && <Sharing draft={draft} action={action} onShare={onShare} />}
      <DeleteDraft draft={draft} action={action} onDelete={onDelete} />
    </li>
  );
}

/** The schools of the plan, each with who would read its own lines. */
const Sharing = ({ draft, action, onShare }: Pick<DraftItemProps, 'draft' | 'action' | 'onShare'>): JSX.Element => (
  <details>
    <summary>{draftPageWords.share}</summary>
    <p class="quiet">{draftPageWords.shareHelp}</p>
    <ul class="draft-schools">
      {draft.schools.map(({ key, name, lines, reads, isEmpty, to, shared }) => (
        <li key={key}>
          <p>
            <strong>{name}</strong>{' '}
            <span class="line-quiet">{inParts([lines, to === '' ? draftPageWords.nobody : to, shared])}</span>
          </p>
          <ul class="details-reasons">
            {reads.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <ActionButton
            isPending={action.isPending}
            isDisabled={to === '' || isEmpty === true}
            label={draftPageWords.shareOf(draft.reference, name)}
            onClick={() => onShare(draft, key)}
          >
            {draftPageWords.prepare}
          </ActionButton>
        </li>
      ))}
    </ul>
  </details>
);
