/** The contract of the import dialog: an existing pool of companies comes in from a tab, a file or a paste. */
import type { LineKind, PoolField } from '../domain/import/pool-line';
import type { Reply } from './sidebar-api';

export type { LineKind, PoolField };

export type PoolSource = { readonly text: string } | { readonly tabName: string };
/** Fields by 0-based column; a column that is not named is left out. Absent: guessed. */
export type PoolMapping = Readonly<Record<number, PoolField>>;

export interface ImportLine {
  readonly line: number;
  readonly name: string;
  readonly place: string;
  readonly kind: LineKind;
  /** Why, in French. */
  readonly findings: readonly string[];
  /** The company that it is or may be, when the register has it. */
  readonly reference?: string;
}

export interface ImportPreview {
  readonly columns: readonly {
    readonly header: string;
    readonly examples: readonly string[];
    readonly field?: PoolField;
  }[];
  readonly total: number;
  readonly counts: Readonly<Record<LineKind, number>>;
  /** Lines that carry an offer. */
  readonly offers: number;
  /** Those with something to say, the first ones; lines that are simply new are not listed. */
  readonly lines: readonly ImportLine[];
  readonly more: number;
  /** What is said of the whole list, e.g. letters that are broken. */
  readonly warnings: readonly string[];
}

export interface ImportStart {
  readonly source: PoolSource;
  readonly mapping: PoolMapping;
  /** Numbers of the lines that look known and are to be created all the same. */
  readonly created: readonly number[];
}

export interface ImportProgress {
  readonly id: string;
  readonly done: number;
  readonly total: number;
  readonly created: number;
  readonly completed: number;
  readonly left: number;
  readonly offers: number;
  readonly isOver: boolean;
}

export interface ImportView {
  readonly tabNames: readonly string[];
  /** An import that is under way, or was broken off. */
  readonly progress?: ImportProgress;
}

/** Every call of the import dialog; each one is a global function of the built script of the same name. */
export interface ImportApi {
  getImport(): Reply<ImportView>;
  /** Writes nothing. */
  previewImport(source: PoolSource, mapping?: PoolMapping): Reply<ImportPreview>;
  startImport(start: ImportStart): Reply<ImportProgress>;
  /** Writes the next lines; the clock goes on by itself when nobody asks. */
  continueImport(): Reply<ImportProgress>;
  /** What is still waiting is dropped; what was written stays, and can be undone. */
  stopImport(): Reply<ImportProgress>;
}
