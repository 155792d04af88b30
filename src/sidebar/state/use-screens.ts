/** Goes from screen to screen and back, with the focus and the place on the page kept. */
import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { focusHeading } from './focus-heading';
import { isSameScreen, type Screen } from './screen';
import { stackAfter, stackOf, type Stack } from './screen-stack';

export interface Screens {
  readonly stack: Stack;
  /** Grows each time the screen changes. */
  readonly moves: { readonly current: number };
  open(screen: Screen): void;
  back(): void;
  /** Starts again from these screens, the last one shown. */
  restart(screens: readonly Screen[]): void;
}

/** The part of the page that scrolls. */
const scroller = (): HTMLElement | null => document.querySelector('main');

export function useScreens(first: readonly Screen[]): Screens {
  const [stack, dispatch] = useReducer(stackAfter, first, stackOf);
  const moves = useRef(0);
  const current = useRef(stack);
  current.current = stack;
  const top = stack[stack.length - 1];
  const isFirst = useRef(true);

  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (top === undefined) return;
    scroller()?.scrollTo(0, top.scroll);
    if (top.focused instanceof HTMLElement && top.focused.isConnected) top.focused.focus({ preventScroll: true });
    else focusHeading(top.id);
  }, [top?.id]);

  const open = useCallback((screen: Screen) => {
    const shown = current.current[current.current.length - 1];
    if (shown !== undefined && isSameScreen(shown.screen, screen) && screen.view !== 'preview') return;
    moves.current += 1;
    dispatch({ kind: 'opened', screen, left: { scroll: scroller()?.scrollTop ?? 0, focused: document.activeElement } });
  }, []);
  const back = useCallback(() => {
    moves.current += 1;
    dispatch({ kind: 'went-back' });
  }, []);
  const restart = useCallback((screens: readonly Screen[]) => {
    moves.current += 1;
    dispatch({ kind: 'restarted', screens });
  }, []);
  return { stack, moves, open, back, restart };
}
