/** A large map travels small, and the page draws what was sent. */
import fc from 'fast-check';
import { packMap } from '../../../src/application/map/pack-map';
import type { MapItem, MapView } from '../../../src/application/map-api';
import { unpackMap } from '../../../src/sidebar/map/state/unpack-map';

const text = fc.oneof(fc.constantFrom('', 'Garage', 'Roanne · 2 places', 'a-b · c', '0'), fc.string({ maxLength: 6 }));
const items: fc.Arbitrary<MapItem[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('request' as const, 'offer' as const, 'company' as const),
    reference: fc.oneof(
      fc.nat(99).map((number) => `OFF-2026-000${number}`),
      text,
    ),
    label: text,
    detail: text,
    place: text,
    x: fc.nat(9_000).map((steps) => steps / 10),
    y: fc.nat(9_000).map((steps) => steps / 10),
    isApproximate: fc.boolean(),
    sectors: fc.subarray<MapItem['sectors'][number]>(['vehicles', 'health']),
    weeks: fc.subarray(['2027-S01', '2027-S02']),
    size: fc.nat(9),
    linkedTo: fc.subarray(['OFF-2026-0001', 'OFF-2026-0002', 'elsewhere']),
  }),
  { maxLength: 12, selector: ({ reference }) => reference },
);

test('what is packed for the way is unpacked as it was', () => {
  const view = {
    width: 900,
    height: 800,
    outlines: [],
    withoutPlace: [],
    sectors: [],
    types: [],
    weeks: [],
    credit: 'Contours',
  } satisfies Omit<MapView, 'items'>;
  fc.assert(
    fc.property(items, fc.boolean(), (list, isTyped) => {
      const map: MapView = {
        ...view,
        items: list.map((item) => (isTyped && item.kind === 'request' ? { ...item, type: 'pfmp' } : item)),
      };
      expect(unpackMap(JSON.parse(JSON.stringify(packMap(map))))).toEqual(map);
    }),
  );
});
