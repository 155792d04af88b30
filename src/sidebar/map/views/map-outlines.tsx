/** The land under the signs, and the lines from requests to hosts. Seen only: what they say is in the points and in the table. */
import type { JSX } from 'preact';
import type { MapView } from '../../../application/map-api';
import { scaleOf, type Frame, type Size } from '../state/map-frame';
import type { PlacedItem } from '../state/spread-points';

interface OutlinesProps {
  readonly view: MapView;
  readonly frame: Frame;
  readonly screen: Size;
}

export function Outlines({ view, frame, screen }: OutlinesProps): JSX.Element {
  const scale = scaleOf(frame, view, screen);
  return (
    <g
      transform={`translate(${screen.width / 2 - frame.centre.x * scale} ${screen.height / 2 - frame.centre.y * scale}) scale(${scale})`}
      aria-hidden="true"
    >
      {view.outlines
        .slice()
        .sort((a, b) => Number(a.isOwn) - Number(b.isOwn))
        .map((outline) => (
          <path key={outline.code} class={outline.isOwn ? 'land land-own' : 'land'} d={outline.path} />
        ))}
    </g>
  );
}

interface LinesProps {
  readonly placed: readonly PlacedItem[];
  readonly byReference: ReadonlyMap<string, PlacedItem>;
  /** The items whose lines stand out. */
  readonly bright: ReadonlySet<string>;
}

export const LinkLines = ({ placed, byReference, bright }: LinesProps): JSX.Element => (
  <g aria-hidden="true">
    {placed.flatMap((from) =>
      from.item.linkedTo.map((reference) => {
        const to = byReference.get(reference);
        if (to === undefined) return null;
        const isBright = bright.has(reference) || bright.has(from.item.reference);
        return (
          <path
            key={`${from.item.reference} ${reference}`}
            class={isBright ? 'link link-bright' : 'link'}
            d={`M${from.at.x.toFixed(1)},${from.at.y.toFixed(1)}L${to.at.x.toFixed(1)},${to.at.y.toFixed(1)}`}
          />
        );
      }),
    )}
  </g>
);
