/** Values that hold for one school year: which of them are to be filled, and until when nothing is missed. */
import { addDays, addMonths, isIsoDate, type IsoDate } from '../calendar/iso-date';
import { schoolHolidays, type HolidaySettings } from '../calendar/school-holidays';
import { schoolYearOf, schoolYearSpan } from '../calendar/school-year';
import type { Settings } from '../settings/setting';
import type { Rule, RuleCode } from './rule';
import { ruleOn } from './rule-in-force';
import { compare } from '../text/compare';

export type YearlyValue =
  /** The dates of the stage de seconde of a school year are not in the settings. */
  | {
      readonly kind: 'seconde-dates';
      readonly schoolYear: number;
      readonly before: IsoDate;
      readonly isMissed: boolean;
      readonly why: 'over' | 'unreadable';
    }
  /** A rule ends and no other row takes its place. */
  | { readonly kind: 'rule'; readonly code: RuleCode; readonly before: IsoDate; readonly isMissed: boolean }
  /** No row says when the zone of the hub has holidays in that school year. */
  | { readonly kind: 'school-holidays'; readonly schoolYear: number; readonly before: IsoDate; readonly isMissed: boolean };

/** A rule is announced so long before it ends. */
const MONTHS_AHEAD = 3;

/**
 * What is to be filled, the most pressing first; empty when all is there. `before` is the first day on which it is missed.
 * Never throws: a date that cannot be read is one to fill.
 */
export function yearlyValuesToFill(
  settings: Pick<Settings, 'secondeStart' | 'secondeEnd'> & HolidaySettings,
  rules: readonly Rule[],
  today: IsoDate,
): YearlyValue[] {
  return [...secondeDates(settings, today), ...endingRules(rules, today), ...holidaysToFill(settings, today)].sort((a, b) =>
    compare(a.before, b.before),
  );
}

/** Until the stage of the year is over its dates serve; then those of the next school year are awaited, from its first day on. */
function secondeDates(
  { secondeStart, secondeEnd }: Pick<Settings, 'secondeStart' | 'secondeEnd'>,
  today: IsoDate,
): YearlyValue[] {
  const current = schoolYearOf(today);
  if (!isIsoDate(secondeStart) || !isIsoDate(secondeEnd) || secondeEnd < secondeStart) {
    return [{ kind: 'seconde-dates', schoolYear: current, before: today, isMissed: true, why: 'unreadable' }];
  }
  if (secondeEnd >= today) return [];
  const schoolYear = Math.max(current, schoolYearOf(secondeEnd) + 1);
  const before = schoolYearSpan(schoolYear).startsOn;
  return [{ kind: 'seconde-dates', schoolYear, before, isMissed: before <= today, why: 'over' }];
}

function endingRules(rules: readonly Rule[], today: IsoDate): YearlyValue[] {
  const codes = [...new Set(rules.map(({ code }) => code))];
  return codes.flatMap((code): YearlyValue[] => {
    const ends = rules
      .filter((rule) => rule.code === code && rule.validUntil !== undefined && isIsoDate(rule.validUntil))
      .map(({ validUntil }) => validUntil!)
      .sort();
    const end = ends[ends.length - 1];
    if (end === undefined || end > addMonths(today, MONTHS_AHEAD)) return [];
    const before = addDays(end, 1);
    return ruleOn(rules, code, before > today ? before : today)
      ? []
      : [{ kind: 'rule', code, before, isMissed: before <= today }];
  });
}

/** The holidays of a school year are to be filled before its first day, three months ahead. */
function holidaysToFill(settings: HolidaySettings, today: IsoDate): YearlyValue[] {
  const holidays = schoolHolidays(settings);
  const current = schoolYearOf(today);
  return [current, current + 1].flatMap((schoolYear): YearlyValue[] => {
    const { startsOn: before, endsOn } = schoolYearSpan(schoolYear);
    if (before > addMonths(today, MONTHS_AHEAD) || holidays.some(({ firstDay }) => before <= firstDay && firstDay <= endsOn))
      return [];
    return [{ kind: 'school-holidays', schoolYear, before, isMissed: before <= today }];
  });
}
