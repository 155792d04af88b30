/** Values as matching can count with them: one typed out of range is ignored, never an error nor a figure that means nothing. */
import { daysBetween, isIsoDate, type IsoDate } from '../../calendar/iso-date';
import type { Offer } from '../../offer/offer';

/** Days before and after which a date is a slip of the pen. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';
/**
 * Longest stage, days: an apprenticeship lasts four years at most (L6222-7-1 code du travail and its exceptions), and a year to
 * spare.
 */
const LONGEST_STAGE = 5 * 366;
/** More pupils than any host takes, more solicitations than any month has. */
const MOST = 1000;

/** The day, when the calendar has it in this century. */
export function readableDay(day: IsoDate | undefined): IsoDate | undefined {
  if (day === undefined) return undefined;
  let isReadable = known.get(day);
  if (isReadable === undefined) {
    isReadable = day >= FIRST_DAY && day <= LAST_DAY && isIsoDate(day);
    if (known.size < MOST_KNOWN) known.set(day, isReadable);
  }
  return isReadable ? day : undefined;
}

/** Tens of thousands of cells hold the same few hundred days. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** A whole number from 0 up. */
export const readableCount = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isInteger(value) && value >= 0 && value <= MOST ? value : undefined;

export interface Period {
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
}

/** First and last day of a stage: none without a first day; the last is the first when it is not there or much too far. */
export function readablePeriod({
  startsOn,
  endsOn,
}: Period): { readonly startsOn: IsoDate; readonly endsOn: IsoDate } | undefined {
  const first = readableDay(startsOn);
  if (first === undefined) return undefined;
  const last = readableDay(endsOn);
  return { startsOn: first, endsOn: last === undefined || daysBetween(first, last) > LONGEST_STAGE ? first : last };
}

const WEEK = /^\d{4}-S\d{2}$/;

/** The offer without the dates, weeks and places that cannot be read; itself when all can. */
export function readableOffer(offer: Offer): Offer {
  const startsOn = readableDay(offer.startsOn);
  const endsOn = readableDay(offer.endsOn);
  const places = readableCount(offer.places);
  const areWeeksReadable = offer.weeks.every((week) => WEEK.test(week));
  if (startsOn === offer.startsOn && endsOn === offer.endsOn && places === offer.places && areWeeksReadable) return offer;
  return {
    ...offer,
    startsOn,
    endsOn,
    places,
    weeks: areWeeksReadable ? offer.weeks : offer.weeks.filter((week) => WEEK.test(week)),
  };
}
