/**
 * The table of limits: read by the ranking, what would help, the plan, the proposing, the acceptance and the checks of the
 * register.
 */
import { mostByLaw } from './legal-quota';
import { readableCount } from '../pool/readable';
import type { Limit, LimitCode } from './limit';
import { tutorOf } from './tutor';

/** Pupils of one week at an offer. */
const OFFER_PLACES: Limit = {
  code: 'offer-places',
  kind: 'capacity',
  counts: 'pupils',
  per: 'week',
  refusesSeats: true,
  isShared: false,
  holderOf: (_, { offer }) => (offer?.places === undefined ? undefined : offer.reference),
  blocks: () => true,
  mostOf: (_, { offer }) => offer!.places!,
  sourceOf: () => 'offer',
  usedIn: ({ ofOffer }) => ofOffer,
};

/** Pupils of one week at a company, all its offers together. */
const COMPANY_PLACES: Limit = {
  code: 'company-places',
  kind: 'capacity',
  counts: 'pupils',
  per: 'week',
  refusesSeats: true,
  isShared: true,
  holderOf: (_, { company, ofCompany }) => (ofCompany.places === undefined ? undefined : company.reference),
  blocks: () => true,
  mostOf: (_, { ofCompany }) => ofCompany.places!,
  sourceOf: ({ ofCompany }) => ofCompany.source,
  usedIn: ({ ofCompany }) => ofCompany,
};

/** What the law allows whatever the exact headcount (R124-10 code de l'education). */
export const LEGAL_QUOTA: Limit = {
  code: 'legal-quota',
  kind: 'law',
  counts: 'trainees',
  per: 'week',
  refusesSeats: true,
  isShared: true,
  holderOf: ({ isLegalTrainee, quota }, { company }) => (isLegalTrainee && quota ? company.reference : undefined),
  blocks: ({ quota }) => quota?.blocks === true,
  mostOf: ({ quota }, { company }) => mostByLaw(company.size, quota!),
  sourceOf: () => 'rule',
  usedIn: ({ traineesOfCompany }) => traineesOfCompany,
};

/** How many trainees one tutor may follow at once (L124-8 and R124-13 code de l'education). */
export const TUTOR_TRAINEES: Limit = {
  code: 'tutor-trainees',
  kind: 'law',
  counts: 'trainees',
  per: 'week',
  refusesSeats: true,
  isShared: true,
  holderOf: ({ isLegalTrainee, maxPerTutor }, { company, tutorKey }) =>
    isLegalTrainee && maxPerTutor && tutorKey !== undefined ? tutorOf(company.reference, tutorKey) : undefined,
  blocks: ({ maxPerTutor }) => maxPerTutor?.effect === 'blocks',
  mostOf: ({ maxPerTutor }) => maxPerTutor!.value,
  sourceOf: () => 'rule',
  usedIn: ({ traineesOfTutor }) => traineesOfTutor,
};

/** How often a company may be asked in thirty days, by its own wish or else the hub's; all schools together. */
export const SOLICITATIONS: Limit = {
  code: 'solicitations',
  kind: 'network',
  counts: 'solicitations',
  per: 'month',
  refusesSeats: false,
  isShared: true,
  holderOf: (_, { company }) => company.reference,
  blocks: () => true,
  mostOf: ({ solicitationsPerMonth }, { company }) => readableCount(company.maxSolicitationsPerMonth) ?? solicitationsPerMonth,
  sourceOf: ({ company }) => (readableCount(company.maxSolicitationsPerMonth) === undefined ? 'setting' : 'company'),
  usedIn: ({ solicitationsOfCompany }) => solicitationsOfCompany,
};

/**
 * The sites of one firm are asked once within the hub's days of rest, whichever of them: more often only where the row that is
 * asked says so.
 */
export const LINKED_SITES: Limit = {
  code: 'linked-sites',
  kind: 'network',
  counts: 'solicitations',
  per: 'rest',
  refusesSeats: false,
  isShared: true,
  holderOf: (_, { firm }) => firm,
  blocks: () => true,
  mostOf: (_, { company }) => readableCount(company.maxSolicitationsPerMonth) ?? 1,
  sourceOf: ({ company }) => (readableCount(company.maxSolicitationsPerMonth) === undefined ? 'setting' : 'company'),
  usedIn: ({ solicitationsOfFirm }) => solicitationsOfFirm,
};

const LIMIT_BY_CODE: { readonly [Code in LimitCode]: Limit } = {
  'offer-places': OFFER_PLACES,
  'company-places': COMPANY_PLACES,
  'legal-quota': LEGAL_QUOTA,
  'tutor-trainees': TUTOR_TRAINEES,
  solicitations: SOLICITATIONS,
  'linked-sites': LINKED_SITES,
};

/** The rows, in the order in which they are told. */
export const LIMITS: readonly Limit[] = Object.values(LIMIT_BY_CODE);
/** Those that several offers share: the solver of the plan knows only the places of each. */
export const SHARED_LIMITS: readonly Limit[] = LIMITS.filter(({ isShared }) => isShared);
/** Places that hosts gave. */
export const CAPACITY_LIMITS: readonly Limit[] = LIMITS.filter(({ kind }) => kind === 'capacity');
/** Those that spare the hosts. */
export const NETWORK_LIMITS: readonly Limit[] = LIMITS.filter(({ kind }) => kind === 'network');
/** Those that refuse a seat. */
export const SEAT_LIMITS: readonly Limit[] = LIMITS.filter(({ refusesSeats }) => refusesSeats);
