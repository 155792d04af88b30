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
  readonly changes: readonly { readonly key: string; readonly before: FieldCells; readonly after: FieldCells }[];
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
export function encodeIntention({ id, at, tables, marks }: Intention): string[] {
  const body = JSON.stringify({
    tables: tables.map(({ table, changes, adds }) => ({
      table,
      changes: changes.map(({ key, before, after }) => ({
        key,
        before: mapCells(before, packCell),
        after: mapCells(after, packCell),
      })),
      adds: adds.map(({ key, cells }) => ({ key, cells: mapCells(cells, packCell) })),
    })),
    marks,
  });
  const parts: string[] = [];
  for (let from = 0; from < body.length; from += PART_LENGTH) parts.push(PART_SIGN + body.slice(from, from + PART_LENGTH));
  return [JSON.stringify({ id, at, parts: parts.length, print: fingerprint(body) }), ...parts];
}

/** How many parts the first text announces; 0 for a text that is none of ours. */
export function partsOf(head: string): number {
  try {
    const { parts } = JSON.parse(head) as { parts?: unknown };
    return typeof parts === 'number' && Number.isInteger(parts) && parts > 0 ? parts : 0;
  } catch {
    return 0;
  }
}

/** The intention of a row, `undefined` when it was not written whole or was changed by hand. */
export function decodeIntention(texts: readonly string[]): Intention | undefined {
  try {
    const { id, at, parts, print } = JSON.parse(texts[0] ?? '') as { id: string; at: string; parts: number; print: string };
    const body = texts
      .slice(1, parts + 1)
      .map((part) => part.slice(PART_SIGN.length))
      .join('');
    if (fingerprint(body) !== print) return undefined;
    const { tables, marks } = JSON.parse(body) as {
      tables: {
        table: TableName;
        changes: { key: string; before: Record<string, Packed>; after: Record<string, Packed> }[];
        adds: { key: string; cells: Record<string, Packed> }[];
      }[];
      marks: AnswerMark[];
    };
    return {
      id,
      at,
      marks,
      tables: tables.map(({ table, changes, adds }) => ({
        table,
        changes: changes.map(({ key, before, after }) => ({
          key,
          before: mapCells(before, unpackCell),
          after: mapCells(after, unpackCell),
        })),
        adds: adds.map(({ key, cells }) => ({ key, cells: mapCells(cells, unpackCell) })),
      })),
    };
  } catch {
    return undefined;
  }
}
