/** The dialog « Carte »: filters above, the drawing, the same points as a table beside it. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { MapView } from '../../application/map-api';
import type { ReplyError } from '../../application/sidebar-api';
import { mapWords } from '../../wording/pages/map-page';
import { shellWords } from '../../wording/pages/shell-page';
import { closeDialog } from '../bridge';
import { dialogApi } from '../dialog-bridge';
import { Loading } from '../ui/loading';
import { Empty } from '../ui/notice';
import { Problem } from '../ui/problem';
import { NO_MAP_FILTER, passes, type MapFilters } from './state/map-filters';
import { unpackMap } from './state/unpack-map';
import { MapDrawing } from './views/map-drawing';
import { MapFilterBar } from './views/map-filter-bar';
import { Sign } from './views/map-sign';
import { MapTable } from './views/map-table';

const WithoutPlace = ({ view }: { view: MapView }): JSX.Element | null =>
  view.withoutPlace.length === 0 ? null : (
    <details class="map-without">
      <summary>{mapWords.withoutPlace(view.withoutPlace.length)}</summary>
      <p class="quiet">{mapWords.withoutPlaceHelp}</p>
      <ul>
        {view.withoutPlace.map(({ kind, reference, label }) => (
          <li key={reference}>
            <Sign kind={kind} radius={4} /> {mapWords.kindNames[kind]} {reference}, {label}
          </li>
        ))}
      </ul>
    </details>
  );

export function MapDialog(): JSX.Element {
  const [view, setView] = useState<MapView>();
  const [error, setError] = useState<ReplyError>();
  const [filters, setFilters] = useState<MapFilters>(NO_MAP_FILTER);
  const [selected, setSelected] = useState<string>();
  const items = useMemo(() => view?.items.filter((item) => passes(item, filters)) ?? [], [view, filters]);
  const select = useCallback((reference: string | undefined) => setSelected(reference), []);

  const load = (): void => {
    setError(undefined);
    void dialogApi.getMap().then((reply) => (reply.ok ? setView(unpackMap(reply.value)) : setError(reply.error)));
  };
  useEffect(load, []);

  if (view === undefined || view.items.length === 0) return <Waiting view={view} error={error} onRetry={load} />;

  const chosen = items.find((item) => item.reference === selected);
  return (
    <div class="map-dialog">
      <MapFilterBar view={view} filters={filters} onFilter={setFilters} />
      <main class="map-main">
        <h1 class="visually-hidden">{mapWords.title}</h1>
        <MapDrawing view={view} items={items} selected={chosen?.reference} onSelect={select} />
      </main>
      <aside class="map-side" aria-label={mapWords.title}>
        <p class="map-count" role="status">
          {items.length === 0 ? mapWords.none : mapWords.shown(items.length, view.items.length)}
        </p>
        <div class="map-list">
          <MapTable items={items} selected={chosen?.reference} onSelect={select} />
          <WithoutPlace view={view} />
        </div>
      </aside>
      <footer class="map-foot">
        <p>{view.credit}</p>
        <button type="button" class="button-link" onClick={closeDialog}>
          {shellWords.close}
        </button>
      </footer>
      <p class="visually-hidden" role="status">
        {chosen === undefined ? '' : mapWords.selected(chosen.label, chosen.place)}
      </p>
    </div>
  );
}

/** In place of the map: it is being read, could not be, or has no point to show. */
const Waiting = ({
  view,
  error,
  onRetry,
}: {
  view: MapView | undefined;
  error: ReplyError | undefined;
  onRetry(): void;
}): JSX.Element => (
  <main class="dialog-wait">
    <h1>{mapWords.title}</h1>
    {view !== undefined ? (
      <>
        <Empty title={mapWords.emptyTitle}>
          <p>{mapWords.emptyHelp}</p>
        </Empty>
        <WithoutPlace view={view} />
      </>
    ) : error !== undefined ? (
      <Problem error={error} onRetry={onRetry} />
    ) : (
      <Loading label={mapWords.loading} lines={10} />
    )}
    <p>
      <button type="button" class="button" onClick={closeDialog}>
        {shellWords.close}
      </button>
    </p>
  </main>
);
