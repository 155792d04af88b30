/** What would place a pupil, on a hub too large to be planned anew: pupils of the present plan give way one after another. */
import type { IsoWeek } from '../../calendar/iso-week';
import type { Request } from '../../request/request';
import { stageWeekNames } from '../pairing/stage-weeks';
import type { PlanGround } from '../plan/allocate';
import type { LimitedAllocation } from '../plan/limited-allocation';
import type { Candidate } from '../pool/candidate';
import { reachableHostsOfAll } from '../ranking/reachable-hosts';
import { needsOf, takerOf } from './askable';
import { changedBetween, costOf, faultsOfPromise, type Placement } from './checker';
import { withParts, withPlaces, type ConcededPart, type PlaceWeeks } from './changed-world';
import { hostsByNumber, type HostChange, type HostOfPlan } from './host-change';
import { SeatChains } from './seat-chains';
import { placementOf, statementOf } from './statement';

export interface NearWay {
  readonly found?: { readonly changes: readonly HostChange[]; readonly faults: readonly string[] };
  /** What was not found is proven not to be. */
  readonly isSure: boolean;
}

export class WaysByChains {
  private readonly present: Placement;
  private readonly chains: SeatChains;
  private readonly index: number;
  private readonly weekNumbers: ReadonlyMap<IsoWeek, number>;

  constructor(
    private readonly ground: PlanGround,
    private readonly allocation: LimitedAllocation,
    private readonly request: Request,
    private readonly mayGoOn: () => boolean,
  ) {
    const { previous, kept } = allocation.constraints;
    const statement = statementOf(allocation);
    const staying = new Set((kept ?? []).map(([one]) => one));
    this.present = placementOf(statement, previous?.placed ?? []);
    this.chains = new SeatChains(statement, this.present, (one) => !staying.has(one));
    this.index = ground.requests.indexOf(request);
    this.weekNumbers = new Map(ground.indexed.weekNames.map((week, number) => [week, number] as const));
  }

  /** @param parts the request as it would be, or its two parts */
  conceding(parts: readonly Request[]): NearWay {
    const known = parts.flatMap((part) => this.partOf(part) ?? []);
    if (known.length < parts.length) return { isSure: true };
    const count = this.allocation.problem.requests.length;
    const hostAt = hostsByNumber(this.ground);
    return this.seated(
      withParts(this.allocation, known),
      known.map((_, k) => count + k),
      (one, offer) => (one < count ? hostAt(one, offer) : known[one - count]!.hosts.find((host) => host.offer === offer)),
    );
  }

  withPlaceAt(host: Candidate, weeks: PlaceWeeks): NearWay {
    // It is asked for this pupil: nobody else is tried there.
    const takers = [takerOf(this.index, host, needsOf(this.ground)(this.index), this.ground.context)].flatMap((one) => one ?? []);
    const world = withPlaces(this.allocation, host, weeks, 1, takers);
    return this.seated(world, [this.index], hostsByNumber(this.ground, takers));
  }

  private seated(
    world: LimitedAllocation,
    asked: readonly number[],
    hostAt: (request: number, offer: number | undefined) => HostOfPlan | undefined,
  ): NearWay {
    const statement = statementOf(world);
    const start = this.chains.mark();
    this.chains.bindAs(statement.optionsOf, world.changedFrom!.requests);
    for (const request of asked) {
      const { chain, takenBy, room } = this.chains.reach([request], this.mayGoOn, statement.optionsOf);
      if (chain !== undefined && this.chains.apply(chain)) continue;
      this.chains.undoTo(start);
      return { isSure: room < takenBy.size };
    }
    const plan = new Map(this.chains.plan);
    this.chains.undoTo(start);
    const changed = changedBetween(this.present, plan);
    const told = { changed, placed: this.present.size + asked.length, cost: costOf(statement, plan) };
    return {
      isSure: true,
      found: {
        changes: [...asked, ...changed.filter((one) => !asked.includes(one))].map((one) => ({
          requestReference: this.ground.requests[one]?.reference ?? this.request.reference,
          before: hostAt(one, this.present.get(one)),
          after: hostAt(one, plan.get(one)),
        })),
        faults: faultsOfPromise(statement, { present: this.present, plan, safe: [...this.present.keys(), ...asked], told }),
      },
    };
  }

  /** `undefined` when no host is in reach. */
  private partOf(part: Request): ConcededPart | undefined {
    const { context, indexed } = this.ground;
    const { offers, requests } = indexed.problem;
    const [reachable = []] = reachableHostsOfAll([part], context);
    let more = offers.length;
    const hosts = reachable.map((host) => ({ ...host, offer: indexed.hostIndex.get(host.candidate.id) ?? more++ }));
    // In a week without a number there is no other stage, and the seats held there were judged with the host.
    const weeks = stageWeekNames(part).flatMap((week) => this.weekNumbers.get(week) ?? []);
    const request = { ...requests[this.index]!, first: weeks[0] ?? 0, last: weeks[weeks.length - 1] ?? -1 };
    return hosts.length === 0 ? undefined : { request, hosts };
  }
}
