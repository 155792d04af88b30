/** The points that have the animator's attention: under the pointer, reached by keyboard, chosen. */
import { useRef, useState } from 'preact/hooks';

/** Time to go from a point to its card, milliseconds. */
const LEAVE_MS = 180;

export interface Attention {
  readonly pointed: string | undefined;
  readonly reached: string | undefined;
  hold(reference: string): void;
  /** A moment later, unless another point, or the card of this one, is held meanwhile. */
  leave(): void;
  reach(reference: string | undefined): void;
  clear(): void;
}

export function useAttention(): Attention {
  const [pointed, setPointed] = useState<string>();
  const [reached, setReached] = useState<string>();
  const leaving = useRef(0);
  return {
    pointed,
    reached,
    hold: (reference) => {
      clearTimeout(leaving.current);
      setPointed(reference);
    },
    leave: () => {
      clearTimeout(leaving.current);
      leaving.current = window.setTimeout(() => setPointed(undefined), LEAVE_MS);
    },
    reach: setReached,
    clear: () => {
      setPointed(undefined);
      setReached(undefined);
    },
  };
}
