/** Who changed what, when: a line of the journal. It names no pupil. */
import type { IsoInstant } from '../calendar/iso-date';

export interface JournalEntry {
  readonly at: IsoInstant;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly reference: string;
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
  /** Names the line, so that a broken run's line is not written twice. */
  readonly key?: string;
}
