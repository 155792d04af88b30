/** Which lines of the plan are shown, and how they are grouped. */
import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { PlanView } from '../../../application/allocation-api';
import { planFilterWords } from '../../../wording/pages/allocation-page';
import { filterChoices, isShown, NO_FILTER, type FilterChoice, type Grouping, type PlanFilters } from '../state/shown-lines';

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly FilterChoice[];
  readonly value: string;
  onChoose(code: string): void;
}

function Choice({ label, all, choices, value, onChoose }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <p class="filter">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.label}
          </option>
        ))}
      </select>
    </p>
  );
}

export interface PlanFiltersProps {
  readonly view: PlanView;
  readonly filters: PlanFilters;
  readonly grouping: Grouping;
  onFilter(filters: PlanFilters): void;
  onGroup(grouping: Grouping): void;
}

const GROUPINGS: readonly { readonly code: Grouping; readonly label: string }[] = [
  { code: 'school', label: planFilterWords.bySchool },
  { code: 'company', label: planFilterWords.byCompany },
];

function GroupingChoice({ grouping, onGroup }: Pick<PlanFiltersProps, 'grouping' | 'onGroup'>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="grouping">
      <legend class="field-label">{planFilterWords.view}</legend>
      <div class="segments">
        {GROUPINGS.map(({ code, label }) => (
          <label key={code} class="segment">
            <input type="radio" name={name} checked={grouping === code} onChange={() => onGroup(code)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function PlanFilterPanel({ view, filters, grouping, onFilter, onGroup }: PlanFiltersProps): JSX.Element {
  const choices = useMemo(() => filterChoices(view), [view]);
  const isFiltering = Object.keys(NO_FILTER).some(
    (key) => filters[key as keyof PlanFilters] !== NO_FILTER[key as keyof PlanFilters],
  );
  const shown = view.lines.filter((line) => isShown(line, filters)).length;
  return (
    <section class="side-part filters">
      <h2>{planFilterWords.title}</h2>
      <GroupingChoice grouping={grouping} onGroup={onGroup} />
      <Choice
        label={planFilterWords.school}
        all={planFilterWords.allSchools}
        choices={choices.schools}
        value={filters.school}
        onChoose={(school) => onFilter({ ...filters, school })}
      />
      <Choice
        label={planFilterWords.type}
        all={planFilterWords.allTypes}
        choices={choices.types}
        value={filters.type}
        onChoose={(type) => onFilter({ ...filters, type: type as PlanFilters['type'] })}
      />
      <Choice
        label={planFilterWords.week}
        all={planFilterWords.allWeeks}
        choices={choices.weeks}
        value={filters.week}
        onChoose={(week) => onFilter({ ...filters, week })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={filters.withoutHostOnly}
          onChange={(event) => onFilter({ ...filters, withoutHostOnly: event.currentTarget.checked })}
        />{' '}
        <span>{planFilterWords.withoutHost(view.total - view.placed)}</span>
      </label>
      <p class="filter-count">
        <span role="status">{planFilterWords.shown(shown, view.lines.length)}</span>
        {isFiltering && (
          <button type="button" class="button-link" onClick={() => onFilter(NO_FILTER)}>
            {planFilterWords.clear}
          </button>
        )}
      </p>
    </section>
  );
}
