/** Which rows are sites of one firm. */
import { LinkedSites } from '../../../src/domain/company/linked-sites';
import { allocate } from '../../../src/domain/matching/plan/allocate';
import { overbooked } from '../../../src/domain/matching/seats/overbooked';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import { aCompany, aContext, anOffer, aProposition, aRequest } from '../matching/hub-builder';

const [A, B] = ['73282932000074', '73282932000082'] as const;
const site = (reference: string, changes: { siret?: string; group?: string } = {}) => aCompany({ reference, ...changes });

test('sites are linked by SIREN, by group, and through each other', () => {
  const linked = new LinkedSites([
    site('ENT-1', { siret: A }),
    site('ENT-2', { siret: B, group: 'Éxemple' }),
    site('ENT-3', { group: ' exemple ' }),
    site('ENT-4', { group: 'Autre' }),
    site('ENT-5', { siret: '35600000000048' }),
    site('ENT-6'),
    site('ENT-7', { group: ' ' }),
    site('ENT-8', { group: '' }),
  ]);
  expect(linked.sitesOf('ENT-1')).toEqual(['ENT-1', 'ENT-2', 'ENT-3']);
  expect(linked.othersThan('ENT-3')).toEqual(['ENT-1', 'ENT-2']);
  expect(linked.firmOf('ENT-3')).toBe(linked.firmOf('ENT-1'));
  for (const alone of ['ENT-4', 'ENT-5', 'ENT-6', 'ENT-7', 'ENT-8', 'ENT-9']) expect(linked.firmOf(alone)).toBeUndefined();
});

test('nothing that is typed wrong links two firms: no digits, zeros, a wrong key', () => {
  for (const siret of ['', '0', '00000000000000', 'à demander', '73282932000075', '732829320'])
    expect(new LinkedSites([site('ENT-1', { siret }), site('ENT-2', { siret })]).firmOf('ENT-1')).toBeUndefined();
});

describe('a firm with two sites', () => {
  const companies = [site('ENT-2026-0001', { siret: A }), site('ENT-2026-0002', { siret: B })];
  const offers = companies.map(({ reference }, k) =>
    anOffer({ reference: `OFF-2026-000${k + 1}`, companyReference: reference, places: 3 }),
  );
  const requests = [1, 2, 3].map((k) => aRequest({ reference: `DEM-2026-010${k}` }));

  test('gets one line of a plan, and none once one of them was asked', () => {
    const placed = (propositions: readonly Proposition[] = []) =>
      allocate(aContext({ companies, offers, requests, propositions }), { kept: [], forbidden: [], previous: [] }, () => true)
        .hostOf.size;
    expect(placed()).toBe(1);
    expect(placed([aProposition({ sentOn: '2026-12-30', status: 'declined', answer: 'no' })])).toBe(0);
  });

  test('of which one decides alone gets a line for each: neither waits for the other', () => {
    const apart = [companies[0]!, { ...companies[1]!, decidesAlone: true }];
    const context = (propositions: readonly Proposition[] = []) => aContext({ companies: apart, offers, requests, propositions });
    expect(allocate(context(), { kept: [], forbidden: [], previous: [] }, () => true).hostOf.size).toBe(3);
    const asked = context([aProposition({ companyReference: 'ENT-2026-0001', offerReference: undefined, sentOn: '2026-12-30' })]);
    expect(asked.askedElsewhere('ENT-2026-0002')).toBeUndefined();
  });

  test('has one agreement, also where a site decides alone', () => {
    const signed = [
      { ...companies[0]!, agreementFrom: '2026-09-01', agreementUntil: '2027-08-31', agreementPlaces: 4 },
      { ...companies[1]!, decidesAlone: true },
    ];
    expect([...aContext({ companies: signed, offers, requests }).agreements.keys()]).toEqual(['ENT-2026-0001', 'ENT-2026-0002']);
  });

  test('asked twice in the days of rest is found again, with all its sites', () => {
    const asked = companies.map(({ reference }, k) =>
      aProposition({
        reference: `PRO-2026-000${k + 1}`,
        companyReference: reference,
        offerReference: undefined,
        sentOn: '2026-12-30',
      }),
    );
    expect(overbooked(aContext({ companies, offers, requests, propositions: asked }))).toMatchObject([
      { code: 'linked-sites', taken: 2, most: 1, sites: ['ENT-2026-0001', 'ENT-2026-0002'] },
    ]);
  });
});
