/** What it would take to place a pupil, what a place more is worth, what each further pupil costs in lines that move. */
import { allocationUnder, pairsOf } from '../../domain/matching/plan/allocate';
import { changeFrontier as frontierOf } from '../../domain/matching/questions/frontier';
import { placeWorth as worthOf } from '../../domain/matching/questions/place-worth';
import { whatItTakes as waysOf, type Way } from '../../domain/matching/questions/what-it-takes';
import { nameOfConcession } from '../../wording/reasons/help-sentences';
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
import { REQUEST_TYPE_RULES } from '../../domain/request/request-type';
import type { FrontierView, PlanWishes, WayLine, WaysView, WorthView } from '../allocation-api';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { moveOf, pupilsOf, type PupilOf } from './plan-names';
import { placeHost, presentPlan } from './present-plan';

/** An answer that the checker refuses is never shown. */
const isSound = ({ faults }: { readonly faults: readonly string[] }): boolean => faults.length === 0;

export function whatItTakes(register: Register, ports: Ports, requestReference: string, given: PlanWishes): WaysView {
  const request = requireRecord(register, 'requests', requestReference);
  const { ground, wishes } = presentPlan(register, ports, given);
  const found = waysOf(ground, wishes, requestReference, ports.hasTimeLeft);
  const pupilOf = pupilsOf(register);
  const pupil = pupilOf(requestReference);
  const concessions = found.concessions.filter(isSound).map((way) => wayLine(register, way, pupilOf));
  const places = found.places.filter(isSound).map((way) => wayLine(register, way, pupilOf));
  const isSingle = places.length > 0 || found.concessions.some((way) => way.concessions.length === 1);
  const isEmpty = concessions.length + places.length === 0;
  const answer = isEmpty
    ? found.isProven
      ? waysWords.none(pupil)
      : waysWords.noneFound(pupil)
    : isSingle
      ? waysWords.some(pupil)
      : waysWords.several(pupil);
  return {
    answer: found.isProven || isEmpty ? answer : `${answer} ${waysWords.perhaps}`,
    concessions,
    places,
    ask: {
      startsOn: request.startsOn ?? '',
      endsOn: request.endsOn ?? request.startsOn ?? '',
      ...(request.type === undefined ? {} : { public: REQUEST_TYPE_RULES[request.type].public }),
      pupils: 1,
    },
  };
}

const wayLine = (register: Register, { concessions, place, changes }: Way, pupilOf: PupilOf): WayLine => ({
  title:
    place === undefined ? waysWords.together(concessions.map(nameOfConcession)) : waysWords.placeAt(place.candidate.company.name),
  sentences: changes.map((change) => moveSentence(moveOf(change, pupilOf))),
  ...(place === undefined ? {} : { host: placeHost(register, place) }),
});

export function placeWorth(register: Register, ports: Ports, given: PlanWishes): WorthView {
  const { ground, wishes } = presentPlan(register, ports, given);
  const pupilOf = pupilsOf(register);
  const lines = worthOf(ground, wishes, ports.hasTimeLeft)
    .filter(isSound)
    .map(({ sector, commune, startsOn, endsOn, withOne, withTwo, requestReferences, hosts, public: asked }) => ({
      title: placeTitle(sector, commune),
      when: placeWhen(startsOn, endsOn, asked),
      worth: placeWorthSentence(withOne, withTwo),
      hosts: hosts.map((host) => placeHost(register, host)),
      pupils: requestReferences.map((requestReference) => ({ requestReference, pupil: pupilOf(requestReference) })),
      ask: { startsOn, endsOn, ...(asked === undefined ? {} : { public: asked }), pupils: withOne },
    }));
  if (lines.length > 0) return { lines };
  return { lines, empty: wishes.previous.length === ground.requests.length ? worthWords.allPlaced : worthWords.nothing };
}

export function changeFrontier(register: Register, ports: Ports, given: PlanWishes): FrontierView {
  const { ground, wishes } = presentPlan(register, ports, given);
  const { requests, indexed, choicesOf } = ground;
  const present = pairsOf(wishes.previous, indexed, choicesOf);
  const hostIds = [...indexed.hostIndex.keys()];
  const points = frontierOf(allocationUnder(ground, wishes), present, ports.hasTimeLeft).filter(isSound);
  return {
    points: points.map(({ plan, placed, moved, isProven }) => ({
      placed,
      moved,
      sentence: frontierSentence(moved, placed, requests.length, isProven),
      pairs: [...plan].map(([request, offer]) => ({
        requestReference: requests[request]!.reference,
        hostId: hostIds[offer]!,
      })),
    })),
    help: points.length === 1 && points[0]!.moved === 0 && points[0]!.isProven ? frontierNothing : frontierHelp,
  };
}
