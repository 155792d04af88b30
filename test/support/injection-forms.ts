/** One form at a time with a string in every question that takes any words. */
import type { FormAnswers, FormItemView } from 'apps-script-local';
import { FORM, type Hub, plain, RAW } from './hub';

const SAFE: Readonly<Record<string, string>> = {
  courriel: 'personne@exemple.example',
  téléphone: '04 77 00 00 01',
  postal: '42600',
  commune: 'Montbrison',
};

/** A question that takes any words. */
const isOpen = (item: FormItemView): boolean =>
  (item.kind === 'TEXT' || item.kind === 'PARAGRAPH_TEXT') && item.validation === undefined;
/** Answers that lead on: the link's own words are left as the link gives them. */
const isLocked = ({ title }: FormItemView): boolean => /^(?:Code d|Code$|Référence de correction)/.test(title);

/** A plausible answer of a question that is no free text. */
function plausible(item: FormItemView): string | string[] {
  if (item.choices !== undefined) return item.kind === 'CHECKBOX' ? [item.choices[0]!.value] : item.choices[0]!.value;
  if (item.kind === 'DATE') return '2027-02-01';
  if (item.kind === 'SCALE') return '3';
  const known = Object.keys(SAFE).find((word) => item.title.toLowerCase().includes(word));
  return known === undefined ? '1' : SAFE[known]!;
}

/** Free questions of the six forms: those that the platform does not check and that no link fills. */
export const freeQuestions = (hub: Hub): string[] =>
  (Object.keys(FORM) as (keyof typeof FORM)[]).flatMap((kind) =>
    hub.runtime
      .form(formOf(hub, kind))
      .items.filter((item) => isOpen(item) && !isLocked(item))
      .map(({ title }) => `${RAW[kind]} › ${plain(title)}`),
  );

/**
 * Sends the form with the string in every free text that is asked; a question that refuses it gets a plausible answer.
 * @param kept titles that keep the answer of `base`; a commune does, so that there is a distance
 */
export function inject(
  hub: Hub,
  formId: string,
  base: FormAnswers,
  string: string,
  kept: readonly RegExp[] = [/commune/i],
): void {
  const { items } = hub.runtime.form(formId);
  const free = items.filter((item) => isOpen(item) && !isLocked(item) && !kept.some((title) => title.test(plain(item.title))));
  const given: Record<string, string | readonly string[]> = Object.fromEntries(free.map(({ title }) => [title, string]));
  let answers: FormAnswers = { ...base, ...given };
  for (let round = 0; round < 20; round += 1) {
    const { accepted, errors } = hub.runtime.submitForm(formId, answers);
    if (accepted) return;
    const refused = items.filter(({ id }) => errors[id] !== undefined);
    expect(refused.length).toBeGreaterThan(0);
    answers = { ...answers, ...Object.fromEntries(refused.map((item) => [item.title, plausible(item)])) };
  }
  throw new Error('the form takes no answer');
}

export const formOf = (hub: Hub, kind: keyof typeof FORM): string =>
  hub.runtime.forms().find(({ title }) => title === FORM[kind])!.id;
