/** Which companies of the pool may be one and the same. */
import fc from 'fast-check';
import type { Company } from '../../../src/domain/company/company';
import { CompanyIndex } from '../../../src/domain/company/company-index';
import { isNearlySame } from '../../../src/domain/company/distinctive-name';
import { NameIndex } from '../../../src/domain/company/name-index';
import { duplicatesOf, nearDuplicates } from '../../../src/domain/company/near-duplicates';
import { findSameCompany } from '../../../src/domain/company/same-company';
import { company } from '../intake-samples';

const NAMES = [
  'SARL Boulangerie Fictive',
  'Boulangerie Fictve',
  'boulangerie fictive',
  'Garage Exemple',
  'Garage Exemples du Forez',
  'Garage Exemple du Forez',
  'Élec',
  'Elec',
  'SARL',
  '',
];
const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const pool = fc
  .array(
    fc.record({
      name: some(...NAMES),
      tradeName: some(undefined, ...NAMES),
      commune: some('Roanne', 'ROANNE', 'Mably', undefined, ''),
      siret: some(undefined, undefined, '73282932000074', '732 829 320 00074', '35600000000048', '12'),
      phone: some(undefined, '0465710034', '+33 4 65 71 00 34', '0465710035', 'x'),
      email: some(undefined, 'a@gmail.com', 'a@fictive.example', 'b@fictive.example', 'A@fictive.example', 'non'),
      standing: some<Company['standing']>('active', 'closed'),
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.map((row, index) => company({ ...row, reference: `ENT-${index}` })));

/** Each against all that stand before it. */
const oneByOne = (companies: readonly Company[]) =>
  companies.flatMap((other, index) => {
    if (other.standing === 'closed') return [];
    const earlier = companies.slice(0, index).filter(({ standing }) => standing !== 'closed');
    const same = findSameCompany(
      {
        companyName: other.name,
        siret: other.siret,
        commune: other.commune,
        contactPhone: other.phone,
        contactEmail: other.email,
      },
      earlier,
    );
    return same.kind === 'none' ? [] : [{ known: same.company, other, why: same.why }];
  });

test('the index finds what holding every company against every earlier one would find', () => {
  fc.assert(
    fc.property(pool, (companies) => expect(nearDuplicates(companies)).toEqual(oneByOne(companies))),
    { numRuns: 400 },
  );
});

test('the index of names finds every name that is nearly the same, and no other', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), minLength: 0, maxLength: 40 });
  const edited = fc
    .tuple(name, fc.array(fc.tuple(fc.nat(40), fc.constantFrom('', 'a', 'xx')), { maxLength: 4 }))
    .map(
      ([base, edits]) => [base, edits.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), base)] as const,
    );
  fc.assert(
    fc.property(fc.array(edited, { maxLength: 6 }), (pairs) => {
      const index = new NameIndex<string>();
      const names = [...new Set(pairs.flat())].filter((one) => one !== '');
      for (const one of names) index.add(one, one);
      for (const one of names) expect(index.near(one).sort()).toEqual(names.filter((other) => isNearlySame(one, other)).sort());
    }),
    { numRuns: 500 },
  );
});

test('the duplicates of one company are at least those that all the pairs name', () => {
  fc.assert(
    fc.property(pool, (companies) => {
      for (const pair of nearDuplicates(companies))
        for (const [one, twin] of [
          [pair.known, pair.other],
          [pair.other, pair.known],
        ] as const) {
          expect(duplicatesOf(one, companies).flatMap(({ known, other }) => [known, other])).toContain(twin);
        }
    }),
    { numRuns: 200 },
  );
});

test('a company finds its twin by its trade name, before and after it in the rows', () => {
  const rows = [
    company({ reference: 'A', name: 'SAS Dupré', tradeName: 'Au bon pain', commune: 'Roanne' }),
    company({ reference: 'B', name: 'Au bon pain', commune: 'Roanne' }),
  ];
  expect(
    rows.map((one) => duplicatesOf(one, rows).map(({ known, other, why }) => [known.reference, other.reference, why])),
  ).toEqual([[['A', 'B', 'name-and-commune']], [['A', 'B', 'name-and-commune']]]);
});

test('in a town of five thousand companies each is held against a few', () => {
  const syllables = ['ba', 'ne', 'ri', 'to', 'lu', 'ma', 'ce', 'vi', 'po', 'du'];
  const kinds = ['Garage', 'Boulangerie', 'Atelier', 'Cabinet', 'Pharmacie', 'Menuiserie', 'Restaurant', 'Salon'];
  const word = (index: number): string => [...String(index).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');
  const index = new CompanyIndex();
  let held = 0;
  for (let row = 0; row < 5_000; row += 1) {
    const name = `${kinds[row % kinds.length]} ${word(row)} ${word((row * 7_919) % 10_000)}`;
    const one = company({
      reference: `ENT-${row}`,
      name,
      commune: 'Roanne',
      email: `a${row}@ville.example`,
      phone: `04${String(row).padStart(8, '0')}`,
    });
    held += index.candidatesFor(one).length;
    index.add(one);
  }
  expect(held).toBeLessThan(15_000);
});

test('a commune left empty is one that is not known: the mail domain alone tells', () => {
  const bakery = (reference: string, commune: string | undefined, email: string) =>
    company({ reference, name: 'Boulangerie Fictive', commune, email });
  const pool = [
    bakery('ENT-0', '', 'a@fictive.example'),
    bakery('ENT-1', undefined, 'b@fictive.example'),
    bakery('ENT-2', 'Roanne', 'c@fictive.example'),
  ];
  expect(nearDuplicates(pool).map(({ known, other, why }) => [known.reference, other.reference, why])).toEqual([
    ['ENT-0', 'ENT-1', 'email-domain'],
    ['ENT-0', 'ENT-2', 'email-domain'],
  ]);
});
