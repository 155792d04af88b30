/** The words that carry the meaning of an activity, as French stems with a weight: what two wordings are compared by. */
import { stemmer } from '@orama/stemmers/french';
import { fold } from '../../../text/fold';

export interface ContentWord {
  readonly stem: string;
  /** 1 for a word that names the activity, less for one that goes with any activity. */
  readonly weight: number;
}

/** Words that say nothing of the activity: articles, prepositions, and the verbs every reference list begins with. */
const STOP_WORDS = new Set(
  (
    'a au aux avec ce ces cette d dans de des du elle en et eux il ils l la le les leur leurs lors mais n ne on ou par pas plus pour qu que qui s sa sans se selon ses si son sous ' +
    'sur son un une y etre avoir afin ainsi autre autres bien comme differents differentes divers diverses donc moment base simple simples ' +
    'realiser realisation assurer effectuer participer participation aider contribuer appliquer mettre mise oeuvre place faire utiliser proposer savoir pouvoir gerer gestion activite activites tache taches'
  ).split(' '),
);

/** Words met in the expectations of many trainings: alone they do not make two activities the same. */
const COMMON_WORDS = new Set(
  (
    'client clients clientele produit produits marchandise marchandises denree denrees travail travaux poste postes materiel materiels materiaux outil outils outillage ' +
    'regle regles equipe equipes service services entreprise personne personnes public jour chantier locaux fournitures ouvrage ouvrages qualite securite hygiene document documents commande commandes'
  ).split(' '),
);
const COMMON_WEIGHT = 0.5;

/** Families of words that a stemmer cannot join; each is brought to its first word. */
const SAME_MEANING: readonly (readonly string[])[] = [
  ['cuire', 'cuisson', 'cuissons', 'cuit', 'cuits'],
  ['vendre', 'vente', 'ventes', 'vendeur', 'vendeuse', 'vendu'],
  [
    'marchandise',
    'marchandises',
    'produit',
    'produits',
    'denree',
    'denrees',
    'fourniture',
    'fournitures',
    'article',
    'articles',
    'approvisionnements',
  ],
  ['peindre', 'peinture', 'peintures', 'peintre'],
  ['entretenir', 'entretien', 'entretiens'],
  ['receptionner', 'reception', 'receptions', 'livraison', 'livraisons'],
  ['nettoyer', 'nettoyage', 'nettoie', 'lavage', 'laver', 'proprete'],
  ['depanner', 'depannage', 'depannages', 'reparer', 'reparation', 'reparations'],
  ['client', 'clients', 'clientele', 'usager', 'usagers'],
  ['enfant', 'enfants', 'bebe', 'bebes'],
  ['caisse', 'encaisser', 'encaissement', 'encaissements'],
  ['couper', 'coupe', 'coupes', 'decoupe', 'decouper'],
  ['plat', 'plats', 'assiette', 'assiettes'],
  ['vehicule', 'vehicules', 'voiture', 'voitures', 'automobile', 'automobiles', 'auto'],
  ['ordinateur', 'ordinateurs', 'informatique', 'pc'],
  ['cable', 'cables', 'cabler', 'cablage'],
  ['soudure', 'soudures', 'souder', 'soudage'],
  ['repas', 'dejeuner', 'cantine'],
];

const FIRST_OF_FAMILY = new Map(SAME_MEANING.flatMap((family) => family.map((word) => [word, family[0]!] as const)));

const words = new Map<string, ContentWord | undefined>();

function wordOf(typed: string): ContentWord | undefined {
  if (words.has(typed)) return words.get(typed);
  let word: ContentWord | undefined;
  if (typed.length > 1 && !STOP_WORDS.has(typed)) {
    const chosen = FIRST_OF_FAMILY.get(typed) ?? typed;
    word = { stem: stemmer(chosen), weight: COMMON_WORDS.has(chosen) ? COMMON_WEIGHT : 1 };
  }
  words.set(typed, word);
  return word;
}

/**
 * The distinct content words of a text, in order. Stems are kept from one text to the next: the same words come back thousands of
 * times.
 */
export function contentWords(text: string): readonly ContentWord[] {
  const found = new Map<string, ContentWord>();
  for (const typed of fold(text).split(' ')) {
    const word = wordOf(typed);
    if (word && !found.has(word.stem)) found.set(word.stem, word);
  }
  return [...found.values()];
}
