/** Ranks every host of the register for a request, and says of each of the others why it is not ranked. */
import type { Request } from '../../request/request';
import type { Candidate } from '../pool/candidate';
import { judgeCriteria, totalScore } from './criteria';
import type { CriterionResult } from './criteria/criterion';
import { EXCLUSION_CODES, exclusionsOf, verdictOf, type Verdict } from './exclusions';
import type { Exclusion, ExclusionCode } from './exclusions/exclusion';
import type { MatchContext } from '../pool/match-context';
import { Pair } from '../pairing/pair';
import { readNeeds } from '../pairing/request-needs';
import { warningsOf, type Warning } from './warnings';
import { compare } from '../../text/compare';

export interface RankedHost {
  readonly candidate: Candidate;
  /** 0–100, not rounded. */
  readonly score: number;
  readonly criteria: readonly CriterionResult[];
  readonly warnings: readonly Warning[];
  /** By road, km; `undefined` when a place is unknown. */
  readonly distanceKm?: number;
  /** False: nothing that is known of the host speaks for the work sought; it comes after all others. */
  readonly suitsWork: boolean;
}

/** A host set aside. The reasons beyond the first are worked out when they are read: of thousands of hosts, few are looked at. */
export class ExcludedHost {
  readonly candidate: Candidate;
  /** The first in the order of the table: the one that groups are made by. */
  readonly code: ExclusionCode;
  /** True when the animator may go past every exclusion of this host, with a motive. */
  readonly mayOverride: boolean;

  constructor(
    private readonly pair: Pair,
    verdict: Verdict,
  ) {
    this.candidate = pair.candidate;
    this.code = verdict.first.code;
    this.mayOverride = verdict.mayOverride;
  }

  /** Every exclusion that applies, at least one, in the order of the table. */
  get exclusions(): readonly Exclusion[] {
    return exclusionsOf(this.pair);
  }

  /** By road, km; `undefined` when a place is unknown. */
  get distanceKm(): number | undefined {
    return knownDistance(this.pair);
  }
}

export interface HostRanking {
  /** Those that suit the work before the others, best first. */
  readonly hosts: readonly RankedHost[];
  /** In the order of the table of exclusions, the nearest first within one. */
  readonly excluded: readonly ExcludedHost[];
}

const knownDistance = (pair: Pair): number | undefined => (Number.isNaN(pair.distanceKm) ? undefined : pair.distanceKm);

/** The pair with its score and reasons, excluded or not. */
export const asRanked = (pair: Pair): RankedHost => {
  const criteria = judgeCriteria(pair);
  return {
    candidate: pair.candidate,
    score: totalScore(criteria),
    criteria,
    warnings: warningsOf(pair),
    distanceKm: knownDistance(pair),
    suitsWork: pair.suitsWork,
  };
};

/** Fine enough for no two different hosts to look equal, coarse enough for the order of additions not to matter. */
const comparable = (score: number): number => Math.round(score * 1e6);

const byId = (a: { candidate: Candidate }, b: { candidate: Candidate }): number => compare(a.candidate.id, b.candidate.id);

const byNearest = (a: { distanceKm?: number }, b: { distanceKm?: number }): number => {
  const [one, other] = [a.distanceKm ?? 1e9, b.distanceKm ?? 1e9];
  return one === other ? 0 : one - other;
};

/**
 * What suits the work before what does not; best score first; then an offer before a company without one, the nearer, and the
 * smaller reference: never the order of the rows.
 */
const byRank = (a: RankedHost, b: RankedHost): number =>
  Number(b.suitsWork) - Number(a.suitsWork) ||
  comparable(b.score) - comparable(a.score) ||
  Number(b.candidate.offer !== undefined) - Number(a.candidate.offer !== undefined) ||
  byNearest(a, b) ||
  byId(a, b);

const FARTHER_THAN_ANY_KM = 1e6;

/**
 * In the order of the table of exclusions, the nearest first within one; hosts as near as each other stay in the order of their
 * ids.
 */
function inOrder(excluded: readonly ExcludedHost[]): ExcludedHost[] {
  const byCode = new Map<ExclusionCode, { readonly host: ExcludedHost; readonly km: number }[]>(
    EXCLUSION_CODES.map((code) => [code, []]),
  );
  for (const host of excluded) byCode.get(host.code)!.push({ host, km: host.distanceKm ?? FARTHER_THAN_ANY_KM });
  return [...byCode.values()].flatMap((group) => group.sort((a, b) => a.km - b.km).map(({ host }) => host));
}

/**
 * Holds the request against every candidate of the context.
 * A host without an offer scores less than the same host with one, since its dates, places and activities are still to be asked.
 */
export function rankHosts(request: Request, context: MatchContext): HostRanking {
  const needs = readNeeds(request, context);
  const hosts: RankedHost[] = [];
  const excluded: ExcludedHost[] = [];
  for (const candidate of context.candidates) {
    const pair = new Pair(needs, candidate, context);
    const verdict = verdictOf(pair);
    if (verdict) excluded.push(new ExcludedHost(pair, verdict));
    else hosts.push(asRanked(pair));
  }
  return { hosts: hosts.sort(byRank), excluded: inOrder(excluded) };
}

/**
 * One host held against the request, whether it is excluded or not: what is frozen in a proposition. `undefined` for an id that
 * is no candidate.
 */
export function judgeHost(
  request: Request,
  candidateId: string,
  context: MatchContext,
): (RankedHost & { readonly exclusions: readonly Exclusion[]; readonly mayOverride: boolean }) | undefined {
  const candidate = context.candidateById.get(candidateId);
  if (!candidate) return undefined;
  const pair = new Pair(readNeeds(request, context), candidate, context);
  const exclusions = exclusionsOf(pair);
  return { ...asRanked(pair), exclusions, mayOverride: exclusions.every((exclusion) => exclusion.mayOverride) };
}
