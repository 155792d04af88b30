/** One spelling for what is written in many ways about studies: « 1 ère », « Première » and « 1re »; « MC » and « CS ». */
import { fold } from '../text/fold';
import { undotted } from '../text/undotted';

/** How classes, years and diplomas are written, on the folded text; before each line the one way of ours. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  '1re': ['premiere', '1ere', '1iere', '1e', '1eme'],
  '2de': ['seconde', '2nde', '2nd'],
  '2e': ['deuxieme', '2eme', '2ieme'],
  '3e': ['troisieme', '3eme', '3ieme'],
  '4e': ['quatrieme', '4eme', '4ieme'],
  tle: ['terminale', 'terminal', 'term'],
  annee: ['annees'],
  '1 an': ['un an'],
  '2 ans': ['deux ans'],
  '3 ans': ['trois ans'],
  pro: ['professionnel', 'professionnelle'],
  'bac pro': [
    'baccalaureat professionnel',
    'baccalaureat pro',
    'bac professionnel',
    'bacs professionnels',
    'bac pros',
    'bacpro',
    'bcp',
  ],
  cap: ['certificat d aptitude professionnelle'],
  // The CAP of agricultural schools.
  'cap agricole': ['capa', 'certificat d aptitude professionnelle agricole'],
  bts: ['brevet de technicien superieur', 'section de technicien superieur', 'sts'],
  // Decree 2023-1010: the mention complémentaire is called certificat de spécialisation.
  cs: ['certificat de specialisation', 'mention complementaire', 'mc'],
  bma: ['brevet des metiers d art'],
  'dn made': ['dnmade', 'diplome national des metiers d art et du design'],
  fcil: ['formation complementaire d initiative locale'],
};
const WAY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WAYS).flatMap(([ours, ways]) => ways.map((way) => [way, ours] as const)),
);
const ANY_WAY = new RegExp(`\\b(?:${[...WAY_OF.keys()].join('|')})\\b`, 'g');

/** What was typed without its space, or with one too many: « CAP1 », « TCAP », « 2ndepro », « 3 ème ». */
const SPACES: readonly (readonly [RegExp, string])[] = [
  [/\b(cap|bts|mc|cs)(?=\d)/g, '$1 '],
  [/\b([12t])(?=(?:cap|bts)\b)/g, '$1 '],
  [/\b(seconde|2n?de|premiere|1e?re|terminale|tle)(?=(?:pro|bac|cap|gt)\b)/g, '$1 '],
  [/\b([1-4]) (?=(?:ere|re|er|eme|nde|e)\b)/g, '$1'],
];
/** What takes its meaning from the words beside it. */
const BESIDE: readonly (readonly [RegExp, string])[] = [
  [/\b1er (?=(?:annee|cap|bts|bac)\b)/g, '1re '],
  [/\bt (?=(?:cap|bac pro)\b)/g, 'tle '],
  [/\b2de annee\b/g, '2e annee'],
  [/\b(1re|2e)(?= (?:et |ou )?[123](?:re|e) annee\b)/g, '$1 annee'],
  [/\b(1re|2de|tle) pro\b/g, '$1 bac pro'],
  [/\b2de (?:generale(?: (?:et )?technologique)?|technologique)\b/g, '2de gt'],
];

const replaced = (text: string, by: readonly (readonly [RegExp, string])[]): string =>
  by.reduce((plain, [way, ours]) => plain.replace(way, ours), text);

/** The first 300 characters, folded, each class and each diploma in one way. Never throws. */
export function plainStudies(text: string): string {
  const words = fold(undotted(text.slice(0, 300)));
  return replaced(
    replaced(words, SPACES).replace(ANY_WAY, (way) => WAY_OF.get(way)!),
    BESIDE,
  );
}

const DIPLOMAS = ['bac pro', 'cap', 'bts', 'cs', 'bma', 'dn made', 'fcil', '2de gt'] as const;
export type Diploma = (typeof DIPLOMAS)[number];

/** The diplomas that a text from `plainStudies` names. */
export const diplomasIn = (plain: string): Diploma[] => DIPLOMAS.filter((diploma) => ` ${plain} `.includes(` ${diploma} `));
