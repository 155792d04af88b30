/** What the reviews of a host say together, for the ranking alone: no mark of a host is shown to anybody outside of the hub. */
import type { Proposition } from '../proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../proposition/proposition-status';
import type { Review } from './network';
import { isMark, isPoor } from './review';

export interface ReviewRecord {
  readonly count: number;
  /** Those that say that the stage took place, in part or in full. */
  readonly done: number;
  /** Those that judge the welcome, and how many of them find it good. */
  readonly welcomeJudged: number;
  readonly welcomeGood: number;
  /** Those by which the activities did not fit the expectations. */
  readonly unfit: number;
  /** Those that would not begin again. */
  readonly notAgain: number;
  /** Those that judge the host, and the sum of what they find, each from 0 to 1. */
  readonly judged: number;
  readonly satisfaction: number;
}

const EMPTY: ReviewRecord = {
  count: 0,
  done: 0,
  welcomeJudged: 0,
  welcomeGood: 0,
  unfit: 0,
  notAgain: 0,
  judged: 0,
  satisfaction: 0,
};

/**
 * What a review finds of the host, from 0 to 1; `undefined` when it says nothing of it. Nobody marks itself: of the host's own
 * review only its wish to begin again counts. That a stage did not take place may be nobody's fault: the animator sees to it.
 */
function findingOf({ by, fit, welcome, again }: Review): number | undefined {
  let parts = 0;
  let sum = 0;
  if (by !== 'company' && isMark(fit)) {
    parts += 1;
    sum += (fit - 1) / 3;
  }
  if (by !== 'company' && isMark(welcome)) {
    parts += 1;
    sum += (welcome - 1) / 3;
  }
  if (again !== undefined) {
    parts += 1;
    sum += again ? 1 : 0;
  }
  return parts === 0 ? undefined : sum / parts;
}

/** The record of each company that has been reviewed, by its reference. A review of a proposition that is gone is of nobody. */
export function reviewRecords(
  reviews: readonly Review[],
  propositions: readonly Proposition[],
): ReadonlyMap<string, ReviewRecord> {
  const records = new Map<string, Sums>();
  if (reviews.length === 0) return records;
  const hostOf = hostFinder(propositions);
  for (const review of reviews) {
    const host = hostOf(review);
    if (host === undefined) continue;
    let record = records.get(host);
    if (!record) records.set(host, (record = { ...EMPTY }));
    addReview(record, review);
  }
  return records;
}

/** A review typed by hand may name the request alone: then it is of the host that holds the pupil. */
function hostFinder(propositions: readonly Proposition[]): (review: Review) => string | undefined {
  const byReference = new Map(propositions.map(({ reference, companyReference }) => [reference, companyReference]));
  let byRequest: Map<string, string> | undefined;
  const holderOf = (request: string): string | undefined =>
    (byRequest ??= new Map(
      propositions
        .filter(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status))
        .map(({ requestReference, companyReference }) => [requestReference, companyReference]),
    )).get(request);
  return ({ propositionReference, requestReference }) =>
    propositionReference === undefined ? holderOf(requestReference) : byReference.get(propositionReference);
}

/** A record while it is being summed up. */
type Sums = { -readonly [K in keyof ReviewRecord]: ReviewRecord[K] };

function addReview(record: Sums, review: Review): void {
  const finding = findingOf(review);
  record.count += 1;
  if (review.done === 'yes' || review.done === 'partly') record.done += 1;
  if (review.by !== 'company' && isMark(review.welcome)) {
    record.welcomeJudged += 1;
    if (!isPoor(review.welcome)) record.welcomeGood += 1;
  }
  if (isPoor(review.fit)) record.unfit += 1;
  if (review.again === false) record.notAgain += 1;
  if (finding === undefined) return;
  record.judged += 1;
  record.satisfaction += finding;
}
