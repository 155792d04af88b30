/** Keys and texts kept for the document, the script or the user, within the platform's sizes. */
import { ScriptException } from '../base/script-exception';

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;
/** Of one place of a text. */
const MOST_BYTES = 3;

export type StoreName = 'document' | 'script' | 'user';

export class PropertyStore {
  readonly values = new Map<string, string>();
  readonly dirty = new Set<string>();

  constructor(readonly name: StoreName) {}

  get(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  /** Throws "Argument too large: value" over 9 kB, and the store's text over 500 kB. */
  set(key: string, value: string): void {
    if (value.length * MOST_BYTES > MAX_VALUE_BYTES && Buffer.byteLength(value) > MAX_VALUE_BYTES)
      throw new ScriptException('Argument too large: value');
    // Bytes are counted only where there may be too many: a script writes often, and counting takes longer than writing.
    const others = [...this.values].filter(([other]) => other !== key);
    const length = others.reduce((sum, [other, text]) => sum + other.length + text.length, key.length + value.length);
    const bytes = (): number =>
      others.reduce(
        (sum, [other, text]) => sum + Buffer.byteLength(other) + Buffer.byteLength(text),
        Buffer.byteLength(key) + Buffer.byteLength(value),
      );
    if (length * MOST_BYTES > MAX_STORE_BYTES && bytes() > MAX_STORE_BYTES)
      throw new ScriptException('You have exceeded the property storage quota. Please remove some properties and try again.');
    this.values.set(key, value);
    this.dirty.add(key);
  }

  delete(key: string): void {
    this.values.delete(key);
    this.dirty.add(key);
  }

  /** Holds these values and no other. */
  replace(values: ReadonlyMap<string, string>): void {
    for (const key of [...this.values.keys(), ...values.keys()]) this.dirty.add(key);
    this.values.clear();
    for (const [key, value] of values) this.values.set(key, value);
  }

  clear(): void {
    for (const key of [...this.values.keys()]) this.delete(key);
  }
}
