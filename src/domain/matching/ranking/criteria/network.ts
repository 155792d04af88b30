/** What the network adds (J2): a host that another school brought is one the pupil's school would not have found. */
import type { CriterionRule } from './criterion';

const HUB_SCORE = 70;
const OWN_SCHOOL_SCORE = 30;

export const network: CriterionRule<'network'> = {
  code: 'network',
  judge: ({ candidate, needs, context }) => {
    const uai = candidate.company.broughtByUai;
    if (uai === undefined) return { score: HUB_SCORE, details: { origin: 'hub' } };
    if (uai === needs.request.schoolUai) return { score: OWN_SCHOOL_SCORE, details: { origin: 'own-school' } };
    return { score: 100, details: { origin: 'other-school', schoolName: context.schoolByUai.get(uai)?.name } };
  },
};
