/** Utilities: dates, waiting, identifiers, encodings, digests. */
import { createHash, createHmac } from 'node:crypto';
import type { RunContext } from '../base/run-context';
import { Enumeration, type EnumValue } from '../base/enum-value';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Blob, signedBytes, toBuffer } from './blob';
import { formatDate } from './format-date';
import { formatString } from './format-string';

export class Utilities {
  constructor(readonly ctx: RunContext) {}
}

const DIGEST = new Enumeration('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const CHARSET = new Enumeration('Charset', ['US_ASCII', 'UTF_8']);
const bytesSignature = 's | a | s Charset | a Charset';

const encode = (webSafe: boolean): MethodRow<Utilities> => [
  bytesSignature,
  'local',
  (_u, data) => {
    const text = toBuffer(data).toString('base64');
    return webSafe ? text.replace(/\+/g, '-').replace(/\//g, '_') : text;
  },
];
const decode: MethodRow<Utilities> = ['s | s Charset', 'local', (_u, text) => signedBytes(Buffer.from(text as string, 'base64'))];

/**
 * Bytes of what is digested. Without a charset text is US-ASCII: every other character becomes a question mark, as on the
 * platform.
 */
function charsetBytes(data: unknown, charset: unknown): Buffer {
  const isAscii = typeof data === 'string' && (charset as EnumValue | undefined)?.label !== 'UTF_8';
  return toBuffer(
    isAscii
      ? [...(data as string)].map((character) => (character > '\u007f' ? '?'.repeat(character.length) : character)).join('')
      : data,
  );
}

describe(Utilities, {
  name: 'Utilities',
  path: 'Utilities',
  scopes: SCOPES.none,
  enumerations: { DigestAlgorithm: DIGEST, Charset: CHARSET },
  methods: {
    formatDate: ['d s s', 'local', (_u, date, zone, pattern) => formatDate((date as Date).getTime(), zone, pattern)],
    formatString: [
      's | s x | s x x | s x x x | s x x x x | s x x x x x',
      'local',
      (_u, template, ...values) => formatString(template, values),
    ],
    sleep: [
      'n',
      'local',
      (u, ms) => {
        u.ctx.spend(ms);
      },
    ],
    getUuid: ['', 'local', (u) => u.ctx.platform.ids.uuid()],
    base64Encode: encode(false),
    base64EncodeWebSafe: encode(true),
    base64Decode: decode,
    base64DecodeWebSafe: decode,
    computeDigest: [
      'DigestAlgorithm s | DigestAlgorithm a | DigestAlgorithm s Charset',
      'digest',
      (_u, algorithm, data, charset) => {
        const name = (algorithm as EnumValue).label.toLowerCase().replace('_', '');
        return signedBytes(createHash(name).update(charsetBytes(data, charset)).digest());
      },
    ],
    computeHmacSha256Signature: [
      's s | a a | s s Charset',
      'digest',
      (_u, value, key, charset) =>
        signedBytes(createHmac('sha256', charsetBytes(key, charset)).update(charsetBytes(value, charset)).digest()),
    ],
    newBlob: [
      's | s s? | s s? s? | a | a s? | a s? s?',
      'local',
      (_u, data, type = null, name = null) => new Blob(toBuffer(data), type as string | null, name as string | null),
    ],
  },
});
