/** A named block of bytes. */
import { NotImplemented } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';

export class Blob {
  constructor(
    public bytes: Buffer,
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

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  css: 'text/css',
  js: 'application/javascript',
  json: 'application/json',
  xml: 'text/xml',
  ics: 'text/calendar',
  pdf: 'application/pdf',
  zip: 'application/zip',
  gz: 'application/x-gzip',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** The same bytes under the type that they have. To make a PDF or another picture of them takes the platform. */
function converted(blob: Blob, type: string): Blob {
  if (type !== blob.type) throw new NotImplemented(`Blob.getAs(${type}) of ${blob.type ?? 'no type'}`);
  return new Blob(blob.bytes, blob.type, blob.name);
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
    setDataFromString: [
      's | s s',
      'local',
      (blob, text: string, charset?: string) => {
        blob.bytes = Buffer.from(text, /^iso-8859-1$/i.test(charset ?? '') ? 'latin1' : 'utf8');
        return blob;
      },
    ],
    setBytes: [
      'a',
      'local',
      (blob, data) => {
        blob.bytes = toBuffer(data);
        return blob;
      },
    ],
    setContentTypeFromExtension: [
      '',
      'local',
      (blob) => {
        const extension = /\.(\w+)$/.exec(blob.name ?? '')?.[1]?.toLowerCase() ?? '';
        blob.type = TYPES[extension] ?? 'application/octet-stream';
        return blob;
      },
    ],
    isGoogleType: ['', 'local', ({ type }) => type?.startsWith('application/vnd.google-apps.') ?? false],
    getAs: ['s', 'local', (blob, type: string) => converted(blob, type)],
    getBlob: ['', 'local', (blob) => blob],
    getAllBlobs: ['', 'local', (blob) => [blob]],
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
