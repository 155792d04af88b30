/**
 * Laws of the shared shortage on tiny hubs where everybody asks for the same weeks: there the published order is kept exactly.
 * No expected value is written down.
 */
import { solveCase, type CasePupil, type RuleCase } from '../../../../src/domain/matching/plan/rule-cases';
import { moved, replaced, shuffled, type Below } from '../solver/laws';
import { best, compare, measure } from './published-order';

type Order = readonly number[];

interface ShareLaw {
  /** Another telling of the hub, or the hub itself. */
  readonly tell: (given: RuleCase, below: Below) => RuleCase;
  /** How the plan of the telling compares with the hub's own: below 0 is better in the published order. */
  readonly holds: (compared: number) => boolean;
}

const isSame = (compared: number): boolean => compared === 0;

export const SHARE_LAWS: Readonly<Record<string, ShareLaw | 'best'>> = {
  'no plan of all shares the shortage better': 'best',
  'schools by other names share alike': {
    tell: ({ remembered, pupils, places }, below) => {
      const nameOf = shuffled(remembered.length, below);
      return {
        remembered: moved(remembered, nameOf),
        pupils: pupils.map((pupil) => ({ ...pupil, school: nameOf[pupil.school]! })),
        places,
      };
    },
    holds: isSame,
  },
  'requests and hosts in another order share alike': {
    tell: ({ remembered, pupils, places }, below) => {
      const [pupilAt, hostAt] = [shuffled(pupils.length, below), shuffled(places.length, below)] as [Order, Order];
      const seen = pupils.map((pupil): CasePupil => ({ ...pupil, scores: moved(pupil.scores, hostAt) }));
      return { remembered, pupils: moved(seen, pupilAt), places: moved(places, hostAt) };
    },
    holds: isSame,
  },
  'a place more never shares worse': {
    tell: ({ remembered, pupils, places }, below) => {
      const at = below(places.length);
      return { remembered, pupils, places: replaced(places, at, places[at]! + 1) };
    },
    holds: (compared) => compared <= 0,
  },
};

const planned = (given: RuleCase): readonly number[] => measure(given, solveCase(given).hosts);

/** @returns undefined when the law holds, else what is broken */
export function shareBreach(name: string, given: RuleCase, below: Below): string | undefined {
  const law = SHARE_LAWS[name]!;
  const own = planned(given);
  const other = law === 'best' ? best(given) : planned(law.tell(given, below));
  const compared = compare(other, own);
  if (law === 'best' ? compared === 0 : law.holds(compared)) return undefined;
  return `${name}: ${own.join(' ')} and ${other.join(' ')} of ${JSON.stringify(given)}`;
}

/** Up to seven requests of three schools, three hosts; fits weigh less together than the smallest difference of shares. */
export function drawCase(below: Below): RuleCase {
  const priorities = ['normal', 'normal', 'high', 'urgent'] as const;
  return {
    remembered: Array.from({ length: 3 }, () => below(4)),
    pupils: Array.from({ length: 1 + below(7) }, () => ({
      school: below(3),
      priority: priorities[below(priorities.length)]!,
      scores: Array.from({ length: 3 }, () => (below(3) === 0 ? undefined : 90 + below(11))),
    })),
    places: [below(3), below(3), below(2)],
  };
}
