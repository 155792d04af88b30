/** Identifiers that look like the platform's and are the same for the same history. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

export class IdSource {
  /** @param counter number of draws made so far; saved with the state */
  constructor(
    readonly seed: number,
    public counter: number,
  ) {}

  /** A whole number below 2^31, never 0. */
  number(): number {
    this.counter += 1;
    let mixed = (this.seed + Math.imul(this.counter, 0x9e3779b1)) | 0;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 1 || 1;
  }

  /** Letters and digits, as in the ids of files. */
  text(length: number): string {
    return Array.from({ length }, () => LETTERS[this.number() % 62]).join('');
  }

  /** A version 4 UUID. */
  uuid(): string {
    const hex = Array.from({ length: 4 }, () => this.number().toString(16).padStart(8, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${'89ab'[this.number() % 4]}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
