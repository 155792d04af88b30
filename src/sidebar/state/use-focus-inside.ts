/** The focus goes to the first field of what has just been unfolded. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export const useFocusInside = (): { current: HTMLDivElement | null } => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }, []);
  return box;
};
