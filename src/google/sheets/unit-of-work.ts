/**
 * One action under the document lock: what an earlier run left undone is finished first, then it decides, says what it writes,
 * and writes it.
 */
import type { Register } from '../../application/ports';
import { UserProblem } from '../../application/user-problem';
import type { TableName } from '../../domain/records';
import type { CellValue } from '../../register/cell';
import type { Intention } from '../../register/intention';
import { sameCell } from '../../register/same-cell';
import { TABLES } from '../../register/tables';
import { intentionsFull, keepsMoving, lockedProblem } from '../../wording/errors/register-errors';
import { IntentionTab } from './intention-tab';
import { KeyedWriter, Overtaken, type Writing } from './keyed-writer';
import type { KnownTab } from './known-tab';
import { loadTable } from './loaded-table';
import { SheetRegister, type BundlePart, type Write } from './sheet-register';
import type { TabFinder } from './tab-finder';

const LOCK_WAIT_MS = 15_000;
/** An action that a person's gesture has overtaken is decided anew, so many times. */
const MOST_TRIES = 3;

export interface UnitOfWorkTools {
  readonly tabs: TabFinder;
  readonly newId: () => string;
  readonly now: () => string;
  readonly newRegister: (write: Write) => SheetRegister;
  /** Adds what is told of the action, where it can be undone later. */
  readonly withMemo: (intention: Intention, part: BundlePart | undefined) => Intention;
  /** Writes the marks of raw answers, found by their keys. */
  readonly markAnswers: (marks: Intention['marks']) => void;
  /** Something was written: told before the intention is done with, so that the run that finishes a broken one tells it too. */
  readonly onWritten: () => void;
  /** Rows that had disappeared when they were to be written. */
  readonly onGone: (gone: readonly { readonly table: TableName; readonly key: string }[]) => void;
}

/** What broken runs have left, and where this one says what it is about to write. */
export const intentionsOf = (tabs: TabFinder): IntentionTab => new IntentionTab(tabs.spreadsheet, (name) => tabs.named(name));

export function unitOfWork(tools: UnitOfWorkTools) {
  return <T>(work: (register: Register) => T): T => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(LOCK_WAIT_MS)) throw new UserProblem(lockedProblem.message, lockedProblem.advice);
    try {
      const intentions = intentionsOf(tools.tabs);
      const stuck = finishOthers(tools, intentions);
      for (let attempt = 1; ; attempt += 1) {
        try {
          const register = tools.newRegister((writes, known, isFirst) =>
            carryOut(
              tools,
              intentions,
              stuck,
              tools.withMemo({ tables: writes.tables, marks: writes.marks, id: tools.newId(), at: tools.now() }, writes.part),
              known,
              isFirst && attempt < MOST_TRIES,
            ),
          );
          const result = work(register);
          register.save();
          return result;
        } catch (error) {
          if (!(error instanceof Overtaken)) throw error;
        }
      }
    } finally {
      lock.releaseLock();
    }
  };
}

/** The intention is kept before the first cell is written and forgotten after the last one. */
function carryOut(
  tools: UnitOfWorkTools,
  intentions: IntentionTab,
  stuck: readonly number[],
  intention: Intention,
  known: (table: TableName) => KnownTab,
  mayBeOvertaken: boolean,
): void {
  let slot: number | undefined;
  const keep = (): void => {
    slot = keepIn(intentions, intention, stuck);
  };
  try {
    write(tools, intention, known, { mayBeOvertaken, isResumed: false }, keep);
  } catch (error) {
    if (error instanceof Error && error.message === 'register-keeps-moving')
      throw new UserProblem(keepsMoving.message, keepsMoving.advice);
    throw error;
  }
  tools.onWritten();
  if (slot !== undefined) intentions.carriedOut(slot);
}

function keepIn(intentions: IntentionTab, intention: Intention, stuck: readonly number[]): number {
  try {
    return intentions.keep(intention, stuck);
  } catch (error) {
    if (error instanceof Error && error.message === 'intentions-full')
      throw new UserProblem(intentionsFull.message, intentionsFull.advice);
    throw error;
  }
}

function write(
  tools: UnitOfWorkTools,
  { tables, marks }: Intention,
  known: (table: TableName) => KnownTab,
  writing: Writing,
  beforeFirstCell: () => void,
): void {
  const writer = new KeyedWriter((table) => tools.tabs.find(table), known);
  const written = writer.write(tables, writing, beforeFirstCell);
  if (marks.length > 0) tools.markAnswers(marks);
  const gone = [...written].flatMap(([table, { gone: keys }]) => keys.map((key) => ({ table, key })));
  if (gone.length > 0) tools.onGone(gone);
}

/**
 * Finishes what broken runs have said and not done. Gives the slots of those that cannot be finished yet: they stand in nobody's
 * way.
 */
function finishOthers(tools: UnitOfWorkTools, intentions: IntentionTab): number[] {
  const { intentions: pending, unreadable } = intentions.pending();
  const stuck = [...unreadable];
  for (const { slot, intention } of pending) {
    try {
      const loaded = new Map<TableName, KnownTab>();
      const known = (table: TableName): KnownTab => {
        const one = loaded.get(table) ?? loadTable(tools.tabs, table, false);
        loaded.set(table, one);
        return one;
      };
      for (const { table } of intention.tables) known(table);
      write(tools, withoutOvertaken(intention, known), known, { mayBeOvertaken: false, isResumed: true }, () => undefined);
      tools.onWritten();
      intentions.carriedOut(slot);
    } catch (error) {
      if (!(error instanceof UserProblem))
        console.error(`finish ${intention.id}: ${error instanceof Error ? error.message : String(error)}`);
      stuck.push(slot);
    }
  }
  return stuck;
}

/** A cell that a person has changed since is the person's: only what still stands as it was read is written. */
function withoutOvertaken(intention: Intention, known: (table: TableName) => KnownTab): Intention {
  return {
    ...intention,
    tables: intention.tables.map(({ table, changes, adds }) => ({
      table,
      adds,
      changes: changes.map(({ key, before, after, born }) => ({
        key,
        ...(born === undefined ? {} : { born }),
        before,
        after: Object.fromEntries(
          Object.entries(after).filter(([field, cell]) => {
            const now = known(table).cell(key, field);
            return (
              now === undefined || sameCell(now, before[field]) || sameCell(now, cell) || isAstray(table, field, now, changes)
            );
          }),
        ),
      })),
    })),
  };
}

/** What stands in a column that nobody types in, and was meant for another row: rows moved while the broken run was writing. */
function isAstray(table: TableName, field: string, now: CellValue, changes: Intention['tables'][number]['changes']): boolean {
  const column = (TABLES[table].columns as Readonly<Record<string, { readonly writer: string }>>)[field];
  return column?.writer === 'addon' && changes.some(({ after }) => field in after && sameCell(now, after[field]));
}
