/**
 * The properties as a run has seen them: all are read in one call, what the run itself writes is known at once. For what tells
 * how things stood; whoever counts on with what others write (numbers, departures, holders) reads the property itself.
 */
type Properties = GoogleAppsScript.Properties.Properties;

export class SeenProperties {
  private all?: Record<string, string>;

  constructor(private readonly properties: Properties) {}

  getProperty(key: string): string | null {
    return this.everything()[key] ?? null;
  }

  getProperties(): Record<string, string> {
    return { ...this.everything() };
  }

  setProperty(key: string, value: string): void {
    this.properties.setProperty(key, value);
    this.note({ [key]: value });
  }

  /** Beside those that are there. */
  setProperties(values: Readonly<Record<string, string>>, deleteAllOthers: false): void {
    this.properties.setProperties({ ...values }, deleteAllOthers);
    this.note(values);
  }

  deleteProperty(key: string): void {
    this.properties.deleteProperty(key);
    if (this.all !== undefined) delete this.all[key];
  }

  private note(values: Readonly<Record<string, string>>): void {
    if (this.all !== undefined) Object.assign(this.all, values);
  }

  private everything(): Record<string, string> {
    return (this.all ??= this.properties.getProperties());
  }
}

/** What readers of properties need: the service itself, or what a run has seen of it. */
export type StoredProperties = Pick<
  SeenProperties,
  'getProperty' | 'getProperties' | 'setProperty' | 'setProperties' | 'deleteProperty'
>;
