/** The lines of the plan that the filters let through, in groups by school or by company. */
import type { PlanLine, PlanView } from '../../../application/allocation-api';
import type { RequestType } from '../../../domain/request/request-type';
import { weekLabel } from '../../../wording/text/dates';
import { planListWords } from '../../../wording/pages/allocation-page';
import { mustBeTicked } from './ticks';

export interface PlanFilters {
  readonly school: string;
  readonly type: RequestType | '';
  readonly week: string;
  readonly withoutHostOnly: boolean;
}
export const NO_FILTER: PlanFilters = { school: '', type: '', week: '', withoutHostOnly: false };
export type Grouping = 'school' | 'company';

/** True when the line passes every filter. */
export const isShown = (line: PlanLine, { school, type, week, withoutHostOnly }: PlanFilters): boolean =>
  (school === '' || line.schoolName === school) &&
  (type === '' || line.type === type) &&
  (week === '' || line.weeks.includes(week)) &&
  (!withoutHostOnly || line.host === undefined);

export interface LineGroup {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly PlanLine[];
}

/** Has a host that covers something of what is sought: those that cover nothing stand in a group of their own. */
const isPlaced = (line: PlanLine): boolean => line.host !== undefined && !mustBeTicked(line);

const GROUPS: Readonly<
  Record<
    Grouping,
    (plan: PlanView) => readonly { readonly key: string; readonly title: string; holds(line: PlanLine): boolean }[]
  >
> = {
  school: (plan) =>
    plan.schools.map(({ schoolName, placed, total }) => ({
      key: schoolName,
      title: planListWords.schoolGroup(schoolName, placed, total),
      holds: (line) => isPlaced(line) && line.schoolName === schoolName,
    })),
  company: (plan) =>
    plan.companies.map(({ companyReference, companyName, pupils }) => ({
      key: companyReference,
      title: planListWords.companyGroup(companyName, pupils),
      holds: (line) => isPlaced(line) && line.host?.companyReference === companyReference,
    })),
};

/** Key of the group whose lines nobody ticks but the animator. */
export const APART = '?';

/**
 * The groups that have a line to show: first those without a host, those whose host covers nothing, then by school or by company
 * in the plan's order.
 */
export function shownGroups(plan: PlanView, filters: PlanFilters, grouping: Grouping): readonly LineGroup[] {
  const shown = plan.lines.filter((line) => isShown(line, filters));
  const unplaced = {
    key: '',
    title: planListWords.withoutHost(plan.total - plan.placed),
    holds: (line: PlanLine) => line.host === undefined,
  };
  const apart = {
    key: APART,
    title: planListWords.apart(plan.lines.filter(mustBeTicked).length),
    holds: mustBeTicked,
  };
  return [unplaced, apart, ...GROUPS[grouping](plan)]
    .map(({ key, title, holds }) => ({ key, title, lines: shown.filter(holds) }))
    .filter(({ lines }) => lines.length > 0);
}

export interface FilterChoice {
  readonly code: string;
  readonly label: string;
}
export interface FilterChoices {
  readonly schools: readonly FilterChoice[];
  readonly types: readonly FilterChoice[];
  readonly weeks: readonly FilterChoice[];
}

const distinct = (choices: readonly FilterChoice[]): readonly FilterChoice[] => [
  ...new Map(choices.map((choice) => [choice.code, choice])).values(),
];

/** The values that the plan's lines hold. */
export const filterChoices = ({ lines }: PlanView): FilterChoices => ({
  schools: distinct(lines.map(({ schoolName }) => ({ code: schoolName, label: schoolName })))
    .slice()
    .sort((a, b) => a.label.localeCompare(b.label, 'fr')),
  types: distinct(lines.flatMap(({ type, typeLabel }) => (type === undefined ? [] : [{ code: type, label: typeLabel }]))),
  weeks: distinct(
    lines.flatMap(({ weeks }) => weeks.map((week) => ({ code: week, label: `${weekLabel(week)} ${week.slice(0, 4)}` }))),
  )
    .slice()
    .sort((a, b) => a.code.localeCompare(b.code)),
});
