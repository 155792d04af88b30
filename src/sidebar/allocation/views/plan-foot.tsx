/** The foot of the dialog: close, compute again, create the propositions. */
import type { JSX, Ref } from 'preact';
import { allocationWords, planActionWords, wishWords } from '../../../wording/pages/allocation-page';
import { closeDialog } from '../../bridge';
import { ActionButton } from '../../ui/action-button';

export interface PlanFootProps {
  readonly chosen: number;
  readonly pending: number;
  readonly isSolving: boolean;
  readonly isConfirming: boolean;
  /** Around the button that creates, for the focus to come back to. */
  readonly createButton: Ref<HTMLSpanElement>;
  onSolve(): void;
  onCreate(): void;
}

export function PlanFoot({
  chosen,
  pending,
  isSolving,
  isConfirming,
  createButton,
  onSolve,
  onCreate,
}: PlanFootProps): JSX.Element {
  return (
    <footer class="foot">
      <button type="button" class="button-link" onClick={closeDialog}>
        {allocationWords.close}
      </button>
      <p class="foot-words" id="foot-words">
        {chosen === 0 ? (
          planActionWords.tickOne
        ) : pending > 0 ? (
          <span class="foot-pending">{wishWords.pending(pending)}</span>
        ) : (
          ''
        )}
      </p>
      <ActionButton isPending={isSolving} isDisabled={isConfirming} onClick={onSolve}>
        {planActionWords.solve}
      </ActionButton>
      <span ref={createButton}>
        <ActionButton
          kind="main"
          isDisabled={chosen === 0 || isSolving || isConfirming}
          describedBy="foot-words"
          onClick={onCreate}
        >
          {planActionWords.create(chosen)}
        </ActionButton>
      </span>
    </footer>
  );
}
