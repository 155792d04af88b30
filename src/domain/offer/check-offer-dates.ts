/** When a host takes pupils: the whole year, from one day to another, or the weeks it wrote. */
import { addDays, type IsoDate } from '../calendar/iso-date';
import { mondayOfWeek, weekOf, type IsoWeek } from '../calendar/iso-week';
import { openYear } from '../calendar/school-year';
import { readWeeks, type ReadWeeks } from '../calendar/weeks/read-weeks';
import type { Finding } from '../finding/finding';
import { blocking, LIST_SEPARATOR, saidOf, warning } from '../finding/findings';
import { DAY_FIELDS, isPossibleDay, missingDates } from '../request/check-dates';
import type { OfferDraft } from './offer-draft';

export interface CheckedOfferDates {
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
  readonly weeks: readonly IsoWeek[];
  readonly findings: readonly Finding[];
}

/** Questions that may give the dates. */
export const DATE_QUESTIONS = ['when', 'startsOn', 'endsOn', 'weeksText'] as const;

/**
 * « All year » is the school year of `today`; from 1 May on it runs to the end of the next one, since that is the year the host
 * plans. Weeks narrow the dates; alone, they give them. Whatever is not understood of the weeks keeps the offer from being
 * proposed, and is said beside what was; so does an impossible day in whose place nothing else gives one.
 */
export function checkOfferDates(
  draft: Pick<OfferDraft, 'isAllYear' | 'startsOn' | 'endsOn' | 'weeksText'>,
  readingFindings: readonly Finding[],
  today: IsoDate,
): CheckedOfferDates {
  const read = draft.weeksText === undefined ? undefined : readWeeks(draft.weeksText, { today });
  const allYear = draft.isAllYear === true || read?.isAllYear === true ? openYear(today) : undefined;
  const typed = (field: 'startsOn' | 'endsOn'): IsoDate | undefined =>
    isPossibleDay(draft[field], today) ? draft[field] : undefined;
  const startsOn = typed('startsOn') ?? allYear?.first ?? read?.from;
  const endsOn = typed('endsOn') ?? allYear?.last ?? read?.to;
  const isDated = startsOn !== undefined && endsOn !== undefined;
  // « Toute l’année » in words is the box of that name: no list of weeks is kept.
  const listed = read?.isAllYear === false ? read.weeks : [];
  const within = isDated ? listed.filter((week) => week >= weekOf(startsOn) && week <= weekOf(endsOn)) : [];
  const findings = [
    ...DAY_FIELDS.filter((field) => draft[field] !== undefined && typed(field) === undefined).map((field) =>
      (isDated ? warning : blocking)('invalid-date', { field, value: draft[field]! }),
    ),
    ...(read === undefined ? [] : findingsOfWeeks(draft.weeksText!, read, read.isAllYear ? read.weeks : within)),
    ...(isDated ? checkPeriod(startsOn, endsOn, today) : []),
  ];
  if (!isDated && findings.length === 0 && !DATE_QUESTIONS.some((field) => saidOf(readingFindings, field)))
    findings.push(missingDates(DAY_FIELDS.filter((field) => ({ startsOn, endsOn })[field] === undefined)));
  // Weeks that all lie outside the dates are kept: an empty list would open every week between them.
  return { startsOn, endsOn, weeks: within.length > 0 ? within : listed, findings };
}

function checkPeriod(startsOn: IsoDate, endsOn: IsoDate, today: IsoDate): Finding[] {
  if (endsOn < startsOn) return [blocking('end-before-start', { startsOn, endsOn })];
  return endsOn < today ? [blocking('start-in-past', { startsOn, endsOn })] : [];
}

/** Most pieces that are quoted one by one. */
const MOST_QUOTES = 6;

/**
 * What was not understood, beside what was; durations and hours, which say nothing of the weeks.
 * @param kept the weeks on which the offer is open: those outside its dates were not meant so
 */
function findingsOfWeeks(typed: string, read: ReadWeeks, kept: readonly IsoWeek[]): Finding[] {
  if (read.weeks.length === 0) return [blocking('invalid-date', { field: 'weeksText', value: typed.slice(0, 100) })];
  const findings: Finding[] = [];
  const outside = read.weeks.filter((week) => !kept.includes(week)).map((week) => `S${Number(week.slice(6))}`);
  const leftOver = [...read.leftOver, ...outside];
  if (leftOver.length > 0) {
    const quotes = leftOver.slice(0, MOST_QUOTES - 1);
    const others = leftOver.slice(MOST_QUOTES - 1).join(' ');
    findings.push(
      blocking('weeks-left-over', {
        field: 'weeksText',
        ...understood(read, kept),
        leftOver: [...quotes, others].filter((quote) => quote !== '').join(LIST_SEPARATOR),
      }),
    );
  }
  const said = (code: 'duration' | 'hours'): string =>
    read.understood
      .filter((one) => one.code === code)
      .map(({ text }) => text)
      .join(LIST_SEPARATOR);
  if (said('duration') !== '') findings.push(warning('weeks-duration', { field: 'weeksText', value: said('duration') }));
  if (said('hours') !== '') findings.push(warning('weeks-hours', { field: 'weeksText', value: said('hours') }));
  return findings;
}

/** The weeks kept, and the days that were said of them. */
function understood({ from, to }: ReadWeeks, kept: readonly IsoWeek[]): Finding['details'] {
  if (kept.length === 0) return {};
  const [monday, sunday] = [mondayOfWeek(kept[0]!), addDays(mondayOfWeek(kept[kept.length - 1]!), 6)];
  return {
    weeks: kept.join(' '),
    startsOn: from! > monday ? from! : monday,
    endsOn: to! < sunday ? to! : sunday,
  };
}
