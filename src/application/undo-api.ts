/** The contract of undoing: plain JSON, ready to show. */

export interface UndoView {
  /** The last one first. */
  readonly actions: readonly { readonly id: string; readonly when: string; readonly label: string }[];
  /** Of the last one: what it touched, and why it cannot be undone (empty when it can). */
  readonly last?: { readonly id: string; readonly rows: string; readonly refusals: readonly string[] };
}
export interface UndoneView {
  readonly sentence: string;
  /** False when a further call goes on. */
  readonly isDone: boolean;
  /** A row that came back, as `showRow` names it. */
  readonly row?: string;
  /** The actions that are left, once it is done and a page asked. */
  readonly left?: UndoView;
}
