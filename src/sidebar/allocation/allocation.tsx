/** The dialog « Répartition »: waits for the plan, shows it to be corrected, then says what was created from it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { pairNamed, type CreatedPlanView } from '../../application/allocation-api';
import { allocationWords } from '../../wording/pages/allocation-page';
import { useToast } from '../state/use-toast';
import type { Grouping } from './state/shown-lines';
import { usePlan } from './state/use-plan';
import { NO_WISHES } from './state/wishes';
import { CreationResult } from './views/creation-result';
import { NobodyToPlace, PlanAwaited } from './views/no-plan';
import { PlanDesk } from './views/plan-desk';

/** @param chosen what to show first: a kept plan, or a pair with which the plan of the day is arranged */
export function Allocation({ chosen }: { readonly chosen?: string }): JSX.Element {
  const toast = useToast();
  const pair = chosen === undefined ? undefined : pairNamed(chosen);
  const plan = usePlan((solved) => toast.announce(allocationWords.solved(solved.summary)), pair);
  const [grouping, setGrouping] = useState<Grouping>('school');
  const [result, setResult] = useState<CreatedPlanView>();
  const [first, setFirst] = useState(pair === undefined ? chosen : undefined);
  const { view } = plan;

  const solve = (): void => plan.solve(NO_WISHES);
  if (view === undefined)
    return pair === undefined ? (
      <PlanAwaited error={plan.error} onRetry={solve} />
    ) : (
      <PlanAwaited error={plan.error} onRetry={() => plan.arrange(pair, NO_WISHES)} onLeave={solve} />
    );
  if (result !== undefined)
    return (
      <CreationResult
        result={result}
        pupilOf={(reference) => view.lines.find((line) => line.requestReference === reference)?.pupil}
        onAgain={() => {
          setResult(undefined);
          setFirst(undefined);
          plan.restart();
        }}
      />
    );
  if (view.total === 0) return <NobodyToPlace />;
  return (
    <div class="allocation">
      <PlanDesk
        plan={plan}
        view={view}
        grouping={grouping}
        onGroup={setGrouping}
        say={toast.say}
        announce={toast.announce}
        onCreated={setResult}
        draft={first}
      />
      <div class={toast.isSeen && toast.sentence !== '' ? 'toast' : 'visually-hidden'} role="status" aria-live="polite">
        {toast.sentence}
      </div>
    </div>
  );
}
