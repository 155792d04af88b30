/** Finds the school that was named: chosen from a list, typed by hand, or given by its UAI. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold';
import { schoolName, type School } from './school';

export type SchoolAnswer =
  | { readonly kind: 'found'; readonly school: School }
  /** Several schools bear this name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly School[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly School[] };

/** Words that people shorten, in the folded form of both. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lp: 'lycee professionnel',
    lpo: 'lycee polyvalent',
    lgt: 'lycee general et technologique',
    lyc: 'lycee',
    clg: 'college',
    col: 'college',
    st: 'saint',
    ste: 'sainte',
    pro: 'professionnel',
    prof: 'professionnel',
  }),
);
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'et',
  'a',
  'prive',
  'privee',
  'public',
]);

const fullWords = (text: string): string[] =>
  fold(text.slice(0, 300))
    .split(' ')
    .flatMap((word) => (ABBREVIATIONS.get(word) ?? word).split(' '))
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));

/** Looks by UAI, by the full name (name and commune), by the name alone, then by its words in any order. Never throws. */
export function recogniseSchool(typed: string, schools: readonly School[]): SchoolAnswer {
  const uai = /\b\d{7}\s?[a-z]\b/i.exec(typed.slice(0, 300))?.[0].replace(/\s/g, '').toUpperCase();
  const byUai = uai === undefined ? undefined : schools.find((school) => school.uai === uai);
  if (byUai) return { kind: 'found', school: byUai };

  const key = fold(typed);
  if (key === '') return { kind: 'unknown', suggestions: [] };
  const words = fullWords(typed);
  const passes: readonly ((school: School) => boolean)[] = [
    (school) => fold(schoolName(school)) === key,
    (school) => fold(school.name) === key,
    (school) => sameWords(fullWords(schoolName(school)), words),
    (school) => sameWords(fullWords(school.name), words),
    (school) => words.length > 1 && words.every((word) => fullWords(schoolName(school)).includes(word)),
  ];
  for (const pass of passes) {
    const matching = schools.filter(pass);
    if (matching.length === 1) return { kind: 'found', school: matching[0]! };
    if (matching.length > 1) return { kind: 'ambiguous', candidates: matching };
  }
  return { kind: 'unknown', suggestions: nearestSchools(words.join(' '), schools) };
}

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

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && [...one].sort().join(' ') === [...other].sort().join(' ');

/** Up to three schools whose name is near what was typed, the nearest first. */
function nearestSchools(typed: string, schools: readonly School[]): School[] {
  return schools
    .map((school) => ({
      school,
      gap: Math.min(distance(typed, fullWords(school.name).join(' ')), distance(typed, fullWords(schoolName(school)).join(' '))),
    }))
    .filter(({ gap }) => gap <= Math.max(2, typed.length / 3))
    .sort((a, b) => a.gap - b.gap)
    .slice(0, 3)
    .map(({ school }) => school);
}
