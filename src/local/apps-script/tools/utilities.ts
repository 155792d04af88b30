/** Utilities: dates, waiting, identifiers, encodings, digests. */
import { createHash, createHmac, createSign } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { RunContext } from '../base/run-context';
import { Enumeration, type EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Blob, signedBytes, toBuffer } from './blob';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseCsv } from './parse-csv';
import { parseDate } from './parse-date';
import { unzip, zip } from './zip';

export class Utilities {
  constructor(readonly ctx: RunContext) {}
}

const DIGEST = new Enumeration('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MAC = new Enumeration('MacAlgorithm', ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']);
const RSA = new Enumeration('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);
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

const hmac = (name: string, value: unknown, key: unknown, charset: unknown): number[] =>
  signedBytes(createHmac(name, charsetBytes(key, charset)).update(charsetBytes(value, charset)).digest());

/** @param key a private key in PEM; what is none is refused. Google's words are not known. */
function rsa(name: string, value: unknown, key: unknown, charset: unknown): number[] {
  try {
    return signedBytes(createSign(name).update(charsetBytes(value, charset)).sign(String(key)));
  } catch {
    throw new ScriptException('Invalid argument: key');
  }
}
const signature = (name: string): MethodRow<Utilities> => [
  's s | s s Charset',
  'digest',
  (_u, value, key, charset) => rsa(name, value, key, charset),
];

/** Names of files in an archive are told apart (reference of Utilities.zip: "blobs cannot have the same name"). */
function zipped(blobs: readonly Blob[], name: string): Blob {
  const names = blobs.map((blob, i) => blob.name ?? `untitled${i || ''}`);
  if (new Set(names).size < names.length) throw new ScriptException('Blobs must have unique names.');
  return new Blob(zip(blobs.map(({ bytes }, i) => ({ name: names[i]!, bytes }))), 'application/zip', name);
}

const ARCHIVES: Readonly<Record<string, MethodRow<Utilities>>> = {
  zip: ['a | a s', 'local', (_u, blobs: readonly Blob[], name = 'archive.zip') => zipped(blobs, name as string)],
  unzip: [
    'Blob',
    'local',
    (_u, { bytes }: Blob) =>
      refusing('Could not unzip the archive.', () => unzip(bytes).map((one) => new Blob(one.bytes, null, one.name))),
  ],
  gzip: [
    'Blob | Blob s',
    'local',
    (_u, { bytes, name }: Blob, given?: string) =>
      new Blob(gzipSync(bytes), 'application/x-gzip', given ?? `${name ?? 'archive'}.gz`),
  ],
  ungzip: [
    'Blob',
    'local',
    (_u, { bytes, name }: Blob) =>
      refusing('Could not decompress gzip.', () => new Blob(gunzipSync(bytes), null, name?.replace(/\.gz$/, '') ?? null)),
  ],
};

/** What the reading of bytes throws as an error of the service. */
function refusing<T>(message: string, act: () => T): T {
  try {
    return act();
  } catch {
    throw new ScriptException(message);
  }
}

/** Throws the platform's texts for a date and a pattern that are none. */
function formatted(date: Date, zone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw new ScriptException('Invalid argument: date. Should be of type: Date');
  try {
    return formatDate(date.getTime(), zone, pattern);
  } catch (error) {
    throw new ScriptException((error as Error).message);
  }
}

describe(Utilities, {
  name: 'Utilities',
  path: 'Utilities',
  scopes: SCOPES.none,
  enumerations: { DigestAlgorithm: DIGEST, MacAlgorithm: MAC, RsaAlgorithm: RSA, Charset: CHARSET },
  methods: {
    formatDate: ['d s s', 'local', (_u, date: Date, zone, pattern) => formatted(date, zone, pattern)],
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
      (_u, value, key, charset) => hmac('sha256', value, key, charset),
    ],
    computeHmacSignature: [
      'MacAlgorithm s s | MacAlgorithm a a | MacAlgorithm s s Charset',
      'digest',
      (_u, algorithm: EnumValue, value, key, charset) =>
        hmac(algorithm.label.replace('HMAC_', '').replace('_', '').toLowerCase(), value, key, charset),
    ],
    computeRsaSha1Signature: signature('RSA-SHA1'),
    computeRsaSha256Signature: signature('RSA-SHA256'),
    computeRsaSignature: [
      'RsaAlgorithm s s | RsaAlgorithm s s Charset',
      'digest',
      (_u, algorithm: EnumValue, value, key, charset) => rsa(algorithm.label.replace('_SHA_', '-SHA'), value, key, charset),
    ],
    parseCsv: [
      's | s s',
      'local',
      (_u, text: string, delimiter?: string) => refusing('Could not parse text.', () => parseCsv(text, delimiter)),
    ],
    parseDate: [
      's s s',
      'local',
      (u, text: string, zone: string, pattern: string) => {
        const at = refusing('Invalid argument: format', () => parseDate(text, zone, pattern, u.ctx.platform.clock.now()));
        if (at === undefined) throw new ScriptException(`Unparseable date: "${text}"`);
        return new Date(at);
      },
    ],
    ...ARCHIVES,
    // Left from the first engine: the language's own JSON does the same.
    jsonStringify: ['x', 'local', (_u, value) => JSON.stringify(value)],
    jsonParse: ['s', 'local', (_u, text: string) => refusing(`Invalid JSON string.`, () => JSON.parse(text) as unknown)],
    newBlob: [
      's | s s? | s s? s? | a | a s? | a s? s?',
      'local',
      (_u, data, type = null, name = null) => new Blob(toBuffer(data), type as string | null, name as string | null),
    ],
  },
});
