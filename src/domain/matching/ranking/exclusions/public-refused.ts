/** The host named the publics it takes, and this one is not among them. A host that named none is asked on the telephone. */
import type { Pair } from '../../pairing/pair';
import type { ExclusionRule } from './exclusion';

export const publicRefused = {
  code: 'public-refused',
  kind: 'host',
  mayOverride: true,
  applies: ({ candidate, needs }: Pick<Pair, 'candidate' | 'needs'>) =>
    needs.public === undefined || candidate.publics.length === 0 || candidate.publics.includes(needs.public)
      ? undefined
      : { public: needs.public },
} satisfies ExclusionRule<'public-refused'>;
