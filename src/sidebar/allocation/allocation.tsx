/** The dialog « Répartition »: the summary and filters, the plan, the chosen line; below, compute again or create. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CreatedPlanView } from '../../application/allocation-api';
import {
  allocationWords,
  planActionWords,
  planDetailsWords,
  planEmptyWords,
  planListWords,
  wishWords,
} from '../../wording/pages/allocation-page';
import { closeDialog } from '../bridge';
import { dialogApi } from '../dialog-bridge';
import { useAction } from '../state/use-action';
import { useToast } from '../state/use-toast';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Empty } from '../ui/notice';
import { Problem } from '../ui/problem';
import { isShown, NO_FILTER, type Grouping, type PlanFilters } from './state/shown-lines';
import { isTicked, NO_TICKS, withTicks } from './state/ticks';
import { usePlan } from './state/use-plan';
import {
  hasPair,
  NO_WISHES,
  pendingWishes,
  plainPairs,
  withForbidden,
  withKept,
  withoutWish,
  wishOf,
  type Wish,
  type Wishes,
} from './state/wishes';
import { ConfirmCreation } from './views/confirm-creation';
import { CreationResult } from './views/creation-result';
import { LineDetails } from './views/line-details';
import { PlanFilterPanel } from './views/plan-filters';
import { PlanList } from './views/plan-list';
import { PlanSummary, WishList } from './views/plan-summary';
import { SolvingStrip } from './views/solving-strip';

export function Allocation(): JSX.Element {
  const toast = useToast();
  const plan = usePlan((solved) => toast.announce(allocationWords.solved(solved.summary)));
  const [wishes, setWishes] = useState<Wishes>(NO_WISHES);
  const [ticks, setTicks] = useState(NO_TICKS);
  const [filters, setFilters] = useState<PlanFilters>(NO_FILTER);
  const [grouping, setGrouping] = useState<Grouping>('school');
  const [selected, setSelected] = useState<string>();
  const [isConfirming, setConfirming] = useState(false);
  const [result, setResult] = useState<CreatedPlanView>();
  const creation = useAction();
  const createButton = useRef<HTMLSpanElement>(null);
  const { view } = plan;

  if (view === undefined)
    return (
      <main class="dialog-wait">
        <h1>{allocationWords.title}</h1>
        {plan.error !== undefined ? (
          <Problem error={plan.error} onRetry={() => plan.solve(wishes)} />
        ) : (
          <>
            <Loading label={allocationWords.loading} lines={10} />
            <p class="quiet wait-help">{allocationWords.loadingHelp}</p>
          </>
        )}
        <p>
          <button type="button" class="button" onClick={closeDialog}>
            {allocationWords.close}
          </button>
        </p>
      </main>
    );
  if (result !== undefined)
    return (
      <CreationResult
        result={result}
        pupilOf={(reference) => view.lines.find((line) => line.requestReference === reference)?.pupil}
        onAgain={() => {
          setResult(undefined);
          setWishes(NO_WISHES);
          setTicks(NO_TICKS);
          setFilters(NO_FILTER);
          setSelected(undefined);
          plan.restart();
        }}
      />
    );
  if (view.total === 0)
    return (
      <main class="dialog-wait">
        <h1>{allocationWords.title}</h1>
        <Empty title={planEmptyWords.title}>
          <p>{planEmptyWords.help}</p>
          <ul class="to-do">
            {planEmptyWords.toDo.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Empty>
        <p>
          <button type="button" class="button button-main" onClick={closeDialog}>
            {allocationWords.close}
          </button>
        </p>
      </main>
    );

  const chosen = view.lines.flatMap((line) => {
    if (line.host === undefined || !isTicked(ticks, line)) return [];
    const pair = wishOf(line, line.host);
    return hasPair(wishes.forbidden, pair) ? [] : [{ line, pair, company: line.host.companyReference }];
  });
  const pending = pendingWishes(wishes, plan.solvedWith, view);
  const lift = (pair: Wish): void => {
    setWishes(withoutWish(wishes, pair));
    toast.say(planListWords.saidLifted);
  };
  const toggle =
    (pairs: readonly Wish[], add: (before: Wishes, pair: Wish) => Wishes, sentence: (pupil: string, company: string) => string) =>
    (pair: Wish): void => {
      if (hasPair(pairs, pair)) return lift(pair);
      setWishes(add(wishes, pair));
      toast.say(sentence(pair.pupil, pair.companyName));
    };
  const keep = toggle(wishes.kept, withKept, planListWords.saidKept);
  const forbid = toggle(wishes.forbidden, withForbidden, planListWords.saidForbidden);
  const choose = (pair: Wish): void => {
    const after = withKept(wishes, pair);
    setWishes(after);
    toast.say(planDetailsWords.chosen(pair.companyName, pair.pupil));
    plan.solve(after);
  };
  const leaveConfirmation = (): void => {
    setConfirming(false);
    creation.clear();
    setTimeout(() => createButton.current?.querySelector('button')?.focus());
  };
  const create = async (): Promise<void> => {
    const created = await creation.run(() => dialogApi.createPropositions(plainPairs(chosen.map(({ pair }) => pair))));
    if (created === undefined) return;
    setConfirming(false);
    setResult(created);
  };

  return (
    <div class="allocation">
      <div class="side" role="region" aria-label={allocationWords.sideLabel}>
        <h1>{allocationWords.title}</h1>
        <PlanSummary view={view} />
        <WishList wishes={wishes} solvedWith={plan.solvedWith} view={view} onLift={lift} />
        <PlanFilterPanel view={view} filters={filters} grouping={grouping} onFilter={setFilters} onGroup={setGrouping} />
      </div>
      <main class="plan" aria-label={planListWords.label} aria-busy={plan.isSolving}>
        {plan.isSolving && <SolvingStrip />}
        {plan.error !== undefined && (
          <div class="plan-problem">
            <Problem error={plan.error} onRetry={() => plan.solve(wishes)} />
            <p class="quiet">{allocationWords.kept}</p>
          </div>
        )}
        <PlanList
          view={view}
          filters={filters}
          grouping={grouping}
          wishes={wishes}
          ticks={ticks}
          selected={selected}
          onSelect={setSelected}
          onTick={(lines, isIn) => setTicks(withTicks(ticks, lines, isIn))}
          onKeep={keep}
          onForbid={forbid}
        />
      </main>
      <LineDetails
        view={view}
        turn={plan.turn}
        line={view.lines.find((line) => line.requestReference === selected)}
        wishes={wishes}
        isSolving={plan.isSolving}
        onSelect={setSelected}
        onKeep={keep}
        onForbid={forbid}
        onChoose={choose}
      />
      {isConfirming && (
        <ConfirmCreation
          count={chosen.length}
          companies={new Set(chosen.map(({ company }) => company)).size}
          hidden={chosen.filter(({ line }) => !isShown(line, filters)).length}
          hasPendingWishes={pending > 0}
          action={creation}
          onConfirm={() => void create()}
          onCancel={leaveConfirmation}
        />
      )}
      <footer class="foot">
        <button type="button" class="button-link" onClick={closeDialog}>
          {allocationWords.close}
        </button>
        <p class="foot-words" id="foot-words">
          {chosen.length === 0 ? (
            planActionWords.tickOne
          ) : pending > 0 ? (
            <span class="foot-pending">{wishWords.pending(pending)}</span>
          ) : (
            ''
          )}
        </p>
        <ActionButton isPending={plan.isSolving} isDisabled={isConfirming} onClick={() => plan.solve(wishes)}>
          {planActionWords.solve}
        </ActionButton>
        <span ref={createButton}>
          <ActionButton
            kind="main"
            isDisabled={chosen.length === 0 || plan.isSolving || isConfirming}
            describedBy="foot-words"
            onClick={() => setConfirming(true)}
          >
            {planActionWords.create(chosen.length)}
          </ActionButton>
        </span>
      </footer>
      <div class={toast.isSeen && toast.sentence !== '' ? 'toast' : 'visually-hidden'} role="status" aria-live="polite">
        {toast.sentence}
      </div>
    </div>
  );
}
