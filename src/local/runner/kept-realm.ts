/**
 * One realm for all runs, in place of a fresh one each: the script is loaded once, and a simulation plays thousands of gestures.
 * A script that keeps something from run to run would see it again, as it would not on the platform; one that never ends is not
 * stopped.
 */
import type { RunContext } from '../apps-script/base/run-context';
import type { Project } from './load-project';
import { Realm } from './realm';

export class KeptRealm {
  private kept?: { readonly ctx: RunContext; readonly realm: Realm };

  /** The realm for a run, and the context that its services hold, which is now that of the run. */
  begin(project: Project, ofRun: RunContext): { readonly ctx: RunContext; readonly realm: Realm } {
    if (this.kept === undefined) {
      const realm = new Realm(ofRun, {});
      for (const script of project.scripts) realm.load(script);
      return (this.kept = { ctx: ofRun, realm });
    }
    const { ctx, realm } = this.kept;
    return { ctx: Object.assign(ctx, ofRun, { realm }), realm };
  }

  /** What a run that was killed held in memory is lost with it: the next one loads the script anew. */
  forget(): void {
    this.kept = undefined;
  }
}
