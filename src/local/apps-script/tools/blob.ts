/** A named block of bytes. */
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';

export class Blob {
  constructor(
    readonly bytes: Buffer,
    public type: string | null,
    public name: string | null,
  ) {}
}

/** Bytes as the platform gives them: from -128 to 127. */
export function signedBytes(bytes: Buffer): number[] {
  return [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte));
}

/** Bytes from what scripts give: text in UTF-8, or signed numbers. */
export function toBuffer(data: unknown): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from((data as number[]).map((byte) => byte & 255));
}

describe(Blob, {
  name: 'Blob',
  path: 'Blob',
  scopes: SCOPES.none,
  methods: {
    getBytes: ['', 'local', (blob) => signedBytes(blob.bytes)],
    getDataAsString: [
      '| s',
      'local',
      (blob, charset) => blob.bytes.toString(/^iso-8859-1$/i.test(String(charset ?? '')) ? 'latin1' : 'utf8'),
    ],
    getContentType: ['', 'local', (blob) => blob.type],
    setContentType: [
      's?',
      'local',
      (blob, type) => {
        blob.type = type;
        return blob;
      },
    ],
    getName: ['', 'local', (blob) => blob.name],
    setName: [
      's',
      'local',
      (blob, name) => {
        blob.name = name;
        return blob;
      },
    ],
    copyBlob: ['', 'local', (blob) => new Blob(blob.bytes, blob.type, blob.name)],
  },
});
