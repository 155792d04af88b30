// A form that a person fills section by section, from an empty page or a pre-filled link.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormItemView, FormView } from '../../contract';
import { callRuntime } from '../page/call-runtime';
import { checkAnswer } from './check-answer';
import { formSections, nextSection, sectionsLeft, type Answers } from './form-sections';
import { Question, type OtherAnswer } from './question';

const NO_OTHER: OtherAnswer = { isChosen: false, text: '' };

export interface FormProps {
  readonly form: FormView;
  /** Answers carried by the link, by item id or title. */
  readonly prefilled: Readonly<Record<string, string | readonly string[]>>;
}

export function Form({ form, prefilled }: FormProps) {
  const sections = formSections(form);
  const [start] = useState(() => startingAnswers(form, prefilled));
  const [answers, setAnswers] = useState<Answers>(start.answers);
  const [others, setOthers] = useState<Readonly<Record<number, OtherAnswer>>>(start.others);
  const [errors, setErrors] = useState<Readonly<Record<number, string>>>({});
  const [path, setPath] = useState<readonly number[]>([0]);
  const [refusal, setRefusal] = useState('');
  const [isSending, setIsSending] = useState(false);
  const [confirmation, setConfirmation] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const broken = useRef(new Set<number>());
  const isFirst = useRef(true);
  const at = path.at(-1) ?? 0;
  const section = sections[at] ?? { items: [] };
  const step = confirmation === null ? path.length : -1;

  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step, at]);

  /** The answer as it is sent: what is typed beside « Autre » counts as a choice. */
  function given(item: FormItemView, all = answers): string | readonly string[] | undefined {
    const answer = all[item.id];
    const other = others[item.id];
    if (!other?.isChosen) return answer;
    return item.kind === 'CHECKBOX' ? [...[answer ?? []].flat(), other.text] : other.text;
  }
  function check(item: FormItemView): string | undefined {
    return checkAnswer(item, given(item), broken.current.has(item.id));
  }
  function leave(item: FormItemView, isBroken: boolean): void {
    if (isBroken) broken.current.add(item.id);
    else broken.current.delete(item.id);
    const error = check(item);
    setErrors(({ [item.id]: _old, ...rest }) => (error ? { ...rest, [item.id]: error } : rest));
  }
  /** Checks the section; goes to the first mistake. */
  function isSectionRight(): boolean {
    const found = section.items.flatMap((item) => {
      const error = item.kind === 'SECTION_HEADER' ? undefined : check(item);
      return error ? [[item.id, error] as const] : [];
    });
    setErrors(Object.fromEntries(found));
    setRefusal(
      found.length > 1 ? `${found.length} réponses sont à corriger.` : found.length === 1 ? 'Une réponse est à corriger.' : '',
    );
    if (found[0]) showQuestion(found[0][0]);
    return found.length === 0;
  }

  async function goOn(): Promise<void> {
    if (!isSectionRight()) return;
    const next = nextSection(sections, at, answers);
    if (next !== 'submit') return setPath(next === 0 ? [0] : [...path, next]);
    setIsSending(true);
    try {
      const result = await callRuntime('submitForm', form.id, sentAnswers());
      if (result.accepted) return setConfirmation(result.confirmationMessage || 'Votre réponse a bien été enregistrée.');
      setErrors(result.errors);
      const wrong = path.find((index) => sections[index]?.items.some((item) => result.errors[item.id]));
      setRefusal('Le formulaire n’est pas parti : des réponses sont à corriger. Tout ce que vous avez saisi est gardé.');
      if (wrong !== undefined) setPath(path.slice(0, path.indexOf(wrong) + 1));
      const first = Object.keys(result.errors)[0];
      if (first) setTimeout(() => showQuestion(Number(first)), 50);
    } catch (error) {
      setRefusal(
        `Le formulaire n’est pas parti : ${error instanceof Error ? error.message : String(error)} Vos réponses sont gardées sur cette page.`,
      );
    } finally {
      setIsSending(false);
    }
  }
  /** Only the sections gone through count. */
  function sentAnswers(): Record<string, string | string[]> {
    const sent: Record<string, string | string[]> = {};
    for (const item of path.flatMap((index) => sections[index]?.items ?? [])) {
      const answer = given(item);
      if (answer === undefined || answer.length === 0) continue;
      sent[item.id] = typeof answer === 'string' ? answer : [...answer];
    }
    return sent;
  }

  if (confirmation !== null) {
    return (
      <main class="form-page">
        <section class="card titled first" role="status">
          <h1 ref={heading} tabIndex={-1}>
            {form.title}
          </h1>
          <p class="description">{confirmation}</p>
          <p>
            <a href={location.pathname}>Envoyer une autre réponse</a>
          </p>
        </section>
      </main>
    );
  }
  const isLast = nextSection(sections, at, answers) === 'submit';
  const left = sectionsLeft(sections, at, answers);
  const total = path.length - 1 + left.most;
  return (
    <main class="form-page">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        <section class="card titled first">
          <h1 ref={at === 0 ? heading : undefined} tabIndex={-1}>
            {form.title || form.fileName}
          </h1>
          {at === 0 && form.description && <p class="description">{form.description}</p>}
          {section.items.some((item) => item.required) && (
            <p class="legend">
              <span class="required">*</span> Question obligatoire
            </p>
          )}
        </section>
        {section.opening && (
          <section class="card section-title">
            <h2 ref={heading} tabIndex={-1}>
              {section.opening.title}
            </h2>
            {section.opening.help && <p class="description">{section.opening.help}</p>}
          </section>
        )}
        <p class="refusal" role="alert">
          {refusal}
        </p>
        {section.items.map((item) => (
          <Question
            key={item.id}
            item={item}
            answer={answers[item.id]}
            other={others[item.id] ?? NO_OTHER}
            error={errors[item.id]}
            onAnswer={(answer) => {
              setAnswers((old) => ({ ...old, [item.id]: answer }));
              setErrors(({ [item.id]: _old, ...rest }) => rest);
            }}
            onOther={(other) => setOthers((old) => ({ ...old, [item.id]: other }))}
            onLeave={(isBroken) => leave(item, isBroken)}
          />
        ))}
        <div class="steps">
          {path.length > 1 && (
            <button
              type="button"
              class="button"
              onClick={() => {
                setRefusal('');
                setPath(path.slice(0, -1));
              }}
            >
              Retour
            </button>
          )}
          <button type="submit" class="button main" disabled={isSending}>
            {isLast ? (isSending ? 'Envoi…' : 'Envoyer') : 'Suivant'}
          </button>
          {sections.length > 1 && (
            <div class="progress">
              <progress value={path.length} max={total} aria-hidden="true" />
              <span>
                Section {path.length} sur {total}
                {left.least < left.most && ' au plus'}
              </span>
            </div>
          )}
        </div>
      </form>
    </main>
  );
}

function showQuestion(id: number): void {
  const question = document.getElementById(`question-${id}`);
  question?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  question?.scrollIntoView({ block: 'center' });
}

/** Reads the link's answers; a text that is no choice belongs to « Autre ». */
function startingAnswers(
  form: FormView,
  prefilled: FormProps['prefilled'],
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
