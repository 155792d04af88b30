// Removes the files of a state, so that the next start finds none.
import { rmSync } from 'node:fs';

/** @param stateFile path of the database; the journals that SQLite keeps beside it and the mark of an unfinished load go too */
export function removeState(stateFile: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal', '.loading']) rmSync(stateFile + suffix, { force: true });
}
