/** Distances, travel times and what lies within reach. */
import fc from 'fast-check';
import { greatCircleKm, ROAD_FACTOR, roadDistanceKm } from '../../../src/domain/geography/road-distance';
import { longestJourneyKm, reachableRadiusKm, travelMinutes } from '../../../src/domain/geography/transport';
import { TRANSPORTS } from '../../../src/domain/request/request';

const point = fc.record({
  latitude: fc.double({ min: 41, max: 51, noNaN: true }),
  longitude: fc.double({ min: -5, max: 9, noNaN: true }),
});

test('Paris to Marseille is 660 km in a straight line', () => {
  expect(greatCircleKm({ latitude: 48.8566, longitude: 2.3522 }, { latitude: 43.2965, longitude: 5.3698 })).toBeCloseTo(660.5, 0);
});

test('a distance is the same both ways, nought to itself, and longer by road', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      expect(roadDistanceKm(a, b)).toBeCloseTo(roadDistanceKm(b, a), 6);
      expect(greatCircleKm(a, a)).toBe(0);
      expect(roadDistanceKm(a, b)).toBeCloseTo(greatCircleKm(a, b) * ROAD_FACTOR, 9);
    }),
  );
});

test('the antipodes are half the circumference away', () => {
  expect(greatCircleKm({ latitude: 45, longitude: 0 }, { latitude: -45, longitude: 180 })).toBeCloseTo(Math.PI * 6371, 3);
});

test.each([
  ['walking', 1.5, 20],
  ['public-transport', 14, 45],
  ['two-wheels', 5, 20],
  ['accompanied', 15, 25],
  ['car', 50, 65],
] as const)('%s: %d km take %d minutes', (transport, km, minutes) => {
  expect(travelMinutes(km, transport)).toBe(minutes);
});

test('what the transport cannot do in a day bounds the radius that was accepted', () => {
  expect(reachableRadiusKm(20, 'walking')).toBeCloseTo(3, 6);
  expect(reachableRadiusKm(20, 'car')).toBe(20);
  expect(reachableRadiusKm(20)).toBe(20);
  expect(reachableRadiusKm(undefined, 'public-transport')).toBe(longestJourneyKm('public-transport'));
  expect(reachableRadiusKm(undefined)).toBe(Infinity);
});

test('each transport reaches farther than the slower ones', () => {
  const reach = TRANSPORTS.map(longestJourneyKm);
  expect(Math.min(...reach)).toBe(longestJourneyKm('walking'));
  expect(Math.max(...reach)).toBe(longestJourneyKm('car'));
});
