/** The look and rules of a cell: shared, immutable, and numbered so that a state file writes each one once. */
import { isDateFormat } from './number-format';

/** How a text looks; what is not said is that of the cell. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly color?: string;
}

/** A stretch of a cell's text, from `start` up to `end`, with its own look and link. */
export interface RichRun {
  readonly start: number;
  readonly end: number;
  readonly look?: TextLook;
  readonly link?: string;
}

/** A picture that a cell holds: where it comes from, and what is said in its place. */
export interface ImageModel {
  readonly url: string;
  readonly title: string;
  readonly description: string;
}

export interface AttributeFields {
  readonly format?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: 'underline' | 'line-through' | 'underline line-through';
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly border?: string;
  readonly validation?: number;
  readonly formula?: string;
  readonly note?: string;
  readonly link?: string;
  /** Stretches of the text with a look of their own. */
  readonly rich?: readonly RichRun[];
  /** The cell holds a picture; its value is then an empty text. */
  readonly image?: ImageModel;
  /** Degrees the text is turned by, or letters one below the other. */
  readonly rotation?: number | 'vertical';
  readonly direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  /** Links of the text are not shown. */
  readonly hidesLink?: boolean;
}

export interface Attributes {
  readonly id: number;
  readonly fields: AttributeFields;
  readonly isDate: boolean;
}

/** What belongs to what a cell held, and goes when something else is put there. */
export const NO_CONTENT: AttributeFields = { formula: undefined, link: undefined, rich: undefined, image: undefined };

/** Fields that make an empty cell look like something on the screen. */
const VISIBLE: readonly (keyof AttributeFields)[] = ['background', 'border', 'note', 'validation', 'formula'];

/** True when a cell with these attributes shows something although it is empty. */
export function isVisible(attributes: Attributes): boolean {
  return VISIBLE.some((field) => attributes.fields[field] !== undefined);
}

/** All distinct attributes of one spreadsheet. */
export class AttributeTable {
  private readonly byKey = new Map<string, Attributes>();
  private readonly all: Attributes[] = [];

  /** Gives the one object for these fields; undefined fields are left out. `null` stands for no attribute at all. */
  intern(fields: AttributeFields): Attributes | null {
    const kept = Object.fromEntries(
      Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ) as AttributeFields;
    const key = JSON.stringify(kept);
    if (key === '{}') return null;
    let found = this.byKey.get(key);
    if (!found) {
      found = {
        id: this.all.length + 1,
        fields: Object.freeze(kept),
        isDate: kept.format !== undefined && isDateFormat(kept.format),
      };
      this.byKey.set(key, found);
      this.all.push(found);
    }
    return found;
  }

  /** A function that applies one change to any attributes, remembering what it already gave. */
  change(patch: AttributeFields): (from: Attributes | null) => Attributes | null {
    return this.changeBy(() => patch);
  }

  /** The same for a change that depends on what is there. */
  changeBy(patchOf: (before: AttributeFields) => AttributeFields): (from: Attributes | null) => Attributes | null {
    const known = new Map<Attributes | null, Attributes | null>();
    return (from) => {
      let to = known.get(from);
      if (to === undefined) known.set(from, (to = this.intern({ ...from?.fields, ...patchOf(from?.fields ?? {}) })));
      return to;
    };
  }

  /** By number, 0 for none. */
  get(id: number): Attributes | null {
    return id === 0 ? null : (this.all[id - 1] ?? null);
  }

  /** Those numbered from `first` on, in order. */
  from(first: number): readonly Attributes[] {
    return this.all.slice(first - 1);
  }

  get size(): number {
    return this.all.length;
  }
}
