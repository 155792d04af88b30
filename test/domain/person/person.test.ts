/** A person is found in texts however spelled, and nobody else is. */
import { isNameOf, tracesIn, withoutTraces, type Person } from '../../../src/domain/person/person';

const PERSON: Person = {
  address: 'zoe.le-goff@atelier.example',
  names: ['Zoé Le Goff', 'Zoé'],
  phones: ['0465710012', '+41223456789'],
};

test.each([
  'zoe.le-goff@atelier.example',
  'Zoe.Le-Goff@Atelier.example.',
  'zoe.le-goff%40atelier.example',
  'ZOE LE GOFF',
  'Le Goff Zoé',
  'zoé le-goff',
  'Zoe+Le+Goff',
  '04 65 71 00 12',
  '04.65.71.00.12',
  '+33 (0)4 65 71 00 12',
  '0033465710012',
  '465710012',
  '+41 22 345 67 89',
])('« %s » names the person', (text) => {
  expect(tracesIn(PERSON, `Voir ${text} demain`)).toHaveLength(1);
  expect(withoutTraces(PERSON, `Voir ${text} demain`, '…')).not.toContain(text.slice(0, -1));
});

test.each([
  'azoe.le-goff@atelier.example',
  'zoe.le-goff@atelier.example.org',
  'Zoé',
  'Zoé Le Goffic',
  'le gofer zoé',
  '1465710012',
  '04 65 71 00 123',
])('« %s » names somebody or something else', (text) => {
  expect(tracesIn(PERSON, `Voir ${text} demain`)).toEqual([]);
});

test('a text is found as it is spelled, and the rest of it stays as it was', () => {
  expect(tracesIn(PERSON, 'Appeler Zoé Le Goff (04 65 71 00 12)')).toEqual(['Zoé Le Goff', '04 65 71 00 12']);
  expect(withoutTraces(PERSON, 'Appeler Zoé Le Goff (04 65 71 00 12), à l’été', '…')).toBe('Appeler … (…), à l’été');
});

test('a name of one word is the person where it stands alone', () => {
  expect(isNameOf(PERSON, ' ZOE ')).toBe(true);
  expect(isNameOf(PERSON, 'Zoé Martin')).toBe(false);
  expect(isNameOf(PERSON, '')).toBe(false);
});
