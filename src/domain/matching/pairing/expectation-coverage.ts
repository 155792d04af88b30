/**
 * Which of the expectations of a request a host's activities cover; answers are kept, since wordings come back in thousands of
 * pairs.
 */
import { coversExpectation } from './text/covers-expectation';

export interface Coverage {
  readonly covered: number;
  readonly missing: readonly string[];
}

export class ExpectationCoverage {
  private readonly pairs = new Map<string, Map<string, boolean>>();
  private readonly lists = new WeakMap<readonly string[], WeakMap<readonly string[], Coverage>>();

  /** Both lists are kept by identity: the same array must not change between two calls. */
  of(activities: readonly string[], expectations: readonly string[]): Coverage {
    let byActivities = this.lists.get(expectations);
    if (!byActivities) this.lists.set(expectations, (byActivities = new WeakMap()));
    let coverage = byActivities.get(activities);
    if (!coverage) {
      const missing = expectations.filter((expectation) => !activities.some((activity) => this.covers(activity, expectation)));
      coverage = { covered: expectations.length - missing.length, missing };
      byActivities.set(activities, coverage);
    }
    return coverage;
  }

  private covers(activity: string, expectation: string): boolean {
    let byActivity = this.pairs.get(expectation);
    if (!byActivity) this.pairs.set(expectation, (byActivity = new Map()));
    let answer = byActivity.get(activity);
    if (answer === undefined) byActivity.set(activity, (answer = coversExpectation(activity, expectation)));
    return answer;
  }
}
