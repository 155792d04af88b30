/** Which account's trigger does the regular work: an account cannot see the triggers of another (installable triggers guide). */

import { SILENT_MS } from '../../domain/health/accounts';
import type { StoredProperties } from './seen-properties';

const KEY = 'holders';

type Holders = Record<string, { readonly uid: string; readonly at: number }>;

export class TriggerHolders {
  constructor(private readonly properties: Pick<StoredProperties, 'getProperty' | 'setProperty'>) {}

  /** True for the trigger that holds the work, and for any when the holder has fallen silent. A trigger without a name works. */
  isMine(handler: string, uid: string | undefined, now: number): boolean {
    if (uid === undefined) return true;
    const holder = this.read()[handler];
    return holder === undefined || holder.uid === uid || now - holder.at >= SILENT_MS;
  }

  /** The trigger that did the work of that handler last; `undefined` when none ever did. */
  holderOf(handler: string): string | undefined {
    return this.read()[handler]?.uid;
  }

  /** When the work of that handler was done last, in milliseconds; `undefined` when it never was. */
  lastWork(handler: string): number | undefined {
    return this.read()[handler]?.at;
  }

  /**
   * Notes that the trigger has done the work. One that could not (a permission withdrawn, an account closed) is silent, and
   * another takes over.
   */
  worked(handler: string, uid: string | undefined, now: number): void {
    if (uid !== undefined) this.properties.setProperty(KEY, JSON.stringify({ ...this.read(), [handler]: { uid, at: now } }));
  }

  private read(): Holders {
    try {
      const stored: unknown = JSON.parse(this.properties.getProperty(KEY) ?? '{}');
      return typeof stored === 'object' && stored !== null ? (stored as Holders) : {};
    } catch {
      return {};
    }
  }
}
