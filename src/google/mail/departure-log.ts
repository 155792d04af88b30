/** Departures in the document's properties, one property a run: a run that is killed leaves its own behind. */
import type { Departure, Departures } from '../../application/ports';

const PREFIX = 'departure.';
type Properties = GoogleAppsScript.Properties.Properties;

export class DepartureLog implements Departures {
  private mine?: Departure;
  constructor(
    private readonly properties: Properties,
    readonly own: string,
  ) {}

  all(): readonly Departure[] {
    return this.properties
      .getKeys()
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => {
        const stored = this.properties.getProperty(key);
        const departure = stored === null ? undefined : parsed(stored);
        // What cannot be read says nothing: its messages are then doubtful, and a person settles them.
        if (departure === undefined && stored !== null) this.properties.deleteProperty(key);
        return departure === undefined ? [] : [departure];
      });
  }

  open(startedAt: string, references: readonly string[]): void {
    this.keep({ id: this.own, startedAt, references, sent: {}, refused: {}, isOver: false });
  }

  leaving(reference: string): void {
    this.keep({ ...this.current(), current: reference });
  }

  /**
   * Kept with the next one, or when the departure is closed: a run broken off in between has left this one in doubt, and no
   * other.
   */
  left(reference: string, at: string): void {
    this.mine = { ...this.current(), sent: { ...this.current().sent, [reference]: at } };
  }

  refused(reference: string, trouble: Departure['refused'][string]): void {
    this.mine = { ...this.current(), refused: { ...this.current().refused, [reference]: trouble } };
  }

  close(): void {
    this.keep({ ...this.current(), current: undefined, isOver: true });
  }

  forget(id: string): void {
    this.properties.deleteProperty(PREFIX + id);
  }

  private current(): Departure {
    if (this.mine === undefined) throw new Error('departure-not-open');
    return this.mine;
  }

  private keep(departure: Departure): void {
    this.mine = departure;
    this.properties.setProperty(PREFIX + departure.id, JSON.stringify(departure));
  }
}

function parsed(stored: string): Departure | undefined {
  try {
    const departure = JSON.parse(stored) as Partial<Departure>;
    return typeof departure.id === 'string' && Array.isArray(departure.references) && typeof departure.startedAt === 'string'
      ? {
          ...(departure as Departure),
          sent: departure.sent ?? {},
          refused: departure.refused ?? {},
          isOver: departure.isOver === true,
        }
      : undefined;
  } catch {
    return undefined;
  }
}
