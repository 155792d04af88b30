/** Finds the school that was named: chosen from a list, typed by hand, or given by its UAI. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold';
import { undotted } from '../text/undotted';
import { schoolName, type School } from './school';

export type SchoolAnswer =
  | { readonly kind: 'found'; readonly school: School }
  /** Several schools bear this name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly School[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly School[] };

/** Words that people shorten, in the folded form of both. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  lp: 'lycee professionnel',
  lep: 'lycee professionnel',
  lpo: 'lycee polyvalent',
  lgt: 'lycee general technologique',
  legt: 'lycee general technologique',
  lpa: 'lycee professionnel agricole',
  legta: 'lycee general technologique agricole',
  lyc: 'lycee',
  clg: 'college',
  col: 'college',
  coll: 'college',
  st: 'saint',
  ste: 'sainte',
  nd: 'notre dame',
  pro: 'professionnel',
  prof: 'professionnel',
};
/** Say nothing of which school it is; « lycée des métiers » is a label that any vocational school may bear. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de du des la le les l d et a au prive privee public enseignement metiers cedex uai rne code numero no'.split(' '),
);
/** What kind of school it is: with the commune alone they name none, since a commune may have others. */
const KINDS: ReadonlySet<string> = new Set(
  'lycee professionnel polyvalent general technologique agricole college erea cfa mfr ecole'.split(' '),
);

const abbreviations = new Map(Object.entries(ABBREVIATIONS));
const fullWords = (text: string): string[] =>
  fold(undotted(text.slice(0, 300)))
    .split(' ')
    .flatMap((word) => (abbreviations.get(word) ?? word).split(' '))
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));

/** Many schools and communes bear them: alone they name none. */
const SAINTS: ReadonlySet<string> = new Set(['saint', 'sainte', 'notre', 'dame']);

/** The words of a name that tell it from others of its kind. */
const ownWords = (name: string): string[] => fullWords(name).filter((word) => !KINDS.has(word) && !SAINTS.has(word));
/** All that may stand beside its name: commune, postal code, département. */
const knownWords = (school: School): string[] => [
  ...fullWords(schoolName(school)),
  school.postalCode ?? '',
  school.uai.slice(1, 3),
];

/** The number of a school, « 0429990A », « 042 9990 a ». */
const UAI = /\b\d{3}[\s.-]?\d{4}[\s.-]?[a-z]\b/gi;

/**
 * Looks by UAI, by the full name (name and commune), by the name alone, then by its words in any order. A UAI and a name that
 * speak of two schools are asked about. Never throws.
 */
export function recogniseSchool(typed: string, schools: readonly School[]): SchoolAnswer {
  const text = typed.slice(0, 300);
  const codes = (text.match(UAI) ?? []).map((code) => code.replace(/[\s.-]/g, '').toUpperCase());
  const byName = schoolNamed(text.replace(UAI, ' '), schools);
  if (codes.length === 0) return byName;

  const byCode = schools.filter(({ uai }) => codes.includes(uai));
  const named = byName.kind === 'found' ? [byName.school] : byName.kind === 'ambiguous' ? byName.candidates : [];
  const others = named.some((school) => byCode.includes(school)) ? [] : named;
  const candidates = [...byCode, ...others];
  if (candidates.length > 1) return { kind: 'ambiguous', candidates };
  return byCode.length === 1 ? { kind: 'found', school: byCode[0]! } : { kind: 'unknown', suggestions: candidates };
}

function schoolNamed(typed: string, schools: readonly School[]): SchoolAnswer {
  const key = fold(typed);
  const words = fullWords(typed);
  if (words.length === 0) return { kind: 'unknown', suggestions: [] };
  const passes: readonly ((school: School) => boolean)[] = [
    (school) => fold(schoolName(school)) === key,
    (school) => fold(school.name) === key,
    (school) => isSame(fullWords(schoolName(school)), words),
    (school) => isSame(fullWords(school.name), words),
    (school) =>
      words.length > 1 &&
      words.some((word) => ownWords(school.name).includes(word)) &&
      words.every((word) => knownWords(school).includes(word)),
  ];
  for (const pass of passes) {
    const matching = schools.filter(pass);
    if (matching.length === 1) return { kind: 'found', school: matching[0]! };
    if (matching.length > 1) return { kind: 'ambiguous', candidates: matching };
  }
  return { kind: 'unknown', suggestions: nearestSchools(words, schools) };
}

/** The same words in any order, or the same letters where a space was left out. */
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join(' ') === [...other].sort().join(' ') || one.join('') === other.join('');

export interface KnownSchool {
  /** UAI that the choice stood for when it was shown: its name may have changed since. */
  readonly chosen?: string;
  /** UAI known until now: it decides between schools of one name. */
  readonly before?: string;
}

/** The school that a choice stood for, if the register still has it; else the one that is named. Never throws. */
export function schoolAnswered(typed: string, known: KnownSchool, schools: readonly School[]): SchoolAnswer {
  const chosen = schools.find(({ uai }) => uai === known.chosen);
  if (chosen !== undefined) return { kind: 'found', school: chosen };
  const answer = recogniseSchool(typed, schools);
  const before = answer.kind === 'ambiguous' ? answer.candidates.find(({ uai }) => uai === known.before) : undefined;
  return before === undefined ? answer : { kind: 'found', school: before };
}

/** Up to three schools that share words of name or commune with what was typed, or whose name is near it, the nearest first. */
function nearestSchools(words: readonly string[], schools: readonly School[]): School[] {
  const typed = words.join(' ');
  return schools
    .map((school) => ({
      school,
      shared: ownWords(schoolName(school)).filter((word) => words.includes(word)).length,
      gap: Math.min(...[school.name, schoolName(school)].map((name) => distance(typed, fullWords(name).join(' ')))),
    }))
    .filter(({ shared, gap }) => shared > 0 || gap <= typed.length / 3)
    .sort((a, b) => b.shared - a.shared || a.gap - b.gap)
    .slice(0, 3)
    .map(({ school }) => school);
}
