/** What names a card or a row, and what happened to it. */

export type CardKind = 'request' | 'offer' | 'company' | 'proposition';

/** `message` opens the message itself, `network` the line of « Réseau », `meeting` its card. */
export interface CardRef {
  readonly kind: CardKind | 'message' | 'network' | 'meeting';
  readonly reference: string;
}

/** A row of the sheet, by its address (`rowAddress` of `upkeep/problem.ts`). */
export interface RowRef {
  readonly kind: 'row';
  readonly reference: string;
}

/** A kept plan, which the dialog of the allocation shows. */
export interface PlanRef {
  readonly kind: 'plan';
  readonly reference: string;
}

/** `stamp` differs after every change of the register, whoever made it. */
export type SelectionView = { readonly stamp: string } & (
  | { readonly kind: CardKind; readonly reference: string }
  | { readonly kind: 'none'; readonly sheetName: string }
);

export interface TimelineItem {
  readonly on: string;
  readonly sentence: string;
}
