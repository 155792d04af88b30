// What a person has answered so far, with what is wrong in it.
import { useRef, useState } from 'preact/hooks';
import type { FormItemView, FormView } from '../../contract';
import { checkAnswer } from './check-answer';
import type { Answers } from './form-sections';
import type { OtherAnswer } from './question';

export const NO_OTHER: OtherAnswer = { isChosen: false, text: '' };

/** Answers carried by a link, by item id or title. */
export type Prefilled = Readonly<Record<string, string | readonly string[]>>;
type Errors = Readonly<Record<number, string>>;

export interface AnswerSheet {
  readonly answers: Answers;
  readonly others: Readonly<Record<number, OtherAnswer>>;
  readonly errors: Errors;
  answer(item: FormItemView, answer: string | readonly string[]): void;
  answerOther(item: FormItemView, other: OtherAnswer): void;
  /** The question is left; `isBroken` when the browser could not read what is typed. */
  leave(item: FormItemView, isBroken: boolean): void;
  /** Checks these questions and shows what is wrong; gives the ids of those that are. */
  check(items: readonly FormItemView[]): readonly number[];
  showErrors(errors: Errors): void;
  /** What is sent of these questions: those that have an answer. */
  sent(items: readonly FormItemView[]): Record<string, string | string[]>;
}

export function useAnswers(form: FormView, prefilled: Prefilled): AnswerSheet {
  const [start] = useState(() => startingAnswers(form, prefilled));
  const [answers, setAnswers] = useState<Answers>(start.answers);
  const [others, setOthers] = useState<Readonly<Record<number, OtherAnswer>>>(start.others);
  const [errors, setErrors] = useState<Errors>({});
  const broken = useRef(new Set<number>());

  /** The answer as it is sent: what is typed beside « Autre » counts as a choice. */
  function given(item: FormItemView): string | readonly string[] | undefined {
    const answer = answers[item.id];
    const other = others[item.id];
    if (!other?.isChosen) return answer;
    return item.kind === 'CHECKBOX' ? [...[answer ?? []].flat(), other.text] : other.text;
  }
  const mistakeIn = (item: FormItemView): string | undefined => checkAnswer(item, given(item), broken.current.has(item.id));
  const without =
    (item: FormItemView) =>
    ({ [item.id]: _old, ...rest }: Errors): Errors =>
      rest;

  return {
    answers,
    others,
    errors,
    answer: (item, answer) => {
      setAnswers((before) => ({ ...before, [item.id]: answer }));
      setErrors(without(item));
    },
    answerOther: (item, other) => setOthers((before) => ({ ...before, [item.id]: other })),
    leave: (item, isBroken) => {
      if (isBroken) broken.current.add(item.id);
      else broken.current.delete(item.id);
      const error = mistakeIn(item);
      setErrors((before) => (error ? { ...without(item)(before), [item.id]: error } : without(item)(before)));
    },
    check: (items) => {
      const found = items.flatMap((item) => {
        const error = item.kind === 'SECTION_HEADER' ? undefined : mistakeIn(item);
        return error ? [[item.id, error] as const] : [];
      });
      setErrors(Object.fromEntries(found));
      return found.map(([id]) => id);
    },
    showErrors: setErrors,
    sent: (items) => {
      const sent: Record<string, string | string[]> = {};
      for (const item of items) {
        const answer = given(item);
        if (answer === undefined || answer.length === 0) continue;
        sent[item.id] = typeof answer === 'string' ? answer : [...answer];
      }
      return sent;
    },
  };
}

/** Reads the link's answers; a text that is no choice belongs to « Autre ». */
function startingAnswers(
  form: FormView,
  prefilled: Prefilled,
): { answers: Answers; others: Readonly<Record<number, OtherAnswer>> } {
  const answers: Record<number, string | readonly string[]> = {};
  const others: Record<number, OtherAnswer> = {};
  for (const item of form.items) {
    const given = prefilled[item.id] ?? prefilled[item.title];
    if (given === undefined) continue;
    const texts = [given].flat();
    const known = item.choices ? texts.filter((text) => item.choices?.some((choice) => choice.value === text)) : texts;
    const unknown = texts.find((text) => !known.includes(text));
    if (item.hasOtherOption && unknown) others[item.id] = { isChosen: true, text: unknown };
    answers[item.id] = item.kind === 'CHECKBOX' ? known : (known[0] ?? '');
  }
  return { answers, others };
}
