/** Gives the phrases their days: the year of each, from what is said in it, beside it, or from today. */
import { addDays, dayOfWeek, daysBetween, type IsoDate } from '../iso-date';
import { schoolYearOf, schoolYearSpan } from '../school-year';
import type { Phrase, Point } from './phrase';
import { begunBy, daysIn, fromOf, isRightWeekday, notOver, untilOf, yearOf, type Days } from './resolve';

/** A phrase with its days; `undefined` when they cannot be: it is asked. */
export interface PlacedPhrase {
  readonly phrase: Phrase;
  readonly days?: Days;
}

/** A stretch over a summer and longer than this is a slip: « S15 à S12 ». Days. */
const LONGEST_OVER_SUMMER = 280;
/** Longest stretch of all, with its years said. */
const LONGEST = 740;
/** Days that a phrase may come after the one that follows it. */
const OUT_OF_ORDER = 180;
/** A stretch of at least so many days of which more than so much has passed may be meant for the next year. */
const LONG_ENOUGH = 14;
const MOST_PASSED = 0.75;
/** Nothing is planned further away, as for the other dates of the forms. Days. */
const FARTHEST = 3 * 366;

/** First day that a text can mean when it says no year, and today. */
export interface Reference {
  readonly today: IsoDate;
  readonly from: IsoDate;
}

/** Every phrase in order, with its days where it has any. */
export function placePhrases(phrases: readonly Phrase[], reference: Reference): PlacedPhrase[] {
  const placed: PlacedPhrase[] = [];
  phrases.forEach((phrase, index) => {
    const isBeside = (other: Phrase): boolean => other.sentence === phrase.sentence && other.isException === phrase.isException;
    const before = placed[index - 1];
    const prior = before && isBeside(before.phrase) && saysYear(before) ? before.days?.first : undefined;
    const later = phrases.slice(index + 1).find((other) => isBeside(other) && explicitYear(other) !== undefined);
    placed.push({
      phrase,
      days: possible(placeOne(phrase, reference, prior, later && placeOne(later, reference)?.last), phrase, reference),
    });
  });
  return placed.map((one, index) =>
    isOutOfOrder(one, placed[index + 1]) ? { ...one, days: { ...one.days!, isDoubtful: true } } : one,
  );
}

/** « octobre, novembre, décembre » written in November: is October over, or next year's? */
function isOutOfOrder(one: PlacedPhrase, next: PlacedPhrase | undefined): boolean {
  if (one.days === undefined || next?.days === undefined || next.phrase.sentence !== one.phrase.sentence) return false;
  const areUndated = [one, next].every((placed) => placed.phrase.meaning.kind === 'span' && !saysYear(placed));
  return areUndated && daysBetween(next.days.first, one.days.first) > OUT_OF_ORDER;
}

function explicitYear({ meaning }: Phrase): number | undefined {
  if (meaning.kind === 'span') return yearOf(meaning.last) ?? yearOf(meaning.first);
  return meaning.kind === 'from' || meaning.kind === 'until' ? yearOf(meaning.point) : undefined;
}

const saysYear = (placed: PlacedPhrase): boolean => explicitYear(placed.phrase) !== undefined;

/** `prior`: first day of the phrase before, whose year was said; `later`: last day of a phrase after it. */
function placeOne({ meaning }: Phrase, { today, from }: Reference, prior?: IsoDate, later?: IsoDate): Days | undefined {
  switch (meaning.kind) {
    case 'span': {
      const { first, last } = meaning;
      const saidFirst = yearOf(first);
      const end =
        saidFirst !== undefined && yearOf(last) === undefined
          ? notOver(last, daysIn(first, saidFirst, today)?.first ?? from, today)
          : prior === undefined && later !== undefined
            ? begunBy(last, later, today)
            : notOver(last, prior ?? from, today);
      if (end === undefined) return undefined;
      const start = first === last ? end : begunBy(first, end.last, today);
      if (start === undefined || !isRightWeekday(first, start) || !isRightWeekday(last, end)) return undefined;
      const isRange = first !== last;
      const isDoubtful = start.isDoubtful === true || end.isDoubtful === true;
      return { first: isRange ? fromOf(first, start) : start.first, last: isRange ? untilOf(last, end) : end.last, isDoubtful };
    }
    case 'from': {
      const start = notOver(meaning.point, from, today);
      if (start === undefined || !isRightWeekday(meaning.point, start)) return undefined;
      const first = meaning.isAfter ? addDays(untilOf(meaning.point, start), 1) : fromOf(meaning.point, start);
      return { first, last: schoolYearSpan(schoolYearOf(first < from ? from : first)).endsOn, isDoubtful: start.isDoubtful };
    }
    case 'until': {
      const end = notOver(meaning.point, from, today);
      if (end === undefined || !isRightWeekday(meaning.point, end)) return undefined;
      return {
        first: from,
        last: meaning.isBefore ? beforeOf(meaning.point, end) : untilOf(meaning.point, end),
        isDoubtful: end.isDoubtful,
      };
    }
    case 'school-year': {
      const { startsOn, endsOn } = schoolYearSpan(meaning.year);
      return { first: startsOn, last: endsOn };
    }
    default:
      return undefined;
  }
}

/** « avant juin » ends in May, « avant fin juin » at its end. */
const beforeOf = (point: Point, end: Days): IsoDate =>
  point.kind === 'month' && point.part === 'end' ? end.last : addDays(fromOf(point, end), -1);

function possible(days: Days | undefined, phrase: Phrase, { today }: Reference): Days | undefined {
  if (days === undefined || days.last < days.first) return undefined;
  const length = daysBetween(days.first, days.last);
  const isFar = Math.abs(daysBetween(today, days.first)) > FARTHEST || Math.abs(daysBetween(today, days.last)) > FARTHEST;
  const isOverSummer = schoolYearOf(days.first) !== schoolYearOf(days.last);
  if (isFar || length > LONGEST) return undefined;
  const isUndated = phrase.meaning.kind === 'span' && explicitYear(phrase) === undefined;
  const isNearlyOver = isUndated && length >= LONG_ENOUGH && daysBetween(days.first, today) > MOST_PASSED * length;
  // A Sunday on which a pupil is taken is more often a slip than meant.
  const isWeekend = daysBetween(days.first, days.last) < 2 && dayOfWeek(days.first) > 5 && dayOfWeek(days.last) > 5;
  if (isNearlyOver || isWeekend) return { ...days, isDoubtful: true };
  return isOverSummer && length > LONGEST_OVER_SUMMER && isUndated ? undefined : days;
}
