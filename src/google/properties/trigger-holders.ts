/** Which account's trigger does the regular work: an account cannot see the triggers of another (installable triggers guide). */

const KEY = 'holders';
/** A clock fires every hour: one that was silent for so long is gone, with its account perhaps. */
const SILENT_MS = 2 * 60 * 60_000 + 10 * 60_000;

type Holders = Record<string, { readonly uid: string; readonly at: number }>;

export class TriggerHolders {
  constructor(private readonly properties: GoogleAppsScript.Properties.Properties) {}

  /** True for the trigger that holds the work, or that takes it over from a silent one; notes that it was there. A trigger without a name works. */
  isMine(handler: string, uid: string | undefined, now: number): boolean {
    if (uid === undefined) return true;
    const holders = this.read();
    const holder = holders[handler];
    if (holder !== undefined && holder.uid !== uid && now - holder.at < SILENT_MS) return false;
    this.properties.setProperty(KEY, JSON.stringify({ ...holders, [handler]: { uid, at: now } }));
    return true;
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
