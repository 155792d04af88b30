/** Pasted cells, versions and copies of the spreadsheet, remembered states. */

/** A cell on the clipboard of another program: its text, and the look that comes along and replaces the one of the cell. */
export interface PastedCell {
  readonly text: string;
  /** Number format, such as "@" or "dd/mm/yyyy". */
  readonly format?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** A version of the spreadsheet in its history; it is good for the runtime that gave it. */
export interface SpreadsheetVersion {
  readonly savedAt: string;
}

export interface CopyOptions {
  readonly name?: string;
  /**
   * Forms whose answers land in the spreadsheet are copied with it, unpublished and empty, as the platform does (true), or their
   * tabs are cut loose (false).
   */
  readonly copiesForms?: boolean;
  /** Properties of document and script come along. Not documented; false unless said. */
  readonly keepsProperties?: boolean;
}

/** A state of the runtime kept in memory; it is good for the runtime that gave it. */
export interface RuntimeSnapshot {
  readonly takenAt: string;
}
