/** One single-use clock trigger, set to the earliest moment at which something falls due. */
import type { WakeUp } from '../../application/ports';

const KEY = 'wake';
/** The platform fires a clock trigger within about a minute of its time. */
const SOONEST_MS = 60_000;

interface SetWake { readonly at: number; readonly uid: string }

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

  /** Sets the trigger when one is wanted sooner than the one that stands. Called once, at the end of a run. */
  keep(): void {
    if (this.earliest === undefined) return;
    const now = Date.now();
    const wanted = Math.max(this.earliest, now + SOONEST_MS);
    const standing = this.standing();
    if (standing !== undefined && standing.at > now && standing.at <= wanted) return;
    if (standing !== undefined) deleteTrigger(standing.uid);
    const trigger = ScriptApp.newTrigger('onWake').timeBased().after(wanted - now).create();
    this.properties.setProperty(KEY, JSON.stringify({ at: wanted, uid: trigger.getUniqueId() }));
  }

  /** Removes the trigger that has just fired. */
  done(): void {
    const standing = this.standing();
    if (standing === undefined) return;
    deleteTrigger(standing.uid);
    this.properties.deleteProperty(KEY);
  }

  private standing(): SetWake | undefined {
    const stored = this.properties.getProperty(KEY);
    return stored === null ? undefined : (JSON.parse(stored) as SetWake);
  }
}

function deleteTrigger(uid: string): void {
  const trigger = ScriptApp.getProjectTriggers().find((other) => other.getUniqueId() === uid);
  if (trigger !== undefined) ScriptApp.deleteTrigger(trigger);
}
