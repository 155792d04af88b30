/** What is known of a commune and postal code as typed. */
import type { KnownPoint } from './point';

export type PlaceAnswer =
  | {
      readonly kind: 'found';
      readonly commune: string;
      /** Empty when the commune has several and none was typed. */
      readonly postalCode: string;
      readonly point: KnownPoint;
      /** How it was understood otherwise than it was written: by its code alone, or by an INSEE code typed as a postal code. */
      readonly how?: 'by-code' | 'insee';
      /** With `how`: the postal codes of the commune. */
      readonly postalCodes?: readonly string[];
    }
  /** The postal code exists and is not this commune's. */
  | { readonly kind: 'mismatch'; readonly communeOfCode: readonly string[]; readonly codesOfCommune: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/** Finds a place by what was typed. */
export type Locate = (typed: { readonly postalCode?: string; readonly commune?: string }) => PlaceAnswer;
