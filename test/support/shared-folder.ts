/** What all workers of one run of the tests share: a folder in which the first that needs a prepared hub leaves it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder for the workers, which are begun afterwards. */
export const SHARED_FOLDER = 'SHARED_TEST_FOLDER';

export default function makeSharedFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'hubs-'));
  process.env[SHARED_FOLDER] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
