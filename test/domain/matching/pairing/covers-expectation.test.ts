/** Which wordings of an activity cover an expectation, and which must not. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { coversExpectation } from '../../../../src/domain/matching/pairing/text/covers-expectation';
import { expectationsOf } from '../../../../src/domain/training/training';
import { readTrainings } from '../../../../src/register/seed/read-trainings';
import { OTHER_WORK, SAME_WORK } from './coverage-cases';

describe('covers', () => {
  test.each([
    ['accents and case', 'ASSURER LES CUISSONS ET ASSAISONNER EN GOUTANT', 'Assurer les cuissons et assaisonner en goûtant'],
    ['the plural', 'Cuissons', 'Assurer la cuisson'],
    ['a noun for its verb', 'Dressage des assiettes', 'Dresser et envoyer les plats au moment du service'],
    ['a verb for its noun', 'réceptionner les marchandises', 'Réception des livraisons'],
    ['inflexion', 'Préparation culinaire', 'Réaliser des préparations culinaires de base'],
    ['words of one family that no stem joins', 'Cuire', 'Assurer les cuissons'],
    ['an object under another name', 'Réception des marchandises', 'Réceptionner, contrôler et stocker les denrées'],
    ['a shorter wording within a longer one', 'Accueil des clients', 'Accueillir et accompagner le client dans ses achats'],
    ['cleaning', 'Nettoyage des locaux', 'Nettoyer les locaux et le matériel de cuisine'],
    ['cables', 'câblage des armoires électriques', 'Câbler et raccorder les appareils électriques'],
  ])('%s: « %s » covers « %s »', (_what, activity, expectation) => {
    expect(coversExpectation(activity, expectation)).toBe(true);
  });
});

describe('does not cover', () => {
  test.each([
    ['another activity', 'Vidange', 'Assurer les cuissons et assaisonner en goûtant'],
    ['common words alone', 'Produits', 'Mettre en valeur les produits et afficher les prix'],
    ['the client alone', 'Relation client', 'Accueillir et accompagner le client dans ses achats'],
    ['words that begin alike', 'Envoi des plats', 'Appliquer un enduit au plâtre'],
    ['the same place, another work', 'Peinture des locaux', 'Nettoyer les locaux et le matériel de cuisine'],
    ['nothing said', '', 'Assurer les cuissons'],
    ['only signs', '…', 'Assurer les cuissons'],
  ])('%s: « %s » does not cover « %s »', (_what, activity, expectation) => {
    expect(coversExpectation(activity, expectation)).toBe(false);
  });
});

describe('more than 300 pairs judged by hand, half of them of another work', () => {
  const covered = (cases: typeof SAME_WORK): string[] =>
    cases.filter(([activity, expectation]) => coversExpectation(activity, expectation)).map((pair) => pair.join(' | '));

  test('the set is large enough, each pair once, and taken from the list that ships for the most part', () => {
    const all = [...SAME_WORK, ...OTHER_WORK].map((pair) => pair.join(' | '));
    const csv = readFileSync(resolve(__dirname, '../../../../data/attendus.csv'), 'utf8');
    const known = new Set(readTrainings(csv).flatMap(expectationsOf));
    expect(Math.min(SAME_WORK.length, OTHER_WORK.length)).toBeGreaterThanOrEqual(150);
    expect(new Set(all).size).toBe(all.length);
    expect([...SAME_WORK, ...OTHER_WORK].filter(([, expectation]) => !known.has(expectation))).toEqual([]);
  });

  test('no other work is taken for the same: precision goes first', () => {
    expect(covered(OTHER_WORK)).toEqual([]);
  });

  test('nearly two thirds of the same work are recognised; the others are asked on the telephone', () => {
    expect(covered(SAME_WORK).length).toBeGreaterThanOrEqual(112);
  });

  test('it does not matter which of the two the host says', () => {
    const turned = [...SAME_WORK, ...OTHER_WORK].filter(
      ([one, other]) => coversExpectation(one, other) !== coversExpectation(other, one),
    );
    expect(turned).toEqual([]);
  });
});
