/** Values longer than one property: their parts are written under new names, then one pointer turns to them. */
import { fingerprint } from '../../domain/text/fingerprint';
import type { StoredProperties } from './seen-properties';

type Properties = Pick<StoredProperties, 'getProperties' | 'setProperty' | 'setProperties' | 'deleteProperty'>;

/** A property holds 9 kB at most (quota page); a character of these texts takes three bytes at most. */
const PART_LENGTH = 3_000;

interface Pointer {
  /** Names the parts of this writing: `name.generation.0`, `.1`… */
  readonly generation: string;
  readonly parts: number;
  readonly sum: string;
}

export class PartedValues {
  /** All properties as they were at the first reading: one call serves the whole run. */
  private all?: Record<string, string>;
  /** What was made of them: a form is asked for again and again in a run. */
  private readonly made = new Map<string, unknown>();

  constructor(private readonly properties: Properties) {}

  /**
   * `undefined` when it was never written, and when what is stored is damaged: the caller finds again what it can. Never throws.
   */
  read<T>(name: string): T | undefined {
    if (!this.made.has(name)) this.made.set(name, this.make(name));
    return this.made.get(name) as T | undefined;
  }

  private make(name: string): unknown {
    const pointer = parsed<Pointer>(this.stored(name));
    if (typeof pointer?.generation !== 'string' || typeof pointer.parts !== 'number') return undefined;
    const text = partNames(name, pointer)
      .map((part) => this.stored(part) ?? '')
      .join('');
    return fingerprint(text) === pointer.sum ? parsed(text) : undefined;
  }

  /** A run that is killed on the way leaves the former value whole. */
  write(name: string, value: unknown): void {
    this.made.delete(name);
    // A character that takes two places in the text must not be cut in two.
    const text = JSON.stringify(value).replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
    const parts = Math.ceil(text.length / PART_LENGTH);
    const pointer: Pointer = {
      generation: Date.now().toString(36) + Math.floor(Math.random() * 46_656).toString(36),
      parts,
      sum: fingerprint(text),
    };
    const written = Object.fromEntries(
      partNames(name, pointer).map((part, index) => [part, text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH)] as const),
    );
    this.properties.setProperties(written, false);
    this.properties.setProperty(name, JSON.stringify(pointer));
    const former = Object.keys(this.everything()).filter((key) => key.startsWith(`${name}.`) && written[key] === undefined);
    for (const key of former) this.properties.deleteProperty(key);
    this.all = { ...this.everything(), ...written, [name]: JSON.stringify(pointer) };
    for (const key of former) delete this.all[key];
  }

  private stored(name: string): string | undefined {
    return this.everything()[name];
  }

  private everything(): Record<string, string> {
    return (this.all ??= this.properties.getProperties());
  }
}

const partNames = (name: string, { generation, parts }: Pointer): string[] =>
  Array.from({ length: parts }, (_, part) => `${name}.${generation}.${part}`);

/** `undefined` for what is no JSON. */
export function parsed<T>(text: string | null | undefined): T | undefined {
  try {
    return text === null || text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
