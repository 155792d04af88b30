/** Which question about the whole plan is open, with its answer. */
import { useState } from 'preact/hooks';
import type { DraftsView, FrontierView, PlanRulesView, PlanWishes, WorthView } from '../../../application/allocation-api';
import { dialogApi } from '../../dialog-bridge';
import { useQuestion, type Question } from './use-question';

export type PlanQuestion = 'worth' | 'frontier' | 'drafts' | 'rules';

export interface PlanQuestions {
  readonly open?: PlanQuestion;
  readonly worth: Question<WorthView>;
  readonly frontier: Question<FrontierView>;
  readonly drafts: Question<DraftsView>;
  readonly rules: Question<PlanRulesView>;
  ask(kind: PlanQuestion, wishes: PlanWishes): void;
  close(): void;
}

/** @param turn tells one plan from the next: what was said of one does not hold of another */
export function usePlanQuestions(turn: number): PlanQuestions {
  const [open, setOpen] = useState<{ readonly kind: PlanQuestion; readonly turn: number }>();
  const worth = useQuestion<WorthView>(turn);
  const frontier = useQuestion<FrontierView>(turn);
  const drafts = useQuestion<DraftsView>(turn);
  const rules = useQuestion<PlanRulesView>(turn);
  return {
    ...(open?.turn === turn ? { open: open.kind } : {}),
    worth,
    frontier,
    drafts,
    rules,
    ask: (kind, wishes) => {
      setOpen({ kind, turn });
      if (kind === 'worth') worth.ask(kind, () => dialogApi.placeWorth(wishes));
      else if (kind === 'frontier') frontier.ask(kind, () => dialogApi.changeFrontier(wishes));
      else if (kind === 'drafts') drafts.ask(kind, () => dialogApi.getDrafts());
      else rules.ask(kind, () => dialogApi.getPlanRules());
    },
    close: () => setOpen(undefined),
  };
}
