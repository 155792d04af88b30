/** The part of the map that is seen. */
import { dragged, MAX_ZOOM, onScreen, showing, wholeMap, zoomed, type Frame } from '../../../src/sidebar/map/state/map-frame';

const map = { width: 640, height: 900 };
const screen = { width: 500, height: 450 };
const near = (one: { x: number; y: number }, other: { x: number; y: number }): void => {
  expect(one.x).toBeCloseTo(other.x, 6);
  expect(one.y).toBeCloseTo(other.y, 6);
};

test('the whole map fits in the screen, its middle in the middle', () => {
  const frame = wholeMap(map);
  near(onScreen({ x: 320, y: 450 }, frame, map, screen), { x: 250, y: 225 });
  near(onScreen({ x: 0, y: 0 }, frame, map, screen), { x: 90, y: 0 });
  near(onScreen({ x: 640, y: 900 }, frame, map, screen), { x: 410, y: 450 });
});

test('enlarging leaves the point under the pointer where it is', () => {
  const around = { x: 300, y: 150 };
  const point = { x: 420, y: 300 };
  near(onScreen(point, wholeMap(map), map, screen), around);
  near(onScreen(point, zoomed(wholeMap(map), 3, map, screen, around), map, screen), around);
});

test('the map is never smaller than the screen nor enlarged without end', () => {
  expect(zoomed(wholeMap(map), 0.5, map, screen)).toEqual(wholeMap(map));
  const most = Array.from({ length: 30 }).reduce<Frame>((frame) => zoomed(frame, 2, map, screen), wholeMap(map));
  expect(most.zoom).toBe(MAX_ZOOM);
});

test('dragged by the hand, the map follows it, but not out of sight', () => {
  const frame = zoomed(wholeMap(map), 4, map, screen);
  const point = { x: 320, y: 450 };
  near(onScreen(point, dragged(frame, { x: 30, y: -20 }, map, screen), map, screen), { x: 280, y: 205 });
  expect(dragged(frame, { x: 1e6, y: 1e6 }, map, screen).centre).toEqual({ x: 0, y: 0 });
});

test('a point out of sight is brought to the middle, a point in sight moves nothing', () => {
  const frame = zoomed(wholeMap(map), 8, map, screen);
  expect(showing(frame, { x: 325, y: 455 }, map, screen)).toBe(frame);
  near(onScreen({ x: 20, y: 20 }, showing(frame, { x: 20, y: 20 }, map, screen), map, screen), { x: 250, y: 225 });
});
