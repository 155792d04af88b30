/**
 * What two hubs hand each other: requests without a host, and the places that answer them. Anonymous: no initials, no age, no
 * school, no reference, no host.
 */
import type { IsoDate } from '../calendar/iso-date';
import type { IsoWeek } from '../calendar/iso-week';
import type { RequestType } from '../request/request-type';
import type { Sector } from '../training/sector';

export const TOUR_FORMAT = 'pole-de-stages/second-tour';
export const TOUR_VERSION = 1;

export interface TourHub {
  /** Drawn once by each hub. */
  readonly id: string;
  readonly name: string;
  /** How its animator is reached. */
  readonly contact: string;
}

/** A request as another hub reads it. */
export interface TourRequest {
  /** Means something to the hub that gave it alone. */
  readonly code: string;
  readonly type: RequestType;
  readonly training?: string;
  readonly sectors: readonly Sector[];
  readonly weeks: readonly IsoWeek[];
  readonly commune?: string;
}

export interface TourRequests {
  readonly kind: 'requests';
  readonly hub: TourHub;
  readonly issuedOn: IsoDate;
  readonly requests: readonly TourRequest[];
  /** By the secret of the hub that gives the file, over what `sealedText` says: it alone can tell that the file is its own. */
  readonly seal: string;
}

/** A place that the other hub could offer; whose it is, is said on the telephone. */
export interface TourOffer {
  readonly code: string;
  /** Reference of the place in the register of the hub that offers it. */
  readonly offer: string;
  readonly sector?: Sector;
  readonly commune?: string;
  readonly km?: number;
}

export interface TourAnswer {
  readonly kind: 'answer';
  readonly hub: TourHub;
  readonly issuedOn: IsoDate;
  /** The file that is answered, as it was given. */
  readonly answers: {
    readonly hubId: string;
    readonly issuedOn: IsoDate;
    readonly codes: readonly string[];
    readonly seal: string;
  };
  readonly offers: readonly TourOffer[];
}

export type TourFile = TourRequests | TourAnswer;

/** What is sealed of a file of requests. */
export const sealedText = (hubId: string, issuedOn: IsoDate, codes: readonly string[]): string =>
  [TOUR_FORMAT, hubId, issuedOn, ...codes].join('\n');

/** The text of a file, with the digest of its content: it shows damage and careless changes, not who wrote it. */
export function tourText(file: TourFile, digestOf: (text: string) => string): string {
  const content = { format: TOUR_FORMAT, version: TOUR_VERSION, ...file };
  return `${JSON.stringify({ ...content, digest: digestOf(JSON.stringify(content)) }, null, 1)}\n`;
}
