/** A value of one of the platform's enumerations: prints, and serialises, as its name. */

export class EnumValue {
  constructor(
    readonly enumeration: string,
    readonly label: string,
    readonly position: number,
  ) {}
}

const enumerations = new Map<string, ReadonlySet<string>>();

/** The labels of every enumeration that this runtime knows, by its name. */
export const describedEnumerations = (): ReadonlyMap<string, ReadonlySet<string>> => enumerations;

/** An enumeration by its full name, its labels in the platform's order. */
export class Enumeration<Label extends string = string> {
  readonly values: Readonly<Record<Label, EnumValue>>;

  constructor(
    readonly name: string,
    labels: readonly Label[],
  ) {
    const values = {} as Record<Label, EnumValue>;
    labels.forEach((label, position) => {
      values[label] = new EnumValue(name, label, position);
    });
    this.values = values;
    enumerations.set(name, new Set([...(enumerations.get(name) ?? []), ...labels]));
  }

  /** The value of that label; throws when there is none. */
  of(label: string): EnumValue {
    const value = (this.values as Record<string, EnumValue>)[label];
    if (!value) throw new Error(`${this.name} has no ${label}`);
    return value;
  }
}
