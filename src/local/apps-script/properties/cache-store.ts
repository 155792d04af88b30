/** The cache service's memory: entries that expire, a thousand at most. */
import { ScriptException } from '../base/script-exception';

const MAX_KEY = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const MAX_ITEMS = 1000;
const KEPT_WHEN_FULL = 900;
export const CACHE_SECONDS = { default: 600, longest: 21_600 } as const;

export class CacheStore {
  private readonly entries = new Map<string, { readonly value: string; readonly expiresAt: number }>();

  get(key: string, now: number): string | null {
    const entry = this.entries.get(key);
    return entry && entry.expiresAt > now ? entry.value : null;
  }

  put(key: string, value: string, seconds: number, now: number): void {
    if (key.length > MAX_KEY) throw new ScriptException('Argument too large: key');
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new ScriptException('Argument too large: value');
    this.entries.set(key, { value, expiresAt: now + Math.min(seconds, CACHE_SECONDS.longest) * 1000 });
    if (this.entries.size <= MAX_ITEMS) return;
    const farthest = [...this.entries].sort(([, a], [, b]) => b.expiresAt - a.expiresAt).slice(0, KEPT_WHEN_FULL);
    this.entries.clear();
    for (const [kept, entry] of farthest) this.entries.set(kept, entry);
  }

  copy(): ReadonlyMap<string, { readonly value: string; readonly expiresAt: number }> {
    return new Map(this.entries);
  }

  /** Holds these entries and no other. */
  replace(entries: ReturnType<CacheStore['copy']>): void {
    this.entries.clear();
    for (const [key, entry] of entries) this.entries.set(key, entry);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }
}
