/** Beside a host of a request: what the plan of the day would become if the pupil went there. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { WhyNotView } from '../../application/allocation-api';
import type { HostLine } from '../../application/sidebar-views/ranking-view';
import { whyNotWords } from '../../wording/pages/why-not-page';
import { useQuestion } from '../allocation/state/use-question';
import { dialogApi } from '../dialog-bridge';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { afterRender } from '../state/after-render';

export function PlanWhyNot({
  requestReference,
  host,
}: {
  readonly requestReference: string;
  readonly host: HostLine;
}): JSX.Element {
  const { about, answer, error, ask, close } = useQuestion<WhyNotView>(requestReference);
  const button = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  // What had the focus is replaced: it goes to the answer, then back to the question.
  const leave = (): void => {
    close();
    afterRender(() => button.current?.focus());
  };
  if (about === undefined)
    return (
      <button
        ref={button}
        type="button"
        class="button-link"
        aria-label={whyNotWords.inPlanOf(host.companyName)}
        onClick={() => {
          ask(host.id, () =>
            dialogApi.whyNotHost({ requestReference, hostId: host.id }, { kept: [], forbidden: [], previous: [] }),
          );
          afterRender(() => frame.current?.focus());
        }}
      >
        {whyNotWords.inPlan}
      </button>
    );
  return (
    <div
      ref={frame}
      class="host-why-not"
      role="status"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <Problem error={error} />
      {answer === undefined ? error === undefined && <Loading label={whyNotWords.loading} lines={3} /> : <Answer {...answer} />}
      <button type="button" class="button-link" onClick={leave}>
        {whyNotWords.back}
      </button>
    </div>
  );
}

const Answer = ({ answer, changes, whole }: WhyNotView): JSX.Element => (
  <>
    <p>{answer}</p>
    <ul>
      {[...changes.map(({ sentence }) => sentence), ...whole].map((sentence) => (
        <li key={sentence} class="row-detail">
          {sentence}
        </li>
      ))}
    </ul>
  </>
);
