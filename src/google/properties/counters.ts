/** The last number given for each kind of reference, so that a deleted row's reference never comes back. */
import { parsed } from './parted-values';

const KEY = 'counters';

export class Counters {
  private numbers?: Record<string, number>;
  private isChanged = false;

  constructor(private readonly properties: GoogleAppsScript.Properties.Properties) {}

  /** Last number given under the stem, 0 if none. */
  last(stem: string): number {
    this.numbers ??= parsed<Record<string, number>>(this.properties.getProperty(KEY)) ?? {};
    return this.numbers[stem] ?? 0;
  }

  use(stem: string, number: number): void {
    this.numbers = { ...this.numbers, [stem]: number };
    this.isChanged = true;
  }

  save(): void {
    if (this.isChanged) this.properties.setProperty(KEY, JSON.stringify(this.numbers));
    this.isChanged = false;
  }
}
