/** Short ways to write questions and labels in the form definitions. */
import { fr } from '../../wording/text/typography';
import type { FormChoice, FormSchool, Question, QuestionKind } from './form-definition';

export const ask = (
  key: string,
  title: string,
  kind: QuestionKind,
  rest: Partial<Omit<Question, 'key' | 'title' | 'kind'>> = {},
): Question => ({ key, title, kind, isRequired: false, ...rest });

export const required = (
  key: string,
  title: string,
  kind: QuestionKind,
  rest: Partial<Omit<Question, 'key' | 'title' | 'kind'>> = {},
): Question => ask(key, title, kind, { ...rest, isRequired: true });

export const choicesOf = (labels: Readonly<Record<string, string>>, goTo?: (code: string) => string | undefined): FormChoice[] =>
  Object.entries(labels).map(([code, label]) => ({ label, goTo: goTo?.(code) }));

export const plainChoices = (labels: readonly string[]): FormChoice[] => labels.map((label) => ({ label }));

export const schoolChoices = (schools: readonly FormSchool[]): FormChoice[] =>
  schools.map(({ label, uai }) => ({ label, code: uai }));

export const YES_NO = plainChoices(['Oui', 'Non']);

/** Key of the question that holds what an answer corrects. */
export const CORRECTION = 'correction';

/** Filled by a link, and left empty by everyone else: a form has no hidden question. */
export const correctionQuestion = (otherwise: string): Question =>
  ask(CORRECTION, 'Référence de correction (ne pas modifier)', 'text', {
    help: fr`Vide pour ${otherwise}. Déjà remplie par le lien de correction reçu par courriel : ne la modifiez pas.`,
  });
