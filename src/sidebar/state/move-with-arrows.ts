/** ↑ and ↓ move from one item to the next of a list; items are the elements marked `data-item`. */
import type { TargetedKeyboardEvent } from 'preact';

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** To put as `onKeyDown` on the list's container. Fields where a text is written keep their arrows. */
export function moveWithArrows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = STEP[event.key];
  const target = event.target as HTMLElement;
  const isText =
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'button', 'search'].includes(target.type));
  const isEnd = event.key === 'Home' || event.key === 'End';
  if ((step === undefined && !isEnd) || isText || (isEnd && target instanceof HTMLInputElement)) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')].filter(
    (item) => item.offsetParent !== null,
  );
  if (items.length === 0) return;
  const here = items.findIndex((item) => item === target || item.contains(target) || item.closest('li')?.contains(target));
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : here === -1 ? 0 : here + (step ?? 0);
  event.preventDefault();
  items[Math.min(items.length - 1, Math.max(0, next))]?.focus();
}
