/** May the hub ask this company for something? */
import type { Company } from './company';

/** Not a closed one, nor one that wants to be left alone. */
export const maySolicit = ({ standing, sharing }: Pick<Company, 'standing' | 'sharing'>): boolean =>
  standing !== 'closed' && standing !== 'do-not-solicit' && sharing !== 'do-not-solicit';

/** May it be written to when nothing was asked of it by name? Not one that wants no such message any more. */
export const mayWriteTo = (company: Pick<Company, 'standing' | 'sharing' | 'remindersOff'>): boolean =>
  maySolicit(company) && company.remindersOff !== true;
