/** « Pourquoi pas ce lieu pour cet élève ? »: asked of the plan on screen, or without one of the plan of the day. */
import { whyNot, type WhyNot } from '../../domain/matching/questions/why-not';
import { lowered, sentenceOfExclusion } from '../../wording/reasons/exclusion-sentences';
import { moveSentence, whyNotAnswer, whyNotQuestion, whyNotWords, wholeSentences } from '../../wording/sidebar/why-not-sentences';
import type { PlanPair, PlanWishes, WhyNotView } from '../allocation-api';
import type { Ports, Register } from '../ports';
import { moveOf, pupilsOf, type PupilOf } from './plan-names';
import { presentPlan } from './present-plan';

/** Reads only; `wishes.previous` is the plan that the question is asked of. */
export function whyNotHost(register: Register, ports: Ports, asked: PlanPair, wishes: PlanWishes): WhyNotView {
  const { ground, wishes: standing, leftOut } = presentPlan(register, ports, wishes);
  const found = whyNot(ground, standing, asked, ports.hasTimeLeft);
  const pupilOf = pupilsOf(register);
  const host = ground.context.candidateById.get(asked.hostId);
  return {
    question: whyNotQuestion(host?.company.name ?? asked.hostId, pupilOf(asked.requestReference)),
    ...answerOf(found, pupilOf, ground.requests.length),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

/** @param total requests of the plan */
export const answerOf = (found: WhyNot, pupilOf: PupilOf, total: number): Answer =>
  ANSWERS[found.kind](found as never, pupilOf, total);

type Answer = Omit<WhyNotView, 'question'>;

const saying = (answer: string, ...whole: readonly string[]): Answer => ({ answer, changes: [], whole, mayKeep: false });

const ANSWERS: {
  readonly [Kind in WhyNot['kind']]: (found: Extract<WhyNot, { kind: Kind }>, pupilOf: PupilOf, total: number) => Answer;
} = {
  'unknown-request': () => saying(whyNotWords.unknownRequest),
  'unknown-host': () => saying(whyNotWords.unknownHost),
  already: () => saying(whyNotWords.already),
  'seats-held': () => saying(whyNotWords.seatsHeld),
  'kept-away': ({ keptReferences }, pupilOf) => saying(whyNotWords.keptAway(keptReferences.map(pupilOf))),
  excluded: ({ exclusions, mayOverride }) =>
    saying(
      whyNotWords.excluded(lowered(sentenceOfExclusion({ exclusions }))),
      mayOverride ? whyNotWords.mayOverride : whyNotWords.mayNotOverride,
    ),
  solved: (found, pupilOf, total) => {
    if (found.faults.length > 0) return saying(whyNotWords.faulty);
    const moves = found.changes.map((change) => moveOf(change, pupilOf));
    const [asked, ...others] = moves;
    const { exclusions } = found;
    const losing = others.filter(({ after }) => after === undefined).length;
    const answer = whyNotAnswer(asked!, others);
    return {
      answer:
        exclusions.length === 0 ? answer : whyNotWords.pastRules(lowered(sentenceOfExclusion({ exclusions })), lowered(answer)),
      changes: found.changes.map(({ requestReference, before, after }, index) => ({
        requestReference,
        sentence: moveSentence(moves[index]!),
        kind: index === 0 ? 'asked' : after === undefined ? 'loses' : before === undefined ? 'gains' : 'moves',
      })),
      whole: [
        ...wholeSentences({ placedBefore: found.placedBefore, placedAfter: found.placedAfter, total }, moves),
        ...(losing === 0 ? [] : [whyNotWords.byRules(losing)]),
        ...(found.isBest ? [] : [whyNotWords.notProven]),
      ],
      mayKeep: true,
      ...(exclusions.length === 0 ? {} : { needsMotive: true }),
    };
  },
};
