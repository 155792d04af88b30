/**
 * The plan on screen: computed when the dialog opens, computed again with the animator's wishes while the former one stays in
 * use.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OpenedDraft, PlanPair, PlanView } from '../../../application/allocation-api';
import type { ReplyError } from '../../../application/sidebar-api';
import { dialogApi } from '../../dialog-bridge';
import { NO_WISHES, pairsOf, plainPairs, type Wishes } from './wishes';

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
  /** Takes a plan that another call has computed with these wishes. */
  receive(view: PlanView, wishes: Wishes): void;
  /** The kept plan that is on screen as it was; gone with the next computation. */
  readonly opened?: OpenedDraft;
  /** Shows a kept plan, without computing anything. */
  show(opened: OpenedDraft): void;
  /** Forgets the plan and computes from nothing. */
  restart(): void;
}

/** @param onSolved called with each plan received, after the first one */
export function usePlan(onSolved: (view: PlanView) => void): Plan {
  const [state, setState] = useState<Pick<Plan, 'view' | 'error' | 'isSolving' | 'solvedWith' | 'turn' | 'opened'>>({
    isSolving: true,
    solvedWith: NO_WISHES,
    turn: 0,
  });
  const current = useRef<PlanView | undefined>(undefined);
  const isRunning = useRef(false);
  const told = useRef(onSolved);
  told.current = onSolved;

  const receive = useCallback((view: PlanView, wishes: Wishes) => {
    const isFirst = current.current === undefined;
    current.current = view;
    setState((before) => ({ view, isSolving: false, solvedWith: wishes, turn: before.turn + 1 }));
    if (!isFirst) told.current(view);
  }, []);

  const compute = useCallback((wishes: Wishes, taken: readonly PlanPair[]) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState((before) => ({ ...before, error: undefined, isSolving: true }));
    const former = current.current;
    void dialogApi
      .solvePlan({
        kept: [...plainPairs(wishes.kept), ...taken],
        forbidden: plainPairs(wishes.forbidden),
        previous: pairsOf(former),
      })
      .then((reply) => {
        isRunning.current = false;
        if (reply.ok) receive(reply.value, wishes);
        else setState((before) => ({ ...before, error: reply.error, isSolving: false }));
      });
  }, []);

  const solve = useCallback((wishes: Wishes) => compute(wishes, []), [compute]);
  const take = useCallback((pairs: readonly PlanPair[], wishes: Wishes) => compute(wishes, pairs), [compute]);

  const show = useCallback((opened: OpenedDraft) => {
    if (isRunning.current) return;
    current.current = opened.view;
    const solvedWith = { kept: opened.kept, forbidden: opened.forbidden };
    setState((before) => ({ view: opened.view, isSolving: false, solvedWith, turn: before.turn + 1, opened }));
  }, []);

  const restart = useCallback(() => {
    current.current = undefined;
    setState((before) => ({ ...before, view: undefined }));
    solve(NO_WISHES);
  }, [solve]);

  useEffect(() => solve(NO_WISHES), [solve]);
  return { ...state, solve, take, receive, show, restart };
}
