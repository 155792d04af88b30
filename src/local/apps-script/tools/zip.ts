/** Archives: written without compression of names or streams, so that any program reads them. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Midnight of 1 January 1980, the first that the format knows: the same entries give the same archive. */
const EPOCH = { time: 0, date: 33 } as const;
const UTF8_NAME = 0x0800;

function header(signature: number, { name, bytes }: ZipEntry, packed: Buffer, isCentral: boolean): Buffer {
  const nameBytes = Buffer.from(name, 'utf8');
  const head = Buffer.alloc(isCentral ? 46 : 30);
  head.writeUInt32LE(signature, 0);
  let at = 4;
  const short = (value: number): void => {
    at = head.writeUInt16LE(value, at);
  };
  if (isCentral) short(20);
  for (const value of [20, UTF8_NAME, 8, EPOCH.time, EPOCH.date]) short(value);
  at = head.writeUInt32LE(crc32(bytes), at);
  at = head.writeUInt32LE(packed.length, at);
  at = head.writeUInt32LE(bytes.length, at);
  short(nameBytes.length);
  return Buffer.concat([head, nameBytes]);
}

/** The archive of these entries. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.bytes);
    const head = header(0x04034b50, entry, packed, false);
    const line = header(0x02014b50, entry, packed, true);
    line.writeUInt32LE(offset, 42);
    central.push(line);
    local.push(head, packed);
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** The entries of an archive. Throws RangeError when it is none. */
export function unzip(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new RangeError('no archive');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const start = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(data, data + size);
    at += 46 + nameLength + extra + comment;
    return { name, bytes: method === 0 ? Buffer.from(packed) : inflateRawSync(packed) };
  });
}
