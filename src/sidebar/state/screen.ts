/** The screens of the sidebar, and what each needs to be drawn. */
import type { CardKind, CardRef } from '../../application/sidebar-views/card-ref';
import type { HostChoice } from '../../application/sidebar-views/ranking-view';

export type Screen =
  | { readonly view: 'today' }
  | { readonly view: 'messages' }
  | { readonly view: 'calls' }
  | { readonly view: 'search' }
  | { readonly view: 'actions' }
  | { readonly view: 'problems' }
  /** `reference` of the line that is looked for; '' for none. */
  | { readonly view: 'network'; readonly reference: string }
  | { readonly view: 'meeting'; readonly reference: string }
  | { readonly view: 'intake-request' }
  | { readonly view: 'intake-offer' }
  | { readonly view: CardKind; readonly reference: string }
  | { readonly view: 'preview'; readonly requestReference: string; readonly choices: readonly HostChoice[] }
  | { readonly view: 'message'; readonly reference: string };

/** The screen of a card. */
export const cardScreen = ({ kind, reference }: CardRef): Screen => ({ view: kind, reference });

/** True when both show the same thing. */
export const isSameScreen = (one: Screen, other: Screen): boolean =>
  one.view === other.view && ('reference' in one ? one.reference : '') === ('reference' in other ? other.reference : '');
