/** How far the journeys have come, kept beside the spreadsheet so that a run that was broken off is taken up again. */
import type { JourneyLine } from '../../wording/probe/journey-texts';
import { parsed } from '../properties/parted-values';

const KEY = 'journeys';

/** Rows that the journeys have made, by reference. */
export interface JourneyRows {
  readonly request?: string;
  readonly offer?: string;
  readonly company?: string;
  readonly proposition?: string;
}

/** What was seen, whether it is what is expected, and the rows that were made. */
export interface Seen {
  readonly isExpected: boolean;
  readonly seen: string;
  readonly rows?: JourneyRows;
  /** The run was too short for all of it: the next one goes on from there. */
  readonly goesOn?: true;
}
export interface JourneyNotes {
  /** The spreadsheet in which they are played: notes that came along with a copy of it are another's. */
  readonly home: string;
  /** The spreadsheet of which this is a copy, as its mark names it. */
  readonly first: string;
  /** Makes the invented people of these journeys their own. */
  readonly stamp: string;
  /** Of the step under way: runs that have begun it. */
  readonly tries: number;
  /** Of the step under way: runs that it has filled and that came to their end. */
  readonly slices?: number;
  readonly lines: readonly JourneyLine[];
  readonly rows: JourneyRows;
}

export class JourneyStore {
  constructor(
    private readonly properties: GoogleAppsScript.Properties.Properties,
    private readonly home: string,
  ) {}

  /** `undefined` when none are under way in this spreadsheet. */
  read(): JourneyNotes | undefined {
    const notes = parsed<JourneyNotes>(this.properties.getProperty(KEY));
    return notes?.home === this.home ? notes : undefined;
  }

  write(notes: JourneyNotes): JourneyNotes {
    this.properties.setProperty(KEY, JSON.stringify(notes));
    return notes;
  }

  forget(): void {
    this.properties.deleteProperty(KEY);
  }
}
