/** The host takes minors from 16 only. */
import type { ExclusionRule } from './exclusion';

export const under16Refused: ExclusionRule<'under-16-refused'> = {
  code: 'under-16-refused',
  kind: 'host',
  mayOverride: true,
  applies: ({ candidate, needs }) =>
    needs.isUnder16 && candidate.minors === 'from-16' ? { ageBracket: needs.request.ageBracket! } : undefined,
};
