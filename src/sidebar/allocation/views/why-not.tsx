/** « Pourquoi pas ce lieu pour cet élève ? »: the answer, to keep or to leave. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlanLine, WhyNotView } from '../../../application/allocation-api';
import { whyNotWords } from '../../../wording/pages/why-not-page';
import { Loading } from '../../ui/loading';
import { Problem } from '../../ui/problem';
import { KeepOrLeave } from '../../ui/keep-or-leave';
import type { Question } from '../state/use-question';
import { WarningLine } from './warning-line';

export interface WhyNotProps {
  readonly question: Question<WhyNotView>;
  readonly lines: readonly PlanLine[];
  readonly isSolving: boolean;
  readonly onSelect: (reference: string) => void;
  /** Name of the host in question. */
  readonly host: string;
  readonly onKeep: (motive?: string) => void;
  readonly onBack: () => void;
}

export function WhyNot({ question, lines, host, isSolving, onSelect, onKeep, onBack }: WhyNotProps): JSX.Element {
  const { answer, error } = question;
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
          <WarningLine sentence={answer.leftOut} />
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
      <KeepOrLeave answer={answer} host={host} isPending={isSolving} onKeep={onKeep} onBack={onBack} />
    </section>
  );
}
