/** The call of September: which companies of the pool are asked whether they will take someone this year, each once. */
import type { IsoDate } from '../calendar/iso-date';
import { openYear } from '../calendar/school-year';
import type { Offer } from '../offer/offer';
import type { OfferStatus } from '../offer/offer-status';
import type { Company } from './company';
import { maySolicit } from './may-solicit';
import { isReserved } from './reservation';

/**
 * Why a company is not called, in the order in which it is looked at; `to-call` when it is. `other-site`: another site of its
 * firm is written to.
 */
export const POOL_CALL_VERDICTS = [
  'left-alone',
  'spared',
  'reserved',
  'has-offer',
  'called',
  'no-address',
  'other-site',
  'to-call',
] as const;
export type PoolCallVerdict = (typeof POOL_CALL_VERDICTS)[number];
/** What is known of a company by itself. */
export type OwnVerdict = Exclude<PoolCallVerdict, 'other-site'>;

export interface PoolCallFacts {
  readonly today: IsoDate;
  readonly offers: readonly Offer[];
  /** It was, or another site of its firm. */
  readonly wasCalled: boolean;
  readonly hasAddress: boolean;
}

/** First civil year of the school year that is spoken of: from 1 May on, the next one. */
export const calledYear = (today: IsoDate): number => Number(openYear(today).last.slice(0, 4)) - 1;

const OVER: readonly OfferStatus[] = ['expired', 'withdrawn'];
/** From then on a host that has offered places has spoken of the year that begins. */
const speaksOf = (year: number): IsoDate => `${year}-05-01`;

/** One that is reserved belongs to its school, one that is spared has been asked enough: neither is called by the hub. */
export function poolCallVerdict(company: Company, { today, offers, wasCalled, hasAddress }: PoolCallFacts): OwnVerdict {
  if (!maySolicit(company)) return 'left-alone';
  if (company.standing === 'to-spare' || company.remindersOff === true) return 'spared';
  if (isReserved(company, today)) return 'reserved';
  const since = speaksOf(calledYear(today));
  if (offers.some(({ status, receivedOn }) => !OVER.includes(status) && receivedOn >= since)) return 'has-offer';
  if (wasCalled) return 'called';
  return hasAddress ? 'to-call' : 'no-address';
}
