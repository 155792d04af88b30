// The way through a form: the sections gone through, the mistakes on it, and the sending at its end.
import { useState } from 'preact/hooks';
import type { FormView } from '../../contract';
import { callRuntime } from '../page/call-runtime';
import { nextSection, type FormSection } from './form-sections';
import type { AnswerSheet } from './use-answers';

export interface FormJourney {
  /** Indexes of the sections gone through, the one on screen last. */
  readonly path: readonly number[];
  readonly at: number;
  /** Why one cannot go on, or nothing. */
  readonly refusal: string;
  readonly isSending: boolean;
  /** Set once the answer has been received. */
  readonly confirmation: string | null;
  goOn(): Promise<void>;
  goBack(): void;
}

const toCorrect = (mistakes: number): string =>
  mistakes > 1 ? `${mistakes} réponses sont à corriger.` : mistakes === 1 ? 'Une réponse est à corriger.' : '';

export function useFormJourney(form: FormView, sections: readonly FormSection[], sheet: AnswerSheet): FormJourney {
  const [path, setPath] = useState<readonly number[]>([0]);
  const [refusal, setRefusal] = useState('');
  const [isSending, setIsSending] = useState(false);
  const [confirmation, setConfirmation] = useState<string | null>(null);
  const at = path.at(-1) ?? 0;

  async function send(): Promise<void> {
    // Only the sections gone through count.
    const answers = sheet.sent(path.flatMap((index) => sections[index]?.items ?? []));
    const result = await callRuntime('submitForm', form.id, answers);
    if (result.accepted) return setConfirmation(result.confirmationMessage || 'Votre réponse a bien été enregistrée.');
    sheet.showErrors(result.errors);
    const wrong = path.find((index) => sections[index]?.items.some((item) => result.errors[item.id]));
    setRefusal('Le formulaire n’est pas parti : des réponses sont à corriger. Tout ce que vous avez saisi est gardé.');
    if (wrong !== undefined) setPath(path.slice(0, path.indexOf(wrong) + 1));
    const first = Object.keys(result.errors)[0];
    if (first) setTimeout(() => showQuestion(Number(first)), 50);
  }

  return {
    path,
    at,
    refusal,
    isSending,
    confirmation,
    goOn: async () => {
      const wrong = sheet.check(sections[at]?.items ?? []);
      setRefusal(toCorrect(wrong.length));
      if (wrong[0] !== undefined) return showQuestion(wrong[0]);
      const next = nextSection(sections, at, sheet.answers);
      if (next !== 'submit') return setPath(next === 0 ? [0] : [...path, next]);
      setIsSending(true);
      try {
        await send();
      } catch (error) {
        setRefusal(
          `Le formulaire n’est pas parti : ${error instanceof Error ? error.message : String(error)} Vos réponses sont gardées sur cette page.`,
        );
      } finally {
        setIsSending(false);
      }
    },
    goBack: () => {
      setRefusal('');
      setPath(path.slice(0, -1));
    },
  };
}

function showQuestion(id: number): void {
  const question = document.getElementById(`question-${id}`);
  question?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  question?.scrollIntoView({ block: 'center' });
}
