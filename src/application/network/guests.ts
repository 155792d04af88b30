/** Members of the network who may be written to together: schools, or companies of some sectors and of a commune. */
import { LinkedSites } from '../../domain/company/linked-sites';
import { mayWriteTo } from '../../domain/company/may-solicit';
import { hasLeft, schoolName } from '../../domain/school/school';
import type { IsoDate } from '../../domain/calendar/iso-date';
import { fold } from '../../domain/text/fold';
import { addressOfSchool } from '../companies/bringer-of';
import { addressOf, contactOf } from '../companies/contact-of';
import type { Target } from '../network-api';
import type { MessageContext } from '../outbox/message-material';
import type { Register } from '../ports';
import { oneSiteAFirm } from './one-site-a-firm';

export interface Guest {
  /** Reference of the company, UAI of the school. */
  readonly reference: string;
  readonly name: string;
  readonly to: string;
  readonly context: MessageContext;
}

/** Each address once. A person who may be asked nothing is not written to. */
export function guestsIn(register: Register, target: Target, today: IsoDate): readonly Guest[] {
  const seen = new Set<string>();
  return (target.to === 'schools' ? schoolsIn(register, today) : companiesIn(register, target)).filter(
    ({ to }) => !seen.has(to) && seen.add(to) !== undefined,
  );
}

/**
 * Guests whom the same message has not reached yet. Of the sites of a firm one is written to, and none once another was told,
 * whatever sector or commune it was told under; a site that decides alone is told for itself.
 * @param told addresses already written to, in lower case
 */
export function guestsToTell(register: Register, target: Target, today: IsoDate, told: ReadonlySet<string>): readonly Guest[] {
  const guests = guestsIn(register, target, today).filter(({ to }) => !told.has(to));
  if (target.to === 'schools') return guests;
  const linked = LinkedSites.askedAsOne(register.all('companies'));
  const isTold = (site: string): boolean => told.has(addressOf(register, site) ?? '');
  const companies = guests
    .flatMap(({ context }) => context.company ?? [])
    .filter(({ reference }) => !linked.othersThan(reference).some(isTold));
  const chosen = new Set(oneSiteAFirm(register, companies, []).map(({ reference }) => reference));
  return guests.filter(({ reference }) => chosen.has(reference));
}

const schoolsIn = (register: Register, today: IsoDate): Guest[] =>
  register
    .all('schools')
    .filter((school) => !hasLeft(school, today))
    .flatMap((school) => {
      const to = addressOfSchool(school);
      return to === undefined ? [] : [{ reference: school.uai, name: schoolName(school), to, context: { school } }];
    });

const companiesIn = (register: Register, { sectors = [], commune = '' }: Target): Guest[] =>
  register
    .all('companies')
    .filter((company) => mayWriteTo(company))
    .filter(({ sector }) => sectors.length === 0 || (sector !== undefined && sectors.includes(sector)))
    .filter((company) => fold(commune) === '' || fold(company.commune ?? '') === fold(commune))
    .flatMap((company) => {
      const { reference, name } = company;
      const to = addressOf(register, reference);
      return to === undefined ? [] : [{ reference, name, to, context: { company, contact: contactOf(register, reference) } }];
    });
