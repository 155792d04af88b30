/**
 * Where a test file runs: as jest has it, with the local runtime that its worker has loaded. Jest gives each file modules of its
 * own; the runtime is the same, and the script in it stays loaded and warm from file to file.
 */
import { TestEnvironment } from 'jest-environment-node';
import * as runtime from './hub-runtime';
import './patient-compiler';
import { WORKERS_RUNTIME } from './worker-environment-name';

export default class WorkerEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { [WORKERS_RUNTIME]: runtime });
  }
}
