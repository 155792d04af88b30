/** A table of the register: its tab, and for every field of its record a column with header, kind and look. */
import type { Records, TableName } from '../domain/records';
import type { Tone } from '../wording/labels/status-tones';
import type { Codec } from './codec';

/** Who fills the column: a form, the animator, or the add-on (then protected with a warning). */
export type Writer = 'form' | 'animator' | 'addon';

export interface Column<V> {
  readonly header: string;
  readonly codec: Codec<V>;
  readonly writer: Writer;
  /** Pixels. */
  readonly width: number;
  readonly isHidden: boolean;
  /** For the animator's eyes: people see it in the tab, and no list that is exported holds it. */
  readonly staysHere: boolean;
  /** The version of the register that brought the column; an older register gets it by itself. */
  readonly since?: number;
  /** Help shown on the header. */
  readonly note?: string;
  /** Tone of each label, for a column of statuses. */
  readonly tones?: Readonly<Record<string, Tone>>;
  /** What a record gets when the cell is empty and the field may not be absent. */
  readonly ifEmpty?: V;
  /** Fields that count as absent while this cell cannot be read: alone they would say something else. */
  readonly hides?: readonly string[];
}

/** Every field of the record has its column: a forgotten one does not compile. */
export type Columns<R> = { readonly [K in keyof R]-?: Column<NonNullable<R[K]>> };

export interface Table<T extends TableName> {
  readonly name: T;
  readonly sheetName: string;
  /** The field that names a record. */
  readonly key?: keyof Records[T] & string;
  /** The field that makes a row a record, where it is not the key: lines written before the journal had keys are still lines. */
  readonly presentBy?: keyof Records[T] & string;
  /** First letters of its references. */
  readonly prefix?: string;
  readonly columns: Columns<Records[T]>;
  readonly tabColor?: string;
  readonly frozenColumns?: number;
}

export interface ColumnOptions<V> {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly staysHere?: boolean;
  readonly since?: number;
  readonly note?: string;
  readonly ifEmpty?: V;
  readonly tones?: Readonly<Record<string, Tone>>;
  readonly hides?: readonly string[];
}

const columnBy =
  (writer: Writer) =>
  <V>(header: string, codec: Codec<V>, options: ColumnOptions<V> = {}): Column<V> => ({
    header,
    codec,
    writer,
    width: options.width ?? 120,
    isHidden: options.hidden ?? false,
    staysHere: options.staysHere ?? false,
    since: options.since,
    note: options.note,
    ifEmpty: options.ifEmpty,
    tones: options.tones,
    hides: options.hides,
  });

/** A column that a form fills. */
export const fromForm = columnBy('form');
/** A column that the animator fills. */
export const byAnimator = columnBy('animator');
/** A column that the add-on fills. */
export const byAddon = columnBy('addon');
