/** A company that is kept for the school that brought it, until a day or until further notice. */
import type { IsoDate } from '../calendar/iso-date';
import type { Company } from './company';

/** Of an offer that is shared otherwise than its company, `sharing` is the offer's. */
export const isReserved = ({ sharing, reservedUntil }: Pick<Company, 'sharing' | 'reservedUntil'>, today: IsoDate): boolean =>
  sharing === 'reserved' && (reservedUntil === undefined || reservedUntil >= today);

/** UAI of the school it is kept for: the one that is named, else the one that brought it. */
export const keeperOf = ({
  reservedForUai,
  broughtByUai,
}: Pick<Company, 'reservedForUai' | 'broughtByUai'>): string | undefined => reservedForUai ?? broughtByUai;
