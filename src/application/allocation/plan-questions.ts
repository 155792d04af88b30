/** What it would take to place a pupil, what a place more is worth, what each further pupil costs in lines that move. */
import { allocationUnder, pairsOf, type PlanGround } from '../../domain/matching/plan/allocate';
import { changeFrontier as frontierOf } from '../../domain/matching/questions/frontier';
import { placeWorth as worthOf, type Worth } from '../../domain/matching/questions/place-worth';
import { whatItTakes as waysOf, type Way, type Ways } from '../../domain/matching/questions/what-it-takes';
import type { Request } from '../../domain/request/request';
import { REQUEST_TYPE_RULES } from '../../domain/request/request-type';
import { titleOfConcession } from '../../wording/reasons/help-sentences';
import {
  frontierHelp,
  frontierNothing,
  frontierSentence,
  placeTitle,
  placeWhen,
  placeWorthSentence,
  waysWords,
  worthWords,
} from '../../wording/sidebar/place-sentences';
import { moveSentence } from '../../wording/sidebar/why-not-sentences';
import type { FrontierView, PlanPair, PlanWishes, WayLine, WaysView, WorthLine, WorthView } from '../allocation-api';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { moveOf, pupilsOf, type PupilOf } from './plan-names';
import { placeHost, presentPlan } from './present-plan';
import { isPlaceKnown } from './solve-plan';

/** An answer that the checker refuses is never shown. */
const isSound = ({ faults }: { readonly faults: readonly string[] }): boolean => faults.length === 0;

export function whatItTakes(register: Register, ports: Ports, requestReference: string, given: PlanWishes): WaysView {
  const request = requireRecord(register, 'requests', requestReference);
  const { ground, wishes, leftOut } = presentPlan(register, ports, given);
  const found = waysOf(ground, wishes, requestReference, ports.hasTimeLeft);
  const pupilOf = pupilsOf(register);
  const line = (way: Way): WayLine => wayLine(register, way, pupilOf);
  const asIs = found.asIs && isSound(found.asIs) ? line(found.asIs) : undefined;
  return {
    answer: waysAnswer(pupilOf(requestReference), standingOf(ground, wishes.previous, request), found),
    concessions: found.concessions.filter(isSound).map(line),
    places: found.places.filter(isSound).map(line),
    together: found.together.filter(isSound).map(line),
    ...(asIs && { asIs }),
    ask: {
      startsOn: request.startsOn ?? '',
      endsOn: request.endsOn ?? request.startsOn ?? '',
      ...(request.type === undefined ? {} : { public: REQUEST_TYPE_RULES[request.type].public }),
      pupils: 1,
    },
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

/** Whether the pupil still waits for a place in the plan that is asked about. */
const standingOf = ({ requests }: PlanGround, previous: readonly PlanPair[], request: Request): Waiting =>
  !requests.some(({ reference }) => reference === request.reference)
    ? 'gone'
    : previous.some(({ requestReference }) => requestReference === request.reference)
      ? 'placed'
      : isPlaceKnown(request)
        ? 'waiting'
        : 'nowhere';
type Waiting = 'gone' | 'placed' | 'nowhere' | 'waiting';

/** The answer in one sentence, and no more than was proven. */
function waysAnswer(pupil: string, standing: Waiting, found: Ways): string {
  if (standing !== 'waiting') return waysWords[standing](pupil);
  const all = [...(found.asIs ? [found.asIs] : []), ...found.concessions, ...found.places, ...found.together];
  const sound = all.filter(isSound);
  if (sound.length === 0)
    return all.length > 0 ? waysWords.faulty : found.isProven ? waysWords.none(pupil) : waysWords.noneFound(pupil);
  if (found.asIs) return waysWords.asIs(pupil);
  const isSingle = sound.some(({ concessions, place }) => concessions.length + (place === undefined ? 0 : 1) < 2);
  const answer = isSingle ? waysWords.some(pupil, sound.length) : waysWords.several(pupil, sound.length);
  return found.isProven ? answer : `${answer} ${waysWords.perhaps}`;
}

const wayLine = (register: Register, { concessions, place, changes }: Way, pupilOf: PupilOf): WayLine => ({
  title:
    place === undefined && concessions.length === 0
      ? waysWords.nothingToAsk
      : waysWords.together([
          ...concessions.map(titleOfConcession),
          ...(place === undefined ? [] : [waysWords.placeAt(place.candidate.company.name)]),
        ]),
  concessions: concessions.map(titleOfConcession),
  sentences: changes.map((change) => moveSentence(moveOf(change, pupilOf))),
  ...(place === undefined ? {} : { host: placeHost(register, place) }),
});

export function placeWorth(register: Register, ports: Ports, given: PlanWishes): WorthView {
  const { ground, wishes, leftOut } = presentPlan(register, ports, given);
  const pupilOf = pupilsOf(register);
  const found = worthOf(ground, wishes, ports.hasTimeLeft);
  const sound = found.lines.filter(isSound);
  const sole = sound.flatMap(({ requestReferences }) => (requestReferences.length === 1 ? requestReferences : []));
  const lines = sound.map(
    ({ sector, commune, startsOn, endsOn, withOne, withTwo, requestReferences, hosts, public: asked }): WorthLine => {
      const [first] = requestReferences;
      const likewise = requestReferences.length === 1 ? sole.filter((reference) => reference === first).length : 1;
      return {
        title: placeTitle(sector, commune),
        when: placeWhen(startsOn, endsOn, asked),
        worth: placeWorthSentence(withOne, withTwo, hosts[0]!.candidate.company.name),
        hosts: hosts.map((host) => placeHost(register, host)),
        pupils: requestReferences.map((requestReference) => ({ requestReference, pupil: pupilOf(requestReference) })),
        ...(likewise < 2 ? {} : { oneIsEnough: worthWords.oneIsEnough(pupilOf(first!), likewise) }),
        ask: { startsOn, endsOn, ...(asked === undefined ? {} : { public: asked }), pupils: withOne },
      };
    },
  );
  const nowhere = ground.requests.filter(
    (request) =>
      !isPlaceKnown(request) && !wishes.previous.some(({ requestReference }) => requestReference === request.reference),
  ).length;
  const notBest = found.leftForNothing === 0 || found.isAllPlaced ? undefined : worthWords.notBest(found.leftForNothing);
  const empty = lines.length > 0 ? undefined : emptyWorth(found, nowhere === 0 && ports.hasTimeLeft());
  return {
    lines,
    ...(empty === undefined ? {} : { empty }),
    ...(notBest === undefined ? {} : { notBest }),
    ...(nowhere === 0 ? {} : { nowhere: worthWords.nowhere(nowhere) }),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

/**
 * Why no place is listed, and no more than was proven.
 * @param isWhole nobody was left out of what was looked at
 */
const emptyWorth = ({ isAllPlaced, isRuledOut, leftForNothing }: Worth, isWhole: boolean): string =>
  isAllPlaced
    ? leftForNothing === 0
      ? worthWords.allPlaced
      : worthWords.allPlacedAnew
    : isRuledOut && isWhole
      ? worthWords.nothing
      : worthWords.nothingFound;

export function changeFrontier(register: Register, ports: Ports, given: PlanWishes): FrontierView {
  const { ground, wishes, leftOut, lost } = presentPlan(register, ports, given);
  const { requests, indexed, choicesOf } = ground;
  const present = pairsOf(wishes.previous, indexed, choicesOf);
  const hostIds = [...indexed.hostIndex.keys()];
  const points = frontierOf(allocationUnder(ground, wishes), present, ports.hasTimeLeft).filter(isSound);
  return {
    points: points.map(({ plan, placed, moved, isProven }) => ({
      placed,
      moved: moved + lost,
      sentence: frontierSentence(moved + lost, placed, requests.length, isProven),
      pairs: [...plan].map(([request, offer]) => ({
        requestReference: requests[request]!.reference,
        hostId: hostIds[offer]!,
      })),
    })),
    help: points.length === 1 && points[0]!.placed === present.length && points[0]!.isProven ? frontierNothing : frontierHelp,
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}
