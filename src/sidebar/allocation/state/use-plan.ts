/**
 * The plan on screen: computed when the dialog opens, computed again with the animator's wishes while the former one stays in
 * use.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OpenedDraft, PlanPair, PlanView, PlanWishes } from '../../../application/allocation-api';
import type { Reply, ReplyError } from '../../../application/sidebar-api';
import { dialogApi } from '../../dialog-bridge';
import { followedIn, NO_WISHES, ownWishes, pairsOf, plainPair, plainPairs, withKept, withSchools, type Wishes } from './wishes';

export interface Plan {
  readonly view?: PlanView;
  readonly error?: ReplyError;
  readonly isSolving: boolean;
  /** The wishes that the plan on screen was computed with. */
  readonly solvedWith: Wishes;
  /** Grows with each plan received. */
  readonly turn: number;
  /** Computes with these wishes from the plan on screen; nothing happens while a computation is under way. */
  solve(wishes: Wishes): void;
  /** Takes these pairs as the plan: only for this once, nothing is imposed on the next. */
  take(pairs: readonly PlanPair[], wishes: Wishes): void;
  /**
   * Shows the plan on screen with the pair, as « Pourquoi pas ? » told of it; without a plan on screen, that of the day.
   * @param then called with the wishes that then hold
   */
  arrange(pair: PlanPair, wishes: Wishes, then?: (after: Wishes) => void): void;
  /** Takes a plan that another call has computed with these wishes. */
  receive(view: PlanView, wishes: Wishes): void;
  /** The kept plan that is on screen as it was; gone with the next computation. */
  readonly opened?: OpenedDraft;
  /** Shows a kept plan, without computing anything. */
  show(opened: OpenedDraft): void;
  /** Forgets the plan and computes from nothing. */
  restart(): void;
}

type Shown = Pick<Plan, 'view' | 'error' | 'isSolving' | 'solvedWith' | 'turn' | 'opened'>;

/** The plan that was received last, and one call at a time for the next. */
function useReceived(onSolved: (view: PlanView) => void) {
  const [state, setState] = useState<Shown>({ isSolving: true, solvedWith: NO_WISHES, turn: 0 });
  const current = useRef<PlanView | undefined>(undefined);
  const isRunning = useRef(false);
  const told = useRef(onSolved);
  told.current = onSolved;

  const receive = useCallback((view: PlanView, wishes: Wishes) => {
    const isFirst = current.current === undefined;
    current.current = view;
    setState((before) => ({ view, isSolving: false, solvedWith: withSchools(wishes, view), turn: before.turn + 1 }));
    if (!isFirst) told.current(view);
  }, []);

  const run = useCallback(<T>(call: () => Promise<Reply<T>>, then: (value: T) => void) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState((before) => ({ ...before, error: undefined, isSolving: true }));
    void call().then((reply) => {
      isRunning.current = false;
      if (reply.ok) then(reply.value);
      else setState((before) => ({ ...before, error: reply.error, isSolving: false }));
    });
  }, []);
  return { state, setState, current, isRunning, receive, run };
}

/**
 * @param onSolved called with each plan received, after the first one
 * @param first the pair with which the plan of the day is arranged first
 */
export function usePlan(onSolved: (view: PlanView) => void, first?: PlanPair): Plan {
  const { state, setState, current, isRunning, receive, run } = useReceived(onSolved);
  const asked = ({ kept, forbidden }: Wishes): PlanWishes => ({
    kept: plainPairs(kept),
    forbidden: plainPairs(forbidden),
    previous: pairsOf(current.current),
  });
  const compute = useCallback((wishes: Wishes, taken: readonly PlanPair[]) => {
    run(
      () => dialogApi.solvePlan({ ...asked(ownWishes(wishes)), ...(taken.length === 0 ? {} : { taken }) }),
      (view) => receive(view, wishes),
    );
  }, []);
  const arrange = useCallback((pair: PlanPair, wishes: Wishes, then?: (after: Wishes) => void) => {
    run(
      () => dialogApi.arrangeWith(plainPair(pair), asked(wishes)),
      ({ view, kept }) => {
        const after = withKept(withSchools(wishes, view), kept);
        receive(view, after);
        then?.(after);
      },
    );
  }, []);

  const solve = useCallback((wishes: Wishes) => compute(wishes, []), [compute]);
  const take = useCallback((pairs: readonly PlanPair[], wishes: Wishes) => compute(wishes, pairs), [compute]);

  const show = useCallback((opened: OpenedDraft) => {
    if (isRunning.current) return;
    current.current = opened.view;
    const solvedWith = followedIn(opened, opened.view);
    setState((before) => ({ view: opened.view, isSolving: false, solvedWith, turn: before.turn + 1, opened }));
  }, []);

  const restart = useCallback(() => {
    current.current = undefined;
    setState((before) => ({ ...before, view: undefined }));
    solve(NO_WISHES);
  }, [solve]);

  useEffect(() => (first === undefined ? solve(NO_WISHES) : arrange(first, NO_WISHES)), []);
  return { ...state, solve, take, arrange, receive, show, restart };
}
