/** The map as the page draws it, from the form in which it travels. */
import type { MapItem, MapKind, MapView, PackedMap, PackedText } from '../../../application/planning-api';

const KINDS: Readonly<Record<string, MapKind>> = { r: 'request', o: 'offer', c: 'company' };

/** Every point with its own texts again. */
export function unpackMap({ texts, points, lists, stepsPerPixel, separator, ...view }: PackedMap): MapView {
  const text = (packed: PackedText): string => (typeof packed === 'number' ? texts[packed] ?? '' : packed);
  const listed = lists.map((list) => list.map(text));
  const references = points.stems.map((stem, index) => text(stem) + points.ends[index]!);
  const links = new Map(points.links.map(([index, ...hosts]) => [index, hosts.map((host) => (typeof host === 'number' ? references[host]! : host))] as const));
  const items = references.map((reference, index): MapItem => {
    const type = points.types[index]!;
    return {
      kind: KINDS[points.kinds[index]!]!,
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
