/** Before all tests: the folder that they share. */
import makeSharedFolder from './shared-folder';

export default function setUp(): void {
  (globalThis as { removeSharedFolder?: () => void }).removeSharedFolder = makeSharedFolder();
}
