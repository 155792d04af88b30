/** What is asked of the commune table and what it answers. */
import type { KnownPoint } from '../place/point';

/** Degrees, WGS 84. */
export type Point = Pick<KnownPoint, 'latitude' | 'longitude'>;

/** A place as typed by someone: any of the three may be missing, misspelt or contradictory. */
export interface PlaceQuery {
  readonly postalCode?: string;
  readonly commune?: string;
  /** INSEE code, present or former ("42218", "2A004"). */
  readonly insee?: string;
}

/** A commune, or an arrondissement of Paris, Lyon or Marseille. */
export interface PlaceMatch {
  readonly insee: string;
  /** Official name with its accents: "Saint-Étienne", "Paris 8e Arrondissement". */
  readonly name: string;
  /** The name that goes into an address: "Paris" for its arrondissements. */
  readonly addressName: string;
  /** Ascending; never the CEDEX codes. */
  readonly postalCodes: readonly string[];
  /** `tier` 0 = the place itself, 1 = mean of its postal code, 2 = mean of its EPCI (never rank on it alone). */
  readonly point: KnownPoint;
  /** The former commune by whose name it was found; the point is then the former commune's when it is known. */
  readonly formerName?: string;
}

/**
 * How a place was understood otherwise than it was written. `by-code`: nobody knows the name, a quarter or a hamlet, and the
 * postal code says the commune; `insee`: an INSEE code stands where the postal code should.
 */
export type PlaceReading = 'by-code' | 'insee';

export type PlaceFinding =
  | { readonly kind: 'found'; readonly place: PlaceMatch; readonly how?: PlaceReading }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly PlaceMatch[] }
  /** The commune is known and the postal code is not one of its own. `communesOfCode` is empty when nobody has that code. */
  | {
      readonly kind: 'mismatch';
      readonly communes: readonly PlaceMatch[];
      readonly codesOfCommune: readonly string[];
      readonly communesOfCode: readonly PlaceMatch[];
    }
  /** Close names first, else the communes of the postal code. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly PlaceMatch[] };
