/** The sign of each kind: circle for an offer, square for a request, diamond for a company without offer. */
import type { JSX } from 'preact';
import type { MapKind } from '../../../application/map-api';

const SHAPES: Readonly<Record<MapKind, (radius: number) => JSX.Element>> = {
  offer: (radius) => <circle r={radius} />,
  request: (radius) => <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={1} />,
  company: (radius) => <path d={`M0,${-radius}L${radius},0L0,${radius}L${-radius},0Z`} />,
};

/** The shape around the origin, in a drawing. */
export const SignShape = ({ kind, radius }: { kind: MapKind; radius: number }): JSX.Element => (
  <g class={`sign sign-${kind}`}>{SHAPES[kind](radius)}</g>
);

/** The sign beside a word. */
export const Sign = ({ kind, radius = 5 }: { kind: MapKind; radius?: number }): JSX.Element => {
  const side = 2 * radius + 4;
  return (
    <svg
      class="sign-icon"
      width={side}
      height={side}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
      focusable="false"
    >
      <SignShape kind={kind} radius={radius} />
    </svg>
  );
};
