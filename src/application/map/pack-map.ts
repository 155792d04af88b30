/** The map's points as they travel to the page: thousands of them say the same few texts, which are sent once. */
import type { MapItem, MapView, PackedMap, PackedText } from '../map-api';

/** Tenths of a pixel: about ten metres on the map of a département. */
const STEPS_PER_PIXEL = 10;
const SEPARATOR = ' · ';

/** The same content, field by field; `unpackMap` of the page gives it back, places rounded to a tenth of a pixel. */
export function packMap({ items, ...view }: MapView): PackedMap {
  const { texts, packed } = textsOf(items);
  const lists = new Map<string, number>();
  const listAt = (values: readonly string[]): number => {
    const key = JSON.stringify(values.map(packed));
    if (!lists.has(key)) lists.set(key, lists.size);
    return lists.get(key)!;
  };
  const indexOf = new Map(items.map(({ reference }, index) => [reference, index] as const));
  const steps = (pixels: number): number => Math.round(pixels * STEPS_PER_PIXEL);
  return {
    ...view,
    texts,
    points: {
      kinds: runsOf(items.map(({ kind }) => kind)),
      stems: runsOf(items.map(({ reference }) => packed(stemOf(reference)))),
      ends: stepwise(items.map(({ reference }) => reference.slice(stemOf(reference).length))),
      labels: items.map(({ label }) => packed(label)),
      details: items.map(({ detail }) => detail.split(SEPARATOR).map(packed)),
      places: items.map(({ place }) => packed(place)),
      x: items.map(({ x }) => steps(x)),
      y: items.map(({ y }) => steps(y)),
      approximate: items.map(({ isApproximate }) => (isApproximate ? '1' : '0')).join(''),
      sectors: items.map(({ sectors }) => listAt(sectors)),
      types: items
        .slice(
          0,
          items.reduce((last, { type }, index) => (type === undefined ? last : index + 1), 0),
        )
        .map(({ type }) => (type === undefined ? -1 : packed(type))),
      weeks: items.map(({ weeks }) => listAt(weeks)),
      sizes: items.map(({ size }) => size),
      links: items.flatMap(({ linkedTo }, index) =>
        linkedTo.length === 0 ? [] : [[index, ...linkedTo.map((reference) => indexOf.get(reference) ?? reference)] as const],
      ),
    },
    lists: [...lists.keys()].map((key) => JSON.parse(key) as PackedText[]),
    stepsPerPixel: STEPS_PER_PIXEL,
    separator: SEPARATOR,
  };
}

/** Values that follow each other, each with how many times. */
function runsOf(values: readonly PackedText[]): (readonly [value: PackedText, times: number])[] {
  const runs: [PackedText, number][] = [];
  for (const value of values) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}

/** Digits that follow digits as many as they are: by how much they are more. */
const stepwise = (ends: readonly string[]): PackedText[] =>
  ends.map((end, index) => {
    const before = ends[index - 1] ?? '';
    return end.length === before.length && isCountable(end) && isCountable(before) ? Number(end) - Number(before) : end;
  });
/** So many digits are counted exactly. */
const isCountable = (end: string): boolean => /^\d{1,15}$/.test(end);

/** « DEM-2026- » of « DEM-2026-0042 ». */
const stemOf = (reference: string): string => reference.slice(0, reference.lastIndexOf('-') + 1);

/** Texts that come back, the most frequent first; the others stand where they are said. */
function textsOf(items: readonly MapItem[]): {
  readonly texts: readonly string[];
  readonly packed: (text: string) => PackedText;
} {
  const counts = new Map<string, number>();
  const count = (text: string): void => void counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const { reference, label, detail, place, sectors, type, weeks } of items) {
    [stemOf(reference), label, place, ...detail.split(SEPARATOR), ...sectors, ...weeks].forEach(count);
    if (type !== undefined) count(type);
  }
  const texts = [...counts]
    .filter(([, times]) => times > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([text]) => text);
  const indexOf = new Map(texts.map((text, index) => [text, index] as const));
  return { texts, packed: (text) => indexOf.get(text) ?? text };
}
