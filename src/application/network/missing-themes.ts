/** What is asked for and does not exist yet. */
import { isWanted, themesOf, type Theme } from '../../domain/network/themes';
import type { Register } from '../ports';

/** Themes of which a resource or a meeting is wanted, in the order in which they were first asked for. */
export const missingThemes = (register: Register): Theme[] => themesOf(register.all('needs')).filter(isWanted);
