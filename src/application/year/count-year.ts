/** The figures of a school year, as they are kept once its rows say no more whom they were about. */
import { schoolYearOf } from '../../domain/calendar/school-year';
import { groupBy } from '../../domain/group-by';
import { NOT_KNOWN, sizes, told } from '../../domain/indicators/breakdowns';
import { openGroups } from '../../domain/indicators/small-groups';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Request } from '../../domain/request/request';
import { wasPlaced } from '../../domain/request/request-status';
import { yearOfRequest } from '../../domain/year/forgotten-fields';
import type { YearIndicator, YearRow } from '../../domain/year/year-row';
import { groupLabel } from '../../wording/labels/dashboard';
import { schoolYearInWords } from '../../wording/text/dates';
import type { Register } from '../ports';

/** By type and by school. Writes nothing. */
export function countYear(register: Register, year: number): readonly YearRow[] {
  const requests = register.all('requests').filter((request) => yearOfRequest(request) === year);
  const references = new Set(requests.map(({ reference }) => reference));
  const propositions = register
    .all('propositions')
    .filter(
      ({ requestReference, sentOn, isTrial }) => references.has(requestReference) && sentOn !== undefined && isTrial !== true,
    );
  const seated = propositions.filter(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status));
  const of = (...statuses: readonly Request['status'][]): Request[] => requests.filter(({ status }) => statuses.includes(status));
  const placed = requests.filter(({ status }) => wasPlaced(status));
  const whole = (indicator: YearIndicator, count: number): YearRow => ({
    key: `${year}/${indicator}`,
    schoolYear: schoolYearInWords(year),
    indicator,
    count,
  });
  return [
    whole('requests', requests.length),
    whole('placed', placed.length),
    whole('unplaced', of('unplaced').length),
    whole('cancelled', of('cancelled').length),
    whole('propositions', propositions.length),
    whole('accepted', seated.length),
    whole('hosts', new Set(seated.map(({ companyReference }) => companyReference)).size),
    whole('offers', register.all('offers').filter(({ receivedOn }) => schoolYearOf(receivedOn) === year).length),
    whole('reviews', register.all('reviews').filter(({ requestReference }) => references.has(requestReference)).length),
    ...GROUPS.flatMap((group) => groupRows(whole, requests, placed, group)),
  ];
}

type Grouping = readonly [by: 'type' | 'school', of: (request: Request) => string | undefined];
const GROUPS: readonly Grouping[] = [
  ['type', ({ type }) => type],
  ['school', ({ schoolName }) => schoolName],
];

/** Requests and placements under the same groups: what is told of one and of the other leaves no small difference. */
function groupRows(
  whole: (indicator: YearIndicator, count: number) => YearRow,
  requests: readonly Request[],
  placed: readonly Request[],
  [by, of]: Grouping,
): YearRow[] {
  const grouped = (some: readonly Request[]): ReadonlyMap<string, readonly Request[]> =>
    groupBy(some, (request) => of(request) ?? NOT_KNOWN);
  const all = grouped(requests);
  // One group that is the whole says nothing more.
  if (all.size < 2) return [];
  const held = grouped(placed);
  const isPlaced = new Set(placed);
  const open = openGroups(sizes(held), sizes(grouped(requests.filter((request) => !isPlaced.has(request)))));
  return (
    [
      ['requests', all],
      ['placed', held],
    ] as const
  ).flatMap(([indicator, groups]) =>
    told(open, groups, (members, key) => {
      const [row, group] = [whole(indicator, members.length), groupLabel(by, key)];
      return { ...row, key: `${row.key}/${by}/${group}`, group };
    }),
  );
}
