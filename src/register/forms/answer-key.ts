/** Names one raw answer: the same answer delivered twice has the same key. */
import type { FormKind } from '../../application/setup-api';
import { fingerprint } from '../../domain/text/fingerprint';
import type { CellValue } from '../cell';

/** A sign that nobody types; computed, because the bundler would write it bare into the script. */
const SEPARATOR = String.fromCharCode(1);

/**
 * Form, time stamp and a fingerprint (FNV-1a, 32 bits, twice) of what was answered; columns added, moved or left empty do not
 * matter.
 */
export function answerKey(kind: FormKind, cells: readonly CellValue[]): string {
  const stamp = cells[0] instanceof Date ? cells[0].toISOString() : String(cells[0] ?? '');
  const content = cells
    .map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell)))
    .filter((text) => text !== '')
    .sort()
    .join(SEPARATOR);
  return `${kind}/${stamp}/${fingerprint(content)}${fingerprint(content, 0x01234567)}`;
}
