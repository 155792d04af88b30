/** Who is behind a need: what a theme is for is told from it. */
import type { Company } from '../../domain/company/company';
import { mailableAddress } from '../../domain/contact/email';
import type { Need } from '../../domain/network/network';
import { REQUEST_TYPE_RULES, type Public } from '../../domain/request/request-type';
import type { Request } from '../../domain/request/request';
import type { School } from '../../domain/school/school';
import type { Sector } from '../../domain/training/sector';
import type { Register } from '../ports';
import { guestAt } from './context-of-network';

interface Asker {
  readonly company?: Company;
  readonly school?: School;
  /** Of the stage that the need is about. */
  readonly request?: Request;
}

/** The school that it named, else whoever has its address; the stage that it spoke of. */
function askerOf(register: Register, { reference, email, stageReference = '' }: Need): Asker {
  const contribution = register.where('contributions', 'about', reference).find(({ kind }) => kind === 'need');
  const school = contribution?.schoolUai === undefined ? undefined : register.find('schools', contribution.schoolUai);
  const to = mailableAddress(email);
  const request = register.find('requests', register.find('propositions', stageReference)?.requestReference ?? stageReference);
  return { ...(school !== undefined ? { school } : to === undefined ? {} : guestAt(register, to)), request };
}

export interface Targets {
  readonly sectors: readonly Sector[];
  readonly publics: readonly Public[];
  readonly trainings: readonly string[];
  readonly isOfSchools: boolean;
  readonly isOfCompanies: boolean;
}

/** For whom the theme is: the sectors of the companies that ask, the publics and trainings of the stages that they speak of. */
export function targetsOf(register: Register, needs: readonly Need[]): Targets {
  const askers = needs.map((need) => askerOf(register, need));
  const each = <T>(of: (asker: Asker) => T | undefined): readonly T[] => [
    ...new Set(askers.map(of).filter((one) => one !== undefined)),
  ];
  return {
    sectors: each(({ company }) => company?.sector),
    publics: each(({ request, school }) =>
      request?.type !== undefined ? REQUEST_TYPE_RULES[request.type].public : school?.kind === 'college' ? 'college' : undefined,
    ),
    trainings: each(({ request }) => request?.trainingName),
    isOfSchools: askers.some(({ school }) => school !== undefined),
    isOfCompanies: askers.some(({ company }) => company !== undefined),
  };
}
