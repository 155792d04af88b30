import fc from 'fast-check';
import { findSameCompany, isCalledAsOne } from '../../../src/domain/company/same-company';
import { company, HOSTILE_TEXTS } from '../intake-samples';
import { anyText } from '../../support/any-text';

const known = company({
  reference: 'ENT-1',
  name: 'SARL Boulangerie Fictive',
  siret: '73282932000074',
  commune: 'Saint-Étienne',
  phone: '0465710034',
  email: 'contact@fictive.example',
});

test('a company that the register holds twice is called once; another commune or telephone is another call', () => {
  const again = { ...known, reference: 'ENT-2', name: 'Boulangerie fictive', siret: undefined };
  expect(isCalledAsOne(known, again)).toBe(true);
  expect(isCalledAsOne(known, { ...again, phone: undefined })).toBe(true);
  expect(isCalledAsOne(known, { ...again, phone: '0465710035' })).toBe(false);
  expect(isCalledAsOne(known, { ...again, commune: 'Roanne' })).toBe(false);
  expect(isCalledAsOne(known, { ...again, name: 'Garage Exemple' })).toBe(false);
});

test.each([
  [
    'the same SIRET and name are certain',
    { companyName: 'Boulangerie fictive SARL', siret: '732 829 320 00074' },
    'certain',
    'siret',
  ],
  ['the same SIRET is certain without a name', { siret: '732 829 320 00074' }, 'certain', 'siret'],
  [
    'the same SIRET under another name is certain when the same address tells it',
    { companyName: 'Au Bon Pain', siret: '732 829 320 00074', contactEmail: 'contact@fictive.example' },
    'certain',
    'siret',
  ],
  [
    'the same SIRET under another name is another service, perhaps',
    { companyName: 'Service des espaces verts', siret: '732 829 320 00074' },
    'likely',
    'siret-other-name',
  ],
  [
    'same name without the legal form, same commune',
    { companyName: 'boulangerie FICTIVE', commune: 'SAINT ETIENNE' },
    'likely',
    'name-and-commune',
  ],
  ['words in another order', { companyName: 'Fictive (boulangerie)', commune: 'Saint-Étienne' }, 'likely', 'name-and-commune'],
  ['one slip in a long name', { companyName: 'Boulangerie Fictve', commune: 'Saint-Étienne' }, 'likely', 'name-and-commune'],
  ['same telephone written otherwise', { companyName: 'Autre', contactPhone: '+33 4 65 71 00 34' }, 'likely', 'phone'],
  ['same address', { companyName: 'Autre', contactEmail: 'Contact@Fictive.example' }, 'likely', 'email'],
  ['same mail domain, commune unknown', { companyName: 'Autre', contactEmail: 'rh@fictive.example' }, 'likely', 'email-domain'],
])('%s', (_rule, draft, kind, why) =>
  expect(findSameCompany(draft, [company({ name: 'Rien à voir' }), known])).toEqual({ kind, company: known, why }),
);

test.each([
  ['same name in another commune', { companyName: 'Boulangerie Fictive', commune: 'Roanne' }],
  [
    'same name and commune, another SIREN',
    { companyName: 'Boulangerie Fictive', commune: 'Saint-Étienne', siret: '356 000 000 00048' },
  ],
  ['same mail domain in another commune', { companyName: 'Autre', commune: 'Roanne', contactEmail: 'rh@fictive.example' }],
  ['nothing to compare', {}],
  ['legal form and small words only', { companyName: 'SARL', commune: 'Saint-Étienne' }],
])('%s is another company', (_rule, draft) => expect(findSameCompany(draft, [known])).toEqual({ kind: 'none' }));

test('sharing a public mail provider says nothing', () => {
  expect(findSameCompany({ contactEmail: 'b@gmail.com' }, [company({ email: 'a@gmail.com' })])).toEqual({ kind: 'none' });
});

test('no text throws', () => {
  for (const text of HOSTILE_TEXTS)
    expect(() =>
      findSameCompany({ companyName: text, commune: text, siret: text, contactPhone: text, contactEmail: text }, [
        known,
        company({ name: text, commune: text }),
      ]),
    ).not.toThrow();
  fc.assert(
    fc.property(
      anyText(),
      (text) => findSameCompany({ companyName: text, commune: 'Saint-Étienne' }, [known]).kind !== undefined,
    ),
  );
});
