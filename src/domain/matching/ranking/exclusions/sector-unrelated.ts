/** The host's sector has nothing to do with what is sought, and its activities do not make up for it. */
import type { ExclusionRule } from './exclusion';

/** Share of the expectations that a host of another sector must cover to be ranked all the same: a town hall with a kitchen. */
const ENOUGH_EXPECTATIONS = 1 / 3;

export const sectorUnrelated: ExclusionRule<'sector-unrelated'> = {
  code: 'sector-unrelated',
  kind: 'fit',
  mayOverride: true,
  applies: (pair) => {
    const { sector, activities } = pair.candidate;
    const { sectorFits, expectations } = pair.needs;
    if (!sectorFits || sector === undefined || sectorFits[sector].kind !== 'unrelated') return undefined;
    if (activities.length > 0 && expectations.length > 0 && pair.coverage.covered >= ENOUGH_EXPECTATIONS * expectations.length)
      return undefined;
    return { sector };
  },
};
