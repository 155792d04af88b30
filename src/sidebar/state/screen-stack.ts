/**
 * The screens one on top of the other: the last is shown, the others stay as they were left, with their place and their focus.
 */
import type { Screen } from './screen';

export interface StackedScreen {
  readonly id: number;
  readonly screen: Screen;
  /** Where the page was scrolled when another screen came on top, pixels. */
  readonly scroll: number;
  /** What had the focus then. */
  readonly focused: Element | null;
}
export type Stack = readonly StackedScreen[];

export interface Place {
  readonly scroll: number;
  readonly focused: Element | null;
}

export type StackEvent =
  | { readonly kind: 'opened'; readonly screen: Screen; readonly left: Place }
  | { readonly kind: 'went-back' }
  | { readonly kind: 'restarted'; readonly screens: readonly Screen[] };

let nextId = 0;
const stacked = (screen: Screen): StackedScreen => ({ id: (nextId += 1), screen, scroll: 0, focused: null });

/** A stack of these screens, the last one shown. */
export const stackOf = (screens: readonly Screen[]): Stack => screens.map(stacked);

/** The stack after the event; the first screen is never taken away. */
export function stackAfter(stack: Stack, event: StackEvent): Stack {
  switch (event.kind) {
    case 'opened': {
      const below = stack.map((entry, index) => (index === stack.length - 1 ? { ...entry, ...event.left } : entry));
      return [...below, stacked(event.screen)];
    }
    case 'went-back':
      return stack.length > 1 ? stack.slice(0, -1) : stack;
    case 'restarted':
      return stackOf(event.screens);
  }
}
