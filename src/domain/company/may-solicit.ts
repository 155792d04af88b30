/** May the hub ask this company for something? */
import type { Company } from './company';

/** Not a closed one, nor one that wants to be left alone. */
export const maySolicit = ({ standing, sharing }: Pick<Company, 'standing' | 'sharing'>): boolean =>
  standing !== 'closed' && standing !== 'do-not-solicit' && sharing !== 'do-not-solicit';
