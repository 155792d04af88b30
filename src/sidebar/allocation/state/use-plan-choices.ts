/** What the animator changes of the plan on screen: pairs to keep or to leave out, lines taken in or out. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { hasPair, type DraftsView, type PlanLine, type PlanView } from '../../../application/allocation-api';
import { planDetailsWords, planListWords, wishWords } from '../../../wording/pages/allocation-page';
import { dialogApi } from '../../dialog-bridge';
import { isTicked, NO_TICKS, withTicks, type Ticks } from './ticks';
import type { Plan } from './use-plan';
import {
  pendingWishes,
  schoolAgainst,
  withForbidden,
  withKept,
  withoutWish,
  withSchools,
  wishOf,
  type Wish,
  type Wishes,
} from './wishes';

export interface PlanChoices {
  readonly wishes: Wishes;
  readonly ticks: Ticks;
  /** The lines from which propositions would be made. */
  readonly chosen: readonly { readonly line: PlanView['lines'][number]; readonly pair: Wish; readonly company: string }[];
  /** How many wishes the plan on screen does not follow yet. */
  readonly pending: number;
  /** Takes these in the place of what was chosen so far. */
  replace(wishes: Wishes, ticks?: Ticks): void;
  /** Takes the wish back; that of a school is left, for everyone. */
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

export interface Teller {
  /** Tells what has been done to who does not see it. */
  say(sentence: string): void;
  /** Tells it to everyone. */
  announce(sentence: string): void;
  /** What kept plans and remarks have become. */
  onDrafts(drafts: DraftsView): void;
}

/** The wishes on screen; what a school wishes is left where it was taken, since it would come back with the next plan. */
function useWishes(plan: Plan, view: PlanView, { announce, onDrafts }: Teller) {
  const [wishes, setWishes] = useState<Wishes>(plan.solvedWith);
  // A plan that was computed brings what schools wish by now.
  useLayoutEffect(() => setWishes((now) => withSchools(now, view)), [plan.turn]);
  const leaving = async (wish: Wish, then: (after: Wishes) => void): Promise<void> => {
    const reply = await dialogApi.decideRemark(wish.remark!, false);
    if (!reply.ok) return announce(reply.error.message);
    onDrafts(reply.value);
    announce(wishWords.left(wish.from ?? ''));
    setWishes((now) => withoutWish(now, wish));
    then(withoutWish(wishes, wish));
  };
  return {
    wishes,
    setWishes,
    leave: (wish: Wish): void => void leaving(wish, () => undefined),
    /** Goes on once the school's wish that stands against the animator's is left. */
    against: (pair: Wish, isKeeping: boolean, then: (before: Wishes) => void): void => {
      const wish = schoolAgainst(wishes, pair, isKeeping);
      if (wish === undefined) then(wishes);
      else void leaving(wish, then);
    },
  };
}

export function usePlanChoices(plan: Plan, view: PlanView, teller: Teller): PlanChoices {
  const { wishes, setWishes, leave, against } = useWishes(plan, view, teller);
  const [ticks, setTicks] = useState(NO_TICKS);
  const { say } = teller;

  const lift = (pair: Wish): void => {
    const wish = [...wishes.kept, ...wishes.forbidden].find((one) => one.remark !== undefined && hasPair([one], pair));
    if (wish !== undefined) return leave(wish);
    setWishes(withoutWish(wishes, pair));
    say(planListWords.saidLifted);
  };
  const toggle =
    (isKeeping: boolean) =>
    (pair: Wish): void => {
      if (hasPair(isKeeping ? wishes.kept : wishes.forbidden, pair)) return lift(pair);
      against(pair, isKeeping, () => {
        setWishes((now) => (isKeeping ? withKept : withForbidden)(now, pair));
        say((isKeeping ? planListWords.saidKept : planListWords.saidForbidden)(pair.pupil, pair.companyName));
      });
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
    replace: (after, ticked) => {
      setWishes(after);
      if (ticked !== undefined) setTicks(ticked);
    },
    lift,
    keep: toggle(true),
    forbid: toggle(false),
    choose: (pair) =>
      against(pair, true, (before) => {
        const after = withKept(before, pair);
        setWishes(after);
        say(planDetailsWords.chosen(pair.companyName, pair.pupil));
        plan.solve(after);
      }),
    arrange: (pair) =>
      against(pair, true, (before) => {
        say(planDetailsWords.arranged(pair.companyName, pair.pupil));
        plan.arrange(pair, before, setWishes);
      }),
    tick: (lines, isIn) => setTicks(withTicks(ticks, lines, isIn)),
  };
}
