/** What schools and companies gave to the network in the year. */
import { approachesIn } from '../company/approach';
import type { Need, Registration, Resource } from '../network/network';
import type { School } from '../school/school';
import { fold } from '../text/fold';
import type { Case } from './measure';
import type { YearFacts } from './year-facts';

const isPublished = ({ state }: Resource): boolean => state === 'published' || state === 'to-revise';

/** Resources that could be read on the last day looked at. */
export const published = ({ rows, until }: YearFacts): Resource[] =>
  rows.resources.filter((resource) => isPublished(resource) && (resource.updatedOn ?? '') <= until);

/** Written by several hands, as the authors are typed: parted by commas, semicolons, « et » or new lines. */
export const isCoAuthored = ({ authors = '' }: Resource): boolean =>
  authors.split(/[,;\n]|\set\s/).filter((author) => author.trim() !== '').length > 1;

/** How much each school gave: companies that it brought, resources that name it among their authors, times it knew someone. */
export function contributions(facts: YearFacts): ReadonlyMap<School, number> {
  const { rows, holds, isNew } = facts;
  const given = new Map<School, number>();
  const companies = rows.companies.filter(({ reference }) => isNew(reference));
  const resources = published(facts)
    .filter(({ updatedOn }) => holds(updatedOn))
    .map(({ authors = '' }) => ` ${fold(authors)} `);
  const helps = rows.contributions.filter(({ kind, on }) => kind === 'help' && holds(on));
  for (const school of rows.schools) {
    const name = fold(school.name);
    const count =
      companies.filter(({ broughtByUai }) => broughtByUai === school.uai).length +
      (name === '' ? 0 : resources.filter((authors) => authors.includes(` ${name} `)).length) +
      helps.filter(({ schoolUai }) => schoolUai === school.uai).length;
    if (count > 0) given.set(school, count);
  }
  return given;
}

/** Needs told in the year, those dropped without being needs any more aside. */
export const needsOf = ({ rows, isNew }: YearFacts): Need[] =>
  rows.needs.filter(({ reference, state }) => isNew(reference) && state !== 'dropped');

/** Working days from a need to its answer. */
export const answerDelays = (facts: YearFacts): Pick<Case, 'value'>[] =>
  needsOf(facts).flatMap(({ state, on, answeredOn }) => {
    const value = state === 'answered' ? facts.workedDays(on, answeredOn) : undefined;
    return value === undefined ? [] : [{ value }];
  });

/** Meetings that took place by the last day looked at. */
export const heldMeetings = ({ rows, holds }: YearFacts) =>
  rows.meetings.filter(({ on, state }) => holds(on) && state !== 'cancelled');

/** People who signed up for these and did not cancel, those on the waiting list aside. */
export function registrationsOf(facts: YearFacts): Registration[] {
  const held = new Set(heldMeetings(facts).map(({ reference }) => reference));
  return facts.rows.registrations.filter(
    ({ meetingReference, state }) => held.has(meetingReference) && state !== 'cancelled' && state !== 'waiting',
  );
}

/**
 * Companies that a school had asked by itself, without success, and that the hub did not ask again for one of its pupils: each
 * company of each school once.
 */
export function avoidedApproaches({ rows, requests, holds }: YearFacts): Pick<Case, 'value'>[] {
  const asked = new Map<string, string>();
  for (const { companyReference, schoolUai, on, result } of approachesIn(rows.contributions)) {
    if (schoolUai === undefined || result === 'hosts' || !holds(on)) continue;
    const pair = `${schoolUai} ${companyReference}`;
    const before = asked.get(pair);
    if (before === undefined || on < before) asked.set(pair, on);
  }
  const isAskedAgain = (pair: string, on: string): boolean =>
    requests.some(({ request, propositions }) =>
      propositions.some(
        ({ companyReference, sentOn }) =>
          `${request.schoolUai} ${companyReference}` === pair && sentOn !== undefined && sentOn >= on && holds(sentOn),
      ),
    );
  return [...asked].filter(([pair, on]) => !isAskedAgain(pair, on)).map(() => ({ value: 1 }));
}
