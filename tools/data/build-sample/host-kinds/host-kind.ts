/** What a kind of host is, and what several kinds have in common. */
import type { MinorsPolicy, SizeBracket } from '../../../../src/domain/company/company';
import type { Public } from '../../../../src/domain/request/request-type';
import type { Sector } from '../../../../src/domain/training/sector';

export interface HostKind {
  readonly sector: Sector;
  /** How many hosts of this kind. */
  readonly count: number;
  /** First words of the names; f or m for the agreement of what follows. */
  readonly heads: readonly (readonly [head: string, gender: 'm' | 'f'])[];
  /** Trainings whose expectations are ticked. */
  readonly trainings: readonly string[];
  /** Activities in the host's own words. */
  readonly ownWords: readonly string[];
  readonly publics: readonly Public[];
  readonly minors: readonly MinorsPolicy[];
  readonly sizes: readonly SizeBracket[];
  readonly jobTitles: readonly string[];
  readonly schedules: readonly string[];
  readonly conditions: readonly string[];
  /** Has work that needs a declaration for minors. */
  readonly isRegulated?: boolean;
}

export const TRADE: readonly Public[] = ['college', 'pfmp', 'apprentice'];
export const OFFICE_HOURS = ['9 h–12 h, 14 h–18 h', '8 h 30–12 h, 13 h 30–17 h', 'Du lundi au vendredi, 9 h–17 h'];
export const SITE_HOURS = ['7 h 30–12 h, 13 h–16 h 30', '8 h–12 h, 13 h 30–17 h', 'Départ du dépôt à 7 h 30'];
export const SHOP_HOURS = ['9 h–12 h, 14 h–19 h', '9 h 30–18 h 30, fermé le lundi', 'Du mardi au samedi'];
export const BOSS = ['Gérante', 'Gérant', 'Responsable'];
export const SAFETY_SHOES = 'Chaussures de sécurité obligatoires.';
export const ANYONE: readonly MinorsPolicy[] = ['all-ages', 'all-ages', 'from-16'];
export const OLDER: readonly MinorsPolicy[] = ['from-16', 'from-16', 'adults-only', 'all-ages'];
