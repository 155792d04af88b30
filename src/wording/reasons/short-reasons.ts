/** Two or three short reasons for a ranked host: « 6 km », « 5 attendus sur 6 », « 1 place S3–S6 ». */
import type { CriterionDetails, CriterionResult } from '../../domain/matching/ranking/criteria/criterion';
import type { CriterionCode } from '../../domain/settings/setting';
import { sectorLabels } from '../labels/lists';
import { counted, distanceInWords } from '../text/numbers';
import { fr } from '../text/typography';
import { answersOf, coveredOf, restOf, weekRange } from './criterion-sentences';

const MOST_REASONS = 3;

/** What to say of a criterion in a few words; nothing when it says little. */
const short: { readonly [Code in CriterionCode]: (details: CriterionDetails[Code]) => string | undefined } = {
  distance: (details) =>
    details.kind === 'measured'
      ? `${details.isApproximate ? fr`environ ` : ''}${distanceInWords(details.distanceKm)}`
      : fr`distance inconnue`,
  expectations: (details) =>
    details.kind === 'compared'
      ? coveredOf(details.covered, details.total)
      : details.kind === 'unknown'
        ? fr`activités à demander`
        : undefined,
  sector: (details) => ('sector' in details ? sectorLabels[details.sector] : undefined),
  places: (details) =>
    details.kind === 'left'
      ? `${counted(details.left, 'place')}${spaced(weekRange(details.firstWeek, details.lastWeek))}`
      : fr`places et dates à demander`,
  dates: (details) => (details.kind === 'short' ? fr`sauf ${counted(details.missingDays, 'jour')}` : undefined),
  reliability: ({ answered, asked }) => (asked >= 3 ? answersOf(answered, asked) : undefined),
  rest: ({ daysSince }) => (daysSince !== undefined && daysSince >= 60 ? restOf(daysSince) : undefined),
  network: () => undefined,
};

const spaced = (text: string): string => (text === '' ? '' : ` ${text}`);

/** Told first: how far, what is learnt there, when; the others only when these say nothing. */
const ORDER: readonly CriterionCode[] = [
  'distance',
  'expectations',
  'sector',
  'places',
  'dates',
  'reliability',
  'rest',
  'network',
];

/** The short reasons of a ranked host; with expectations compared, the sector goes without saying. */
export function shortReasons(criteria: readonly CriterionResult[]): string[] {
  const detailsOf = new Map(criteria.map((criterion) => [criterion.code, criterion.details]));
  const reasons: string[] = [];
  for (const code of ORDER) {
    if (reasons.length === MOST_REASONS) break;
    const details = detailsOf.get(code);
    if (details === undefined || (code === 'sector' && reasons.length === 2)) continue;
    const reason = (short[code] as (found: CriterionResult['details']) => string | undefined)(details);
    if (reason !== undefined) reasons.push(reason);
  }
  return reasons;
}
