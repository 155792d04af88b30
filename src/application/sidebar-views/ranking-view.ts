/** The hosts for a request, as they are shown, and those that are chosen. */
import type { Channel } from '../../domain/contact/channel';
import type { CriterionCode } from '../../domain/settings/setting';

export interface CriterionLine {
  readonly code: CriterionCode;
  readonly label: string;
  /** 0–100. */
  readonly score: number;
  readonly weight: number;
  readonly sentence: string;
}

export interface HostLine {
  /** Stable id of the pair for the page: offer reference, or company reference without an offer. */
  readonly id: string;
  readonly companyReference: string;
  readonly offerReference?: string;
  readonly companyName: string;
  readonly place: string;
  /** 0–100, rounded. */
  readonly score: number;
  /** Two or three short reasons: « 6 km », « 5 attendus sur 6 », « 1 place S3–S6 ». */
  readonly reasons: readonly string[];
  readonly criteria: readonly CriterionLine[];
  readonly warnings: readonly string[];
  readonly hasOffer: boolean;
  /** Nothing known of the host covers what is sought: shown after the others, under a heading of its own. */
  readonly isApart?: true;
  readonly email?: string;
  readonly phone?: string;
}

export interface ExcludedLine {
  readonly id: string;
  readonly companyReference: string;
  readonly offerReference?: string;
  readonly companyName: string;
  readonly sentence: string;
  readonly mayOverride: boolean;
}

export interface ExcludedGroup {
  readonly code: string;
  /** « Complet ces semaines (5) », « Trop loin (4) : de 23 à 41 km ». */
  readonly label: string;
  readonly hosts: readonly ExcludedLine[];
}

export interface RankingView {
  readonly requestReference: string;
  readonly hosts: readonly HostLine[];
  /** Warnings that hold for every host shown: said once, and not again with each. */
  readonly sharedWarnings: readonly string[];
  readonly excluded: readonly ExcludedGroup[];
  readonly excludedCount: number;
  /** « Rayon de 30 km au lieu de 20 : 4 hôtes de plus ». */
  readonly whatWouldHelp: readonly string[];
  /** Why there is nothing to rank, if so. */
  readonly emptyReason?: string;
}

export interface HostChoice {
  readonly companyReference: string;
  readonly offerReference?: string;
  /** Motive of the animator who sets an exclusion aside. */
  readonly overrideReason?: string;
  /** `phone`: the proposition is created to be made by telephone, no message is prepared. */
  readonly channel?: Channel;
}

/** By what a chosen host is named: its offer when it has one. */
export const hostIdOf = ({ offerReference, companyReference }: HostChoice): string => offerReference ?? companyReference;
