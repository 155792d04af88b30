/** Finds the training that was named: chosen from a list or typed by hand, « Bac pro MELEC », « 1ère bac pro cuisine ». */
import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold';
import { trainingName, type Training } from './training';

export type TrainingAnswer =
  | { readonly kind: 'found'; readonly training: Training }
  /** Several trainings answer to what was typed: another diploma or another option. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Training[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Training[] };

/** Ways of writing a diploma, on the folded text. */
const DIPLOMA_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:baccalaureat|bac) (?:professionnel|pro)\b|\bbacpro\b|\bbcp\b/g, 'bac pro'],
  [/\bcertificat d aptitude professionnelle\b/g, 'cap'],
  [/\bbrevet de technicien superieur\b|\bsts\b/g, 'bts'],
  [/\b(?:1re|1ere|premiere|tle|term|terminale) (?:bac )?(?:professionnelle|pro)\b/g, 'bac pro'],
  [/\b(?:2de|2nde|seconde) (?:professionnelle|pro)\b/g, '2de pro'],
  [/\bcertificat de specialisation\b|\bmention complementaire\b/g, 'cs'],
];

/** A class or a year, which is not part of the training's name. */
const CLASS_WORDS =
  /\b(?:1re|1ere|premiere|2e|2eme|deuxieme|tle|term|terminale) annee\b|\b(?:1re|1ere|premiere|tle|term|terminale)\b|\b(?:2de|2nde|seconde)\b(?! (?:pro|gt|generale))|\b(?:classe|niveau) de\b|\ben (?:1 an|2 ans|3 ans)\b|\bannee\b|\b(?:en )?apprentissage\b/g;
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
  'en',
  'au',
  'aux',
  'metiers',
  'metier',
  'option',
  'opt',
]);

interface Name {
  readonly diploma: string;
  readonly words: readonly string[];
}

const DIPLOMAS = ['bac pro', '2de pro', 'cap', 'bts', 'cs'] as const;

function nameOf(text: string): Name {
  let folded = fold(text.slice(0, 300));
  for (const [spelling, diploma] of DIPLOMA_SPELLINGS) folded = folded.replace(spelling, diploma);
  const diploma = DIPLOMAS.find((name) => new RegExp(`\\b${name}\\b`).test(folded)) ?? '';
  const rest = folded.replace(CLASS_WORDS, ' ').replace(diploma === '' ? / {2,}/g : new RegExp(`\\b${diploma}\\b`, 'g'), ' ');
  return { diploma, words: rest.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word)) };
}

/** Acronyms: those of the label, « (MCO) », and the code without its first part, `bp-melec` → `melec`. */
function acronymsOf(training: Training): string[] {
  const bracketed = [...training.label.matchAll(/\(([^)]{2,12})\)/g)].map((match) => fold(match[1]!));
  const code = training.code.split('-').slice(1);
  return [...bracketed, code.join(' '), code[0] ?? ''].filter((acronym) => acronym.length > 1);
}

interface Indexed {
  readonly training: Training;
  readonly exact: readonly string[];
  readonly name: Name;
  readonly label: string;
  readonly acronyms: readonly string[];
}

const indexed = (training: Training): Indexed => {
  const name = nameOf(trainingName(training));
  return {
    training,
    exact: [fold(trainingName(training)), fold(training.code)],
    name,
    label: nameOf(training.label.replace(/\([^)]*\)/g, ' ')).words.join(' '),
    acronyms: acronymsOf(training),
  };
};

/**
 * Looks by full name or code, by label, by acronym, then by words; a diploma that is named must be the training's. Never throws.
 */
export function recogniseTraining(typed: string, trainings: readonly Training[]): TrainingAnswer {
  const key = fold(typed);
  if (key === '') return { kind: 'unknown', suggestions: [] };
  const entries = trainings.map(indexed);
  const exact = entries.find((entry) => entry.exact.includes(key));
  if (exact) return { kind: 'found', training: exact.training };

  const name = nameOf(typed);
  if (name.words.length === 0) return { kind: 'unknown', suggestions: [] };
  const text = name.words.join(' ');
  const sameDiploma = entries.filter((entry) => name.diploma === '' || entry.name.diploma === name.diploma);
  const passes: readonly ((entry: Indexed) => boolean)[] = [
    (entry) => entry.label === text,
    (entry) => entry.acronyms.includes(text),
    (entry) =>
      name.words.some((word) => entry.acronyms.includes(word) && word.length > 2) &&
      name.words.every((word) => entry.acronyms.includes(word) || entry.name.words.includes(word)),
    (entry) => name.words.every((word) => entry.name.words.some((other) => isNearWord(word, other))),
    (entry) => text.length >= 8 && distance(text, entry.label) <= Math.floor(text.length / 6),
  ];
  // Without a diploma, a name that one pass finds alone may still be another's: « cuisine » is a CAP and a bac pro.
  const rounds = name.diploma === '' ? [(entry: Indexed) => passes.some((pass) => pass(entry))] : passes;
  for (const pass of rounds) {
    const matching = sameDiploma.filter(pass).map((entry) => entry.training);
    if (matching.length === 1 && name.diploma === '' && !saysEnough(name, indexed(matching[0]!))) break;
    if (matching.length === 1) return { kind: 'found', training: matching[0]! };
    if (matching.length > 1) return { kind: 'ambiguous', candidates: matching };
  }
  return { kind: 'unknown', suggestions: nearest(text, sameDiploma) };
}

/**
 * The training that a choice stood for, if the register still has it; else the one that is named, the code known until now
 * deciding between equals. Never throws.
 */
export function trainingAnswered(
  typed: string,
  known: { readonly chosenTraining?: string; readonly trainingCode?: string },
  trainings: readonly Training[],
): TrainingAnswer {
  const chosen = trainings.find(({ code }) => code === known.chosenTraining);
  if (chosen !== undefined) return { kind: 'found', training: chosen };
  const before = trainings.find(({ code }) => code === known.trainingCode);
  if (before !== undefined && fold(trainingName(before)) === fold(typed)) return { kind: 'found', training: before };
  return recogniseTraining(typed, trainings);
}

/** Without a diploma: an acronym, or at least half of the label's words. */
const saysEnough = (name: Name, entry: Indexed): boolean =>
  name.words.some((word) => entry.acronyms.includes(word)) || name.words.length * 2 >= entry.name.words.length;

/** The same word, or its plural. */
const isNearWord = (word: string, other: string): boolean =>
  word === other || (word.length > 3 && (other === `${word}s` || word === `${other}s`));

function nearest(text: string, entries: readonly Indexed[]): Training[] {
  const words = text.split(' ');
  return entries
    .map((entry) => ({
      entry,
      shared: words.filter((word) => word.length > 3 && entry.name.words.some((other) => other.startsWith(word.slice(0, 6))))
        .length,
      gap: distance(text, entry.label),
    }))
    .filter(({ shared, gap }) => shared > 0 || gap <= text.length / 3)
    .sort((a, b) => b.shared - a.shared || a.gap - b.gap)
    .slice(0, 3)
    .map(({ entry }) => entry.training);
}
