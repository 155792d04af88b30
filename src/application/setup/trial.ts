/** The hub's trial: everything goes to the animator alone. */
import { settingsFrom } from '../../domain/settings/setting';
import type { Register } from '../ports';

export const isInTrial = (register: Register): boolean => settingsFrom(register.all('settings')).sandbox === 'oui';
