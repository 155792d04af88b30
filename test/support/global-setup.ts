/** Before all tests: a folder that the workers share, in which the first that needs a prepared hub leaves it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable that names it to the workers, which are begun afterwards. */
export const SHARED_FOLDER = 'SHARED_TEST_FOLDER';

export default function setUp(): void {
  process.env[SHARED_FOLDER] = mkdtempSync(join(tmpdir(), 'hubs-'));
}
