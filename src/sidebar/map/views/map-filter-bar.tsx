/** Filters of the map; the kinds carry their sign, so that they are its legend too. */
import type { JSX } from 'preact';
import type { MapView } from '../../../application/map-api';
import { mapWords } from '../../../wording/pages/map-page';
import { isFiltering, MAP_KINDS, NO_MAP_FILTER, passes, type MapFilters } from '../state/map-filters';
import { Sign } from './map-sign';

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly value: string;
  onChoose(code: string): void;
}

const Choice = ({ label, all, choices, value, onChoose }: ChoiceProps): JSX.Element => (
  <select class="map-choice" aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
    <option value="">{all}</option>
    {choices.map((choice) => (
      <option key={choice.code} value={choice.code}>
        {choice.label}
      </option>
    ))}
  </select>
);

export interface MapFilterBarProps {
  readonly view: MapView;
  readonly filters: MapFilters;
  onFilter(filters: MapFilters): void;
}

export const MapFilterBar = ({ view, filters, onFilter }: MapFilterBarProps): JSX.Element => {
  const others = { ...filters, kinds: MAP_KINDS };
  return (
    <section class="map-bar" aria-label={mapWords.filters}>
      <div class="map-kinds">
        {MAP_KINDS.map((kind) => (
          <label key={kind} class="map-kind">
            <input
              type="checkbox"
              checked={filters.kinds.includes(kind)}
              onChange={(event) =>
                onFilter({
                  ...filters,
                  kinds: MAP_KINDS.filter((one) => (one === kind ? event.currentTarget.checked : filters.kinds.includes(one))),
                })
              }
            />
            <Sign kind={kind} />
            <span>
              {mapWords.kindCount(
                mapWords.kinds[kind],
                view.items.filter((item) => item.kind === kind && passes(item, others)).length,
              )}
            </span>
          </label>
        ))}
      </div>
      <Choice
        label={mapWords.type}
        all={mapWords.allTypes}
        choices={view.types}
        value={filters.type}
        onChoose={(type) => onFilter({ ...filters, type: type as MapFilters['type'] })}
      />
      <Choice
        label={mapWords.sector}
        all={mapWords.allSectors}
        choices={view.sectors}
        value={filters.sector}
        onChoose={(sector) => onFilter({ ...filters, sector: sector as MapFilters['sector'] })}
      />
      <Choice
        label={mapWords.week}
        all={mapWords.allWeeks}
        choices={view.weeks}
        value={filters.week}
        onChoose={(week) => onFilter({ ...filters, week })}
      />
      {isFiltering(filters) && (
        <button type="button" class="button-link" onClick={() => onFilter(NO_MAP_FILTER)}>
          {mapWords.clear}
        </button>
      )}
      {(filters.type !== '' || filters.week !== '') && <p class="map-rule">{mapWords.rule}</p>}
    </section>
  );
};
