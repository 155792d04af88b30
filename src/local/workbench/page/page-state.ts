// The pieces of what the page shows, each on its own.
import type { RunView, UiEvent } from '../../contract';
import type { Selection } from './sheet/selection';

export type ViewName = 'sheet' | 'forms' | 'mailbox' | 'runs';
export type SidebarEvent = Extract<UiEvent, { kind: 'sidebar' }>;
export type DialogEvent = Extract<UiEvent, { kind: 'dialog' }>;

/** A box with a message and buttons that the page waits for. */
export interface Question {
  readonly title: string;
  readonly message: string;
  /** A text is asked for: what was typed goes to the button. */
  readonly asksText?: boolean;
  readonly buttons: readonly { readonly label: string; readonly isMain?: boolean; readonly press: (typed: string) => void }[];
}
/** What an advance of the clock did. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly runs: readonly RunView[];
}

/**
 * What this window keeps about a sheet and the runtime does not: the selection, column widths tried.
 */
export interface WindowSheet {
  selection: Selection;
  readonly widths: Map<number, number>;
  showsHiddenColumns: boolean;
}
