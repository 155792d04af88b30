// Undo and redo, which belong to the runtime.
import { callRuntime } from '../call-runtime';
import type { WorkbenchModel } from '../workbench-model';

/** Undoes or redoes the last change of cells. */
export async function travel(model: WorkbenchModel, way: 'undo' | 'redo'): Promise<void> {
  try {
    const isDone = await callRuntime(way);
    if (!isDone) model.toast('', way === 'undo' ? 'Il n’y a rien à annuler.' : 'Il n’y a rien à rétablir.');
  } catch (error) {
    model.complain(error);
  }
}
