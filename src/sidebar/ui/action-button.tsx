/** A button that asks the spreadsheet for something: it says that it is at work, and for how long past two seconds. */
import type { ComponentChildren, JSX } from 'preact';
import { shellWords } from '../../wording/pages/shell-page';
import { useElapsedSeconds } from '../state/use-now';

export interface ActionButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly kind?: 'main' | 'plain' | 'danger' | 'link';
  readonly isPending?: boolean;
  readonly isDisabled?: boolean;
  readonly describedBy?: string;
  /** Says more than the words shown, for who does not see what is around. */
  readonly label?: string;
  readonly type?: 'button' | 'submit';
}

const Seconds = (): JSX.Element | null => {
  const seconds = useElapsedSeconds();
  return seconds < 2 ? null : <span> {shellWords.since(seconds)}</span>;
};

const CLASSES = { main: 'button button-main', plain: 'button', danger: 'button button-danger', link: 'button-link' } as const;

/** A button that cannot be used now stays in the Tab order, so that what explains it can be heard. */
export const ActionButton = ({
  children,
  onClick,
  kind = 'plain',
  isPending = false,
  isDisabled = false,
  describedBy,
  label,
  type = 'button',
}: ActionButtonProps): JSX.Element => (
  <button
    type={type}
    class={CLASSES[kind]}
    aria-disabled={isPending || isDisabled ? 'true' : undefined}
    aria-busy={isPending ? 'true' : undefined}
    aria-describedby={describedBy}
    aria-label={label}
    onClick={(event) => {
      if (isPending || isDisabled) event.preventDefault();
      else onClick?.();
    }}
  >
    {isPending && <span class="spinner" aria-hidden="true" />}
    {children}
    {isPending && <Seconds />}
  </button>
);
