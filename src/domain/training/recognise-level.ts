/** Reads the level of a class in what was typed, whatever the spelling: « 1ère », « 1re », « première ». */
import type { Level } from '../request/request-type';
import { fold } from '../text/fold';

/** The first that is found wins: the most precise come first. Patterns are read on the folded text. */
const LEVEL_PATTERNS: readonly (readonly [RegExp, Level])[] = [
  [/\b(?:apprentissage|apprentie?)\b/, 'apprentissage'],
  [/\bulis\b/, 'ulis'],
  [/\b3(?:e|eme)? segpa\b|\btroisieme segpa\b/, '3e-segpa'],
  [/\b(?:3(?:e|eme)?|troisieme) prepa\b|\bprepa metiers\b/, '3e-prepa-metiers'],
  [/\b(?:4e|4eme|quatrieme)\b/, '4e'],
  [/\b(?:3e|3eme|troisieme)\b(?! annee)/, '3e'],
  [/\bcap (?:en )?1 an\b/, 'cap-1-an'],
  [/\bcap (?:en )?3 ans\b/, 'cap-3-ans'],
  [
    /\bcap 2\b|\b(?:2e|2eme|2nde|deuxieme|seconde) annee(?: de)? cap\b|\bcap (?:.* )?(?:2e|2eme|deuxieme) annee\b|\b2(?:e|eme)? cap\b/,
    'cap-2',
  ],
  [
    /\bcap 1\b|\b(?:1re|1ere|premiere) annee(?: de)? cap\b|\bcap (?:.* )?(?:1re|1ere|premiere) annee\b|\b1(?:re|ere)? cap\b/,
    'cap-1',
  ],
  [/\bbts 2\b|\b(?:2e|2eme|deuxieme) annee(?: de)? bts\b|\bbts (?:.* )?(?:2e|2eme|deuxieme) annee\b/, 'bts-2'],
  [/\bbts 1\b|\b(?:1re|1ere|premiere) annee(?: de)? bts\b|\bbts (?:.* )?(?:1re|1ere|premiere) annee\b/, 'bts-1'],
  [/\b(?:2de|2nde|seconde) (?:gt|generale|technologique)\b/, '2de-gt'],
  [/\b(?:2de|2nde|seconde) (?:.* )?(?:bac )?(?:pro|professionnelle?)\b/, '2de-pro'],
  [/\b(?:1re|1ere|premiere) (?:.* )?(?:bac )?(?:pro|professionnelle?)\b/, '1re-pro'],
  [/\b(?:tle|term|terminale) (?:.* )?(?:bac )?(?:pro|professionnelle?)\b/, 'terminale-pro'],
  [/\bbma\b/, 'bma'],
  [/\b(?:cs|certificat de specialisation|mention complementaire)\b/, 'cs'],
  [/\bdn ?made\b/, 'dn-made'],
  [/\bfcil\b/, 'fcil'],
];

/** The level named in the text, `undefined` when none is. Never throws. */
export function recogniseLevel(typed: string): Level | undefined {
  const text = fold(typed.slice(0, 300));
  return LEVEL_PATTERNS.find(([pattern]) => pattern.test(text))?.[1];
}
