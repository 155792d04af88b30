/** The map as the page draws it, from the form in which it travels. */
import type { MapItem, MapKind, MapView, PackedMap, PackedRuns, PackedText } from '../../../application/map-api';

const spread = (runs: PackedRuns): PackedText[] => runs.flatMap(([value, times]) => new Array<PackedText>(times).fill(value));

/** Every point with its own texts again. */
export function unpackMap({ texts, points, lists, stepsPerPixel, separator, ...view }: PackedMap): MapView {
  const text = (packed: PackedText): string => (typeof packed === 'number' ? (texts[packed] ?? '') : packed);
  const listed = lists.map((list) => list.map(text));
  const stems = spread(points.stems);
  const kinds = spread(points.kinds);
  const ends: string[] = [];
  for (const end of points.ends) {
    const before = ends[ends.length - 1] ?? '';
    ends.push(typeof end === 'number' ? String(Number(before) + end).padStart(before.length, '0') : end);
  }
  const references = stems.map((stem, index) => text(stem) + ends[index]!);
  const links = new Map(
    points.links.map(
      ([index, ...hosts]) => [index, hosts.map((host) => (typeof host === 'number' ? references[host]! : host))] as const,
    ),
  );
  const items = references.map((reference, index): MapItem => {
    const type = points.types[index] ?? -1;
    return {
      kind: kinds[index] as MapKind,
      reference,
      label: text(points.labels[index]!),
      detail: points.details[index]!.map(text).join(separator),
      place: text(points.places[index]!),
      x: points.x[index]! / stepsPerPixel,
      y: points.y[index]! / stepsPerPixel,
      isApproximate: points.approximate[index] === '1',
      sectors: listed[points.sectors[index]!] as unknown as MapItem['sectors'],
      ...(type === -1 ? {} : { type: text(type) as MapItem['type'] }),
      weeks: listed[points.weeks[index]!]!,
      size: points.sizes[index]!,
      linkedTo: links.get(index) ?? [],
    };
  });
  return { ...view, items };
}
