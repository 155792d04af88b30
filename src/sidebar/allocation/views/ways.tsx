/** « Que faudrait-il pour placer X ? »: what the school may accept, and the places to ask for. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WayLine, WaysView } from '../../../application/allocation-api';
import { planQuestionsWords } from '../../../wording/pages/plan-questions-page';
import { whyNotWords } from '../../../wording/pages/why-not-page';
import { api } from '../../bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Loading } from '../../ui/loading';
import { Problem } from '../../ui/problem';
import type { Question } from '../state/use-question';
import { PlaceHosts } from './place-hosts';
import { WarningLine } from './warning-line';

export interface WaysProps {
  readonly question: Question<WaysView>;
  readonly pupil: string;
  readonly requestReference: string;
  readonly onSay: (sentence: string) => void;
  readonly onBack: () => void;
}

/** Puts to the teacher what the school may accept. */
function AskSchool({
  requestReference,
  asked,
  onSay,
}: Pick<WaysProps, 'requestReference' | 'onSay'> & { readonly asked: readonly string[] }): JSX.Element {
  const action = useAction();
  const [isAsked, setAsked] = useState(false);
  const ask = async (): Promise<void> => {
    const done = await action.run(() => api.askTeacher(requestReference, asked));
    if (done === undefined) return;
    setAsked(true);
    onSay(done.sentence);
  };
  return (
    <>
      {!isAsked && (
        <p class="form-buttons">
          <ActionButton isPending={action.isPending} onClick={() => void ask()}>
            {planQuestionsWords.askSchool}
          </ActionButton>
        </p>
      )}
      <p class="field-help">{planQuestionsWords.askSchoolHelp}</p>
      <Problem error={action.error} />
    </>
  );
}

export function Ways({ question: { answer, error }, pupil, requestReference, onSay, onBack }: WaysProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [answer === undefined]);
  const group = (heading: string, ways: readonly WayLine[]): JSX.Element | null =>
    ways.length === 0 ? null : (
      <>
        <h4 class="field-label">{heading}</h4>
        <ul class="why-not-changes">
          {ways.map(({ title: name, sentences, host }) => (
            <li key={name} class="change change-gains">
              <strong>{name}</strong>
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {host !== undefined && answer !== undefined && <PlaceHosts hosts={[host]} ask={answer.ask} onSay={onSay} />}
            </li>
          ))}
        </ul>
      </>
    );
  const conceded = [
    ...new Set([...(answer?.concessions ?? []), ...(answer?.together ?? [])].flatMap(({ concessions }) => concessions)),
  ];
  return (
    <section class="why-not" aria-busy={answer === undefined && error === undefined} aria-live="polite">
      <h3 ref={title} tabIndex={-1}>
        {planQuestionsWords.ways(pupil)}
      </h3>
      <Problem error={error} />
      {answer === undefined ? (
        error === undefined && <Loading label={planQuestionsWords.waysLoading} lines={4} />
      ) : (
        <>
          <p class="why-not-answer">{answer.answer}</p>
          <WarningLine sentence={answer.leftOut} />
          {answer.asIs !== undefined && group(planQuestionsWords.asIs, [answer.asIs])}
          {group(planQuestionsWords.concessions, answer.concessions)}
          {group(planQuestionsWords.together, answer.together)}
          {conceded.length > 0 && <AskSchool requestReference={requestReference} asked={conceded} onSay={onSay} />}
          {group(planQuestionsWords.places, answer.places)}
        </>
      )}
      <p class="form-buttons">
        <button type="button" class="button" data-item onClick={onBack}>
          {whyNotWords.back}
        </button>
      </p>
    </section>
  );
}
