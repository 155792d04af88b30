/** Small words before a name: « d’Aulnay », « du Coteau », « le pôle de stages ». */

/** A silent h lets the word before it elide, an aspirated one does not: these begin the names that hosts and towns have. */
const SILENT_H = new RegExp(
  `^h(?:${[
    'ab[il]',
    'alt[eè]re',
    'ame[cç]on',
    'armoni',
    '[eé]bergement',
    '[eé]lic',
    '[eé]mo',
    'erb',
    '[eé]ritage',
    'eure',
    'ist',
    'iver',
    'omme',
    'onneur',
    'onor',
    '[oô]pita',
    'ospi',
    'orlog',
    'ortic',
    'orizon',
    '[oô]te',
    'uil',
    'uiss',
    'uître',
    'umain',
    'umanit',
    'yd',
    'yg',
    'yper',
  ].join('|')})`,
  'i',
);
/** « l’Yonne », « d’Yssingeaux », but « de Yoga ». */
const SOUNDED_Y = /^y[aeiouéèêëàâîïôûœ]/i;
const VOWEL = /^[aeiouyàâäáãæéèêëíìîïóòôöõœúùûü]/i;
/** Said with their vowel held back. */
const NOT_ELIDED = /^(?:onz|ouat|oui\b|ouistiti|ululement|un\b)/i;

/** Does a word such as « de » lose its e before the name? Quotes in front do not count. */
export function elides(name: string): boolean {
  const word = String(name).replace(/^[«"“'’(\s\u00a0]+/, '');
  if (/^h/i.test(word)) return SILENT_H.test(word);
  return VOWEL.test(word) && !SOUNDED_Y.test(word) && !NOT_ELIDED.test(word);
}

/** « de Roanne », « d’Unieux ». */
export const de = (name: string): string => (elides(name) ? `d’${name}` : `de ${name}`);

/** « que Roanne », « qu’Unieux ». */
export const que = (name: string): string => (elides(name) ? `qu’${name}` : `que ${name}`);

/** « de Roanne », « d’Unieux », « du Coteau », « des Noës »: a commune's article joins the word before it. */
export function ofPlace(name: string): string {
  if (/^le\s/i.test(name)) return `du ${name.slice(3)}`;
  if (/^les\s/i.test(name)) return `des ${name.slice(4)}`;
  return de(name);
}

/** Common nouns that a hub's name begins with, and their article; a name that begins otherwise takes none. */
const ARTICLES: readonly (readonly [noun: RegExp, article: 'le' | 'la' | 'l’'])[] = [
  [/^(?:p[oô]le|r[eé]seau|comit[eé]|bureau|groupement|service|campus|bassin|centre|dispositif|relais)\b/i, 'le'],
  [/^(?:plateforme|mission|cellule|maison|coordination|f[eé]d[eé]ration)\b/i, 'la'],
  [/^(?:association|[eé]quipe|agence|espace|union)\b/i, 'l’'],
];

const lowered = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name);

/** « le pôle de stages du Pilat » for « Pôle de stages du Pilat »; a name without a common noun stays as it is. */
export function hubWithArticle(name: string): string {
  const article = ARTICLES.find(([noun]) => noun.test(name.normalize('NFC')))?.[1];
  if (article === undefined) return name;
  return article === 'l’' ? `l’${lowered(name)}` : `${article} ${lowered(name)}`;
}

/** « du pôle de stages du Pilat », « de Stages 42 ». */
export function ofHub(name: string): string {
  const withArticle = hubWithArticle(name);
  if (withArticle.startsWith('le ')) return `du ${withArticle.slice(3)}`;
  return withArticle === name ? de(name) : `de ${withArticle}`;
}
