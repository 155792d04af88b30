/** Name and secret of this hub for its neighbours: drawn once, kept with the spreadsheet, which a copy does not inherit. */
import type { TokenSource } from '../../application/ports';
import type { TourKeys } from '../../application/second-tour/tour-keys';
import { parsed } from './parted-values';

const KEY = 'secondTour';

interface Drawn {
  readonly hubId: string;
  readonly secret: string;
}

const hex = (bytes: readonly number[]): string => bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');

function drawn(tokens: TokenSource): Drawn {
  const properties = PropertiesService.getDocumentProperties();
  const known = parsed<Drawn>(properties.getProperty(KEY));
  if (typeof known?.hubId === 'string' && typeof known.secret === 'string') return known;
  const fresh: Drawn = { hubId: tokens.next(), secret: tokens.next() };
  properties.setProperty(KEY, JSON.stringify(fresh));
  return fresh;
}

export function tourKeys(tokens: TokenSource): TourKeys {
  const { hubId, secret } = drawn(tokens);
  return {
    hubId,
    seal: (text) => hex(Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8)),
    digest: (text) => hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)),
  };
}
