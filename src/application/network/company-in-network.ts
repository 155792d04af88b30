/** What the network has to do with a company: who brought it, for whom it is kept, who has asked it, who was trained. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { isReserved, keeperOf } from '../../domain/company/reservation';
import { schoolName } from '../../domain/school/school';
import { approachSentence } from '../../wording/sidebar/contribution-sentences';
import { broughtBy, keptFor, trainedOf } from '../../wording/sidebar/company-history-sentences';
import type { Register } from '../ports';

/** Older approaches are in the tab. */
const SHOWN_APPROACHES = 6;

/** One sentence each, the latest approach first; none that says nothing. */
export function companyInNetwork(register: Register, reference: string, today: IsoDate): readonly string[] {
  const company = register.find('companies', reference);
  if (company === undefined) return [];
  const nameOf = (uai: string | undefined): string | undefined => {
    const school = uai === undefined ? undefined : register.find('schools', uai);
    return school === undefined ? uai : schoolName(school);
  };
  const bringer = nameOf(company.broughtByUai);
  const keeper = nameOf(keeperOf(company));
  const trained = register
    .where('contacts', 'companyReference', reference)
    .filter(({ trainedOn, isActive }) => isActive && trainedOn !== undefined);
  const approaches = register
    .where('contributions', 'about', reference)
    .filter(({ kind }) => kind === 'approach')
    .sort((a, b) => ((a.contactedOn ?? a.on) < (b.contactedOn ?? b.on) ? 1 : -1));
  return [
    ...(bringer === undefined ? [] : [broughtBy(bringer)]),
    ...(isReserved(company, today) && keeper !== undefined ? [keptFor(keeper, company.reservedUntil)] : []),
    ...trained.map(({ name, trainedOn }) => trainedOf(name, trainedOn!)),
    ...approaches.slice(0, SHOWN_APPROACHES).map(approachSentence),
  ];
}
