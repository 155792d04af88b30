/** Says what will be created, and that nothing leaves, before it is done. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { planActionWords } from '../../../wording/pages/allocation-page';
import type { Action } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';

export interface ConfirmCreationProps {
  readonly count: number;
  readonly companies: number;
  /** Ticked lines that the filters hide. */
  readonly hidden: number;
  readonly hasPendingWishes: boolean;
  readonly action: Action;
  onConfirm(): void;
  onCancel(): void;
}

export function ConfirmCreation({
  count,
  companies,
  hidden,
  hasPendingWishes,
  action,
  onConfirm,
  onCancel,
}: ConfirmCreationProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <section
      class="confirm"
      role="group"
      aria-labelledby="confirm-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !action.isPending) {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <h2 id="confirm-title" tabIndex={-1} ref={title}>
        {planActionWords.confirmTitle(count, companies)}
      </h2>
      <p>{planActionWords.nothingLeaves(count)}</p>
      {hidden > 0 && <p class="confirm-warning">{planActionWords.hidden(hidden)}</p>}
      {hasPendingWishes && <p class="confirm-warning">{planActionWords.pending}</p>}
      <Problem error={action.error} />
      <p class="form-buttons">
        <ActionButton kind="main" isPending={action.isPending} onClick={onConfirm}>
          {planActionWords.confirm(count)}
        </ActionButton>
        <ActionButton isDisabled={action.isPending} onClick={onCancel}>
          {planActionWords.cancel}
        </ActionButton>
      </p>
    </section>
  );
}
