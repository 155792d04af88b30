/** Answers that say there is nothing to say: « néant », « N/A », « aucune urgence », « / ». */
import { fold } from './fold';

/** Free questions to which people answer that there is nothing. */
export type FreeField =
  | 'urgency'
  | 'comment'
  | 'lodging'
  | 'contactedCompanies'
  | 'conditions'
  | 'otherNeed'
  | 'schedule'
  | 'levels'
  | 'website'
  | 'siret'
  | 'tutorName'
  | 'signatoryName'
  | 'requesterPhone'
  | 'otherAddress'
  | 'otherCommune'
  | 'otherPostalCode'
  | 'soughtActivities'
  | 'weeksText';

/** Words that say no; one of them must be there. */
const NOTHING =
  'non no aucun aucune aucuns aucunes rien neant nsp nil nul nulle ras nc na sans pas 0 zero none vide jamais'.split(' ');
/** Words that may stand around them without saying anything. */
const AROUND = (
  'd de du des le la les l a au en un une y il n ne est c ce particulier particuliere particuliers particulieres particulierement specialement speciale special ' +
  'pour moment instant encore objet signaler indiquer dire preciser ajouter autre autres merci connu connue je sais ai nous avons concerne ' +
  'concernee applicable'
).split(' ');
/** Words of the question itself, which its answer may repeat. */
const OF_THE_QUESTION: Readonly<Record<FreeField, string>> = {
  urgency: 'urgence urgences urgent urgente priorite prioritaire presse pressee trop caractere immediat immediate',
  comment: 'commentaire commentaires remarque remarques observation observations precision precisions',
  lodging: 'hebergement logement possible possibilite solution prevu',
  contactedCompanies:
    'entreprise entreprises contact contacts contacte contactee contactees demarche demarches recherche recherches effectuee effectuees faite faites',
  conditions: 'condition conditions exigence exigences',
  otherNeed: 'besoin besoins souhait souhaits',
  schedule: 'horaire horaires defini definis fixe fixes',
  levels: 'preference preferences niveau niveaux',
  website: 'site internet web',
  siret: 'siret numero',
  tutorName: 'tuteur tutrice designe',
  signatoryName: 'signataire',
  requesterPhone: 'telephone numero',
  otherAddress: 'adresse lieu differente different',
  otherCommune: 'commune lieu differente different',
  otherPostalCode: 'code postal lieu different',
  soughtActivities: 'activite activites attendu attendus',
  weeksText: 'semaine semaines',
};
/** An answer that is one of these alone: usual, and no urgency. */
const ALONE: Partial<Readonly<Record<FreeField, readonly string[]>>> = {
  urgency: [
    'normal',
    'normale',
    'priorite normale',
    'urgence normale',
    'faible',
    'basse',
    'moderee',
    'peu urgent',
    'peu urgente',
  ],
};
/** « N/A », « X », « - », once folded. */
const SIGNS: ReadonlySet<string> = new Set(['', 'n a', 's o', 'x', 'xx', 'xxx', 'n c', 'r a s']);

const [nothing, around] = [new Set(NOTHING), new Set(AROUND)];

/**
 * True when the answer holds words of denial, words of the question and small words, and nothing else: « pas d’urgence
 * particulière », « Aucune entreprise contactée », « - », « n/a ». « Pas de scooter » says something. An emoji or a sign alone
 * says nothing. Never throws.
 */
export function saysNothing(field: FreeField, text: string): boolean {
  if (text.length > 200) return false;
  const folded = fold(text);
  if (SIGNS.has(folded)) return true;
  if (ALONE[field]?.includes(folded)) return true;
  const own = new Set(OF_THE_QUESTION[field].split(' '));
  const words = folded.split(' ');
  return words.some((word) => nothing.has(word)) && words.every((word) => nothing.has(word) || around.has(word) || own.has(word));
}

const SAME_PLACE: ReadonlySet<string> = new Set([
  'idem',
  'id',
  'identique',
  'pareil',
  'pareille',
  'la meme',
  'le meme',
  'meme',
  'meme adresse',
  'la meme adresse',
  'meme lieu',
  'meme commune',
  'la meme commune',
  'voir ci dessus',
  'ci dessus',
  'sur place',
  'comme ci dessus',
  'adresse identique',
]);

/** « idem », « même adresse »: the place that was given before. Never throws. */
export const saysSame = (text: string): boolean => SAME_PLACE.has(fold(text.slice(0, 100)));
