/** The signs of the map: one is reached by Tab, the others from it by the arrows. */
import type { JSX } from 'preact';
import { mapWords } from '../../../wording/pages/map-page';
import type { PlacedItem } from '../state/spread-points';
import { SignShape } from './map-sign';

export interface MapPointsProps {
  readonly placed: readonly PlacedItem[];
  readonly selected: string | undefined;
  /** The one point that Tab reaches. */
  readonly stop: string | undefined;
  readonly onEnter: (reference: string) => void;
  readonly onLeave: () => void;
  readonly onReach: (reference: string | undefined) => void;
}

export const MapPoints = ({ placed, selected, stop, onEnter, onLeave, onReach }: MapPointsProps): JSX.Element => (
  <>
    {placed.map(({ item, at, radius }) => (
      <g
        key={item.reference}
        class={`point${item.reference === selected ? ' point-selected' : ''}`}
        transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
        role="button"
        data-point={item.reference}
        tabIndex={item.reference === stop ? 0 : -1}
        aria-pressed={item.reference === selected}
        aria-label={`${mapWords.kindNames[item.kind]} ${item.reference}, ${item.label}, ${item.place}`}
        onPointerEnter={() => onEnter(item.reference)}
        onPointerLeave={onLeave}
        onFocus={() => onReach(item.reference)}
        onBlur={() => onReach(undefined)}
      >
        <circle class="point-ring" r={radius + 4} />
        <SignShape kind={item.kind} radius={radius} />
      </g>
    ))}
  </>
);
