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
  /** For runs that may be killed: the others, and all that they have warmed up, are not lost with it. */
  readonly isSpare: boolean;
}

/** Realms in which no run is under way, for whichever runtime has the same script; the one used last comes first. */
const shared: Kept[] = [];
/** Of so many different scripts; a realm holds the whole script, and what its last run has read. */
const MOST_IDLE = 4;

export class KeptRealm {
  private readonly idle: Kept[];
  private used?: Kept;

  /** @param isShared with every runtime of this process that says so and has the same script; else it is of one runtime alone */
  constructor(private readonly isShared = false) {
    this.idle = isShared ? shared : [];
  }

  /** Realms for another runtime of the same script, kept in the same way. */
  another(): KeptRealm {
    return new KeptRealm(this.isShared);
  }

  /** The realm for a run, and the context that its services hold, which is now that of the run. */
  begin({ scripts }: Project, ofRun: RunContext): { readonly ctx: RunContext; readonly realm: Realm } {
    const isSpare = ofRun.platform.faults.mayKill;
    this.used = this.take(scripts, isSpare) ?? (isSpare ? undefined : this.take(scripts, true));
    if (this.used === undefined) {
      const realm = new Realm(ofRun, {});
      for (const script of scripts) realm.load(script);
      this.used = { scripts, ctx: ofRun, realm, isSpare };
      return this.used;
    }
    const { ctx, realm } = this.used;
    return { ctx: Object.assign(ctx, ofRun, { realm }), realm };
  }

  /** The run is over: one that was killed takes its realm with it, what it held in memory is lost. */
  end(wasKilled: boolean): void {
    if (!wasKilled && this.used !== undefined) this.idle.unshift(this.used);
    this.used = undefined;
    this.idle.length = Math.min(this.idle.length, MOST_IDLE);
  }

  private take(scripts: readonly Script[], isSpare: boolean): Kept | undefined {
    const at = this.idle.findIndex(
      (kept) =>
        kept.isSpare === isSpare &&
        kept.scripts.length === scripts.length &&
        kept.scripts.every((script, index) => script === scripts[index]),
    );
    return at === -1 ? undefined : this.idle.splice(at, 1)[0];
  }
}
