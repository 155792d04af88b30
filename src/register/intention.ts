/**
 * Everything that one action writes, said before the first cell is written: a run that is broken off on the way
 * leaves it behind, and the next one finishes it. Cells are named by row key and field, never by place.
 */
import type { FormKind } from '../application/setup-api';
import type { TableName } from '../domain/records';
import { fingerprint } from '../domain/text/fingerprint';
import type { CellValue } from './cell';

export type FieldCells = Readonly<Record<string, CellValue>>;

export interface TableWrites {
  readonly table: TableName;
  /** Cells of rows that are there, by key; `before` is what the action had read. */
  readonly changes: readonly {
    readonly key: string;
    readonly before: FieldCells;
    readonly after: FieldCells;
    /** The whole row, when the action makes a record of what a person has typed. */
    readonly born?: FieldCells;
  }[];
  /** New rows, in order. */
  readonly adds: readonly { readonly key: string; readonly cells: FieldCells }[];
}

export interface AnswerMark {
  readonly form: FormKind;
  readonly key: string;
  readonly text: string;
}

export interface Intention {
  readonly id: string;
  readonly at: string;
  readonly memo?: Memo;
  readonly tables: readonly TableWrites[];
  readonly marks: readonly AnswerMark[];
}

/** A cell holds 50,000 characters at most (platform limit). */
const PART_LENGTH = 40_000;
/** Keeps a part from being read as a formula, a number or a date. */
const PART_SIGN = '|';

type Packed = string | number | boolean | { readonly d: number };

const packCell = (cell: CellValue): Packed => (cell instanceof Date ? { d: cell.getTime() } : cell);
const unpackCell = (cell: Packed): CellValue => (typeof cell === 'object' ? new Date(cell.d) : cell);
const mapCells = <A, B>(cells: Readonly<Record<string, A>>, change: (cell: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, change(cell)]));

/** The texts of a row: what it is, then its parts. */
export function encodeIntention({ id, at, tables, marks, memo }: Intention): string[] {
  const body = JSON.stringify({
    tables: tables.map(({ table, changes, adds }) => ({
      table,
      changes: changes.map(({ key, before, after, born }) => ({
        key,
        before: mapCells(before, packCell),
        after: mapCells(after, packCell),
        ...(born === undefined ? {} : { born: mapCells(born, packCell) }),
      })),
      adds: adds.map(({ key, cells }) => ({ key, cells: mapCells(cells, packCell) })),
    })),
    marks,
  });
  const parts: string[] = [];
  for (let from = 0; from < body.length; from += PART_LENGTH) parts.push(PART_SIGN + body.slice(from, from + PART_LENGTH));
  return [
    JSON.stringify({ id, at, parts: parts.length, print: fingerprint(body), ...(memo === undefined ? {} : { memo }) }),
    ...parts,
  ];
}

export interface IntentionHead {
  readonly id: string;
  readonly at: string;
  /** Texts that follow; 0 for a head that is none of ours. */
  readonly parts: number;
  /** Kept after it was carried out, so that it can be undone. */
  readonly memo?: Memo;
  readonly isDone: boolean;
}

/** What is told of an action that can be undone. */
export interface Memo {
  readonly bundle: string;
  readonly step: string;
  readonly label: string;
}

const NO_HEAD: IntentionHead = { id: '', at: '', parts: 0, isDone: false };

/** What the first text announces. Never throws. */
export function readHead(head: string): IntentionHead {
  // Most slots are empty, and what is thrown takes long.
  if (head === '') return NO_HEAD;
  try {
    const { id, at, parts, memo, isDone } = JSON.parse(head) as Partial<IntentionHead>;
    if (typeof parts !== 'number' || !Number.isInteger(parts) || parts <= 0) return NO_HEAD;
    return { id: String(id), at: String(at), parts, isDone: isDone === true, ...(memo === undefined ? {} : { memo }) };
  } catch {
    return NO_HEAD;
  }
}

/** The first text of an intention that has been carried out. */
export const doneHead = (head: string): string => JSON.stringify({ ...(JSON.parse(head) as object), isDone: true });

/** The parts of an intention, put together again. */
export const joined = (parts: readonly unknown[]): string => parts.map((part) => String(part).slice(PART_SIGN.length)).join('');

/** The intention of a row, `undefined` when it was not written whole or was changed by hand. */
export function decodeIntention(texts: readonly string[]): Intention | undefined {
  try {
    const { id, at, parts, print, memo } = JSON.parse(texts[0] ?? '') as {
      id: string;
      at: string;
      parts: number;
      print: string;
      memo?: Memo;
    };
    const body = joined(texts.slice(1, parts + 1));
    if (fingerprint(body) !== print) return undefined;
    const { tables, marks } = JSON.parse(body) as {
      tables: {
        table: TableName;
        changes: {
          key: string;
          before: Record<string, Packed>;
          after: Record<string, Packed>;
          born?: Record<string, Packed>;
        }[];
        adds: { key: string; cells: Record<string, Packed> }[];
      }[];
      marks: AnswerMark[];
    };
    return {
      id,
      at,
      ...(memo === undefined ? {} : { memo }),
      marks,
      tables: tables.map(({ table, changes, adds }) => ({
        table,
        changes: changes.map(({ key, before, after, born }) => ({
          key,
          before: mapCells(before, unpackCell),
          after: mapCells(after, unpackCell),
          ...(born === undefined ? {} : { born: mapCells(born, unpackCell) }),
        })),
        adds: adds.map(({ key, cells }) => ({ key, cells: mapCells(cells, unpackCell) })),
      })),
    };
  } catch {
    return undefined;
  }
}
