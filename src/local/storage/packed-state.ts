/** A state made beforehand, packed into one file that names what it was made from. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import Database from 'libsql';

/** What the list of runs shows of the past; the rest is left out. */
const RUNS_KEPT = 40;
const STAMP_LENGTH = 64;

/** Names any data: the same for the same JSON. */
export const stampOf = (source: unknown): string => createHash('sha256').update(JSON.stringify(source)).digest('hex');

/**
 * Packs the state of a file that was closed.
 * @param source what the state was made from, as JSON
 */
export function packState(stateFile: string, source: unknown, packed: string): void {
  // The copy is nobody's: the process that wrote the state may still hold the file.
  const copy = `${stateFile}.copy`;
  copyFileSync(stateFile, copy);
  const db = new Database(copy);
  try {
    db.exec(`DELETE FROM run WHERE id <= (SELECT max(id) FROM run) - ${RUNS_KEPT}`);
    db.exec('VACUUM');
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  const bytes = Buffer.concat([Buffer.from(stampOf(source), 'latin1'), readFileSync(copy)]);
  for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
  writeFileSync(
    packed,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } }),
  );
}

/**
 * Writes the state where it can be opened.
 * @param source what the state has to be made from
 * @returns false, and nothing is written, when there is no packed state or it was made from something else
 */
export function unpackState(packed: string, source: unknown, stateFile: string): boolean {
  if (!existsSync(packed)) return false;
  let bytes: Buffer;
  try {
    bytes = brotliDecompressSync(readFileSync(packed));
  } catch {
    return false;
  }
  if (bytes.toString('latin1', 0, STAMP_LENGTH) !== stampOf(source)) return false;
  writeFileSync(stateFile, bytes.subarray(STAMP_LENGTH));
  return true;
}
