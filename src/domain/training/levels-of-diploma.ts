/** Which classes lead to which diploma. */
import type { Level } from '../request/request-type';
import { fold } from '../text/fold';

/**
 * By the folded diploma. A class of ULIS, an apprenticeship or a prépa may go with any diploma; a diploma that is not here takes
 * every level.
 */
const LEVELS: ReadonlyMap<string, readonly Level[]> = new Map<string, readonly Level[]>(
  Object.entries({
    cap: ['cap-1', 'cap-2', 'cap-1-an', 'cap-3-ans'],
    'bac pro': ['2de-pro', '1re-pro', 'terminale-pro'],
    '2de pro': ['2de-pro'],
    cs: ['cs'],
    bma: ['bma'],
    bts: ['bts-1', 'bts-2'],
    '2de gt': ['2de-gt'],
    'dn made': ['dn-made'],
  }),
);
const OF_ANY_DIPLOMA: readonly Level[] = ['ulis', 'apprentissage', 'fcil', '3e-prepa-metiers', '3e-segpa', '4e', '3e'];

/** False for « CAP 1re année » with a bac pro. */
export const levelSuitsDiploma = (level: Level, diploma: string): boolean =>
  OF_ANY_DIPLOMA.includes(level) || (LEVELS.get(fold(diploma))?.includes(level) ?? true);
