/** What the register is told about a place as typed. */
import { locateIn } from '../../../src/domain/geography/locate';
import { communeText } from './commune-file';

const locate = locateIn(() => communeText);

test('a place found gets its official name, its code and its point', () => {
  expect(locate({ postalCode: '42000', commune: 'ST ETIENNE' })).toEqual({ kind: 'found', commune: 'Saint-Étienne', postalCode: '42000', point: { latitude: 45.434, longitude: 4.39, tier: 0 } });
});

test('a CEDEX code stays as typed, a missing code is filled in', () => {
  expect(locate({ postalCode: '42029', commune: 'Saint-Etienne Cedex 1' })).toMatchObject({ commune: 'Saint-Étienne', postalCode: '42029' });
  expect(locate({ commune: 'Villeurbanne' })).toMatchObject({ commune: 'Villeurbanne', postalCode: '69100' });
});

test('an arrondissement is written as its city, a former commune under its own name', () => {
  expect(locate({ postalCode: '69003', commune: 'lyon 3e' })).toMatchObject({ commune: 'Lyon', postalCode: '69003' });
  expect(locate({ postalCode: '01300', commune: 'arbignieu' })).toMatchObject({ commune: 'Arbignieu', postalCode: '01300' });
});

test('a doubt comes with what is needed to settle it', () => {
  expect(locate({ postalCode: '42300', commune: 'Saint-Étienne' })).toEqual({ kind: 'mismatch', communeOfCode: ['Mably', 'Roanne', 'Villerest'], codesOfCommune: ['42000', '42100', '42230'] });
  expect(locate({ postalCode: '42230' })).toEqual({ kind: 'ambiguous', candidates: ['42230 Roche-la-Molière', '42000 Saint-Étienne'] });
  expect(locate({ postalCode: '42000', commune: 'Saint-Etiene' })).toEqual({ kind: 'unknown', suggestions: ['42000 Saint-Étienne'] });
});
