/** Who speaks for the hub. */
import { settingsFrom } from '../../domain/settings/setting';
import type { Ports, Register } from '../ports';

/** The animator's name, or the person at work until the hub has one. */
export const animatorOf = (register: Register, { actor }: Pick<Ports, 'actor'>): string =>
  settingsFrom(register.all('settings')).animatorName || actor;
