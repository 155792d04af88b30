/** What a form has shown to people so far: answers are read against it, whatever the register has become since. */
import { fold } from '../../domain/text/fold';
import type { FormDefinition, Question } from './form-definition';

/** A choice as it was shown: its label, and what it stood for when that is not the label itself. */
export type AskedChoice = readonly [label: string] | readonly [label: string, code: string];

export interface AskedQuestion {
  /** The titles under which it was shown, the present one first: each may head a column of answers. */
  readonly titles: readonly string[];
  /** Every choice it was shown with, the present ones first. */
  readonly choices: readonly AskedChoice[];
}

/** By the question's key; a key that is no longer in the definition stays, since answers to it may still wait. */
export type AskedForm = Readonly<Record<string, AskedQuestion>>;

const asked = ({ title, choices = [] }: Question): AskedQuestion => ({
  titles: [title],
  choices: choices.map(({ label, code }): AskedChoice => (code === undefined ? [label] : [label, code])),
});

const questionsOf = (form: FormDefinition): readonly Question[] => form.sections.flatMap((section) => section.questions);

/** What the form shows now, and what it had shown before. A label that now stands for something else is read as it is now. */
export function askedWith(form: FormDefinition, before: AskedForm = {}): AskedForm {
  const present = Object.fromEntries(questionsOf(form).map((question) => [question.key, asked(question)] as const));
  const keys = [...new Set([...Object.keys(present), ...Object.keys(before)])];
  return Object.fromEntries(keys.map((key) => [key, joined(present[key], before[key])]));
}

function joined(now: AskedQuestion | undefined, before: AskedQuestion | undefined): AskedQuestion {
  const titles = [...new Set([...(now?.titles ?? []), ...(before?.titles ?? [])])];
  const labels = new Set<string>();
  const folded = new Set<string>();
  // What it had shown is what it shows, nearly always: such a label is told without folding it.
  const isNew = (label: string): boolean => {
    if (labels.has(label)) return false;
    labels.add(label);
    const name = fold(label);
    return !folded.has(name) && folded.add(name) !== undefined;
  };
  const choices = [...(now?.choices ?? []), ...(before?.choices ?? [])].filter(([label]) => isNew(label));
  return { titles, choices };
}
