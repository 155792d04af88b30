/** The cards of an offer and of a company, as they are shown. */
import type { OfferStatus } from '../../domain/offer/offer-status';
import type { CorrectionLine } from './request-card-view';
import type { ReviewLine } from './review-views';

/** An open request that a host would suit. */
export interface SuitedRequest {
  readonly reference: string;
  readonly sentence: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface OfferCardView {
  readonly reference: string;
  readonly status: OfferStatus;
  readonly statusLabel: string;
  readonly companyReference: string;
  readonly companyName: string;
  readonly lines: readonly string[];
  readonly findings: readonly string[];
  /** Places left by week, to come. */
  readonly weeks: readonly { readonly label: string; readonly left: number; readonly places: number }[];
  /** Open requests this offer suits, best first. */
  readonly requests: readonly SuitedRequest[];
  readonly may: { readonly verify: boolean; readonly suspend: boolean; readonly resume: boolean };
}

export interface CompanyCardView {
  readonly reference: string;
  readonly name: string;
  readonly standingLabel: string;
  readonly lines: readonly string[];
  readonly contacts: readonly {
    readonly name: string;
    readonly role: string;
    readonly phone?: string;
    readonly email?: string;
  }[];
  readonly offers: readonly { readonly reference: string; readonly sentence: string }[];
  readonly propositions: readonly { readonly reference: string; readonly sentence: string }[];
  /** How it answers, whom it hosted, when it was last asked: sentences. */
  readonly record: readonly string[];
  /** Who brought it, for whom it is kept, which schools have asked it, who is trained: sentences. */
  readonly network: readonly string[];
  /** Stages there, the latest first; the pupil is a training and a school, nothing more. */
  readonly stages: readonly { readonly reference: string; readonly sentence: string; readonly detail: string }[];
  /** What was said of them afterwards, the latest first. */
  readonly reviews: readonly ReviewLine[];
  readonly messages: readonly { readonly reference: string; readonly sentence: string; readonly detail: string }[];
  readonly notes?: string;
  readonly findings: readonly string[];
  /** What it said otherwise, that can be taken in one click. */
  readonly corrections: readonly CorrectionLine[];
  /** Open requests it suits, by its best offer or without one, best first. */
  readonly requests: readonly SuitedRequest[];
  /** Other rows that are likely the same company: each may be merged into this one. */
  readonly duplicates: readonly { readonly reference: string; readonly name: string; readonly sentence: string }[];
}
