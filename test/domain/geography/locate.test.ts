/** What the register is told about a place as typed. */
import { locateIn } from '../../../src/domain/geography/locate';
import { communeText } from './commune-file';

const locate = locateIn(() => communeText);

test('a place found gets its official name, its code and its point', () => {
  expect(locate({ postalCode: '42000', commune: 'ST ETIENNE' })).toEqual({
    kind: 'found',
    commune: 'Saint-Étienne',
    postalCode: '42000',
    point: { latitude: 45.434, longitude: 4.39, tier: 0 },
  });
});

test('a CEDEX code stays as typed, a missing code is filled in', () => {
  expect(locate({ postalCode: '42029', commune: 'Saint-Etienne Cedex 1' })).toMatchObject({
    commune: 'Saint-Étienne',
    postalCode: '42029',
  });
  expect(locate({ commune: 'Villeurbanne' })).toMatchObject({ commune: 'Villeurbanne', postalCode: '69100' });
});

test('an arrondissement is written as its city, a former commune under its own name', () => {
  expect(locate({ postalCode: '69003', commune: 'lyon 3e' })).toMatchObject({ commune: 'Lyon', postalCode: '69003' });
  expect(locate({ postalCode: '01300', commune: 'arbignieu' })).toMatchObject({ commune: 'Arbignieu', postalCode: '01300' });
});

test('a doubt comes with what is needed to settle it', () => {
  expect(locate({ postalCode: '42300', commune: 'Saint-Étienne' })).toEqual({
    kind: 'mismatch',
    communeOfCode: ['Mably', 'Roanne', 'Villerest'],
    codesOfCommune: ['42000', '42100', '42230'],
  });
  expect(locate({ postalCode: '42230' })).toEqual({
    kind: 'ambiguous',
    candidates: ['42230 Roche-la-Molière', '42000 Saint-Étienne'],
  });
  expect(locate({ postalCode: '42300', commune: 'Roanme' })).toEqual({
    kind: 'unknown',
    suggestions: ['42300 Roanne', '42300 Mably', '42300 Villerest'],
  });
});

test('of several postal codes none is chosen for the person who gave none', () => {
  expect(locate({ commune: 'Saint-Étienne' })).toMatchObject({ kind: 'found', postalCode: '' });
  expect(locate({ commune: 'Montbrison (42)' })).toMatchObject({ kind: 'found', postalCode: '42600' });
});

test.each([
  [
    'an INSEE code in the place of the postal code, one postal code',
    '69383',
    'Lyon',
    { commune: 'Lyon', postalCode: '69003', how: 'insee', postalCodes: ['69003'] },
  ],
  [
    'an INSEE code, several postal codes',
    '42218',
    'Saint-Étienne',
    { commune: 'Saint-Étienne', postalCode: '', how: 'insee', postalCodes: ['42000', '42100', '42230'] },
  ],
  ['an INSEE code of Corsica', '2a004', 'Ajaccio', { commune: 'Ajaccio', how: 'insee' }],
  [
    'a quarter whose postal code is its commune’s',
    '93210',
    'La Plaine Saint-Denis',
    { commune: 'Saint-Denis', postalCode: '93210', how: 'by-code', point: { tier: 1 } },
  ],
])('%s is told', (_rule, postalCode, commune, answer) =>
  expect(locate({ postalCode, commune })).toMatchObject({ kind: 'found', ...answer }),
);
