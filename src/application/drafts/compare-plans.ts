/** Two plans side by side, kept ones or the one on screen: who gains and who loses by going from the first to the second. */
import { hasHost, isLine, pairOfRow } from '../../domain/draft/plan-draft';
import { planGround, type PlanGround } from '../../domain/matching/plan/allocate';
import { schoolKeyOf } from '../../domain/matching/plan/shortage-memory';
import { lowered } from '../../wording/reasons/exclusion-sentences';
import { draftWords, gainOf, namedMove, schoolShift, type GainKind } from '../../wording/sidebar/draft-sentences';
import { moveSentence, wholeSentences, type PupilMove } from '../../wording/sidebar/why-not-sentences';
import type { PlanComparison, PlanPair, PlanSide } from '../allocation-api';
import { moveOf, pupilsOf } from '../allocation/plan-names';
import { matchContextOf } from '../matching/match-context-of';
import type { Ports, Register } from '../ports';
import { hostName } from './keep-draft';
import { requireDraft } from './require-draft';
import { unfollowedSentences } from './wishes-of-schools';

/** A plan as it is compared: who is in it, and where. */
export interface ComparedPlan {
  readonly title: string;
  /** Requests that it looked at. */
  readonly requests: ReadonlySet<string>;
  readonly hostOf: ReadonlyMap<string, string>;
}

/** Writes nothing; throws a UserProblem for a draft that is gone. */
export function comparePlans(register: Register, ports: Ports, from: PlanSide, to: PlanSide): PlanComparison {
  const pairs = [from, to].flatMap((side) =>
    'pairs' in side ? side.pairs : requireDraft(register, side.draft).rows.filter(hasHost).map(pairOfRow),
  );
  const ground = planGround(matchContextOf(register, ports.clock.today()), pairs);
  const asked = new Set(ground.requests.map(({ reference }) => reference));
  const sides = [sideOf(register, ground, from), sideOf(register, ground, to)] as const;
  const [one, other] = [askedOf(sides[0], asked), askedOf(sides[1], asked)];
  const found = comparison(register, ground, one, other);
  return {
    title: draftWords.compared(one.title, other.title),
    ...found,
    whole: [...found.whole, ...sinceThen(register, sides, asked)],
    unfollowed: [one, other].flatMap(({ title, hostOf, requests }) =>
      unfollowedSentences(register, hostOf, requests).map((sentence) => draftWords.ofPlan(title, lowered(sentence))),
    ),
  };
}

/** The plan without the requests that no plan places any more: who has found a place meanwhile has not lost it. */
const askedOf = ({ title, requests, hostOf }: ComparedPlan, asked: ReadonlySet<string>): ComparedPlan => ({
  title,
  requests: new Set([...requests].filter((reference) => asked.has(reference))),
  hostOf: new Map([...hostOf].filter(([reference]) => asked.has(reference))),
});

/** Requests that are compared no more, and those that came after one of the plans was kept. */
function sinceThen(
  register: Register,
  [one, other]: readonly [ComparedPlan, ComparedPlan],
  asked: ReadonlySet<string>,
): string[] {
  const pupilOf = pupilsOf(register);
  const all = [...new Set([...one.requests, ...other.requests])].sort();
  const gone = all.filter((reference) => !asked.has(reference));
  const later = ({ requests }: ComparedPlan): string[] =>
    all.filter((reference) => asked.has(reference) && !requests.has(reference));
  return [
    ...(gone.length === 0 ? [] : [draftWords.notCompared(gone.map(pupilOf))]),
    ...[one, other].flatMap((plan) =>
      later(plan).length === 0 ? [] : [draftWords.cameSince(plan.title, later(plan).map(pupilOf))],
    ),
  ];
}

function sideOf(register: Register, ground: PlanGround, side: PlanSide): ComparedPlan {
  if ('pairs' in side)
    return {
      title: draftWords.onScreen,
      requests: new Set(ground.requests.map(({ reference }) => reference)),
      hostOf: hostsIn(side.pairs),
    };
  const { rows, reference } = requireDraft(register, side.draft);
  return {
    title: draftWords.named(reference),
    requests: new Set(rows.filter(isLine).map(({ requestReference }) => requestReference)),
    hostOf: hostsIn(rows.filter(hasHost)),
  };
}

export const hostsIn = (pairs: readonly PlanPair[]): ReadonlyMap<string, string> =>
  new Map(pairs.map(({ requestReference, hostId }) => [requestReference, hostId] as const));

const ORDER: readonly GainKind[] = ['loses', 'worse', 'moves', 'better', 'gains'];

/** What differs, those who lose first. A host that is no longer possible is named, and nothing is measured of it. */
export function comparison(
  register: Register,
  ground: PlanGround,
  one: ComparedPlan,
  other: ComparedPlan,
  gain: (move: PupilMove) => GainKind = gainOf,
): Omit<PlanComparison, 'title' | 'unfollowed'> {
  const pupilOf = pupilsOf(register);
  const measured: PupilMove[] = [];
  const changes = [...new Set([...one.hostOf.keys(), ...other.hostOf.keys()])]
    .sort()
    .filter((reference) => one.hostOf.get(reference) !== other.hostOf.get(reference))
    .map((requestReference) => {
      const at = (id: string | undefined) => ground.choicesOf.get(requestReference)?.find(({ candidate }) => candidate.id === id);
      const [wasAt, isAt] = [one.hostOf.get(requestReference), other.hostOf.get(requestReference)];
      const move = moveOf({ requestReference, before: at(wasAt), after: at(isAt) }, pupilOf);
      const isMeasured =
        (wasAt === undefined) === (move.before === undefined) && (isAt === undefined) === (move.after === undefined);
      if (isMeasured) measured.push(move);
      const name = (id: string | undefined): string | undefined => (id === undefined ? undefined : hostName(register, id));
      return {
        requestReference,
        kind: isMeasured ? gain(move) : wasAt === undefined ? 'gains' : isAt === undefined ? 'loses' : ('moves' as GainKind),
        sentence: isMeasured ? moveSentence(move) : namedMove(pupilOf(requestReference), name(wasAt), name(isAt)),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const total = new Set([...one.requests, ...other.requests]).size;
  return {
    changes,
    whole:
      changes.length === 0
        ? [draftWords.same]
        : wholeSentences({ placedBefore: one.hostOf.size, placedAfter: other.hostOf.size, total }, measured),
    schools: schoolsShifted(register, one, other),
  };
}

/** Schools of which more or fewer pupils have a host, in the order of their names. */
function schoolsShifted(register: Register, one: ComparedPlan, other: ComparedPlan): string[] {
  const shift = new Map<string, { name: string; before: number; after: number }>();
  const count = (references: Iterable<string>, side: 'before' | 'after'): void => {
    for (const reference of references) {
      const request = register.find('requests', reference);
      const key = request === undefined ? '' : schoolKeyOf(request);
      const entry = shift.get(key) ?? { name: request?.schoolName ?? draftWords.someSchool, before: 0, after: 0 };
      entry[side] += 1;
      shift.set(key, entry);
    }
  };
  count(one.hostOf.keys(), 'before');
  count(other.hostOf.keys(), 'after');
  return [...shift.values()]
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
    .map(({ name, before, after }) => schoolShift(name, before, after));
}
