/** What the animator changes of the plan on screen: pairs to keep or to leave out, lines taken in or out. */
import { useState } from 'preact/hooks';
import type { PlanLine, PlanView } from '../../../application/allocation-api';
import { planDetailsWords, planListWords } from '../../../wording/pages/allocation-page';
import { isTicked, NO_TICKS, withTicks, type Ticks } from './ticks';
import type { Plan } from './use-plan';
import { hasPair, pendingWishes, withForbidden, withKept, withoutWish, wishOf, type Wish, type Wishes } from './wishes';

export interface PlanChoices {
  readonly wishes: Wishes;
  readonly ticks: Ticks;
  /** The lines from which propositions would be made. */
  readonly chosen: readonly { readonly line: PlanView['lines'][number]; readonly pair: Wish; readonly company: string }[];
  /** How many wishes the plan on screen does not follow yet. */
  readonly pending: number;
  /** Takes these in the place of what was chosen so far. */
  replace(wishes: Wishes): void;
  lift(pair: Wish): void;
  /** Keeps the pair, or lifts the wish when it was kept already; so does `forbid`. */
  keep(pair: Wish): void;
  forbid(pair: Wish): void;
  /** Keeps another host for the pupil and computes at once. */
  choose(pair: Wish): void;
  /** Takes the plan that « Pourquoi pas ? » told of, the pair kept. */
  arrange(pair: Wish): void;
  tick(lines: readonly PlanLine[], isIn: boolean): void;
}

/** @param say tells what has been done to who does not see it */
export function usePlanChoices(plan: Plan, view: PlanView, say: (sentence: string) => void): PlanChoices {
  const [wishes, setWishes] = useState<Wishes>(plan.solvedWith);
  const [ticks, setTicks] = useState(NO_TICKS);

  const lift = (pair: Wish): void => {
    setWishes(withoutWish(wishes, pair));
    say(planListWords.saidLifted);
  };
  const toggle =
    (pairs: readonly Wish[], add: (before: Wishes, pair: Wish) => Wishes, sentence: (pupil: string, company: string) => string) =>
    (pair: Wish): void => {
      if (hasPair(pairs, pair)) return lift(pair);
      setWishes(add(wishes, pair));
      say(sentence(pair.pupil, pair.companyName));
    };
  return {
    wishes,
    ticks,
    chosen: view.lines.flatMap((line) => {
      if (line.host === undefined || !isTicked(ticks, line)) return [];
      const pair = wishOf(line, line.host);
      return hasPair(wishes.forbidden, pair) ? [] : [{ line, pair, company: line.host.companyReference }];
    }),
    pending: pendingWishes(wishes, plan.solvedWith, view),
    replace: setWishes,
    lift,
    keep: toggle(wishes.kept, withKept, planListWords.saidKept),
    forbid: toggle(wishes.forbidden, withForbidden, planListWords.saidForbidden),
    choose: (pair) => {
      const after = withKept(wishes, pair);
      setWishes(after);
      say(planDetailsWords.chosen(pair.companyName, pair.pupil));
      plan.solve(after);
    },
    arrange: (pair) => {
      say(planDetailsWords.arranged(pair.companyName, pair.pupil));
      plan.arrange(pair, wishes, setWishes);
    },
    tick: (lines, isIn) => setTicks(withTicks(ticks, lines, isIn)),
  };
}
