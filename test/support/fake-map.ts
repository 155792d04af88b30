/** The map that stands behind the dialog « Carte »: the invented requests and hosts, linked as the invented plan places them. */
import outlinesFile from '../../data/geography/outlines.json';
import type { MapItem, MapView } from '../../src/application/map-api';
import { departementOutlines, mapProjection, outlinePath, type OutlineFile } from '../../src/domain/geography/outlines';
import { requestTypeLabels, sectorLabels } from '../../src/wording/labels/lists';
import { HOSTS, POOL, TOWNS, type FakeHost, type FakeRequest } from './fake-dialog-data';

export function fakeMap(
  requests: readonly FakeRequest[],
  placed: ReadonlyMap<string, FakeHost>,
  withoutPlace: MapView['withoutPlace'],
): MapView {
  const outlines = departementOutlines(outlinesFile as OutlineFile, ['42', '03', '43', '63', '69', '71', '07', '38']);
  const own = outlines[0]!;
  const projection = mapProjection(own.rings.flat(), 640, 40);
  const at = (town: string): { readonly x: number; readonly y: number } =>
    projection.project({ latitude: TOWNS[town]?.[0] ?? 0, longitude: TOWNS[town]?.[1] ?? 0 });
  const common = { isApproximate: false, size: 0, linkedTo: [] as string[] };
  const items: MapItem[] = [
    ...requests.map((request): MapItem => ({
      ...common,
      kind: 'request',
      reference: request.reference,
      label: request.pupil,
      detail: `${request.training || requestTypeLabels[request.type]} · ${request.dates}`,
      place: request.town,
      ...at(request.town),
      isApproximate: request.town === 'Boën',
      sectors: [request.sector],
      type: request.type,
      weeks: request.weeks,
      linkedTo: [placed.get(request.reference)?.hostId ?? ''].filter(Boolean),
    })),
    ...HOSTS.map((host): MapItem => ({
      ...common,
      kind: host.hasOffer ? 'offer' : 'company',
      reference: host.hostId,
      label: host.companyName,
      detail: sectorLabels[host.sectors[0]!],
      place: host.town,
      ...at(host.town),
      sectors: host.sectors,
      weeks: host.weeks,
      size: host.hasOffer ? host.places : 0,
    })),
    ...POOL.map(([label, town, sector], index): MapItem => ({
      ...common,
      kind: 'company',
      reference: `ENT-0${101 + index}`,
      label,
      detail: sectorLabels[sector],
      place: town,
      ...at(town),
      sectors: [sector],
      weeks: [],
    })),
  ];
  const sectors = [...new Set(items.flatMap((item) => item.sectors))];
  return {
    width: projection.width,
    height: projection.height,
    outlines: outlines.map((outline) => ({
      code: outline.code,
      name: outline.name,
      path: outlinePath(outline, projection),
      isOwn: outline === own,
    })),
    items: requests.length === 0 ? [] : items,
    withoutPlace,
    sectors: sectors.map((code) => ({ code, label: sectorLabels[code] })),
    types: [...new Set(requests.map(({ type }) => type))].map((code) => ({ code, label: requestTypeLabels[code] })),
    weeks: [...new Set(items.flatMap((item) => item.weeks))]
      .sort()
      .map((code) => ({ code, label: `S${Number(code.slice(6))} 2027` })),
    credit: 'Contours\u00a0: IGN, Admin Express. Communes\u00a0: base officielle des codes postaux.',
  };
}
