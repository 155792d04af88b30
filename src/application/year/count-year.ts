/** The figures of a school year, as they are kept once its rows say no more whom they were about. */
import { schoolYearOf } from '../../domain/calendar/school-year';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Request } from '../../domain/request/request';
import { yearOfRequest } from '../../domain/year/forgotten-fields';
import { shownGroups, type YearIndicator, type YearRow } from '../../domain/year/year-row';
import { requestTypeLabels } from '../../wording/labels/lists';
import { schoolYearInWords } from '../../wording/text/dates';
import { yearTexts } from '../../wording/year/year-texts';
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
  const placed = requests.filter(
    ({ placedOn, status }) => placedOn !== undefined && status !== 'cancelled' && status !== 'unplaced',
  );
  const whole = (indicator: YearIndicator, count: number): YearRow => ({
    key: `${year}/${indicator}`,
    schoolYear: schoolYearInWords(year),
    indicator,
    count,
  });
  return [
    ...withGroups(whole('requests', requests.length), requests),
    ...withGroups(whole('placed', placed.length), placed),
    whole('unplaced', of('unplaced').length),
    whole('cancelled', of('cancelled').length),
    whole('propositions', propositions.length),
    whole('accepted', seated.length),
    whole('hosts', new Set(seated.map(({ companyReference }) => companyReference)).size),
    whole('offers', register.all('offers').filter(({ receivedOn }) => schoolYearOf(receivedOn) === year).length),
    whole('reviews', register.all('reviews').filter(({ requestReference }) => references.has(requestReference)).length),
  ];
}

const GROUPS: readonly (readonly [code: string, of: (request: Request) => string | undefined])[] = [
  ['type', ({ type }) => (type === undefined ? undefined : requestTypeLabels[type])],
  ['school', ({ schoolName }) => schoolName],
];

function withGroups(whole: YearRow, requests: readonly Request[]): YearRow[] {
  return [
    whole,
    ...GROUPS.flatMap(([code, of]) => {
      const counts = new Map<string, number>();
      for (const request of requests) {
        const group = of(request) ?? '—';
        counts.set(group, (counts.get(group) ?? 0) + 1);
      }
      const { groups, rest } = shownGroups(counts);
      // One group that is the whole says nothing more.
      if (groups.length === 0 || counts.size === 1) return [];
      const all = [...groups, ...(rest > 0 ? [[yearTexts.others, rest] as const] : [])];
      return all.map(([group, count]): YearRow => ({ ...whole, key: `${whole.key}/${code}/${group}`, group, count }));
    }),
  ];
}
