/** Who was erased, until they come back by themselves. */
import { namesAddress } from '../checks/readings';
import type { Erased } from '../world';

export class ErasedPeople {
  private ever: ReadonlySet<string> = new Set();
  private still: ReadonlySet<string> = new Set();

  add(address: string): void {
    this.ever = new Set([...this.ever, address]);
    this.still = new Set([...this.still, address]);
  }

  /** Somebody writes the address again. */
  comeBackIn(what: unknown): void {
    const text = JSON.stringify(what);
    const back = [...this.still].filter((address) => namesAddress(text, address));
    if (back.length > 0) this.still = new Set([...this.still].filter((address) => !back.includes(address)));
  }

  known(): Erased {
    return { ever: this.ever, still: this.still };
  }

  forget(): void {
    this.ever = this.still = new Set();
  }
}
