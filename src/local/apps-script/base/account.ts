/** A Google account that uses the spreadsheet. */
export interface Account {
  readonly email: string;
  readonly name: string;
  readonly kind: 'consumer' | 'workspace';
}
