/**
 * One reading of the register for the looks of a run that mostly find nothing to do: whoever finds something reads anew, under
 * the lock.
 */
import type { Register } from '../../application/ports';
import type { TableName } from '../../domain/records';
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
    return this.whatIf((register) => ({ found: work(register) })) === undefined;
  }

  /** What the work gives where it has nothing to write; `undefined` where it has, or stumbles. */
  whatIf<T extends object>(work: (register: Register) => T): T | undefined {
    const register = (this.register ??= this.newRegister());
    try {
      const found = work(register);
      if (!register.isChanged()) return found;
    } catch {
      // The work itself will say it, where it is heard.
    }
    this.forget();
    return undefined;
  }

  /** Has the tab of the table been read since, with all its columns? */
  hasRead(table: TableName): boolean {
    return this.register?.hasRead(table) ?? false;
  }

  /** The run has written: what was read before is no longer so. */
  forget(): void {
    this.register = undefined;
  }
}
