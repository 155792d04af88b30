/**
 * One reading of the register for the looks of a run that mostly find nothing to do: whoever finds something reads anew, under
 * the lock.
 */
import type { Register } from '../../application/ports';
import type { SheetRegister } from './sheet-register';

export class Glance {
  private register?: SheetRegister;

  constructor(private readonly newRegister: () => SheetRegister) {}

  /** Reads without the lock, from what an earlier look of the run has read. */
  read<T>(work: (register: Register) => T): T {
    return work((this.register ??= this.newRegister()));
  }

  /** Would the work write anything? It is tried and nothing is written; what it stumbles over counts as something. */
  finds(work: (register: Register) => void): boolean {
    const register = (this.register ??= this.newRegister());
    try {
      work(register);
      if (!register.isChanged()) return false;
    } catch {
      // The work itself will say it, where it is heard.
    }
    this.forget();
    return true;
  }

  /** The run has written: what was read before is no longer so. */
  forget(): void {
    this.register = undefined;
  }
}
