// A form that a person fills section by section, from an empty page or a pre-filled link.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FormView } from '../../contract';
import { formSections, nextSection, sectionsLeft, type FormSection } from './form-sections';
import { Question } from './question';
import { NO_OTHER, useAnswers, type AnswerSheet, type Prefilled } from './use-answers';
import { useFormJourney, type FormJourney } from './use-form-journey';

export interface FormProps {
  readonly form: FormView;
  readonly prefilled: Prefilled;
}

interface Heading {
  current: HTMLHeadingElement | null;
}

/** The heading of what is on screen: the keyboard goes to it with each step, but for the first. */
function useHeadingOf({ confirmation, path, at }: FormJourney): Heading {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const step = confirmation === null ? path.length : -1;
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step, at]);
  return heading;
}

export function Form({ form, prefilled }: FormProps) {
  const sections = formSections(form);
  const sheet = useAnswers(form, prefilled);
  const journey = useFormJourney(form, sections, sheet);
  const heading = useHeadingOf(journey);

  if (journey.confirmation !== null)
    return (
      <main class="form-page">
        <section class="card titled first" role="status">
          <h1 ref={heading} tabIndex={-1}>
            {form.title}
          </h1>
          <p class="description">{journey.confirmation}</p>
          <p>
            <a href={location.pathname}>Envoyer une autre réponse</a>
          </p>
        </section>
      </main>
    );
  const section = sections[journey.at] ?? { items: [] };
  return (
    <main class="form-page">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void journey.goOn();
        }}
      >
        <Titles form={form} section={section} isFirst={journey.at === 0} heading={heading} />
        <p class="refusal" role="alert">
          {journey.refusal}
        </p>
        {section.items.map((item) => (
          <Question
            key={item.id}
            item={item}
            answer={sheet.answers[item.id]}
            other={sheet.others[item.id] ?? NO_OTHER}
            error={sheet.errors[item.id]}
            onAnswer={(answer) => sheet.answer(item, answer)}
            onOther={(other) => sheet.answerOther(item, other)}
            onLeave={(isBroken) => sheet.leave(item, isBroken)}
          />
        ))}
        <Steps sections={sections} journey={journey} sheet={sheet} />
      </form>
    </main>
  );
}

interface TitlesProps {
  readonly form: FormView;
  readonly section: FormSection;
  readonly isFirst: boolean;
  readonly heading: Heading;
}

/** The title of the form and of the section on screen. */
const Titles = ({ form, section, isFirst, heading }: TitlesProps) => (
  <>
    <section class="card titled first">
      <h1 ref={isFirst ? heading : undefined} tabIndex={-1}>
        {form.title || form.fileName}
      </h1>
      {isFirst && form.description && <p class="description">{form.description}</p>}
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
  </>
);

interface StepsProps {
  readonly sections: readonly FormSection[];
  readonly journey: FormJourney;
  readonly sheet: AnswerSheet;
}

/** Back, on, and how far one is. */
function Steps({ sections, journey, sheet }: StepsProps) {
  const { path, at, isSending } = journey;
  const isLast = nextSection(sections, at, sheet.answers) === 'submit';
  const left = sectionsLeft(sections, at, sheet.answers);
  const total = path.length - 1 + left.most;
  return (
    <div class="steps">
      {path.length > 1 && (
        <button type="button" class="button" onClick={journey.goBack}>
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
  );
}
