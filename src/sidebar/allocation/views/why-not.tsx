/** « Pourquoi pas ce lieu pour cet élève ? »: the answer, to keep or to leave. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlanLine, WhyNotView } from '../../../application/allocation-api';
import { whyNotWords } from '../../../wording/pages/why-not-page';
import { ActionButton } from '../../ui/action-button';
import { Loading } from '../../ui/loading';
import { Problem } from '../../ui/problem';
import type { Question } from '../state/use-question';

export interface WhyNotProps {
  readonly question: Question<WhyNotView>;
  readonly lines: readonly PlanLine[];
  readonly isSolving: boolean;
  readonly onSelect: (reference: string) => void;
  readonly onKeep: () => void;
  readonly onBack: () => void;
}

export function WhyNot({ question: { answer, error }, lines, isSolving, onSelect, onKeep, onBack }: WhyNotProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [answer === undefined]);
  return (
    <section class="why-not" aria-busy={answer === undefined && error === undefined} aria-live="polite">
      <h3 ref={title} tabIndex={-1}>
        {answer?.question ?? whyNotWords.title}
      </h3>
      <Problem error={error} />
      {answer === undefined ? (
        error === undefined && <Loading label={whyNotWords.loading} lines={4} />
      ) : (
        <>
          <p class="why-not-answer">{answer.answer}</p>
          {answer.changes.length > 0 && (
            <ul class="why-not-changes">
              {answer.changes.map(({ requestReference, kind, sentence }) => (
                <li key={requestReference} class={`change change-${kind}`}>
                  <span class="field-label">{whyNotWords.kinds[kind]}</span>
                  <p>{sentence}</p>
                  {kind !== 'asked' && lines.some((line) => line.requestReference === requestReference) && (
                    <button type="button" class="button-link" data-item onClick={() => onSelect(requestReference)}>
                      {whyNotWords.see(requestReference)}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )}
          {answer.whole.length > 0 && (
            <>
              {answer.mayKeep && <p class="field-label">{whyNotWords.whole}</p>}
              <ul class="details-reasons">
                {answer.whole.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          {answer.mayKeep && <p class="quiet">{whyNotWords.checked}</p>}
        </>
      )}
      <p class="form-buttons">
        {answer?.mayKeep === true && (
          <ActionButton isPending={isSolving} onClick={onKeep}>
            {whyNotWords.keep}
          </ActionButton>
        )}
        <button type="button" class="button" data-item onClick={onBack}>
          {whyNotWords.back}
        </button>
      </p>
    </section>
  );
}
