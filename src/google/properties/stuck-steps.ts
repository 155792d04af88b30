/** What the triggers could not do the last time, by step, in one property. */
import type { StuckStep } from '../../application/ports';
import type { StoredProperties } from './seen-properties';

const KEY = 'stuck';
type Stored = Record<string, { readonly message: string; readonly advice: string; readonly since: string }>;

export class StuckSteps {
  private known?: Stored;
  private isChanged = false;
  constructor(private readonly properties: Pick<StoredProperties, 'getProperty' | 'setProperty'>) {}

  all(): readonly StuckStep[] {
    return Object.entries(this.read()).map(([step, { message, advice, since }]) => ({ step, message, advice, since }));
  }

  /** Keeps since when the same trouble stands. */
  note(step: string, trouble: { readonly message: string; readonly advice: string; readonly since: string }): void {
    const standing = this.read()[step];
    if (standing?.message === trouble.message) return;
    this.known = { ...this.read(), [step]: trouble };
    this.isChanged = true;
  }

  mended(step: string): void {
    if (this.read()[step] === undefined) return;
    this.known = Object.fromEntries(Object.entries(this.read()).filter(([other]) => other !== step));
    this.isChanged = true;
  }

  save(): void {
    if (this.isChanged) this.properties.setProperty(KEY, JSON.stringify(this.known));
    this.isChanged = false;
  }

  private read(): Stored {
    this.known ??= parsed(this.properties.getProperty(KEY));
    return this.known;
  }
}

function parsed(stored: string | null): Stored {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Stored) : {};
  } catch {
    return {};
  }
}
