/** The frame of an answer about the whole plan: its heading, what is loading or has failed, and the way back. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { planQuestionsWords } from '../../../wording/pages/plan-questions-page';
import { Loading } from '../../ui/loading';
import { Problem } from '../../ui/problem';
import type { Question } from '../state/use-question';

interface PanelProps {
  readonly title: string;
  readonly loading: string;
  readonly question: Question<unknown>;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

export function Panel({ title, loading, question: { answer, error }, onBack, children }: PanelProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="plan-question" aria-busy={answer === undefined && error === undefined}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <Problem error={error} />
      {answer === undefined ? error === undefined && <Loading label={loading} lines={6} /> : children}
      <p class="form-buttons">
        <button type="button" class="button" onClick={onBack}>
          {planQuestionsWords.back}
        </button>
      </p>
    </section>
  );
}
