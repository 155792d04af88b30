/** Departures in the document's properties, one property a run: a run that is killed leaves its own behind. */
import type { Departure, Departures, LeftMessage } from '../../application/ports';
import { daysBetween } from '../../domain/calendar/iso-date';

const PREFIX = 'departure.';
const LEFT = 'left';
/** A property holds 9 kB (quota page). */
const MOST_LEFT = 500;
/** An older version is brought back within days; what a mail spoke of weeks ago is known otherwise. */
const REMEMBERED_DAYS = 21;
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

  open(startedAt: string, references: readonly string[], marks: Readonly<Record<string, string>>): void {
    this.keep({ id: this.own, startedAt, references, sent: {}, refused: {}, isOver: false, marks });
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
    const departure = id === this.own ? this.mine : parsed(this.properties.getProperty(PREFIX + id) ?? '');
    if (departure !== undefined) this.remember(departure);
    this.properties.deleteProperty(PREFIX + id);
  }

  remembered(): readonly LeftMessage[] {
    const stored = parsedList(this.properties.getProperty(LEFT));
    return Object.entries(stored).flatMap(([on, marks]) => marks.map((mark) => ({ on, mark })));
  }

  private remember({ startedAt, references, sent, refused, current, marks = {} }: Departure): void {
    const left = references.flatMap((reference) => {
      const hasLeft = sent[reference] !== undefined || (current === reference && refused[reference] === undefined);
      return hasLeft ? (marks[reference] ?? []) : [];
    });
    if (left.length === 0) return;
    const on = startedAt.slice(0, 10);
    const known = this.remembered().filter(({ on: day, mark }) => daysBetween(day, on) < REMEMBERED_DAYS && !left.includes(mark));
    const kept: Record<string, string[]> = {};
    for (const one of [...known, ...left.map((mark) => ({ on, mark }))].slice(-MOST_LEFT)) (kept[one.on] ??= []).push(one.mark);
    this.properties.setProperty(LEFT, JSON.stringify(kept));
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

/** What cannot be read remembers nothing. */
function parsedList(stored: string | null): Readonly<Record<string, readonly string[]>> {
  try {
    const list = JSON.parse(stored ?? '{}') as unknown;
    return typeof list === 'object' && list !== null ? (list as Readonly<Record<string, readonly string[]>>) : {};
  } catch {
    return {};
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
