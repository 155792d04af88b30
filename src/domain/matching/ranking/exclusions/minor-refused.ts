/** The host takes adults only. */
import type { ExclusionRule } from './exclusion';

export const minorRefused: ExclusionRule<'minor-refused'> = {
  code: 'minor-refused',
  kind: 'host',
  mayOverride: true,
  applies: ({ candidate, needs }) =>
    needs.isMinor && candidate.minors === 'adults-only' ? { ageBracket: needs.request.ageBracket! } : undefined,
};
