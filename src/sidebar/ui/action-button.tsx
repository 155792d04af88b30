/** A button that asks the spreadsheet for something: it says that it is at work, and for how long past two seconds. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
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

/** Of several buttons that wait for one answer, the one that was pressed is at work: it has the focus when the wait begins. */
function useIsAtWork(isPending: boolean, button: { readonly current: HTMLButtonElement | null }): boolean {
  const wait = useRef({ isOn: false, isOwn: true });
  if (isPending && !wait.current.isOn) {
    const focused = document.activeElement;
    wait.current.isOwn = focused === button.current || focused?.hasAttribute('data-action') !== true;
  }
  wait.current.isOn = isPending;
  return isPending && wait.current.isOwn;
}

/** A button that cannot be used now stays in the Tab order, so that what explains it can be heard. */
export function ActionButton({
  children,
  onClick,
  kind = 'plain',
  isPending = false,
  isDisabled = false,
  describedBy,
  label,
  type = 'button',
}: ActionButtonProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const isAtWork = useIsAtWork(isPending, button);
  return (
    <button
      ref={button}
      type={type}
      class={CLASSES[kind]}
      data-action
      aria-disabled={isPending || isDisabled ? 'true' : undefined}
      aria-busy={isAtWork ? 'true' : undefined}
      aria-describedby={describedBy}
      aria-label={label}
      onClick={(event) => {
        if (isPending || isDisabled) event.preventDefault();
        else onClick?.();
      }}
    >
      {isAtWork && <span class="spinner" aria-hidden="true" />}
      {children}
      {isAtWork && <Seconds />}
    </button>
  );
}
