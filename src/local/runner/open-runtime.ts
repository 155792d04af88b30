/** Opens the local runtime: one spreadsheet with its bound script, its forms, its mailbox and its clock. */
import type { LocalRuntime, RuntimeOptions } from '../contract';
import type { Platform } from '../apps-script/base/platform';
import { StateFile } from '../storage/state-file';
import { createPlatform } from './create-platform';
import { Engine } from './engine';
import { KeptRealm } from './kept-realm';
import { NoState } from './no-state';
import { loadProject, type Project } from './load-project';
import { runtimeOf } from './runtime-of';
import { outliveStrayRejections } from './stray-rejections';

/**
 * Opens a new state, or goes on with the one in `stateFile`.
 * @throws Error when the project has no valid manifest; StateProblem, in French, when the state file cannot be used
 */
export function openRuntime(options: RuntimeOptions): LocalRuntime {
  const project = loadProject(options.project);
  // Dates of the script are local to the manifest's zone, as on the platform.
  process.env['TZ'] = project.manifest.timeZone;
  outliveStrayRejections();
  const { engine, isKept } = openState(options, project);
  return runtimeOf(engine, isKept);
}

/** Opens the state, and says whether it is kept on disk. */
function openState(options: RuntimeOptions, project: Project): { readonly engine: Engine; readonly isKept: boolean } {
  const isKept = options.stateFile !== ':memory:' && options.isReadOnly !== true;
  const file = options.stateFile === ':memory:' ? undefined : new StateFile(options.stateFile);
  try {
    const facts = file?.facts();
    const platform: Platform = createPlatform(options, project, facts);
    const runs = file && facts ? file.load(platform, facts) : [];
    if (!isKept) file?.close();
    const engine = new Engine(
      platform,
      project,
      file && isKept ? file : new NoState(),
      options.stateFile,
      runs,
      facts?.lastRun ?? 0,
      options.keepsRealm ? new KeptRealm(options.keepsRealm === 'shared') : undefined,
    );
    engine.saver.first();
    return { engine, isKept };
  } catch (error) {
    file?.close();
    throw error;
  }
}
