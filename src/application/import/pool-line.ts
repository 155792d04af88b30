/** A line of a list of companies, as it was read. */
import type { Finding } from '../../domain/finding/finding';
import type { OfferDraft } from '../../domain/offer/offer-draft';

export interface ReadLine {
  /** What the form would have brought. */
  readonly draft: OfferDraft;
  readonly tradeName?: string;
  readonly notes?: string;
  /** Does the line say when or what: then it is an offer besides a company. */
  readonly isOffer: boolean;
  readonly findings: readonly Finding[];
}

export interface PoolLine {
  /** In the source, 1-based. */
  readonly line: number;
  /** Names what the line says: the same line imported twice is known by it. */
  readonly print: string;
  /** The animator wants it created though it looks like a known company. */
  readonly isWanted: boolean;
  /** The texts themselves, by what they say. */
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly read: ReadLine;
}
