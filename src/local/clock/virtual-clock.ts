/** The clock of the emulated platform: it moves only when someone moves it. */

export class VirtualClock {
  private current: number;

  /** @param startMs first instant, milliseconds since 1970. */
  constructor(startMs: number) {
    this.current = startMs;
  }

  /** The present instant, milliseconds since 1970. */
  now(): number {
    return Math.floor(this.current);
  }

  /** The present instant with its fraction of a millisecond. */
  exact(): number {
    return this.current;
  }

  /** Back to an instant of a state remembered earlier: the only way back there is. */
  backTo(instant: number): void {
    this.current = instant;
  }

  /** Moves forward; a negative or null length moves nothing. */
  advance(ms: number): void {
    if (ms > 0) this.current += ms;
  }

  /** Moves forward to an instant; an instant already passed moves nothing. */
  advanceTo(instant: number): void {
    if (instant > this.current) this.current = instant;
  }
}
