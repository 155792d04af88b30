/**
 * The stage falls outside the host's dates or weeks by a whole week, or by more than two days: less is a matter to settle with
 * it.
 */
import type { ExclusionRule } from './exclusion';

/** Working days that may be missing before the host is set aside. */
const TOLERATED_DAYS = 2;

export const datesOutside: ExclusionRule<'dates-outside'> = {
  code: 'dates-outside',
  kind: 'host',
  mayOverride: true,
  applies: (pair) => {
    const { offer } = pair.candidate;
    if (!offer || pair.uncovered.days === 0) return undefined;
    const { days, weeks } = pair.uncovered;
    if (days <= TOLERATED_DAYS && days < pair.needs.workingDays && weeks.length === 0) return undefined;
    return { opensOn: offer.startsOn, closesOn: offer.endsOn, openWeeks: offer.weeks, missingDays: days, missingWeeks: weeks };
  },
};
