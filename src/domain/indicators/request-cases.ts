/** The cases of the indicators that speak of requests: each one is of its request, so that it can be told by type or school. */
import { daysBetween } from '../calendar/iso-date';
import { readableDay } from '../matching/pool/readable';
import { isMark } from '../network/review';
import { expectationsOf } from '../training/training';
import type { Case } from './measure';
import type { RequestFact, YearFacts } from './year-facts';

export const share = (holds: boolean): number => (holds ? 1 : 0);

const casesOf = (facts: readonly RequestFact[], valueOf: (fact: RequestFact) => number | undefined): Case[] =>
  facts.flatMap((request): Case[] => {
    const value = valueOf(request);
    return value === undefined ? [] : [{ value, request }];
  });

export const settled = ({ requests }: YearFacts): RequestFact[] => requests.filter(({ isSettled }) => isSettled);
export const placed = ({ requests }: YearFacts): RequestFact[] => requests.filter(({ isPlaced }) => isPlaced);

export const placements = (facts: YearFacts): Case[] => casesOf(settled(facts), ({ isPlaced }) => share(isPlaced));

/** Working days from the request to the first proposition that left. */
export const firstPropositionDelays = (facts: YearFacts): Case[] =>
  casesOf(facts.requests, ({ request, propositions }) => {
    const sent = propositions.flatMap(({ sentOn }) => sentOn ?? []).sort();
    return facts.workedDays(request.receivedOn, sent[0]);
  });

/** Working days from the request to the placement that holds. */
export const placementDelays = (facts: YearFacts): Case[] =>
  casesOf(placed(facts), ({ request }) => facts.workedDays(request.receivedOn, request.placedOn));

/** A family that knows a week ahead can still see to transport, meals and papers. */
const EARLY_DAYS = 7;
export const earlyPlacements = (facts: YearFacts): Case[] =>
  casesOf(placed(facts), ({ request: { placedOn, startsOn } }) => {
    const [on, begins] = [readableDay(placedOn), readableDay(startsOn)];
    return on === undefined || begins === undefined ? undefined : share(daysBetween(on, begins) >= EARLY_DAYS);
  });

/** Was the host found through another network than the pupil's and the school's? */
export const otherNetworks = (facts: YearFacts): Case[] =>
  casesOf(placed(facts), ({ request, host, alreadyAsked }) =>
    host === undefined
      ? undefined
      : share(!(host.broughtByUai !== undefined && host.broughtByUai === request.schoolUai) && !alreadyAsked.has(host.reference)),
  );

export const hardCases = (facts: YearFacts): Case[] =>
  casesOf(settled(facts), ({ isHard, isPlaced }) => (isHard ? share(isPlaced) : undefined));

/** Hosts that pupil or teacher had asked already, and that the hub did not ask again for the same request. */
export const avoidedAsks = ({ requests }: YearFacts): Case[] =>
  requests.flatMap((request) =>
    [...request.alreadyAsked]
      .filter((company) => !request.propositions.some(({ companyReference }) => companyReference === company))
      .map((): Case => ({ value: 1, request })),
  );

/** Reviews given in the time looked at, of the year's requests. */
const reviewed = ({ rows, requests, until }: YearFacts) => {
  const byReference = new Map(requests.map((fact) => [fact.request.reference, fact]));
  return rows.reviews.flatMap((review) => {
    const request = byReference.get(review.requestReference);
    return request === undefined || (review.on ?? '') > until ? [] : [{ review, request }];
  });
};

export const fitMarks = (facts: YearFacts): Case[] =>
  reviewed(facts).flatMap(({ review: { fit }, request }) => (isMark(fit) ? [{ value: fit, request }] : []));

/** Of each review that names what was worked on: the part of the training's expectations. */
export const workedShares = (facts: YearFacts): Case[] =>
  reviewed(facts).flatMap(({ review, request }) => {
    const expected = request.training === undefined ? [] : expectationsOf(request.training);
    const worked = expected.filter((expectation) => review.workedExpectations.includes(expectation));
    return expected.length === 0 || review.workedExpectations.length === 0
      ? []
      : [{ value: worked.length / expected.length, request }];
  });
