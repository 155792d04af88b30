/** What is known of a commune and postal code as typed. */
import type { KnownPoint } from './point';

export type PlaceAnswer =
  | { readonly kind: 'found'; readonly commune: string; readonly postalCode: string; readonly point: KnownPoint }
  /** The postal code exists and is not this commune's. */
  | { readonly kind: 'mismatch'; readonly communeOfCode: readonly string[]; readonly codesOfCommune: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/** Finds a place by what was typed. */
export type Locate = (typed: { readonly postalCode?: string; readonly commune?: string }) => PlaceAnswer;
