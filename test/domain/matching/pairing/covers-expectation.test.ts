/** Which wordings of an activity cover an expectation, and which must not. */
import { coversExpectation } from '../../../../src/domain/matching/pairing/text/covers-expectation';

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
