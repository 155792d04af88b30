/**
 * Beside any host of a request, ranked or set aside: what the plan of the day would become if the pupil went there. Kept, that
 * arrangement is what « Répartition » opens with.
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { nameOfPair, type WhyNotView } from '../../application/allocation-api';
import { whyNotWords } from '../../wording/pages/why-not-page';
import { useQuestion } from '../allocation/state/use-question';
import { dialogApi } from '../dialog-bridge';
import { useApp } from '../state/app-context';
import { useDialog } from '../state/use-dialog';
import { KeepOrLeave } from '../ui/keep-or-leave';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';

/** The plan of the day, without any wish. */
const NO_WISHES = { kept: [], forbidden: [], previous: [] };

export interface PlanWhyNotProps {
  readonly requestReference: string;
  readonly host: { readonly id: string; readonly companyName: string };
}

export function PlanWhyNot({ requestReference, host }: PlanWhyNotProps): JSX.Element {
  const { api } = useApp();
  const { about, answer, error, ask, close } = useQuestion<WhyNotView>(requestReference);
  const dialog = useDialog();
  const button = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const isOpen = about !== undefined;
  const wasOpen = useRef(false);
  // What had the focus is replaced: it goes to the answer, then back to the question.
  useLayoutEffect(() => {
    // The dialog that has opened meanwhile keeps it.
    if (isOpen !== wasOpen.current && document.hasFocus()) (isOpen ? frame : button).current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen)
    return (
      <button
        ref={button}
        type="button"
        class="button-link"
        aria-label={whyNotWords.inPlanOf(host.companyName)}
        onClick={() => ask(host.id, () => dialogApi.whyNotHost({ requestReference, hostId: host.id }, NO_WISHES))}
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
        close();
      }}
    >
      <Problem error={error ?? dialog.error} />
      {answer === undefined ? error === undefined && <Loading label={whyNotWords.loading} lines={3} /> : <Answer {...answer} />}
      <KeepOrLeave
        answer={answer}
        host={host.companyName}
        isPending={dialog.isPending}
        onKeep={(overrideReason) =>
          dialog.open(async () => {
            const reply = await api.openAllocation(nameOfPair({ requestReference, hostId: host.id, overrideReason }));
            if (reply.ok) close();
            return reply;
          })
        }
        onBack={close}
      />
    </div>
  );
}

const Answer = ({ answer, changes, whole, mayKeep }: WhyNotView): JSX.Element => (
  <>
    <p>{answer}</p>
    <ul>
      {[...changes.map(({ sentence }) => sentence), ...whole].map((sentence) => (
        <li key={sentence} class="row-detail">
          {sentence}
        </li>
      ))}
    </ul>
    {mayKeep && <p class="quiet">{whyNotWords.keepOpens}</p>}
  </>
);
