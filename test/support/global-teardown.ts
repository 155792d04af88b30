/** After all tests: what the workers shared goes. */
import { rmSync } from 'node:fs';
import { SHARED_FOLDER } from './global-setup';

export default function tearDown(): void {
  rmSync(process.env[SHARED_FOLDER]!, { recursive: true, force: true });
}
