/** Reserved for the school that brought it, until a day or until further notice. */
import { isReserved, keeperOf } from '../../../company/reservation';
import type { ExclusionRule } from './exclusion';

export const sharingReserved: ExclusionRule<'sharing-reserved'> = {
  code: 'sharing-reserved',
  kind: 'network',
  mayOverride: true,
  applies: ({ candidate, needs, context }) => {
    const { company, sharing } = candidate;
    const { reservedUntil: until } = company;
    if (!isReserved({ sharing, reservedUntil: until }, context.today)) return undefined;
    const schoolUai = keeperOf(company);
    if (schoolUai !== undefined && schoolUai === needs.request.schoolUai) return undefined;
    return { schoolUai, schoolName: schoolUai === undefined ? undefined : context.schoolByUai.get(schoolUai)?.name, until };
  },
};
