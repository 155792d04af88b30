/** Each exclusion by its cases: what sets a host aside, what does not, and who may go past it. */
import { EXCLUSION_CODES } from '../../../../src/domain/matching/ranking/exclusions';
import { rankHosts } from '../../../../src/domain/matching/ranking/rank-hosts';
import { aCompany, aContext, anOffer, aRequest, northOf } from '../hub-builder';
import { exclusionsIn, type ExclusionCases } from './exclusion-cases/exclusion-case';
import { WHOM_A_HOST_TAKES } from './exclusion-cases/whom-a-host-takes';
import { WHEN_AND_HOW_MANY } from './exclusion-cases/when-and-how-many';
import { WHO_WAS_ASKED_ALREADY } from './exclusion-cases/who-was-asked-already';
import { WHERE_AND_WHICH_TRADE } from './exclusion-cases/where-and-which-trade';

const TABLE: ExclusionCases = { ...WHOM_A_HOST_TAKES, ...WHEN_AND_HOW_MANY, ...WHO_WAS_ASKED_ALREADY, ...WHERE_AND_WHICH_TRADE };

for (const code of EXCLUSION_CODES) {
  describe(code, () => {
    test.each(TABLE[code].excludes.map((given) => [given.rule, given] as const))('sets aside: %s', (_rule, given) => {
      const found = exclusionsIn(given).find((exclusion) => exclusion.code === code);
      expect(found).toBeDefined();
      if (given.details) expect(found!.details).toMatchObject(given.details);
      if (given.mayOverride !== undefined) expect(found!.mayOverride).toBe(given.mayOverride);
    });
    test.each(TABLE[code].allows.map((given) => [given.rule, given] as const))('leaves alone: %s', (_rule, given) => {
      expect(exclusionsIn(given).map((exclusion) => exclusion.code)).not.toContain(code);
    });
  });
}

test('a host that suits has no exclusion at all', () => {
  expect(exclusionsIn({ rule: '' })).toEqual([]);
});

test('every reason is told in the order of the table, and one that cannot be set aside holds for all', () => {
  const context = aContext({
    companies: [aCompany({ standing: 'closed', point: northOf(42) })],
    offers: [anOffer({ minors: 'adults-only' })],
  });
  const [host] = rankHosts(aRequest(), context).excluded;
  expect(host!.exclusions.map(({ code }) => code)).toEqual(['host-inactive', 'minor-refused', 'too-far']);
  expect(host!.code).toBe('host-inactive');
  expect(host!.mayOverride).toBe(false);
});

test('a first reason that may be set aside does not hide a second one that may not', () => {
  const context = aContext({ offers: [anOffer({ minors: 'adults-only', places: 0 })] });
  const [host] = rankHosts(aRequest(), context).excluded;
  expect(host!.exclusions.map(({ code }) => code)).toEqual(['minor-refused', 'no-place']);
  expect(host!.mayOverride).toBe(false);
});
