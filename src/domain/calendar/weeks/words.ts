/**
 * The words that hosts write about weeks and dates, without accents or apostrophes: a word that is not here is one to ask about.
 */
import { MONTH_PARTS, type Token, type TokenKind } from './token';

type Meaning = Pick<Token, 'kind' | 'value' | 'isWord' | 'isYes' | 'isPlural'>;

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil', 'jul'],
  ['aout'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];
const WEEKDAYS: readonly (readonly string[])[] = [
  ['lundi', 'lun'],
  ['mardi', 'mar'],
  ['mercredi', 'mer'],
  ['jeudi', 'jeu'],
  ['vendredi', 'ven'],
  ['samedi', 'sam'],
  ['dimanche', 'dim'],
];
/** « sept » is left out: in these texts it is September. */
const NUMBERS: readonly (readonly [number, string])[] = [
  [1, 'un'],
  [1, 'une'],
  [2, 'deux'],
  [3, 'trois'],
  [4, 'quatre'],
  [5, 'cinq'],
  [6, 'six'],
  [8, 'huit'],
  [10, 'dix'],
  [12, 'douze'],
  [15, 'quinze'],
];
const ORDINALS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['premier', 'premiere', 'premieres', 'premiers']],
  [2, ['deuxieme', 'second', 'seconde']],
  [3, ['troisieme']],
  [4, ['quatrieme']],
  [-1, ['dernier', 'derniere', 'dernieres', 'derniers']],
];

/** A star after a word: its accent matters, « des » with a grave accent is not the article. */
const PHRASES: Readonly<Partial<Record<TokenKind, readonly string[]>>> = {
  'all-year': [
    'toute l annee scolaire',
    'toute l annee',
    'tout l annee',
    'toute annee',
    'a l annee',
    'l annee entiere',
    'annee entiere',
    'annee complete',
    'n importe quand',
    'nimporte quand',
    'n importe quelle semaine',
    'n importe quelle periode',
    'n importe quelle date',
    'n importe quel moment',
    'a n importe quel moment',
    'a tout moment',
    'tout le temps',
    'toutes periodes',
    'toute periode',
    'toutes les periodes',
    'toutes dates',
    'toutes les dates',
    'sans restriction',
    'pas de restriction',
    'aucune restriction',
    'peu importe',
  ],
  'school-year': ['annee scolaire', 'l annee scolaire'],
  except: [
    'a l exception de',
    'a l exception du',
    'a l exception des',
    'a l exception d',
    'a l exclusion de',
    'a l exclusion du',
    'a l exclusion des',
    'en dehors de',
    'en dehors du',
    'en dehors des',
    'sauf',
    'hors',
    'hormis',
    'excepte',
    'exceptee',
    'exceptes',
    'exceptees',
    'mais pas',
    'et pas',
    'pas',
    'ni',
    'ferme',
    'fermes',
    'fermee',
    'fermeture',
    'fermeture annuelle',
    'indisponible',
    'indisponibles',
    'pas disponible',
    'pas disponibles',
    'non disponible',
    'pas possible',
    'pas de stage',
    'pas de stages',
    'pas de stagiaire',
    'pas de stagiaires',
    'pas d accueil',
    'sauf pendant',
    'ne sommes pas disponibles',
    'ne sommes pas ouverts',
  ],
  from: ['a partir', 'a compter', 'des*', 'depuis', 'pas avant', 'au plus tot'],
  until: [
    'jusqu a',
    'jusqu au',
    'jusqu aux',
    'jusqu en',
    'jusque',
    'jusqu',
    'jusqua',
    'jusquau',
    'jusquen',
    'jusqu a la',
    'au plus tard',
    'pas apres',
  ],
  before: ['avant'],
  after: ['apres'],
  between: ['entre'],
  to: ['a', 'au', 'aux'],
  and: ['et', 'ou', 'puis', 'ainsi que', 'et / ou', 'et aussi', 'ou bien', ',', '+', '&'],
  slash: ['/'],
  stop: [';', '.', '\n', '!', '(', ')', 'mais'],
  fortnight: ['quinzaine'],
  per: ['par'],
  today: ['maintenant', 'aujourd hui', 'a present', 'ce jour'],
  glue: [
    'l',
    'de',
    'du',
    'd',
    'des',
    'en',
    'pour',
    'pendant',
    'durant',
    'sur',
    'au cours',
    'courant',
    '"',
    'au mois',
    'nous sommes',
    'nous',
    'stage',
    'stages',
    'periode',
    'periodes',
    'date',
    'dates',
    'bonjour',
    'bonsoir',
    'merci',
    'cordialement',
    'inclus',
    'inclue',
    'incluse',
    'compris',
    'comprise',
    'entier',
    'c est',
    'tout le mois',
    'stage de seconde',
    'stages de seconde',
    'des stagiaires',
    'les stagiaires',
    'un stagiaire',
    'des eleves',
    'les eleves',
    'un eleve',
  ],
  // Known, and known to decide nothing alone.
  unknown: [
    'si possible',
    'de preference',
    'pas de preference',
    'y compris',
    'pas mal',
    'des que possible',
    'des* que possible',
    'au cas par cas',
    'd affilee',
  ],
};

/** They say nothing of when, and that what comes after them is open. */
const YES: readonly string[] = [
  'nous accueillons',
  'accueil',
  'accueillons',
  'accueille',
  'j accueille',
  'disponible',
  'disponibles',
  'dispo',
  'disponibilite',
  'disponibilites',
  'ouvert',
  'ouverts',
  'possible',
  'possibles',
  'oui',
  'ok',
  'd accord',
  'seulement',
  'uniquement',
  'exclusivement',
];

/** Word → is it the plural? With the slips of the hand that are seen. */
const WEEK_WORDS = {
  s: false,
  w: false,
  sem: false,
  semaine: false,
  week: false,
  semaone: false,
  semaien: false,
  seamine: false,
  weeks: true,
  sems: true,
  semaines: true,
  semaiens: true,
  seamines: true,
};

/** Value of « toutes les semaines », which other words may narrow: « toutes les semaines de mai ». */
export const EACH_OF = 1;
/** Values of words that may stand between « semaine » and its number; « du » may not: « semaine du 15 » is another. */
export const ARTICLE = 1;
export const NUMBER_SIGN = 2;

const all = (words: readonly string[], meaning: Meaning): [string, Meaning][] => words.map((word) => [word, meaning]);

const entries: readonly (readonly [string, Meaning])[] = [
  ...Object.entries(PHRASES).flatMap(([kind, phrases]) => all(phrases ?? [], { kind: kind as TokenKind, value: 0 })),
  ...all(YES, { kind: 'glue', value: 0, isYes: true }),
  ...MONTHS.flatMap((names, index) => all(names, { kind: 'month', value: index + 1 })),
  ...WEEKDAYS.flatMap((names, index) => all(names, { kind: 'weekday', value: index + 1 })),
  ...NUMBERS.flatMap(([value, name]) => all([name], { kind: 'number', value, isWord: true })),
  ...ORDINALS.flatMap(([value, names]) => all(names, { kind: 'ordinal', value })),
  ...Object.entries(WEEK_WORDS).flatMap(([word, isPlural]) => all([word], { kind: 'week-word', value: 0, isPlural })),
  ...['debut', 'mi', 'fin'].flatMap((word, index) => all([word], { kind: 'part', value: index })),
  ['milieu', { kind: 'part', value: MONTH_PARTS.indexOf('mid') }],
  ['mi -', { kind: 'part', value: MONTH_PARTS.indexOf('mid') }],
  ...all(['toutes les semaines', 'toute les semaines', 'toutes semaines', 'tous les mois'], { kind: 'all-year', value: EACH_OF }),
  ...all(['le', 'la', 'les'], { kind: 'glue', value: ARTICLE }),
  ...all(['n', '\u00b0', 'no', 'num', 'numero', ':'], { kind: 'glue', value: NUMBER_SIGN }),
  ['jour', { kind: 'unit', value: 0 }],
  ['jours', { kind: 'unit', value: 0 }],
  ['mois', { kind: 'unit', value: 2 }],
  ...all(['-', '>', '\u2192', '- >'], { kind: 'to', value: 0 }),
];

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(entries);

const WHOLE_NAMES: readonly string[] = [...MONTHS, ...WEEKDAYS]
  .map(([name]) => name!)
  .concat('semaine', 'semaines', 'week', 'weeks');

/** Is the word cut short, so that a dot after it belongs to it? */
export const isCutShort = (word: string): boolean => !WHOLE_NAMES.includes(word);

/** Most words in one phrase of the table. */
export const LONGEST_PHRASE = Math.max(...entries.map(([phrase]) => phrase.split(' ').length));

/** What the words, parted by spaces, stand for; a long month with one slip of the hand is still that month. */
export function meaningOf(words: string): Meaning | undefined {
  const known = MEANINGS.get(words);
  if (known !== undefined || words.includes(' ') || words.length < 6) return known;
  const month = MONTHS.findIndex(([name]) => name!.length >= 6 && isOneSlipFrom(words, name!));
  return month < 0 ? undefined : { kind: 'month', value: month + 1 };
}

/** One letter missing, added, changed, or two letters exchanged. */
function isOneSlipFrom(typed: string, name: string): boolean {
  if (Math.abs(typed.length - name.length) > 1) return false;
  let same = 0;
  while (same < Math.min(typed.length, name.length) && typed[same] === name[same]) same += 1;
  const [left, right] = [typed.slice(same), name.slice(same)];
  return (
    left.slice(1) === right.slice(1) ||
    left === right.slice(1) ||
    left.slice(1) === right ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}
