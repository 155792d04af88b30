/** A school is told when the hub asks a host that is reserved for it, for a pupil of another school. */
import type { Company } from '../../domain/company/company';
import type { Exclusion } from '../../domain/matching/ranking/exclusions/exclusion';
import type { Message } from '../../domain/message/message';
import type { Request } from '../../domain/request/request';
import { schoolName } from '../../domain/school/school';
import { queueMessage, type Departure } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';

/** The school whose reservation an animator goes past, by its UAI. */
export function reservingSchool(exclusions: readonly Exclusion[]): string | undefined {
  for (const exclusion of exclusions) if (exclusion.code === 'sharing-reserved') return exclusion.details.schoolUai;
  return undefined;
}

/** The school, with the address at which it can be told; `undefined` when it has none. */
export function schoolToTell(
  register: Register,
  uai: string | undefined,
): { readonly name: string; readonly to: string } | undefined {
  const school = uai === undefined ? undefined : register.find('schools', uai);
  const to = school?.referentEmail ?? school?.officeEmail;
  return school === undefined || to === undefined ? undefined : { name: schoolName(school), to };
}

/** Queues the message when the school has an address, and gives it; done again for the same proposition it adds nothing. */
export function tellReservedSchool(
  register: Register,
  ports: Ports,
  asked: {
    readonly uai: string | undefined;
    readonly propositionReference: string;
    readonly request: Request;
    readonly company: Company;
  },
  departure: Departure,
): readonly Message[] {
  const { uai, propositionReference, request, company } = asked;
  const school = schoolToTell(register, uai);
  return school === undefined
    ? []
    : [
        queueMessage(register, ports, {
          template: 'reserved-asked',
          about: propositionReference,
          to: school.to,
          context: { request, company },
          occasion: 'first',
          departure,
        }),
      ];
}
