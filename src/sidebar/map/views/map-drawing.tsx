/** The map as a drawing: outlines, signs, lines from requests to hosts; moved by mouse or keyboard. */
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapItem, MapView } from '../../../application/map-api';
import { mapWords } from '../../../wording/pages/map-page';
import { Icon } from '../../ui/icon';
import { dragged, onScreen, scaleOf, showing, wholeMap, zoomed, ZOOM_STEP, type Size, type XY } from '../state/map-frame';
import { neighbour, spreadPoints, townNames, type PlacedItem } from '../state/spread-points';
import { MapCard } from './map-card';
import { MapLegend } from './map-legend';
import { SignShape } from './map-sign';
import { useScreenSize } from './use-screen-size';

const DIRECTIONS: Readonly<Record<string, XY>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
const PAN_PX = 60;
/** Moves of the hand shorter than this are a click. */
const DRAG_PX = 4;
/** Time to go from a point to its card, milliseconds. */
const LEAVE_MS = 180;
const BEFORE_MEASURE: Size = { width: 520, height: 480 };

export interface MapDrawingProps {
  readonly view: MapView;
  readonly items: readonly MapItem[];
  readonly selected: string | undefined;
  readonly onSelect: (reference: string | undefined) => void;
}

const isInside = ({ x, y }: XY, { width, height }: Size): boolean => x >= 0 && y >= 0 && x <= width && y <= height;

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

export function MapDrawing({ view, items, selected, onSelect }: MapDrawingProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const screen = useScreenSize(box) ?? BEFORE_MEASURE;
  const [frame, setFrame] = useState(() => wholeMap(view));
  const [pointed, setPointed] = useState<string>();
  const [reached, setReached] = useState<string>();
  const leaving = useRef(0);
  const drag = useRef<{ readonly from: XY; last: XY; isMoving: boolean } | undefined>(undefined);

  const scale = scaleOf(frame, view, screen);
  const locate = useCallback((item: MapItem): XY => onScreen(item, frame, view, screen), [frame, view, screen]);
  const placed = useMemo(() => spreadPoints(items, locate), [items, locate]);
  const byReference = useMemo(() => new Map(placed.map((one) => [one.item.reference, one])), [placed]);
  const towns = useMemo(() => townNames(placed), [placed]);
  const links = useMemo(() => linksBetween(items), [items]);

  useEffect(() => {
    const item = items.find((one) => one.reference === selected);
    if (item !== undefined) setFrame((before) => showing(before, item, view, screen));
  }, [selected]);

  useEffect(() => {
    const target = box.current;
    if (target === null) return undefined;
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const edge = target.getBoundingClientRect();
      setFrame((before) =>
        zoomed(before, ZOOM_STEP ** (-event.deltaY / 200), view, screen, {
          x: event.clientX - edge.left,
          y: event.clientY - edge.top,
        }),
      );
    };
    // Preact listens passively to the wheel, which could then not be kept from scrolling the page.
    target.addEventListener('wheel', turn, { passive: false });
    return () => target.removeEventListener('wheel', turn);
  }, [view, screen]);

  const hold = (reference: string): void => {
    clearTimeout(leaving.current);
    setPointed(reference);
  };
  const leave = (): void => {
    clearTimeout(leaving.current);
    leaving.current = window.setTimeout(() => setPointed(undefined), LEAVE_MS);
  };
  const reach = (next: PlacedItem | undefined): void => {
    if (next === undefined) return;
    setFrame((before) => showing(before, next.item, view, screen));
    setTimeout(() => box.current?.querySelector<SVGGElement>(`[data-point="${CSS.escape(next.item.reference)}"]`)?.focus());
  };
  /** Around the chosen point, which stays where it is; around the middle otherwise. */
  const zoomBy = (factor: number): void =>
    setFrame((before) => {
      const item = items.find(({ reference }) => reference === (reached ?? selected));
      const around = item === undefined ? undefined : onScreen(item, before, view, screen);
      return zoomed(before, factor, view, screen, around !== undefined && isInside(around, screen) ? around : undefined);
    });

  const KEYS: Readonly<Record<string, () => void>> = {
    '+': () => zoomBy(ZOOM_STEP),
    '=': () => zoomBy(ZOOM_STEP),
    '-': () => zoomBy(1 / ZOOM_STEP),
    '0': () => setFrame(wholeMap(view)),
    Escape: () => {
      setPointed(undefined);
      setReached(undefined);
      onSelect(undefined);
    },
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    const isPoint = event.target instanceof SVGElement && event.target.hasAttribute('data-point');
    if (direction !== undefined && isPoint) {
      event.preventDefault();
      if (event.shiftKey)
        return setFrame((before) => dragged(before, { x: -direction.x * PAN_PX, y: -direction.y * PAN_PX }, view, screen));
      const from = byReference.get((event.target as SVGElement).getAttribute('data-point') ?? '');
      return reach(from === undefined ? placed[0] : neighbour(placed, from, direction));
    }
    if ((event.key === 'Enter' || event.key === ' ') && isPoint) {
      event.preventDefault();
      return onSelect((event.target as SVGElement).getAttribute('data-point') ?? undefined);
    }
    KEYS[event.key]?.();
  };

  /** The one point that Tab reaches. */
  const stop =
    [reached, selected].find((reference) => reference !== undefined && byReference.has(reference)) ?? placed[0]?.item.reference;
  const shown = [pointed, reached, selected]
    .map((reference) => (reference === undefined ? undefined : byReference.get(reference)))
    .find((one) => one !== undefined);
  const bright = new Set([pointed, reached, selected].filter((reference) => reference !== undefined));

  return (
    <div
      class={`map-box${drag.current?.isMoving === true ? ' map-dragging' : ''}`}
      ref={box}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0 || (event.target as Element).closest('button, .map-card') !== null) return;
        drag.current = {
          from: { x: event.clientX, y: event.clientY },
          last: { x: event.clientX, y: event.clientY },
          isMoving: false,
        };
      }}
      onPointerMove={(event) => {
        const going = drag.current;
        if (going === undefined) return;
        if (event.buttons === 0) {
          drag.current = undefined;
          return;
        }
        going.isMoving ||= Math.hypot(event.clientX - going.from.x, event.clientY - going.from.y) > DRAG_PX;
        if (!going.isMoving) return;
        const by = { x: event.clientX - going.last.x, y: event.clientY - going.last.y };
        going.last = { x: event.clientX, y: event.clientY };
        setFrame((before) => dragged(before, by, view, screen));
      }}
      onClick={(event) => {
        const hasMoved = drag.current?.isMoving === true;
        drag.current = undefined;
        if (hasMoved || (event.target as Element).closest('button, .map-card') !== null) return;
        onSelect((event.target as Element).closest('[data-point]')?.getAttribute('data-point') ?? undefined);
      }}
    >
      <svg class="map-svg" width={screen.width} height={screen.height} role="group" aria-label={mapWords.region}>
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
            onPointerEnter={() => hold(item.reference)}
            onPointerLeave={leave}
            onFocus={() => setReached(item.reference)}
            onBlur={() => setReached(undefined)}
          >
            <circle class="point-ring" r={radius + 4} />
            <SignShape kind={item.kind} radius={radius} />
          </g>
        ))}
        <g class="towns" aria-hidden="true">
          {towns.map(({ name, at }) => (
            <text key={name} x={at.x} y={at.y}>
              {name}
            </text>
          ))}
        </g>
      </svg>
      <div class="map-zoom" role="group" aria-label={mapWords.zoom}>
        <button
          type="button"
          class="map-zoom-button"
          aria-label={mapWords.zoomIn}
          title={mapWords.zoomIn}
          onClick={() => zoomBy(ZOOM_STEP)}
        >
          <Icon name="plus" size={18} />
        </button>
        <button
          type="button"
          class="map-zoom-button"
          aria-label={mapWords.zoomOut}
          title={mapWords.zoomOut}
          onClick={() => zoomBy(1 / ZOOM_STEP)}
        >
          <Icon name="minus" size={18} />
        </button>
        <button
          type="button"
          class="map-zoom-button map-zoom-all"
          aria-label={mapWords.reset}
          title={mapWords.resetTitle}
          onClick={() => setFrame(wholeMap(view))}
        >
          <Icon name="refresh" size={16} />
        </button>
      </div>
      <MapLegend />
      {shown !== undefined && isInside(shown.at, screen) && (
        <MapCard
          item={shown.item}
          at={shown.at}
          screen={screen}
          linked={links.get(shown.item.reference) ?? []}
          onEnter={() => hold(shown.item.reference)}
          onLeave={leave}
        />
      )}
    </div>
  );
}
