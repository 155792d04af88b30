/** Reads the level of a class in what was typed, whatever the spelling: « 1ère », « 1re », « première ». */
import type { Level } from '../request/request-type';
import { diplomasIn, plainStudies, type Diploma } from './plain-studies';

/** Of a public rather than of a class: they go with any diploma, and are asked for as such. */
const PUBLICS: readonly (readonly [RegExp, Level])[] = [
  [/\b(?:apprentissage|apprentie?)\b/, 'apprentissage'],
  [/\bulis\b/, 'ulis'],
];
const NOT_APPRENTICES = /\b(?:pas|hors|sans)(?: en| d| l| par)* apprenti(?:e|ssage)?\b/g;

/** What else is counted: « 1re période », « 2 élèves ». */
const THINGS =
  '(?:eleves?|stagiaires?|places?|jours?|semaines?|mois|heures?|h|periodes?|pfmp|stages?|sequences?|sessions?|trimestre|semestre|' +
  'demande|recherche|immersion|fois|voeu|choix|groupe)\\b';
/** Between two classes. */
const AND = 'et|ou';
const NOT_ALONE = `(?! (?:ans?|${AND}|[2-9])\\b| ${THINGS})`;

/**
 * A class beside its diploma, at either end, before « année » or before another class: « 1re » in « Bac pro Cuisine, 1re
 * période » is none.
 */
const beside = (name: string, diploma: Diploma): RegExp =>
  new RegExp(
    `(?:^|\\b${diploma} )${name}\\b${NOT_ALONE}|\\b${name}(?= annee\\b| (?:(?:${AND}) )?(?:1re|2de|2e|3e|tle|${diploma})\\b|$)`,
  );
/** « CAP 1 », « CAP1 », « 1CAP ». */
const figure = (number: number, diploma: Diploma): RegExp =>
  new RegExp(`\\b${diploma} ${number}\\b${NOT_ALONE}|\\b${number} ${diploma}\\b`);

type Reading = readonly (readonly [pattern: RegExp, level: Level])[];

/**
 * By diploma. The years of the bac pro are not its classes: « 1re année » is the seconde for those who count three years, the
 * première for those who count two or mistake one for the other; only the third year is the terminale for all.
 */
const LEVELS: Readonly<Record<Diploma, Reading>> = {
  cap: [
    [/\b(?:en|cap) 1 an\b/, 'cap-1-an'],
    [/\b(?:en|cap) 3 ans\b/, 'cap-3-ans'],
    [beside('1re', 'cap'), 'cap-1'],
    [figure(1, 'cap'), 'cap-1'],
    [beside('(?:2e|2de)', 'cap'), 'cap-2'],
    [/\btle\b/, 'cap-2'],
    [figure(2, 'cap'), 'cap-2'],
  ],
  'bac pro': [
    [beside('2de', 'bac pro'), '2de-pro'],
    [beside('1re(?! annee)', 'bac pro'), '1re-pro'],
    [/\btle\b|\b3e annee\b/, 'terminale-pro'],
  ],
  bts: [
    [beside('1re', 'bts'), 'bts-1'],
    [figure(1, 'bts'), 'bts-1'],
    [beside('2e', 'bts'), 'bts-2'],
    [figure(2, 'bts'), 'bts-2'],
  ],
  cs: [[/\bcs\b/, 'cs']],
  bma: [[/\bbma\b/, 'bma']],
  'dn made': [[/\bdn made\b/, 'dn-made']],
  fcil: [[/\bfcil\b/, 'fcil']],
  '2de gt': [[/\b2de gt\b/, '2de-gt']],
};
/** Where no diploma is named. */
const OF_COLLEGE: Reading = [
  [/\b3e? segpa\b|\bsegpa 3e\b/, '3e-segpa'],
  [/\b3e? prepa\b|\bprepa (?:metiers|pro)\b|\b3e? ?pm\b/, '3e-prepa-metiers'],
  [new RegExp(`\\b4e\\b(?! annee| ${THINGS})`), '4e'],
  [new RegExp(`(?<!segpa )\\b3e\\b(?! annee| segpa| prepa| pm| ${THINGS})`), '3e'],
];

/**
 * The level named in the text, `undefined` when none is, or several, or one of several diplomas. Never throws.
 * @param diploma that of the training, for a text that names none: « MELEC, terminale »
 */
export function recogniseLevel(typed: string, diploma = ''): Level | undefined {
  const text = plainStudies(typed).replace(NOT_APPRENTICES, '');
  const ofPublic = PUBLICS.find(([pattern]) => pattern.test(text));
  if (ofPublic !== undefined) return ofPublic[1];
  const isCollege = OF_COLLEGE.some(([pattern]) => pattern.test(text));
  const full = isCollege || diplomasIn(text).length > 0 ? text : `${plainStudies(diploma)} ${text}`;
  const [named, ...others] = diplomasIn(full);
  if (others.length > 0) return undefined;
  const reading = named === undefined ? OF_COLLEGE : LEVELS[named];
  const levels = new Set(reading.filter(([pattern]) => pattern.test(full)).map(([, level]) => level));
  return levels.size === 1 ? [...levels][0] : undefined;
}
