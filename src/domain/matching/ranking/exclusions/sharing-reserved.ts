/** Reserved for the school that brought it, until a day or until further notice. */
import type { ExclusionRule } from './exclusion';

export const sharingReserved: ExclusionRule<'sharing-reserved'> = {
  code: 'sharing-reserved',
  kind: 'network',
  mayOverride: true,
  applies: ({ candidate, needs, context }) => {
    if (candidate.sharing !== 'reserved') return undefined;
    const { company } = candidate;
    const until = company.reservedUntil;
    if (until !== undefined && until < context.today) return undefined;
    const schoolUai = company.reservedForUai ?? company.broughtByUai;
    if (schoolUai !== undefined && schoolUai === needs.request.schoolUai) return undefined;
    return { schoolUai, schoolName: schoolUai === undefined ? undefined : context.schoolByUai.get(schoolUai)?.name, until };
  },
};
