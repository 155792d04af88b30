/**
 * Whatever was changed in the lists, in whatever order: an update gives the forms that a new hub would have, and former answers
 * are read.
 */
import fc from 'fast-check';
import { DIRECTORY, Hub, offerAnswers, RAW, removeHubs, requestAnswers } from '../support/hub';
import { shapesOf } from '../support/forms';

jest.setTimeout(180_000);
afterAll(removeHubs);

const CODES = ['cap-cuisine', 'cap-epc', 'bts-mco', 'cap-aepe', 'cap-coiffure', 'bp-melec', 'bts-gpme', 'cap-macon'] as const;
const SCHOOLS = [
  '0421004N;Lycée Nouveau;Feurs;42110;Lycee polyvalent',
  '0421005P;Lycée Nouveau;Feurs;42110;Lycee polyvalent',
  '0421006R;Collège Fictif;Boën-sur-Lignon;42130;College',
] as const;

type Change =
  | { readonly do: 'teach'; readonly codes: readonly string[] }
  | { readonly do: 'name' | 'expect' | 'forget'; readonly code: string; readonly text: string }
  | { readonly do: 'school'; readonly line: string }
  | { readonly do: 'rename-school'; readonly name: string }
  | { readonly do: 'period'; readonly label: string }
  | { readonly do: 'hub'; readonly name: string };

const word = fc.constantFrom(
  'Cuisine',
  'Service',
  'Accueil, vente',
  'Chantier (gros œuvre)',
  'Réaliser des préparations culinaires de base',
  '12:30',
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('teach' as const), codes: fc.subarray([...CODES], { minLength: 1 }) }),
  fc.record({
    do: fc.constantFrom('name' as const, 'expect' as const, 'forget' as const),
    code: fc.constantFrom(...CODES),
    text: word,
  }),
  fc.record({ do: fc.constant('school' as const), line: fc.constantFrom(...SCHOOLS) }),
  fc.record({ do: fc.constant('rename-school' as const), name: fc.constantFrom('Lycée des métiers', 'Lycée Fictif') }),
  fc.record({ do: fc.constant('period' as const), label: fc.constantFrom('PFMP 1', 'PFMP 2') }),
  fc.record({ do: fc.constant('hub' as const), name: fc.constantFrom('Pôle du Forez', 'Pôle Exemple') }),
);

function apply(hub: Hub, change: Change): void {
  switch (change.do) {
    case 'teach':
      hub.ask('chooseTrainings', change.codes);
      return;
    case 'name':
      hub.type('Formations', change.code, 'Libellé', change.text);
      return;
    case 'expect':
      hub.type('Formations', change.code, 'Attendu 2', change.text);
      return;
    case 'forget':
      for (let index = 1; index <= 7; index += 1) hub.type('Formations', change.code, `Attendu ${index}`, '');
      return;
    case 'school':
      hub.ask('importSchools', { text: `${DIRECTORY}\n${change.line}` });
      return;
    case 'rename-school':
      hub.type('Établissements', '0421002L', 'Nom', change.name);
      return;
    case 'period': {
      const { id, cells } = hub.runtime.sheetByName('Périodes');
      const headers = cells[0]!.map((cell) => cell?.display ?? '');
      const typed: Readonly<Record<string, string>> = {
        Établissement: 'Lycée professionnel Exemple – Montbrison',
        Début: '01/03/2027',
        Fin: '26/03/2027',
        Libellé: change.label,
      };
      hub.runtime.edit(id, `A${cells.length + 1}`, [headers.map((header) => typed[header] ?? '')]);
      return;
    }
    case 'hub':
      hub.ask('saveIdentity', { ...hub.ask('getSetup').identity, hubName: change.name });
  }
}

/**
 * Calls that change a form, each of which is sent at once, and openings of one that is open already. A validation cannot be read:
 * it is given each time.
 */
const writesTo = (calls: Readonly<Record<string, number>>): string[] =>
  Object.keys(calls).filter(
    (name) => /^(?:\w*Item|Form)\.(?:set|add|clear|show|delete|move)|openByUrl/.test(name) && name !== 'TextItem.setValidation',
  );

test('an update gives the forms of a new hub, and answers sent before are read from where they stand', () => {
  const prepared = Hub.open(true);
  prepared.runtime.setFault({ formTriggerTimes: 0 });
  prepared.submitted('request', requestAnswers());
  prepared.submitted('offer', offerAnswers('Alpha'));
  prepared.runtime.setFault({ formTriggerTimes: 1 });
  const state = prepared.freeze();
  fc.assert(
    fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (rounds) => {
      const hub = Hub.from(state);
      for (const changes of rounds) {
        for (const one of changes) apply(hub, one);
        hub.menu('refreshForms');
      }
      // The forms of a hub that had never any: all are deleted, and made anew from the same register.
      const updated = shapesOf(hub);
      const { runs, ui } = hub.runtime.clickMenu('refreshForms');
      expect(ui.at(-1)).toMatchObject({ message: 'Les formulaires sont à jour.' });
      expect(writesTo(runs.at(-1)!.calls)).toEqual([]);
      expect(hub.rows('Demandes')[0]).toMatchObject({
        'Activités et attendus visés': 'Réaliser des préparations culinaires de base',
        'Code formation': 'cap-cuisine',
      });
      expect(hub.rows('Offres')[0]).toMatchObject({ 'Activités proposées': 'Réaliser des préparations culinaires de base' });
      expect(hub.rows(RAW.request)).toHaveLength(1);
      for (const { id } of hub.runtime.forms()) hub.runtime.deleteForm(id);
      hub.menu('refreshForms');
      expect(updated).toEqual(shapesOf(hub));
      hub.close();
    }),
    { numRuns: 4, seed: 79 },
  );
});

test('answers that waited while the lists changed and the forms were updated are read as they were meant', () => {
  const hub = Hub.open();
  hub.runtime.setFault({ formTriggerTimes: 0, lockHeldMs: 0 });
  hub.submitted('request', requestAnswers());
  hub.submitted('offer', offerAnswers('Alpha'));
  // No waiting answer can be received during this update: the register's tabs stand in the way.
  hub.typeHeader('Entreprises', 'Raison sociale', 'Maison');
  hub.typeHeader('Demandes', 'Statut', 'État');
  hub.type('Formations', 'cap-cuisine', 'Libellé', 'Cuisine et service');
  hub.ask('chooseTrainings', ['bts-mco']);
  hub.menu('refreshForms');
  expect([hub.rows('Demandes'), hub.rows('Offres')]).toEqual([[], []]);
  hub.menu('repairRegister');
  hub.menu('readWaitingAnswers');
  expect(hub.rows('Demandes')[0]).toMatchObject({
    Formation: 'CAP Cuisine et service',
    'Code formation': 'cap-cuisine',
    'Activités et attendus visés': 'Réaliser des préparations culinaires de base',
    Statut: 'Nouvelle',
  });
  expect(hub.rows('Offres')[0]).toMatchObject({ 'Activités proposées': 'Réaliser des préparations culinaires de base' });
  hub.close();
});
