/** The text of a file, whatever program wrote it: UTF-8 where it is, else the encoding that French spreadsheets save in. */

export interface FileText {
  readonly text: string;
  /** As it is said to people. */
  readonly encoding: string;
}

/** Never fails: every byte is a sign in Windows-1252. */
export async function readFileText(file: Pick<Blob, 'arrayBuffer'>): Promise<FileText> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}
