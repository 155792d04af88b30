/** What names a hub to the others, and lets it know its own files again. */
export interface TourKeys {
  readonly hubId: string;
  /** By a secret that never leaves the spreadsheet. */
  seal(text: string): string;
  /** The same in every hub. */
  digest(text: string): string;
}
