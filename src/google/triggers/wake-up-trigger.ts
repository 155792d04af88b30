/** One single-use clock trigger, set to the earliest moment at which something falls due. */
import type { WakeUp } from '../../application/ports';

const KEY = 'wake';
const HANDLER = 'onWake';
/** The platform fires a clock trigger within about a minute of its time. */
const SOONEST_MS = 60_000;

interface SetWake {
  readonly at: number;
  readonly uid: string;
}

export class WakeUpTrigger implements WakeUp {
  private earliest?: number;
  constructor(private readonly properties: GoogleAppsScript.Properties.Properties) {}

  at(instant: string): void {
    const moment = Date.parse(instant);
    this.earliest = this.earliest === undefined ? moment : Math.min(this.earliest, moment);
  }

  forget(): void {
    this.earliest = undefined;
  }

  /**
   * Sets the trigger when one is wanted sooner than the one that stands. Called once, at the end of a run; without a trigger, the
   * hourly clock does the work.
   */
  keep(): void {
    if (this.earliest === undefined) return;
    const now = Date.now();
    const wanted = Math.max(this.earliest, now + SOONEST_MS);
    const standing = this.standing();
    if (standing !== undefined && standing.at > now && standing.at <= wanted) return;
    this.clear();
    try {
      const trigger = ScriptApp.newTrigger('onWake')
        .timeBased()
        .after(wanted - now)
        .create();
      this.properties.setProperty(KEY, JSON.stringify({ at: wanted, uid: trigger.getUniqueId() }));
    } catch (error) {
      console.warn(`wake-up: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Removes the trigger that has just fired, and any that overlapping runs have left behind. */
  done(uid: string | undefined): void {
    const standing = this.standing();
    // Another account's wake-up is not ours to see: it stands while its time is to come.
    this.clear(standing !== undefined && standing.uid !== uid && standing.at > Date.now() ? standing.uid : undefined);
  }

  /** Deletes this account's wake-ups but one. */
  private clear(kept?: string): void {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (trigger.getHandlerFunction() === HANDLER && trigger.getUniqueId() !== kept) ScriptApp.deleteTrigger(trigger);
    }
    if (kept === undefined && this.properties.getProperty(KEY) !== null) this.properties.deleteProperty(KEY);
  }

  private standing(): SetWake | undefined {
    try {
      const stored = JSON.parse(this.properties.getProperty(KEY) ?? 'null') as SetWake | null;
      return stored !== null && typeof stored.at === 'number' && typeof stored.uid === 'string' ? stored : undefined;
    } catch {
      return undefined;
    }
  }
}
