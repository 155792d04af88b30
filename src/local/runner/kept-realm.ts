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
  /** How many runs it has had: the more, the warmer. */
  runs: number;
}

/** Realms in which no run is under way; the one used last comes first. */
interface Pool {
  readonly idle: Kept[];
  /** Scripts of which a run was killed. */
  readonly killed: WeakSet<Script>;
}
const newPool = (): Pool => ({ idle: [], killed: new WeakSet() });

/** For whichever runtime has the same script. */
const shared = newPool();
/** Of so many different scripts; a realm holds the whole script, and what its last run has read. */
const MOST_IDLE = 4;

/**
 * A run that is killed takes its realm with it, and a new one is cold: several hundred runs are slower. Once that has happened a
 * script has two, and the run that may be killed gets the one with fewer runs behind it. An ordinary run comes first in a new
 * one, unless two in a row are to be killed: what the script reads once, such as a file of its own, counts as calls of that run.
 */
export class KeptRealm {
  private readonly pool: Pool;
  private used?: Kept;

  /** @param isShared with every runtime of this process that says so and has the same script; else it is of one runtime alone */
  constructor(private readonly isShared = false) {
    this.pool = isShared ? shared : newPool();
  }

  /** Realms for another runtime of the same script, kept in the same way. */
  another(): KeptRealm {
    return new KeptRealm(this.isShared);
  }

  /** The realm for a run, and the context that its services hold, which is now that of the run. */
  begin({ scripts }: Project, ofRun: RunContext): { readonly ctx: RunContext; readonly realm: Realm } {
    this.used = this.take(scripts, ofRun.platform.faults.mayKill);
    if (this.used === undefined) {
      const realm = new Realm(ofRun, {});
      for (const script of scripts) realm.load(script);
      this.used = { scripts, ctx: ofRun, realm, runs: 0 };
      return this.used;
    }
    const { ctx, realm } = this.used;
    return { ctx: Object.assign(ctx, ofRun, { realm }), realm };
  }

  /** The run is over: one that was killed takes its realm with it, what it held in memory is lost. */
  end(wasKilled: boolean): void {
    const { used, pool } = this;
    this.used = undefined;
    if (used === undefined) return;
    if (wasKilled) {
      for (const script of used.scripts) pool.killed.add(script);
      return;
    }
    used.runs += 1;
    pool.idle.unshift(used);
    pool.idle.length = Math.min(pool.idle.length, MOST_IDLE);
  }

  private take(scripts: readonly Script[], mayBeKilled: boolean): Kept | undefined {
    const { idle, killed } = this.pool;
    const same = idle.filter(
      (kept) => kept.scripts.length === scripts.length && kept.scripts.every((script, index) => script === scripts[index]),
    );
    if (same.length === 1 && scripts.some((script) => killed.has(script))) return undefined;
    const sorted = same.sort((a, b) => (mayBeKilled ? a.runs - b.runs : b.runs - a.runs));
    return sorted[0] && idle.splice(idle.indexOf(sorted[0]), 1)[0];
  }
}
