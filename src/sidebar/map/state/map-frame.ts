/** The part of the map that is seen: how much it is enlarged and what is in the middle. Plain arithmetic on pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface XY {
  readonly x: number;
  readonly y: number;
}

/** `zoom` 1 shows the whole map; `centre` is in the map's own pixels. */
export interface Frame {
  readonly zoom: number;
  readonly centre: XY;
}

export const MAX_ZOOM = 24;
export const ZOOM_STEP = 1.5;

/** Whether a point of the screen is on the drawing. */
export const isInside = ({ x, y }: XY, { width, height }: Size): boolean => x >= 0 && y >= 0 && x <= width && y <= height;

/** The whole map in the middle. */
export const wholeMap = (map: Size): Frame => ({ zoom: 1, centre: { x: map.width / 2, y: map.height / 2 } });

/** Screen pixels for one pixel of the map. */
export const scaleOf = (frame: Frame, map: Size, screen: Size): number =>
  frame.zoom * Math.min(screen.width / map.width, screen.height / map.height);

/** Where a point of the map falls on the screen. */
export function onScreen(point: XY, frame: Frame, map: Size, screen: Size): XY {
  const scale = scaleOf(frame, map, screen);
  return { x: screen.width / 2 + (point.x - frame.centre.x) * scale, y: screen.height / 2 + (point.y - frame.centre.y) * scale };
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const held = ({ zoom, centre }: Frame, map: Size): Frame => ({
  zoom,
  centre: { x: within(centre.x, 0, map.width), y: within(centre.y, 0, map.height) },
});

/** Enlarged `factor` times around a point of the screen, the middle without one; never less than the whole map. */
export function zoomed(
  frame: Frame,
  factor: number,
  map: Size,
  screen: Size,
  around: XY = { x: screen.width / 2, y: screen.height / 2 },
): Frame {
  const zoom = within(frame.zoom * factor, 1, MAX_ZOOM);
  if (zoom === 1) return wholeMap(map);
  const before = scaleOf(frame, map, screen);
  const after = scaleOf({ ...frame, zoom }, map, screen);
  const shift = 1 / before - 1 / after;
  return held(
    {
      zoom,
      centre: {
        x: frame.centre.x + (around.x - screen.width / 2) * shift,
        y: frame.centre.y + (around.y - screen.height / 2) * shift,
      },
    },
    map,
  );
}

/** Moved by that many screen pixels, as the hand drags the map. */
export function dragged(frame: Frame, by: XY, map: Size, screen: Size): Frame {
  const scale = scaleOf(frame, map, screen);
  return held({ ...frame, centre: { x: frame.centre.x - by.x / scale, y: frame.centre.y - by.y / scale } }, map);
}

/** The frame, moved only as needed for the point of the map to be seen, `margin` screen pixels from the edge at least. */
export function showing(frame: Frame, point: XY, map: Size, screen: Size, margin = 40): Frame {
  const at = onScreen(point, frame, map, screen);
  const isSeen = at.x >= margin && at.x <= screen.width - margin && at.y >= margin && at.y <= screen.height - margin;
  return isSeen ? frame : held({ ...frame, centre: point }, map);
}
