/** Which points of the map are shown. */
import type { MapItem, MapKind } from '../../../application/map-api';
import type { RequestType } from '../../../domain/request/request-type';
import type { Sector } from '../../../domain/training/sector';

export const MAP_KINDS: readonly MapKind[] = ['request', 'offer', 'company'];

export interface MapFilters {
  readonly kinds: readonly MapKind[];
  readonly type: RequestType | '';
  readonly sector: Sector | '';
  readonly week: string;
}
export const NO_MAP_FILTER: MapFilters = { kinds: MAP_KINDS, type: '', sector: '', week: '' };

export const isFiltering = ({ kinds, type, sector, week }: MapFilters): boolean =>
  kinds.length < MAP_KINDS.length || type !== '' || sector !== '' || week !== '';

/**
 * True when the point passes. A filter leaves alone what it says nothing of: only requests have a type, a company without offer
 * has no weeks.
 */
export const passes = (item: MapItem, { kinds, type, sector, week }: MapFilters): boolean =>
  kinds.includes(item.kind) &&
  (type === '' || item.kind !== 'request' || item.type === type) &&
  (sector === '' || item.sectors.includes(sector)) &&
  (week === '' || item.kind === 'company' || item.weeks.includes(week));

export type SortColumn = 'kind' | 'label' | 'place' | 'size';
export interface Sorting {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

const COMPARE: Readonly<Record<SortColumn, (a: MapItem, b: MapItem) => number>> = {
  kind: (a, b) => MAP_KINDS.indexOf(a.kind) - MAP_KINDS.indexOf(b.kind),
  label: (a, b) => a.label.localeCompare(b.label, 'fr'),
  place: (a, b) => a.place.localeCompare(b.place, 'fr'),
  size: (a, b) => a.size - b.size,
};

/** The items in the order asked for; ties keep kind, then name, then reference. */
export function sorted(items: readonly MapItem[], { column, isDescending }: Sorting): readonly MapItem[] {
  const turn = isDescending ? -1 : 1;
  return items
    .slice()
    .sort(
      (a, b) =>
        turn * COMPARE[column](a, b) || COMPARE.kind(a, b) || COMPARE.label(a, b) || a.reference.localeCompare(b.reference),
    );
}
