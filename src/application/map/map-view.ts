/** The hub on the outline of its départements: requests, offers and companies where they are. */
import { weeksBetween } from '../../domain/calendar/iso-week';
import { departementOutlines, mapProjection, outlinePath, type Outline, type OutlineFile } from '../../domain/geography/outlines';
import type { Point } from '../../domain/geography/place-match';
import type { KnownPoint } from '../../domain/place/point';
import {
  LIVE_PROPOSITION_STATUSES,
  SEATED_PROPOSITION_STATUSES,
  type PropositionStatus,
} from '../../domain/proposition/proposition-status';
import { RANKED_OFFER_STATUSES } from '../../domain/offer/offer-status';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { REQUEST_TYPES } from '../../domain/request/request-type';
import { settingsFrom } from '../../domain/settings/setting';
import { SECTORS } from '../../domain/training/sector';
import { requestTypeLabels, sectorLabels } from '../../wording/labels/lists';
import { companyLines, offerLines, requestLines } from '../../wording/sidebar/card-sentences';
import { mapCredit } from '../../wording/sidebar/map-sentences';
import { weekLabel } from '../../wording/text/dates';
import { groupBy } from '../../domain/group-by';
import type { MapItem, MapView } from '../map-api';
import type { Ports, Register } from '../ports';
import { openWeeks } from '../propositions/free-seats';

const WIDTH = 900;
/** Propositions that tie a request to a host on the map. */
const LINKED: ReadonlySet<PropositionStatus> = new Set([...LIVE_PROPOSITION_STATUSES, ...SEATED_PROPOSITION_STATUSES]);

type Placed = Omit<MapItem, 'x' | 'y' | 'isApproximate'> & { readonly point?: KnownPoint };

export function mapView(register: Register, ports: Ports, outlineFile: OutlineFile): MapView {
  const own = departementsOf(register, outlineFile);
  const outlines = departementOutlines(outlineFile, own);
  const asked = requests(register);
  const sought = new Set(asked.flatMap(({ weeks }) => weeks));
  const objects = [...asked, ...offers(register, ports, sought), ...companies(register)];
  const points = objects.flatMap(({ point }) => (point === undefined ? [] : [point]));
  // The frame is the hub's own départements; without any, what there is to show.
  const frame = outlines.length > 0 ? outlines.flatMap(({ rings }) => rings.flat()) : points;
  if (frame.length === 0)
    return { width: WIDTH, height: WIDTH, outlines: [], items: [], withoutPlace: objects.map(named), ...lists(objects) };
  const projection = mapProjection(frame, WIDTH);
  return {
    width: projection.width,
    height: projection.height,
    outlines: [...neighbours(outlineFile, own, frame), ...outlines].map((outline) => ({
      code: outline.code,
      name: outline.name,
      path: outlinePath(outline, projection),
      isOwn: own.includes(outline.code),
    })),
    items: objects.flatMap(({ point, ...item }): MapItem[] =>
      point === undefined ? [] : [{ ...item, ...projection.project(point), isApproximate: point.tier > 0 }],
    ),
    withoutPlace: objects.filter(({ point }) => point === undefined).map(named),
    ...lists(objects),
  };
}

/** Départements that reach into the frame, drawn paler under the hub's own. */
function neighbours(file: OutlineFile, own: readonly string[], frame: readonly Point[]): Outline[] {
  const [latitudes, longitudes] = [frame.map(({ latitude }) => latitude), frame.map(({ longitude }) => longitude)];
  const box = {
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
  };
  const isInside = ({ latitude, longitude }: Point): boolean =>
    latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
  return departementOutlines(
    file,
    Object.keys(file).filter((code) => !own.includes(code)),
  ).filter(({ rings }) => rings.some((ring) => ring.some(isInside)));
}

const named = ({ kind, reference, label }: Placed) => ({ kind, reference, label });

/** The setting, or the beginning of the schools' postal codes. */
function departementsOf(register: Register, file: OutlineFile): string[] {
  const set = settingsFrom(register.all('settings'))
    .departements.split(/[\s,;]+/)
    .filter((code) => code !== '');
  const found =
    set.length > 0
      ? set
      : register
          .all('schools')
          .map(({ postalCode = '' }) => (/^9[78]/.test(postalCode) ? postalCode.slice(0, 3) : postalCode.slice(0, 2)));
  return [...new Set(found.map((code) => code.padStart(2, '0')))].filter((code) => code in file);
}

function requests(register: Register): Placed[] {
  const hostsOf = groupBy(
    register.all('propositions').filter(({ status }) => LINKED.has(status)),
    ({ requestReference }) => requestReference,
  );
  return register
    .all('requests')
    .filter((request) => OPEN_REQUEST_STATUSES.includes(request.status) || request.status === 'placed')
    .map((request): Placed => ({
      kind: 'request',
      reference: request.reference,
      ...headed(requestLines(request), request.reference),
      place: request.commune ?? '',
      point: request.point,
      sectors: request.soughtSectors,
      ...(request.type === undefined ? {} : { type: request.type }),
      weeks: request.startsOn === undefined ? [] : weeksBetween(request.startsOn, request.endsOn ?? request.startsOn),
      size: 1,
      linkedTo: (hostsOf.get(request.reference) ?? []).map(
        (proposition) => proposition.offerReference ?? proposition.companyReference,
      ),
    }));
}

/** The first line names the request, the next two say more. */
const headed = ([label, ...rest]: readonly string[], reference: string): Pick<Placed, 'label' | 'detail'> => ({
  label: label ?? reference,
  detail: rest.slice(0, 2).join(' · '),
});

/** @param sought weeks of the requests: the page asks for no others */
function offers(register: Register, ports: Ports, sought: ReadonlySet<string>): Placed[] {
  return register
    .all('offers')
    .filter((offer) => RANKED_OFFER_STATUSES.includes(offer.status))
    .map((offer): Placed => ({
      kind: 'offer',
      reference: offer.reference,
      label: offer.companyName ?? offer.reference,
      detail: short(offerLines(offer).slice(0, 3).join(' · ')),
      place: offer.commune ?? '',
      point: offer.point ?? register.find('companies', offer.companyReference)?.point,
      sectors: offer.sector === undefined ? [] : [offer.sector],
      weeks: openWeeks(offer, ports.clock.today()).filter((week) => sought.has(week)),
      size: offer.places ?? 1,
      linkedTo: [],
    }));
}

/** The card of the offer says all of it. */
const MOST_DETAIL = 80;
const short = (text: string): string => (text.length <= MOST_DETAIL ? text : `${text.slice(0, MOST_DETAIL - 1).trimEnd()}\u2026`);

/** Companies of the pool without an offer that is still open. */
function companies(register: Register): Placed[] {
  const offering = new Set(
    register
      .all('offers')
      .filter((offer) => RANKED_OFFER_STATUSES.includes(offer.status))
      .map((offer) => offer.companyReference),
  );
  return register
    .all('companies')
    .filter((company) => company.standing !== 'closed' && !offering.has(company.reference))
    .map((company): Placed => ({
      kind: 'company',
      reference: company.reference,
      label: company.name,
      detail: companyLines(company)[0] ?? '',
      place: company.commune ?? '',
      point: company.point,
      sectors: company.sector === undefined ? [] : [company.sector],
      weeks: [],
      size: company.simultaneousPlaces ?? 1,
      linkedTo: [],
    }));
}

/** Choices of the filters: only what the objects hold. */
function lists(objects: readonly Placed[]): Pick<MapView, 'sectors' | 'types' | 'weeks' | 'credit'> {
  const sectors = new Set(objects.flatMap((object) => object.sectors));
  const types = new Set(objects.map(({ type }) => type));
  const weeks = [...new Set(objects.filter(({ kind }) => kind === 'request').flatMap((object) => object.weeks))].sort();
  return {
    sectors: SECTORS.filter((code) => sectors.has(code)).map((code) => ({ code, label: sectorLabels[code] })),
    types: REQUEST_TYPES.filter((code) => types.has(code)).map((code) => ({ code, label: requestTypeLabels[code] })),
    weeks: weeks.map((code) => ({ code, label: `${weekLabel(code)} ${code.slice(0, 4)}` })),
    credit: mapCredit,
  };
}
