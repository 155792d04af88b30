/** The map by keyboard: arrows go from point to point, with Shift they move the map; signs zoom, Enter chooses, Escape leaves. */
import type { TargetedKeyboardEvent } from 'preact';
import { ZOOM_STEP, type XY } from './map-frame';
import { neighbour, type PlacedItem } from './spread-points';
import type { MovingFrame } from './use-map-frame';

const DIRECTIONS: Readonly<Record<string, XY>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
const PAN_PX = 60;

export interface MapKeys {
  readonly placed: readonly PlacedItem[];
  readonly moveBy: MovingFrame['moveBy'];
  readonly zoomBy: (factor: number) => void;
  readonly showAll: () => void;
  readonly reach: (next: PlacedItem | undefined) => void;
  readonly choose: (reference: string | undefined) => void;
  readonly leave: () => void;
}

/** What a key pressed anywhere on the map does. */
export function onMapKey(event: TargetedKeyboardEvent<HTMLDivElement>, keys: MapKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const point = event.target instanceof SVGElement ? (event.target.getAttribute('data-point') ?? undefined) : undefined;
  const direction = DIRECTIONS[event.key];
  if (direction !== undefined && point !== undefined) {
    event.preventDefault();
    if (event.shiftKey) return keys.moveBy({ x: -direction.x * PAN_PX, y: -direction.y * PAN_PX });
    const from = keys.placed.find(({ item }) => item.reference === point);
    return keys.reach(from === undefined ? keys.placed[0] : neighbour(keys.placed, from, direction));
  }
  if ((event.key === 'Enter' || event.key === ' ') && point !== undefined) {
    event.preventDefault();
    return keys.choose(point);
  }
  const others: Readonly<Record<string, () => void>> = {
    '+': () => keys.zoomBy(ZOOM_STEP),
    '=': () => keys.zoomBy(ZOOM_STEP),
    '-': () => keys.zoomBy(1 / ZOOM_STEP),
    '0': keys.showAll,
    Escape: keys.leave,
  };
  others[event.key]?.();
}
