/** Answers that say nothing, and answers that say little. */
import { hasBrokenLetters } from '../../../src/domain/text/broken-letters';
import { saysNothing, saysSame, type FreeField } from '../../../src/domain/text/says-nothing';
import { HOSTILE_TEXTS } from '../intake-samples';

test.each<[FreeField, string]>([
  ['urgency', 'aucune urgence'],
  ['urgency', 'N/A'],
  ['urgency', 'non'],
  ['urgency', 'RAS'],
  ['urgency', 'R.A.S.'],
  ['urgency', 'pas d’urgence'],
  ['urgency', '/'],
  ['urgency', '-'],
  ['urgency', 'Non, pas d’urgence particulière.'],
  ['urgency', 'Rien de particulier pour le moment'],
  ['urgency', 'normale'],
  ['urgency', 'Il n’y a pas d’urgence'],
  ['urgency', '😀'],
  ['urgency', 'non urgent'],
  ['urgency', 'Néant'],
  ['urgency', 'sans objet'],
  ['urgency', '0'],
  ['urgency', 'pas trop urgent'],
  ['urgency', 'peu urgent'],
  ['schedule', 'pas d’horaires fixes'],
  ['urgency', 'X'],
  ['contactedCompanies', 'aucune entreprise contactée pour l’instant'],
  ['contactedCompanies', 'Aucune'],
  ['contactedCompanies', '—'],
  ['comment', 'Aucun commentaire'],
  ['comment', 'Rien à signaler'],
  ['conditions', 'pas de conditions particulières'],
  ['otherNeed', 'aucun besoin'],
  ['lodging', 'Pas d’hébergement'],
  ['lodging', 'non'],
  ['website', 'pas de site internet'],
  ['siret', 'non concerné'],
  ['levels', 'Aucune préférence'],
  ['otherAddress', 'non'],
])('%s: « %s » says nothing', (field, text) => expect(saysNothing(field, text)).toBe(true));

test.each<[FreeField, string]>([
  ['urgency', 'oui'],
  ['urgency', 'Urgent'],
  ['urgency', 'pas de stage depuis septembre'],
  ['urgency', 'Sans solution, désistement de dernière minute'],
  ['urgency', 'aucune entreprise ne répond'],
  ['urgency', 'non, mais il reste une semaine'],
  ['comment', 'Pas de scooter'],
  ['conditions', 'Sans permis'],
  ['contactedCompanies', 'Non Stop Pizza'],
  ['lodging', 'internat'],
  ['contactedCompanies', 'Lidl'],
  ['website', 'www.exemple.example'],
  ['levels', 'CAP'],
  ['otherAddress', '12 rue sans nom'],
])('%s: « %s » says something', (field, text) => expect(saysNothing(field, text)).toBe(false));

test.each([
  ['idem', true],
  ['Même adresse', true],
  ['la même', true],
  ['12 rue Idem', false],
  ['', false],
])('« %s » means the place given before: %s', (text, isSame) => expect(saysSame(text)).toBe(isSame));

test.each([
  ['LycÃ©e professionnel', true],
  ['Saint-Ã‰tienne', true],
  ['lâ€™accueil', true],
  ['Lyc\ufffde', true],
  ['RhÃ´ne', true],
  ['Â« oui Â»', true],
  ['Lycée professionnel', false],
  ['SÃO PAULO', false],
  ['Âge', false],
  ['château, naïf, Œuvre', false],
  ['L’été à 10 €', false],
])('« %s » has broken letters: %s', (text, isBroken) => expect(hasBrokenLetters(text)).toBe(isBroken));

test('no text throws', () => {
  for (const text of HOSTILE_TEXTS)
    expect([saysNothing('comment', text), saysSame(text), hasBrokenLetters(text)]).toHaveLength(3);
});
