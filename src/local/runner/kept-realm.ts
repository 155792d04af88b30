/**
 * One realm for all runs, in place of a fresh one each: the script is loaded once, and a simulation plays thousands of gestures.
 * A script that keeps something from run to run would see it again, as it would not on the platform; one that never ends is not
 * stopped.
 */
import type { Script } from 'node:vm';
import type { RunContext } from '../apps-script/base/run-context';
import type { Project } from './load-project';
import { Realm } from './realm';

interface Kept {
  readonly scripts: readonly Script[];
  /** What its services hold: at each run it becomes that of the run. */
  readonly ctx: RunContext;
  readonly realm: Realm;
}

/** Realms in which no run is under way, for whichever runtime has the same script; the one used last comes first. */
const idle: Kept[] = [];
/** Of so many different scripts; a realm holds the whole script, and what its last run has read. */
const MOST_IDLE = 3;

const hasScripts = ({ scripts }: Kept, { scripts: wanted }: Project): boolean =>
  scripts.length === wanted.length && scripts.every((script, index) => script === wanted[index]);

export class KeptRealm {
  private kept?: Kept;

  /** @param isShared with every runtime of this process that says so and has the same script; else it is of one runtime alone */
  constructor(private readonly isShared = false) {}

  /** The realm for a run, and the context that its services hold, which is now that of the run. */
  begin(project: Project, ofRun: RunContext): { readonly ctx: RunContext; readonly realm: Realm } {
    this.kept ??= this.isShared ? takeIdle(project) : undefined;
    if (this.kept === undefined) {
      const realm = new Realm(ofRun, {});
      for (const script of project.scripts) realm.load(script);
      this.kept = { scripts: project.scripts, ctx: ofRun, realm };
      return this.kept;
    }
    const { ctx, realm } = this.kept;
    return { ctx: Object.assign(ctx, ofRun, { realm }), realm };
  }

  /** The run is over: one that was killed takes its realm with it, what it held in memory is lost; the next one loads anew. */
  end(wasKilled: boolean): void {
    const { kept } = this;
    if (wasKilled || this.isShared) this.kept = undefined;
    if (wasKilled || !this.isShared || kept === undefined) return;
    idle.unshift(kept);
    idle.length = Math.min(idle.length, MOST_IDLE);
  }
}

function takeIdle(project: Project): Kept | undefined {
  const at = idle.findIndex((kept) => hasScripts(kept, project));
  return at === -1 ? undefined : idle.splice(at, 1)[0];
}
