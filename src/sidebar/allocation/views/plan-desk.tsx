/** The plan on screen and what the animator does with it: the summary and filters, the lines, the chosen one. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasPair, type CreatedPlanView, type PlanView } from '../../../application/allocation-api';
import { allocationWords, planListWords } from '../../../wording/pages/allocation-page';
import { dialogApi } from '../../dialog-bridge';
import { useAction, type Action } from '../../state/use-action';
import { Problem } from '../../ui/problem';
import { isShown, NO_FILTER, type Grouping, type PlanFilters } from '../state/shown-lines';
import type { Plan } from '../state/use-plan';
import { ticksOf } from '../state/ticks';
import { usePlanChoices, type PlanChoices, type Teller } from '../state/use-plan-choices';
import { usePlanQuestions, type PlanQuestions } from '../state/use-plan-questions';
import {
  followedIn,
  pairsOf,
  pendingWishes,
  plainPair,
  plainPairs,
  wishesOn,
  withForbidden,
  withKept,
  withoutWish,
} from '../state/wishes';
import { draftPageWords } from '../../../wording/pages/drafts-page';
import type { DraftDesk } from './drafts';
import { ConfirmCreation } from './confirm-creation';
import { LineDetails } from './line-details';
import { PlanFilterPanel } from './plan-filters';
import { PlanFoot } from './plan-foot';
import { PlanList, type PlanListProps } from './plan-list';
import { OpenQuestion, QuestionButtons } from './plan-questions';
import { PlanSummary, WishList } from './plan-summary';
import { SolvingStrip } from './solving-strip';
import { afterRender } from '../../state/after-render';

interface PlanDeskProps {
  readonly plan: Plan;
  readonly view: PlanView;
  readonly grouping: Grouping;
  onGroup(grouping: Grouping): void;
  /** Says it to who does not see it. */
  say(sentence: string): void;
  /** Says it to everyone. */
  announce(sentence: string): void;
  onCreated(result: CreatedPlanView): void;
  /** The kept plan to show first. */
  readonly draft?: string;
}

/** Shows the kept plan that the dialog was opened at, then what schools say of it; once. */
function useFirstDraft(
  draft: string | undefined,
  plan: Plan,
  questions: PlanQuestions,
  desk: DraftDesk,
  announce: (sentence: string) => void,
): void {
  const [isAwaited, setAwaited] = useState(draft !== undefined);
  useEffect(() => {
    if (draft === undefined) return;
    void dialogApi.openDraft(draft).then((reply) => {
      if (reply.ok) return desk.onOpen(reply.value);
      // Deleted since: what schools say of it is still to be read.
      setAwaited(false);
      announce(reply.error.message);
      questions.ask('drafts', desk.wishes);
    });
  }, []);
  useEffect(() => {
    if (!isAwaited || plan.opened?.reference !== draft) return;
    setAwaited(false);
    questions.ask('drafts', desk.wishes);
  }, [isAwaited, plan.opened]);
}

/** Asks before propositions are made; the focus comes back to the button when one does not. */
function useCreation(choices: PlanChoices, onCreated: (result: CreatedPlanView) => void) {
  const [isConfirming, setConfirming] = useState(false);
  const action: Action = useAction();
  const button = useRef<HTMLSpanElement>(null);
  return {
    isConfirming,
    action,
    button,
    ask: () => setConfirming(true),
    cancel: () => {
      setConfirming(false);
      action.clear();
      afterRender(() => button.current?.querySelector('button')?.focus());
    },
    confirm: async () => {
      const created = await action.run(() => dialogApi.createPropositions(plainPairs(choices.chosen.map(({ pair }) => pair))));
      if (created === undefined) return;
      setConfirming(false);
      onCreated(created);
    },
  };
}

/** The plan on screen as kept plans need it, and what they do to it. */
const deskOf = (
  plan: Plan,
  view: PlanView,
  { wishes, replace, chosen, pending }: PlanChoices,
  { say, announce }: Pick<Teller, 'say' | 'announce'>,
): DraftDesk => ({
  plan: {
    lines: view.lines.map((line) => ({
      requestReference: line.requestReference,
      ...(line.host && {
        ...plainPair({ requestReference: line.requestReference, ...line.host }),
        isTicked: chosen.some((one) => one.line === line),
      }),
    })),
    kept: plainPairs(wishes.kept),
    forbidden: plainPairs(wishes.forbidden),
  },
  wishes: wishesOn(wishes, view),
  pairs: pairsOf(view),
  pending,
  isSolving: plan.isSolving,
  onSolve: () => plan.solve(wishes),
  onOpen: (opened) => {
    replace({ kept: opened.kept, forbidden: opened.forbidden }, ticksOf(opened.ticks));
    plan.show(opened);
    say(draftPageWords.opened(opened.reference));
  },
  onWish: (pair, remark, isTaken) => {
    // Left, only what was taken from the school goes: the animator's own choice of that pair stays.
    const isOwn = [...wishes.kept, ...wishes.forbidden].some((wish) => hasPair([wish], pair) && wish.from === undefined);
    if (!isTaken) {
      if (!isOwn) replace(withoutWish(wishes, pair));
      return;
    }
    // A request that no plan places any more has nothing to be computed.
    if (!view.lines.some(({ requestReference }) => requestReference === pair.requestReference)) return;
    const after = remark === 'keep' ? withKept(wishes, pair) : withForbidden(wishes, pair);
    replace(after);
    const isFollowed =
      pendingWishes(after, plan.solvedWith, view) === 0 ||
      hasPair(followedIn(after, view)[remark === 'keep' ? 'kept' : 'forbidden'], pair);
    announce(isFollowed ? draftPageWords.saidFollowed : draftPageWords.saidTaken);
  },
});

/** The lines of the plan, under what is being computed or has failed. */
function PlanLines({ plan, choices, questions, say, announce, ...list }: LinesProps & LinesShown): JSX.Element {
  const { wishes, ticks, tick, keep, forbid } = choices;
  return (
    <main class="plan" aria-label={planListWords.label} aria-busy={plan.isSolving}>
      {plan.isSolving && <SolvingStrip />}
      {plan.error !== undefined && (
        <div class="plan-problem">
          <Problem error={plan.error} onRetry={() => plan.solve(wishes)} />
          <p class="quiet">{allocationWords.kept}</p>
        </div>
      )}
      {questions.open === undefined ? (
        <PlanList {...list} wishes={wishes} ticks={ticks} onTick={tick} onKeep={keep} onForbid={forbid} />
      ) : (
        <OpenQuestion
          questions={questions}
          isSolving={plan.isSolving}
          desk={deskOf(plan, list.view, choices, { say, announce })}
          onSelect={list.onSelect}
          onSay={announce}
          onPick={(pairs) => plan.take(pairs, wishes)}
          onPlan={(view) => plan.receive(view, wishes)}
        />
      )}
    </main>
  );
}
interface LinesProps {
  readonly plan: Plan;
  readonly choices: PlanChoices;
  readonly questions: PlanQuestions;
  say(sentence: string): void;
  announce(sentence: string): void;
}
type LinesShown = Pick<PlanListProps, 'view' | 'filters' | 'grouping' | 'selected' | 'onSelect'>;

export function PlanDesk({ plan, view, grouping, onGroup, say, announce, onCreated, draft }: PlanDeskProps): JSX.Element {
  const questions = usePlanQuestions(plan.turn);
  const choices = usePlanChoices(plan, view, { say, announce, onDrafts: questions.drafts.show });
  const { wishes, chosen, pending, lift, keep, forbid, choose, arrange } = choices;
  const [filters, setFilters] = useState<PlanFilters>(NO_FILTER);
  const [selected, setSelected] = useState(plan.solvedWith.kept[0]?.requestReference);
  const creation = useCreation(choices, onCreated);
  useFirstDraft(draft, plan, questions, deskOf(plan, view, choices, { say, announce }), announce);
  // What a new plan is worth stands at the top.
  const side = useRef<HTMLDivElement>(null);
  useEffect(() => side.current?.scrollTo(0, 0), [plan.turn]);
  const shown: LinesShown = { view, filters, grouping, selected, onSelect: setSelected };
  return (
    <>
      <div class="side" role="region" aria-label={allocationWords.sideLabel} ref={side}>
        <h1>{allocationWords.title}</h1>
        <PlanSummary view={view} opened={plan.opened} />
        <QuestionButtons questions={questions} wishes={wishesOn(wishes, view)} />
        <WishList wishes={wishes} solvedWith={plan.solvedWith} view={view} onLift={lift} />
        <PlanFilterPanel view={view} filters={filters} grouping={grouping} onFilter={setFilters} onGroup={onGroup} />
      </div>
      <PlanLines plan={plan} choices={choices} questions={questions} say={say} announce={announce} {...shown} />
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
        onArrange={arrange}
        onSay={announce}
      />
      {creation.isConfirming && (
        <ConfirmCreation
          count={chosen.length}
          companies={new Set(chosen.map(({ company }) => company)).size}
          hidden={chosen.filter(({ line }) => !isShown(line, filters)).length}
          hasPendingWishes={pending > 0}
          action={creation.action}
          onConfirm={() => void creation.confirm()}
          onCancel={creation.cancel}
        />
      )}
      <PlanFoot
        chosen={chosen.length}
        pending={pending}
        isSolving={plan.isSolving}
        isConfirming={creation.isConfirming}
        createButton={creation.button}
        onSolve={() => plan.solve(wishes)}
        onCreate={creation.ask}
      />
    </>
  );
}
