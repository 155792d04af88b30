/** Who helped a placement: who named the host for the request, or brought it to the pool; and how to reach them. */
import type { Company } from '../../domain/company/company';
import { mailableAddress } from '../../domain/contact/email';
import type { IsoDate } from '../../domain/calendar/iso-date';
import { helpedBy } from '../../domain/reminder/conditions';
import type { Subject } from '../../domain/reminder/reminder';
import { hasLeft, schoolName, type School } from '../../domain/school/school';
import type { Register } from '../ports';

export interface Helper {
  readonly name?: string;
  /** The school or the company that helped, as people read it. */
  readonly organisation: string;
  readonly to?: string;
}

/** `undefined` when nobody but the pupil's own school did. A school that has left the network is written to no more. */
export function helperOf(register: Register, subject: Subject, today: IsoDate): Helper | undefined {
  const by = helpedBy(subject);
  const { help, company } = subject;
  if (by === 'help') {
    const school = help!.schoolUai === undefined ? undefined : register.find('schools', help!.schoolUai);
    const organisation = help!.organisation ?? help!.name ?? '';
    return { name: help!.name, organisation, to: isGone(school, today) ? undefined : mailableAddress(help!.email) };
  }
  if (by === undefined || company === undefined) return undefined;
  const school = register.find('schools', company.broughtByUai!);
  const organisation = school === undefined ? company.broughtByUai! : schoolName(school);
  if (isGone(school, today)) return { organisation };
  const shared = sharedBy(register, company);
  return shared === undefined
    ? { name: school?.referentName, organisation, to: addressOfSchool(school) }
    : { name: shared.name, organisation, to: mailableAddress(shared.email) };
}

const isGone = (school: School | undefined, today: IsoDate): boolean => school !== undefined && hasLeft(school, today);

/** The person who shared the company in the name of its school. */
const sharedBy = (register: Register, { reference, broughtByUai }: Company) =>
  register
    .where('contributions', 'about', reference)
    .find(({ kind, schoolUai, email }) => kind === 'share-company' && schoolUai === broughtByUai && mailableAddress(email));

/** Of the person who speaks for it, else of its office. */
export const addressOfSchool = (school: School | undefined): string | undefined =>
  mailableAddress(school?.referentEmail) ?? mailableAddress(school?.officeEmail);
