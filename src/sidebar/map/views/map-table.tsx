/** The points as a table: the same content as the drawing, to sort, read aloud and choose from. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapItem } from '../../../application/map-api';
import { mapTableWords, mapWords } from '../../../wording/pages/map-page';
import { moveWithArrows } from '../../state/move-with-arrows';
import { sorted, type SortColumn, type Sorting } from '../state/map-filters';
import { Sign } from './map-sign';

const COLUMNS: readonly SortColumn[] = ['kind', 'label', 'place', 'size'];
/** Rows drawn at first, and added each time. */
const STEP = 200;

export interface MapTableProps {
  readonly items: readonly MapItem[];
  readonly selected: string | undefined;
  readonly onSelect: (reference: string) => void;
}

export function MapTable({ items, selected, onSelect }: MapTableProps): JSX.Element {
  const [sorting, setSorting] = useState<Sorting>({ column: 'kind', isDescending: false });
  const [limit, setLimit] = useState(STEP);
  const body = useRef<HTMLTableSectionElement>(null);
  const inOrder = useMemo(() => sorted(items, sorting), [items, sorting]);
  const at = inOrder.findIndex((item) => item.reference === selected);
  const count = Math.max(limit, at + 1);

  useEffect(() => {
    if (selected !== undefined) body.current?.querySelector('.row-selected')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const rows = useMemo(
    () =>
      inOrder
        .slice(0, count)
        .map((item) => <MapRow key={item.reference} item={item} isSelected={item.reference === selected} onSelect={onSelect} />),
    [inOrder, count, selected, onSelect],
  );

  return (
    <>
      <table class="map-table" onKeyDown={moveWithArrows}>
        <caption class="visually-hidden">{mapTableWords.caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Heading key={column} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>{rows}</tbody>
      </table>
      {inOrder.length > count && (
        <p class="map-more">
          <button type="button" class="button" onClick={() => setLimit(count + STEP)}>
            {mapWords.more(Math.min(STEP, inOrder.length - count))}
          </button>
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly item: MapItem;
  readonly isSelected: boolean;
  readonly onSelect: (reference: string) => void;
}

const MapRow = ({ item, isSelected, onSelect }: RowProps): JSX.Element => (
  <tr class={isSelected ? 'row-selected' : ''} onClick={() => onSelect(item.reference)}>
    <td>
      <Sign kind={item.kind} radius={4} />
      <span class="visually-hidden">{mapWords.kindNames[item.kind]}</span>
    </td>
    <th scope="row">
      <button type="button" class="row-open" data-item aria-pressed={isSelected}>
        {item.label}
      </button>
      <span class="row-detail">{item.reference}</span>
      <span class="row-detail row-short" title={item.detail}>
        {item.detail}
      </span>
    </th>
    <td>
      {item.place}
      {item.isApproximate && <span class="row-detail">{mapWords.approximate}</span>}
    </td>
    <td class="row-size">{item.kind === 'offer' ? item.size : mapTableWords.noSize}</td>
  </tr>
);

interface HeadingProps {
  readonly column: SortColumn;
  readonly sorting: Sorting;
  onSort(sorting: Sorting): void;
}

/** The title of a column, which sorts by it; a second press turns the order round. */
function Heading({ column, sorting, onSort }: HeadingProps): JSX.Element {
  const isSorted = sorting.column === column;
  return (
    <th
      scope="col"
      class={`column-${column}`}
      aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        class="sort"
        onClick={() => onSort({ column, isDescending: isSorted ? !sorting.isDescending : column === 'size' })}
      >
        {mapTableWords[column]}
        <span aria-hidden="true">{isSorted ? (sorting.isDescending ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );
}
