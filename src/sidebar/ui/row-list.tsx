/** Rows that open a card, walked through with the arrows. */
import type { ComponentChildren, JSX } from 'preact';
import type { CardRef } from '../../application/sidebar-views/card-ref';
import { useApp } from '../state/app-context';
import { moveWithArrows } from '../state/move-with-arrows';
import { Icon } from './icon';

export interface Row {
  /** The card that a click opens. */
  readonly card: CardRef;
  /** Tells rows apart that open the same card. */
  readonly id?: string;
  readonly main: string;
  readonly detail: string;
  /** What stands at the end of the row, in place of the arrow. */
  readonly end?: ComponentChildren;
}

export function RowList({ rows }: { rows: readonly Row[] }): JSX.Element {
  const { openCard } = useApp();
  return (
    <ul class="rows" onKeyDown={moveWithArrows}>
      {rows.map(({ card, id, main, detail, end }) => (
        <li key={id ?? `${card.kind}${card.reference}`}>
          <button type="button" class="row" data-item onClick={() => openCard(card)}>
            <span class="row-text">
              <span class="row-main">{main}</span>
              <span class="row-detail">{detail}</span>
            </span>
            {end ?? <Icon name="forward" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
