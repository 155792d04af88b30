/** What the animator should know or ask on the telephone: nothing here sets a host aside. */
import { approachToTell } from '../../company/approach';
import { maySolicit } from '../../company/may-solicit';
import { isReserved, keeperOf } from '../../company/reservation';
import type { ApproachResult } from '../../network/contribution';
import type { IsoDate } from '../../calendar/iso-date';
import type { OfferWish } from '../../offer/offer';
import type { AgeBracket } from '../../request/request';
import type { RuleCode } from '../../rules/rule';
import { fold } from '../../text/fold';
import { quotaBounds } from '../seats/legal-quota';
import { mostTaken } from '../seats/ask';
import { LEGAL_QUOTA, TUTOR_TRAINEES } from '../seats/table';
import type { Limit } from '../seats/limit';
import type { Pair } from '../pairing/pair';

/** What another site of the same firm has said, or for whom it is kept. */
export interface LinkedSiteWarning {
  readonly siteName: string;
  readonly kind: 'do-not-solicit' | 'declined' | 'reserved';
  readonly schoolName?: string;
  readonly on?: IsoDate;
}

/** Figures and names each warning's sentence needs. */
export interface WarningDetails {
  readonly 'offer-unverified': Readonly<Record<string, never>>;
  readonly 'public-to-ask': Readonly<Record<string, never>>;
  readonly 'age-undetermined': Readonly<Record<string, never>>;
  readonly 'minors-to-ask': { readonly ageBracket: AgeBracket };
  readonly 'apprentice-at-15': { readonly minAge: number };
  readonly 'activities-to-ask': Readonly<Record<string, never>>;
  readonly 'sector-to-ask': Readonly<Record<string, never>>;
  readonly 'dates-to-ask': Readonly<Record<string, never>>;
  readonly 'dates-short': { readonly missingDays: number };
  readonly 'places-to-ask': Readonly<Record<string, never>>;
  readonly 'place-approximate': Readonly<Record<string, never>>;
  readonly 'regulated-work-undeclared': { readonly isCertain: boolean };
  readonly 'regulated-work-expires': { readonly until: IsoDate };
  readonly 'regulated-work-too-young': { readonly minAge: number };
  readonly 'hours-above-limit': { readonly hours: number; readonly limit: number; readonly isUnder15: boolean };
  /** First hour of the night for the pupil's age. */
  readonly 'night-hours': { readonly from: number };
  readonly 'sunday-hours': Readonly<Record<string, never>>;
  readonly 'arrangement-to-see': Readonly<Record<string, never>>;
  readonly 'gratification-due': { readonly days: number; readonly threshold: number };
  readonly 'headcount-to-ask': { readonly taken: number; readonly sureMax: number };
  readonly 'limit-passed': { readonly rule: RuleCode; readonly taken: number; readonly max: number };
  readonly 'tutor-to-ask': Readonly<Record<string, never>>;
  readonly 'asked-by-others': { readonly organisation: string; readonly on: IsoDate; readonly result: ApproachResult };
  readonly 'linked-site': LinkedSiteWarning;
  readonly 'to-spare': Readonly<Record<string, never>>;
  readonly 'no-contact': Readonly<Record<string, never>>;
  readonly conditions: { readonly text: string };
  readonly 'host-wishes': { readonly wishes: readonly OfferWish[] };
}
export type WarningCode = keyof WarningDetails;
export type Warning = { [Code in WarningCode]: { readonly code: Code; readonly details: WarningDetails[Code] } }[WarningCode];

type Check<Code extends WarningCode> = (pair: Pair) => WarningDetails[Code] | undefined;

const YES = {};
const when = (condition: boolean): Readonly<Record<string, never>> | undefined => (condition ? YES : undefined);

/** Regulated work matters to minors only; adults need no derogation (D4153-15 and following code du travail). */
const mayDoRegulatedWork = ({ needs }: Pair): boolean =>
  needs.request.ageBracket !== 'adult' &&
  (needs.training?.regulatedWork === 'yes' || needs.training?.regulatedWork === 'depends');

/** A limit that the hub made a warning, and that this pupil would pass. */
function warnedBy(limit: Limit, rule: RuleCode, { needs, candidate, context }: Pair): WarningDetails['limit-passed'] | undefined {
  if (limit.blocks(needs) || limit.holderOf(needs, candidate) === undefined) return undefined;
  const taken = mostTaken(limit, needs, candidate, context.uses);
  const max = limit.mostOf(needs, candidate);
  return taken >= max ? { rule, taken, max } : undefined;
}

/** Night of minors, from this hour to 6: L3163-1 code du travail. */
const NIGHT_UNDER_16 = 20;
const NIGHT = 22;
const MORNING = 6;

/**
 * The schedule is free text: a word for night, or an hour of the night such as « 23h » or « 5 h 30 ». Closing exactly when the
 * night begins is allowed.
 */
function mentionsNight(schedule: string, from: number): boolean {
  if (/\bnuits?\b/.test(fold(schedule))) return true;
  return [...schedule.matchAll(/(?<!\d)(\d{1,2})\s*h(?:\s*(\d{2}))?(?![a-z0-9])(?!\s*par)/gi)].some(([, hour, minutes]) => {
    const time = Number(hour) + Number(minutes ?? 0) / 60;
    return (time > from && time <= 24) || time < MORNING;
  });
}

/** A site speaks for itself alone; the firm behind it may still mean all of them: that is for the animator to ask. */
function linkedSite({ candidate, needs, context }: Pair): LinkedSiteWarning | undefined {
  const others = candidate.firm === undefined ? [] : context.linked.othersThan(candidate.company.reference);
  const found = others.flatMap((reference): LinkedSiteWarning[] => {
    const site = context.companyOf(reference);
    if (site === undefined || site.standing === 'closed') return [];
    const siteName = site.name;
    if (!maySolicit(site)) return [{ siteName, kind: 'do-not-solicit' }];
    const refusal = needs.propositionsByCompany.get(reference)?.find(({ status }) => status === 'declined');
    if (refusal !== undefined) return [{ siteName, kind: 'declined', on: refusal.answeredOn ?? refusal.sentOn }];
    const keeper = isReserved(site, context.today) ? keeperOf(site) : undefined;
    return keeper === undefined || keeper === needs.request.schoolUai
      ? []
      : [{ siteName, kind: 'reserved', schoolName: context.schoolByUai.get(keeper)?.name }];
  });
  return found.sort((a, b) => LINKED_ORDER.indexOf(a.kind) - LINKED_ORDER.indexOf(b.kind))[0];
}

const LINKED_ORDER: readonly LinkedSiteWarning['kind'][] = ['do-not-solicit', 'declined', 'reserved'];

function limitPassed(pair: Pair): WarningDetails['limit-passed'] | undefined {
  const { needs } = pair;
  const { apprenticeMinAge, request } = needs;
  if (request.type === 'apprenticeship' && request.ageBracket === 'under-15' && apprenticeMinAge?.effect === 'warns')
    return { rule: 'apprentice-min-age', taken: 14, max: apprenticeMinAge.value };
  const farthest = needs.rule('max-distance-km');
  if (farthest?.effect === 'warns' && pair.distanceKm > farthest.value)
    return { rule: 'max-distance-km', taken: pair.distanceKm, max: farthest.value };
  return warnedBy(LEGAL_QUOTA, 'max-trainees-share', pair) ?? warnedBy(TUTOR_TRAINEES, 'max-pupils-per-tutor', pair);
}

/** Complete by type; the order is that in which they are told: the law first, then what is missing, then what helps. */
const CHECKS: { readonly [Code in WarningCode]: Check<Code> } = {
  'limit-passed': limitPassed,
  'apprentice-at-15': ({ needs }) => {
    const rule = needs.apprenticeMinAge;
    return needs.request.type === 'apprenticeship' && needs.request.ageBracket === '15' && rule && rule.value > 15
      ? { minAge: rule.value }
      : undefined;
  },
  'age-undetermined': ({ needs }) => when(needs.request.ageBracket === undefined),
  'regulated-work-too-young': (pair) => {
    const minAge = pair.needs.rule('regulated-work-min-age')?.value;
    return minAge !== undefined && pair.needs.request.ageBracket === 'under-15' && mayDoRegulatedWork(pair)
      ? { minAge }
      : undefined;
  },
  'regulated-work-undeclared': (pair) =>
    mayDoRegulatedWork(pair) && pair.candidate.regulatedWorkUntil === undefined
      ? { isCertain: pair.needs.training?.regulatedWork === 'yes' }
      : undefined,
  'regulated-work-expires': (pair) => {
    const until = pair.candidate.regulatedWorkUntil;
    const neededUntil = pair.needs.request.endsOn ?? pair.needs.rulesDay;
    return until !== undefined && until < neededUntil && mayDoRegulatedWork(pair) ? { until } : undefined;
  },
  'hours-above-limit': ({ needs }) => {
    const isUnder15 = needs.request.ageBracket === 'under-15';
    const limit = needs.isMinor ? needs.rule(isUnder15 ? 'hours-week-under-15' : 'hours-week-minor')?.value : undefined;
    const hours = needs.request.hoursPerWeek;
    return limit !== undefined && hours !== undefined && hours > limit ? { hours, limit, isUnder15 } : undefined;
  },
  'night-hours': ({ candidate, needs }) => {
    const from = needs.isUnder16 ? NIGHT_UNDER_16 : NIGHT;
    return needs.isMinor && candidate.offer?.schedule !== undefined && mentionsNight(candidate.offer.schedule, from)
      ? { from }
      : undefined;
  },
  'sunday-hours': ({ candidate, needs }) =>
    when(needs.isMinor && / dimanche(?! (?:ferme|exclu|non))/.test(` ${fold(candidate.offer?.schedule ?? '')}`)),
  'gratification-due': ({ needs }) => {
    const threshold = needs.rule('gratification-days')?.value;
    return needs.isLegalTrainee && threshold !== undefined && needs.workingDays > threshold
      ? { days: needs.workingDays, threshold }
      : undefined;
  },
  'headcount-to-ask': (pair) => {
    const { needs, candidate, context } = pair;
    if (!needs.isLegalTrainee || !needs.quota) return undefined;
    const taken = mostTaken(LEGAL_QUOTA, needs, candidate, context.uses);
    const { least, most } = quotaBounds(candidate.company.size, needs.quota);
    return taken >= least && taken < most ? { taken, sureMax: least } : undefined;
  },
  'arrangement-to-see': ({ needs }) => when(needs.request.needsArrangement),
  'offer-unverified': ({ candidate }) => when(candidate.offer?.status === 'to-check'),
  'public-to-ask': ({ candidate }) => when(candidate.publics.length === 0),
  'minors-to-ask': ({ candidate, needs }) =>
    needs.isMinor && candidate.minors === undefined ? { ageBracket: needs.request.ageBracket! } : undefined,
  'dates-to-ask': ({ candidate }) => when(candidate.offer === undefined),
  'dates-short': ({ uncovered }) => (uncovered.days > 0 ? { missingDays: uncovered.days } : undefined),
  'places-to-ask': ({ candidate }) => when(candidate.places === undefined),
  'activities-to-ask': ({ candidate, needs }) => when(needs.expectations.length > 0 && candidate.activities.length === 0),
  'sector-to-ask': ({ candidate, needs }) => when(needs.sectorFits !== undefined && candidate.sector === undefined),
  'tutor-to-ask': ({ candidate, needs }) => when(needs.isLegalTrainee && candidate.tutorKey === undefined),
  'place-approximate': (pair) => when(pair.distanceTier === 2),
  'asked-by-others': ({ candidate, needs, context }) =>
    approachToTell(context.approachesOf(candidate.company.reference), needs.request.schoolUai, context.today),
  'linked-site': linkedSite,
  'to-spare': ({ candidate }) => when(candidate.company.standing === 'to-spare'),
  'no-contact': ({ candidate }) => when(!candidate.company.email && !candidate.company.phone),
  conditions: ({ candidate }) => (candidate.offer?.conditions ? { text: candidate.offer.conditions } : undefined),
  'host-wishes': ({ candidate }) =>
    candidate.offer && candidate.offer.wishes.length > 0 ? { wishes: candidate.offer.wishes } : undefined,
};

const ROWS = Object.entries(CHECKS) as unknown as readonly (readonly [WarningCode, Check<WarningCode>])[];

/** Every warning for the pair, in the order of the table. */
export function warningsOf(pair: Pair): Warning[] {
  const found: Warning[] = [];
  for (const [code, check] of ROWS) {
    const details = check(pair);
    if (details) found.push({ code, details } as Warning);
  }
  return found;
}
