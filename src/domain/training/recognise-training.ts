/** Finds the training that was named: chosen from a list or typed by hand, « Bac pro MELEC », « 1ère bac pro cuisine ». */
import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold';
import { diplomasIn, plainStudies } from './plain-studies';
import { trainingName, type Training } from './training';

export type TrainingAnswer =
  | { readonly kind: 'found'; readonly training: Training }
  /** Several trainings answer to what was typed: another diploma or another option. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Training[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Training[] };

/** A class, a year or a way of learning, which is no part of the training's name. */
const CLASS_WORDS =
  /\b(?:bac pro|cap|bts|cs) [1-4]\b(?! ans?\b)|\b[12] (?:cap|bts)\b|\b3e annee\b|\b(?:1re|2de(?! gt)|2e|tle)\b|\b[1-3] ans?\b|\bannee\b|\bapprenti(?:e|ssage)?\b/g;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de du des la le les l d et en au aux ou metiers metier option opt classe niveau eleve eleves'.split(' '),
);

interface Name {
  readonly diplomas: readonly string[];
  readonly words: readonly string[];
}

/** The seconde of a bac pro is a diploma of the list of its own, that of a family of trainings, or the bac pro itself. */
const SECONDE_PRO = '2de bac pro';

function nameOf(text: string): Name {
  const plain = plainStudies(text);
  // The seconde générale is a stage of the list, not a diploma of several.
  const named = diplomasIn(plain).filter((diploma) => diploma !== '2de gt');
  const rest = named.reduce(
    (left, diploma) => left.replace(new RegExp(`\\b${diploma}\\b`, 'g'), ' '),
    plain.replace(CLASS_WORDS, ' ').replace(/\ba (?=(?:la|le|l)\b)/g, ' '),
  );
  return {
    diplomas: named.includes('bac pro') && /\b2de\b/.test(plain) ? [SECONDE_PRO, ...named] : named,
    words: rest.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word) && !(word === 'ulis' && named.length > 0)),
  };
}

interface Indexed {
  readonly training: Training;
  readonly diploma: string;
  /** Of the label without what stands in brackets. */
  readonly label: readonly string[];
  /** Of the label and its brackets. */
  readonly words: readonly string[];
  readonly acronyms: readonly string[];
}

/** A row is read for each answer, and is the same. */
const index = new WeakMap<Training, Indexed>();
function indexed(training: Training): Indexed {
  const entry = index.get(training) ?? entryOf(training);
  index.set(training, entry);
  return entry;
}

function entryOf(training: Training): Indexed {
  const { words } = nameOf(training.label);
  const bare = nameOf(training.label.replace(/\([^)]*\)/g, ' ')).words;
  // A label that is all in brackets.
  const label = bare.length > 0 ? bare : words;
  return { training, diploma: plainStudies(training.diploma), label, words, acronyms: acronymsOf(training, label) };
}

/**
 * Words in capitals, « (MCO) », « option SISR », and the code without its first part, `bp-melec` → `melec`, `bp-mcv-a` → `mcv a`
 * and `mcv`. A word of the label is no acronym: « agent » is not `cap-agent-securite` alone.
 */
function acronymsOf(training: Training, label: readonly string[]): string[] {
  const isAllCapitals = training.label === training.label.toUpperCase();
  const capitals = isAllCapitals ? [] : [...training.label.matchAll(/\b[A-Z][A-Z\d]+\b/g)].map(([word]) => fold(word));
  const [, ...code] = fold(training.code).split(' ');
  const ofCode = [code.join(' '), ...code.slice(0, 1)].filter((part) => part.length > 1 && !label.includes(part));
  return [...capitals, ...ofCode];
}

/**
 * Looks by full name or code, by label, by acronym, then by words; a diploma that is named must be the training's. Never throws.
 */
export function recogniseTraining(typed: string, trainings: readonly Training[]): TrainingAnswer {
  const key = fold(typed);
  if (key === '') return { kind: 'unknown', suggestions: [] };
  // « BP Coiffure » is a brevet professionnel, `bp-coiffure` a code.
  const exact = trainings.filter((training) => fold(trainingName(training)) === key || training.code === typed.trim());
  if (exact.length > 0) return answerOf(exact);

  const name = nameOf(typed);
  if (name.words.length === 0) return { kind: 'unknown', suggestions: [] };
  const entries = trainings.map(indexed);
  const possible = entries.filter(({ diploma }) => name.diplomas.length === 0 || name.diplomas.includes(diploma));
  const passes: readonly ((entry: Indexed) => boolean)[] = [
    ({ label }) => label.join(' ') === name.words.join(' '),
    ({ acronyms }) => acronyms.includes(name.words.join(' ')),
    (entry) =>
      name.words.some((word) => entry.acronyms.includes(word)) &&
      name.words.every((word) => entry.acronyms.includes(word) || entry.words.includes(word)),
    ({ words }) => name.words.every((word) => words.some((other) => isNearWord(word, other))),
    ({ label }) => label.length === name.words.length && label.every((word, index) => isSlip(name.words[index]!, word)),
  ];
  // Without a diploma, a name that one pass finds alone may still be another's: « cuisine » is a CAP and a bac pro.
  const rounds = name.diplomas.length === 0 ? [(entry: Indexed) => passes.some((pass) => pass(entry))] : passes;
  for (const pass of rounds) {
    const matching = possible.filter(pass);
    if (matching.length === 1 && !saysEnough(name, matching[0]!)) break;
    if (matching.length > 0) return answerOf(matching.map(({ training }) => training));
  }
  return { kind: 'unknown', suggestions: nearest(name, entries) };
}

const answerOf = (matching: readonly Training[]): TrainingAnswer =>
  matching.length === 1 ? { kind: 'found', training: matching[0]! } : { kind: 'ambiguous', candidates: matching };

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

/**
 * An acronym; half of the label's words, if they are several; the word that the label begins with, beside a diploma or where it
 * is half of the label: « CAP vente » is not the one whose label ends with sales.
 */
function saysEnough({ diplomas, words }: Name, { acronyms, label }: Indexed): boolean {
  if ([words.join(' '), ...words].some((word) => acronyms.includes(word))) return true;
  const isHalf = words.length * 2 >= label.length;
  if (isHalf && words.length > 1) return true;
  return (isHalf || diplomas.length > 0) && words.some((word) => isNearWord(word, label[0]!) || isSlip(word, label[0]!));
}

/** Letters that words of one root share: « boucher » and « boucherie », not « électricité » and « électronique ». */
const ROOT = 7;
/** The same word, its plural, or one of the same root. */
const isNearWord = (word: string, other: string): boolean =>
  word.slice(0, ROOT) === other.slice(0, ROOT) || (word.length > 3 && (other === `${word}s` || word === `${other}s`));

/** One letter wrong in six, two in twelve. */
const isSlip = (word: string, other: string): boolean => distance(word, other) <= word.length / 6;

/** Up to three trainings that share words or nearly the label, of the diploma that is named first. */
function nearest({ diplomas, words }: Name, entries: readonly Indexed[]): Training[] {
  const text = words.join(' ');
  const isShared = (word: string, { acronyms, words: known }: Indexed): boolean =>
    acronyms.includes(word) ||
    (word.length > 3 && known.some((other) => other.startsWith(word.slice(0, 6)) || isSlip(word, other)));
  return entries
    .map((entry) => ({
      entry,
      shared: words.filter((word) => isShared(word, entry)).length,
      isOther: diplomas.includes(entry.diploma) ? 0 : 1,
      gap: distance(text, entry.label.join(' ')),
    }))
    .filter(({ shared, gap }) => shared > 0 || gap <= text.length / 3)
    .sort((a, b) => b.shared - a.shared || a.isOther - b.isOther || a.gap - b.gap)
    .slice(0, 3)
    .map(({ entry }) => entry.training);
}
