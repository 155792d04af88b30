/** Of the sites of one firm, one is written to, and names the others. */
import { compareNumbers } from '../../domain/numbers/compare-numbers';
import type { Company } from '../../domain/company/company';
import { LinkedSites } from '../../domain/company/linked-sites';
import { maySolicit } from '../../domain/company/may-solicit';
import { roadDistanceKm } from '../../domain/geography/road-distance';
import { groupBy } from '../../domain/group-by';
import type { Request } from '../../domain/request/request';
import { compare } from '../../domain/text/compare';
import { addressOf } from '../companies/contact-of';
import type { Register } from '../ports';

/** Whoever speaks for the whole firm: who recruits, then who signs. */
const SPEAKERS = ['hr', 'signatory'] as const;

/** The smaller, the sooner it is written to. */
const speaksFor = (register: Register, { reference }: Company): number => {
  const roles = register.where('contacts', 'companyReference', reference).filter(({ isActive }) => isActive);
  const at = SPEAKERS.findIndex((role) => roles.some((contact) => contact.role === role));
  return at === -1 ? SPEAKERS.length : at;
};

function kmToNeed({ point }: Company, needs: readonly Pick<Request, 'point'>[]): number {
  let nearest = Infinity;
  if (point !== undefined)
    for (const need of needs) if (need.point !== undefined) nearest = Math.min(nearest, roadDistanceKm(point, need.point));
  return nearest;
}

/**
 * Of each firm the site whose contact speaks for it, else the one nearest to a pupil who seeks, else the first by reference. An
 * address at which another site of the firm wants to be left alone is not written to.
 * @param companies those that may be written to and have an address; their order is kept
 * @param needs what is sought
 */
export function oneSiteAFirm(
  register: Register,
  companies: readonly Company[],
  needs: readonly Pick<Request, 'point'>[],
): readonly Company[] {
  const linked = LinkedSites.askedAsOne(register.all('companies'));
  const leftAlone = (reference: string): ReadonlySet<string | undefined> =>
    new Set(
      linked
        .othersThan(reference)
        .flatMap((other) => register.find('companies', other) ?? [])
        .filter((site) => site.standing !== 'closed' && !maySolicit(site))
        .map((site) => addressOf(register, site.reference)),
    );
  const chosen = new Set<string>();
  for (const sites of groupBy(companies, ({ reference }) => linked.firmOf(reference) ?? reference).values()) {
    const [first] = sites
      .filter(({ reference }) => !leftAlone(reference).has(addressOf(register, reference)))
      .map((site) => ({
        reference: site.reference,
        ...(sites.length === 1 ? {} : { speaker: speaksFor(register, site), km: kmToNeed(site, needs) }),
      }))
      .sort(sooner);
    if (first !== undefined) chosen.add(first.reference);
  }
  return companies.filter(({ reference }) => chosen.has(reference));
}

interface Judged {
  readonly reference: string;
  readonly speaker?: number;
  readonly km?: number;
}

const sooner = (a: Judged, b: Judged): number =>
  (a.speaker ?? 0) - (b.speaker ?? 0) || compareNumbers(a.km ?? 0, b.km ?? 0) || compare(a.reference, b.reference);
