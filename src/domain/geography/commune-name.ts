/** Reduces the many ways of writing a commune's name to one key. */

/** Words that are written short in addresses, and their full form. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  s: 'sur',
  ss: 'sous',
  nd: 'notre dame',
};

/** Official names have none of the short words: one look saves taking thousands of names apart. */
const HAS_SHORT_WORD = new RegExp(` (?:${Object.keys(SHORT_WORDS).join('|')}) `);

const ARTICLES = new Set(['le', 'la', 'les', 'l']);

const ARRONDISSEMENT =
  /^(paris|lyon|marseille)(?: cedex)? 0?(\d{1,2})(?: ?(?:er|e|re|eme|ieme|nd|nde|d))?(?: arr(?:ondissement|dt)?t?)?$/;

/** Letters seen so far without their accent: decomposing each name anew is the costly part of reading the table. */
const bareLetters = new Map<string, string>([
  ['\u0153', 'oe'],
  ['\u00e6', 'ae'],
]);

const bareLetter = (letter: string): string => {
  const known = bareLetters.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  bareLetters.set(letter, bare);
  return bare;
};

/** The name without capitals, accents, ligatures and signs: words parted by one space. */
const plainWords = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^ -~]/g, bareLetter)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The key under which a commune is looked up: "ST-ETIENNE CEDEX 2", "Saint Etienne" and "Saint-Étienne" have the same.
 * "Lyon 3ème", "LYON 03" and "Lyon Cedex 03" give "lyon 3". Empty for a name without letters or digits.
 */
export const communeKey = (name: string): string => {
  const plain = plainWords(name);
  if (/\d/.test(plain)) {
    const parts = ARRONDISSEMENT.exec(plain);
    if (parts && Number(parts[2]) >= 1 && Number(parts[2]) <= 20) return `${parts[1]} ${Number(parts[2])}`;
  }
  const city = plain.includes('cedex') ? plain.replace(/ ?\bcedex( \d{1,2})?$/, '') : plain;
  if (!HAS_SHORT_WORD.test(` ${city} `)) return city;
  return city
    .split(' ')
    .map((word) => SHORT_WORDS[word] ?? word)
    .join(' ');
};

/**
 * The key without its article, at the beginning or put behind in brackets: "Le Puy-en-Velay", "Puy-en-Velay (Le)" → "puy en
 * velay".
 */
export const keyWithoutArticle = (key: string): string => {
  const words = key.split(' ');
  if (words.length > 1 && ARTICLES.has(words[0]!)) return words.slice(1).join(' ');
  if (words.length > 1 && ARTICLES.has(words[words.length - 1]!)) return words.slice(0, -1).join(' ');
  return key;
};

/** "paris" for "paris 8": the city of an arrondissement's key, or undefined for any other key. */
export const cityOfArrondissement = (key: string): string | undefined => /^(paris|lyon|marseille) \d{1,2}$/.exec(key)?.[1];
