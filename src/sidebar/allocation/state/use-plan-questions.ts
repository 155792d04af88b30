/** Which question about the whole plan is open, with its answer. */
import { useState } from 'preact/hooks';
import type { FrontierView, PlanWishes, WorthView } from '../../../application/allocation-api';
import { dialogApi } from '../../dialog-bridge';
import { useQuestion, type Question } from './use-question';

export interface PlanQuestions {
  readonly open?: 'worth' | 'frontier';
  readonly worth: Question<WorthView>;
  readonly frontier: Question<FrontierView>;
  ask(kind: 'worth' | 'frontier', wishes: PlanWishes): void;
  close(): void;
}

/** @param turn tells one plan from the next: what was said of one does not hold of another */
export function usePlanQuestions(turn: number): PlanQuestions {
  const [open, setOpen] = useState<{ readonly kind: 'worth' | 'frontier'; readonly turn: number }>();
  const worth = useQuestion<WorthView>(turn);
  const frontier = useQuestion<FrontierView>(turn);
  return {
    ...(open?.turn === turn ? { open: open.kind } : {}),
    worth,
    frontier,
    ask: (kind, wishes) => {
      setOpen({ kind, turn });
      if (kind === 'worth') worth.ask(kind, () => dialogApi.placeWorth(wishes));
      else frontier.ask(kind, () => dialogApi.changeFrontier(wishes));
    },
    close: () => setOpen(undefined),
  };
}
