/** How long the hub keeps a person of a company who is not heard of any more. */
import { addMonths, type IsoDate } from '../calendar/iso-date';

/** Months without a sign of life after which a contact is proposed for erasure. */
const KEPT_MONTHS = 24;

/**
 * Was nothing heard for so long? Nothing known counts as the year in which the row was made, which its reference says; `false`
 * where that is not known either.
 */
export function isIdle(reference: string, signs: readonly (IsoDate | undefined)[], today: IsoDate): boolean {
  const year = /-(\d{4})-/.exec(reference)?.[1];
  // References are numbered by school year, which ends in the next civil year.
  const made = year === undefined ? '9999' : `${Number(year) + 1}-08-31`;
  const last = [made, ...signs].reduce<IsoDate>((latest, sign) => (sign !== undefined && sign > latest ? sign : latest), '');
  return last < addMonths(today, -KEPT_MONTHS);
}
