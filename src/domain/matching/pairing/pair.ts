/** One request held against one candidate, with what several judgements share measured once. */
import { roadDistanceKm } from '../../geography/road-distance';
import type { Candidate } from '../pool/candidate';
import type { Coverage } from './expectation-coverage';
import type { MatchContext } from '../pool/match-context';
import type { RequestNeeds } from './request-needs';
import type { SolicitationLedger } from '../pool/solicitation-ledger';
import type { ReviewRecord } from '../../network/review-record';
import { uncoveredDays, type UncoveredDays } from './stage-weeks';

export class Pair {
  private knownDistance: number | undefined;
  private knownUncovered: UncoveredDays | undefined;
  private knownCoverage: Coverage | undefined;

  constructor(
    readonly needs: RequestNeeds,
    readonly candidate: Candidate,
    readonly context: MatchContext,
  ) {}

  /** By road, km; NaN when a place is unknown: never 0. */
  get distanceKm(): number {
    if (this.knownDistance === undefined) {
      const { point: from } = this.needs;
      const { point: to } = this.candidate;
      this.knownDistance = from && to ? roadDistanceKm(from, to) : Number.NaN;
    }
    return this.knownDistance;
  }

  /** Least sure of the two points: 0 exact, 1 postal code, 2 group of communes. */
  get distanceTier(): 0 | 1 | 2 {
    return Math.max(this.needs.point?.tier ?? 0, this.candidate.point?.tier ?? 0) as 0 | 1 | 2;
  }

  /** Days of the stage outside the host's dates; a host without an offer has no dates to be outside of. */
  get uncovered(): UncoveredDays {
    return (this.knownUncovered ??= uncoveredDays(this.needs.weeks, this.candidate.offer ?? { weeks: [] }));
  }

  get coverage(): Coverage {
    return (this.knownCoverage ??= this.context.coverage.of(this.candidate.activities, this.needs.expectations));
  }

  /**
   * Something known of the host speaks for the work sought: an expectation that its activities cover or, where it has named none,
   * a sector that is sought.
   */
  get suitsWork(): boolean {
    const { needs, candidate } = this;
    if (needs.expectations.length === 0) return true;
    if (candidate.activities.length > 0) return this.coverage.covered > 0;
    return (
      needs.sectorFits === undefined || (candidate.sector !== undefined && needs.sectorFits[candidate.sector].kind === 'wanted')
    );
  }

  get ledger(): SolicitationLedger {
    return this.context.ledgerOf(this.candidate.company.reference);
  }

  /** `undefined` until somebody has reviewed a stage there. */
  get reviews(): ReviewRecord | undefined {
    return this.context.reviewRecords.get(this.candidate.company.reference);
  }
}
