/** The working days of a stage cut by civil week, and how many of them a host's dates leave uncovered. */
import { addDays, daysBetween, type IsoDate } from '../../calendar/iso-date';
import { mondayOfWeek, weeksBetween, type IsoWeek } from '../../calendar/iso-week';
import type { Offer } from '../../offer/offer';
import { readablePeriod, type Period } from '../pool/readable';

export interface StageWeek {
  readonly week: IsoWeek;
  /** First and last day, Monday to Friday, of the stage in this week. */
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly workingDays: number;
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);

/** Weeks of a stage, as `weeksBetween` counts them; a stage of a week-end alone has its own days. */
export function stageWeeks(startsOn: IsoDate, endsOn: IsoDate): readonly StageWeek[] {
  const key = `${startsOn} ${endsOn}`;
  let stage = known.get(key);
  if (!stage) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (stage = cutByWeek(startsOn, endsOn)));
  }
  return stage;
}

/** Whole classes share their dates, and each of their requests is read many times over. */
const known = new Map<string, readonly StageWeek[]>();
const MOST_KNOWN = 5000;

const cutByWeek = (startsOn: IsoDate, endsOn: IsoDate): StageWeek[] =>
  weeksBetween(startsOn, endsOn).map((week) => {
    const monday = mondayOfWeek(week);
    const firstDay = later(monday, startsOn);
    const friday = addDays(monday, 4);
    const lastDay = firstDay > friday ? endsOn : earlier(friday, endsOn);
    return { week, firstDay, lastDay, workingDays: daysBetween(firstDay, lastDay) + 1 };
  });

/** The civil weeks of a stage: the ones that every count of matching goes by. Empty without a day that can be read. */
export function stageWeekNames(dates: Period): readonly IsoWeek[] {
  const stage = readablePeriod(dates);
  return stage === undefined ? [] : stageWeeks(stage.startsOn, stage.endsOn).map(({ week }) => week);
}

export interface UncoveredDays {
  /** Working days of the stage on which the host takes nobody. */
  readonly days: number;
  /** Weeks of which no day is covered. */
  readonly weeks: readonly IsoWeek[];
}

const ALL_COVERED: UncoveredDays = { days: 0, weeks: [] };

type OfferDates = Pick<Offer, 'startsOn' | 'endsOn' | 'weeks'>;

/** Has the offer neither dates nor weeks? Then nobody knows when it is open: it is never taken for open all year. */
export const hasNoDates = ({ startsOn, endsOn, weeks }: OfferDates): boolean =>
  startsOn === undefined && endsOn === undefined && weeks.length === 0;

/** Fewest days of an offer that is open all year. */
const ALL_YEAR_DAYS = 360;

/** Is every week of a school year open? */
export const isOpenAllYear = ({ startsOn, endsOn, weeks }: OfferDates): boolean =>
  startsOn !== undefined && endsOn !== undefined && weeks.length === 0 && daysBetween(startsOn, endsOn) >= ALL_YEAR_DAYS;

/** What the offer's dates and weeks leave uncovered; of an offer without any, nothing can be said: see `hasNoDates`. */
export function uncoveredDays(weeks: readonly StageWeek[], offer: OfferDates): UncoveredDays {
  const opensOn = offer.startsOn ?? '0000-00-00';
  const closesOn = offer.endsOn ?? '9999-99-99';
  const first = weeks[0];
  const last = weeks[weeks.length - 1];
  if (!first || !last || (offer.weeks.length === 0 && opensOn <= first.firstDay && closesOn >= last.lastDay)) return ALL_COVERED;
  let days = 0;
  const uncoveredWeeks: IsoWeek[] = [];
  for (const week of weeks) {
    const isOpen = offer.weeks.length === 0 || offer.weeks.includes(week.week);
    const firstCovered = later(week.firstDay, opensOn);
    const lastCovered = earlier(week.lastDay, closesOn);
    const covered = isOpen && firstCovered <= lastCovered ? daysBetween(firstCovered, lastCovered) + 1 : 0;
    days += week.workingDays - covered;
    if (covered === 0) uncoveredWeeks.push(week.week);
  }
  return { days, weeks: uncoveredWeeks };
}
