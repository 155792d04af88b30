/** May the hub ask this company for something? */
import type { IsoDate } from '../calendar/iso-date';
import type { Company } from './company';
import { isReserved } from './reservation';

/** Not a closed one, nor one that wants to be left alone. */
export const maySolicit = ({ standing, sharing }: Pick<Company, 'standing' | 'sharing'>): boolean =>
  standing !== 'closed' && standing !== 'do-not-solicit' && sharing !== 'do-not-solicit';

/** May it be written to when nothing was asked of it by name? Not one that wants no such message any more. */
export const mayWriteTo = (company: Pick<Company, 'standing' | 'sharing' | 'remindersOff'>): boolean =>
  maySolicit(company) && company.remindersOff !== true;

/** May it be among many that are written to at once? Not one that has been asked enough, nor one that is kept for a school. */
export const mayBeToldWithOthers = (
  company: Pick<Company, 'standing' | 'sharing' | 'remindersOff' | 'reservedUntil'>,
  today: IsoDate,
): boolean => mayWriteTo(company) && company.standing !== 'to-spare' && !isReserved(company, today);
