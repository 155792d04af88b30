/** Whether the person is in the middle of something that a change of screen would interrupt. */
import { useLayoutEffect } from 'preact/hooks';

const reasons = new Set<object>();

/** Counts as busy as long as `when` holds and the view is there. */
export function useBusy(when: boolean): void {
  useLayoutEffect(() => {
    if (!when) return undefined;
    const reason = {};
    reasons.add(reason);
    return () => {
      reasons.delete(reason);
    };
  }, [when]);
}

/** True while some view is busy or a field is being written in. */
export function isBusy(): boolean {
  const focused = document.activeElement;
  const isWriting =
    (focused instanceof HTMLInputElement && focused.type !== 'checkbox') ||
    focused instanceof HTMLTextAreaElement ||
    focused instanceof HTMLSelectElement;
  return reasons.size > 0 || isWriting;
}
