/** What a call of a page is answered with. */
import type { Reply } from '../../src/application/sidebar-api';

export const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
export const refused = (message: string, advice?: string): Reply<never> => ({ ok: false, error: { message, advice } });
export const found = <T>(value: T | undefined, reference: string): Reply<T> =>
  value === undefined
    ? refused(`${reference} n’existe plus dans la feuille.`, 'La ligne a peut-être été supprimée. Actualisez, ou cherchez-la.')
    : ok(value);
