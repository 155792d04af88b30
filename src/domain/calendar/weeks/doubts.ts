/** Openings of one text that do not go together: « S10 (1er au 5 mars) » names two weeks, « mars : S10 à S12 » three or five. */
import { addDays } from '../iso-date';
import { weeksBetween, type IsoWeek } from '../iso-week';
import type { Point } from './phrase';
import type { PlacedPhrase } from './place-phrases';

const weeksOf = ({ days }: PlacedPhrase): readonly IsoWeek[] => (days === undefined ? [] : weeksBetween(days.first, days.last));
const isWithin = (inner: readonly IsoWeek[], outer: readonly IsoWeek[]): boolean => inner.every((week) => outer.includes(week));

/** What its two ends are, when they are of one kind. */
function kindOf({ phrase: { meaning } }: PlacedPhrase): Point['kind'] | undefined {
  if (meaning.kind !== 'span' || meaning.first.kind !== meaning.last.kind) return undefined;
  return meaning.first.kind;
}

/** « S10 (1er au 5 mars) », « mars juin »: one after the other, as if one were the other, or led to it. */
function areAtOdds(first: PlacedPhrase, second: PlacedPhrase): boolean {
  const [weeks, others] = [weeksOf(first), weeksOf(second)];
  const kinds = [kindOf(first), kindOf(second)];
  if (kinds.includes('week') && kinds.includes('day')) return !isWithin(weeks, others) && !isWithin(others, weeks);
  const isApart = first.days !== undefined && second.days !== undefined && addDays(first.days.last, 1) < second.days.first;
  return isApart && kinds.every((kind) => kind === 'month');
}

/**
 * The openings to ask about.
 * @param spans stretches that are open, in order
 * @param areJoined do the second one's words follow the first one's as if they said it again?
 */
export function doubtfulSpans(
  spans: readonly PlacedPhrase[],
  areJoined: (first: PlacedPhrase, second: PlacedPhrase) => boolean,
): readonly PlacedPhrase[] {
  const doubtful = new Set<PlacedPhrase>();
  spans.forEach((span, index) => {
    const weeks = weeksOf(span);
    const inner = spans.filter(
      (other) => other !== span && weeksOf(other).length < weeks.length && isWithin(weeksOf(other), weeks),
    );
    // Said in parts and as a whole: « S11 et S12 (15 au 26 mars) ».
    if (!isWithin(weeks, inner.flatMap(weeksOf))) inner.forEach((other) => doubtful.add(other));
    const next = spans[index + 1];
    if (next !== undefined && areJoined(span, next) && areAtOdds(span, next)) doubtful.add(span).add(next);
  });
  return [...doubtful].filter(({ days }) => days !== undefined);
}
