/** The map as a drawing: outlines, signs, lines from requests to hosts; moved by mouse or keyboard. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { MapItem, MapView } from '../../../application/map-api';
import { mapWords } from '../../../wording/pages/map-page';
import { isInside, onScreen, type Size, type XY } from '../state/map-frame';
import { onMapKey } from '../state/on-map-key';
import { spreadPoints, townNames, type PlacedItem } from '../state/spread-points';
import { useAttention, type Attention } from '../state/use-attention';
import { useMapFrame } from '../state/use-map-frame';
import { useMapHand } from '../state/use-map-hand';
import { MapCard } from './map-card';
import { MapLegend } from './map-legend';
import { LinkLines, Outlines } from './map-outlines';
import { MapPoints } from './map-points';
import { MapZoom } from './map-zoom';
import { useScreenSize } from './use-screen-size';
import { afterRender } from '../../state/after-render';

const BEFORE_MEASURE: Size = { width: 520, height: 480 };

export interface MapDrawingProps {
  readonly view: MapView;
  readonly items: readonly MapItem[];
  readonly selected: string | undefined;
  readonly onSelect: (reference: string | undefined) => void;
}

/** For each item, the items at the other end of its lines. */
function linksBetween(items: readonly MapItem[]): ReadonlyMap<string, readonly MapItem[]> {
  const byReference = new Map(items.map((item) => [item.reference, item]));
  const links = new Map<string, MapItem[]>();
  const add = (from: MapItem, to: MapItem): void => {
    links.set(from.reference, [...(links.get(from.reference) ?? []), to]);
  };
  for (const item of items)
    for (const reference of item.linkedTo) {
      const other = byReference.get(reference);
      if (other !== undefined) {
        add(item, other);
        add(other, item);
      }
    }
  return links;
}

/** The items where they fall on the screen, spread so that none hides another. */
function usePlaced(items: readonly MapItem[], locate: (item: MapItem) => XY) {
  const placed = useMemo(() => spreadPoints(items, locate), [items, locate]);
  const byReference = useMemo(() => new Map(placed.map((one) => [one.item.reference, one])), [placed]);
  return { placed, byReference };
}

const Towns = ({ placed }: { placed: readonly PlacedItem[] }): JSX.Element => {
  const towns = useMemo(() => townNames(placed), [placed]);
  return (
    <g class="towns" aria-hidden="true">
      {towns.map(({ name, at }) => (
        <text key={name} x={at.x} y={at.y}>
          {name}
        </text>
      ))}
    </g>
  );
};

/** What stands out on the drawing, whose card is shown, and the one point that Tab reaches. */
function attendedPoints(
  { pointed, reached }: Attention,
  selected: string | undefined,
  placed: readonly PlacedItem[],
  byReference: ReadonlyMap<string, PlacedItem>,
) {
  const first = (references: readonly (string | undefined)[]): PlacedItem | undefined =>
    references.flatMap((reference) => byReference.get(reference ?? '') ?? [])[0];
  const attended = [pointed, reached, selected].filter((reference) => reference !== undefined);
  return { attended, shown: first(attended), stop: (first([reached, selected]) ?? placed[0])?.item.reference };
}

interface ShownCardProps {
  readonly shown: PlacedItem | undefined;
  readonly screen: Size;
  readonly links: ReadonlyMap<string, readonly MapItem[]>;
  readonly attention: Attention;
}

/** The card of the point that has the attention, as long as the point is on the drawing. */
const ShownCard = ({ shown, screen, links, attention }: ShownCardProps): JSX.Element | null =>
  shown === undefined || !isInside(shown.at, screen) ? null : (
    <MapCard
      item={shown.item}
      at={shown.at}
      screen={screen}
      linked={links.get(shown.item.reference) ?? []}
      onEnter={() => attention.hold(shown.item.reference)}
      onLeave={attention.leave}
    />
  );

export function MapDrawing({ view, items, selected, onSelect }: MapDrawingProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const screen = useScreenSize(box) ?? BEFORE_MEASURE;
  const { frame, zoomBy, moveBy, show, showAll } = useMapFrame(box, view, screen);
  const attention = useAttention();
  const hand = useMapHand(moveBy, onSelect);
  const locate = useCallback((item: MapItem): XY => onScreen(item, frame, view, screen), [frame, view, screen]);
  const { placed, byReference } = usePlaced(items, locate);
  const links = useMemo(() => linksBetween(items), [items]);

  useEffect(() => {
    const item = items.find((one) => one.reference === selected);
    if (item !== undefined) show(item);
  }, [selected]);

  const { attended, shown, stop } = attendedPoints(attention, selected, placed, byReference);
  const zoom = (factor: number): void =>
    zoomBy(
      factor,
      items.find(({ reference }) => reference === (attention.reached ?? selected)),
    );
  const reach = (next: PlacedItem | undefined): void => {
    if (next === undefined) return;
    show(next.item);
    afterRender(() => box.current?.querySelector<SVGGElement>(`[data-point="${CSS.escape(next.item.reference)}"]`)?.focus());
  };
  const leaveAll = (): void => {
    attention.clear();
    onSelect(undefined);
  };

  return (
    <div
      class={`map-box${hand.isDragging ? ' map-dragging' : ''}`}
      ref={box}
      onKeyDown={(event) => onMapKey(event, { placed, moveBy, zoomBy: zoom, showAll, reach, choose: onSelect, leave: leaveAll })}
      {...hand.handlers}
    >
      <svg class="map-svg" width={screen.width} height={screen.height} role="group" aria-label={mapWords.region}>
        <Outlines view={view} frame={frame} screen={screen} />
        <LinkLines placed={placed} byReference={byReference} bright={new Set(attended)} />
        <MapPoints
          placed={placed}
          selected={selected}
          stop={stop}
          onEnter={attention.hold}
          onLeave={attention.leave}
          onReach={attention.reach}
        />
        <Towns placed={placed} />
      </svg>
      <MapZoom zoomBy={zoom} showAll={showAll} />
      <MapLegend />
      <ShownCard shown={shown} screen={screen} links={links} attention={attention} />
    </div>
  );
}
