/** Rows that a person has typed or pasted get their references and begin to live, all in one unit of work. */
import { adoptRow as adoptRecord, halfAdopted, isTyped, TYPED_TABLES, type TypedTable } from '../../application/edits/adopt-row';
import type { Register } from '../../application/ports';
import type { CellValue } from '../../register/cell';
import { readStructure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import type { TableName } from '../../domain/records';
import { TABLES } from '../../register/tables';
import type { Run } from '../run';
import { columnAt, type EditedTab } from './edited-tab';
import { placeReferences } from './place-references';

/** Is this a field that makes a typed row a record? */
export const beginsRow = (tab: EditedTab, position: number): boolean =>
  isTyped(tab.name) && (TYPED_TABLES[tab.name] as readonly string[]).includes(columnAt(tab, position)?.[0] ?? '');

export interface Adopted {
  readonly references: readonly string[];
  readonly sentences: readonly string[];
}

/** @param rows 1-based; absent: all rows of the tab. @param then done in the same unit of work, once the rows are records */
export function adoptRows(
  run: Run,
  tab: EditedTab,
  rows?: ReadonlySet<number>,
  then: (register: Register) => void = () => undefined,
): Adopted {
  if (tab.structure.positions[tab.table.key ?? ''] === undefined) return { references: [], sentences: [] };
  // What was placed stays placed when a person's gesture makes the unit of work begin anew.
  const references: string[] = [];
  const sentences = run.ports.unitOfWork((register) => {
    references.push(...placeReferences(register, tab, rows));
    register.reread(tab.name);
    const told = references.flatMap((reference) => adoptRecord(register, run.ports, tab.name as TypedTable, reference));
    then(register);
    return told;
  });
  return { references, sentences };
}

/** Rows that no trigger has seen: typed while the triggers were off, or that a broken run left half adopted. */
export function adoptMissedRows(run: Run): string[] {
  return (Object.keys(TYPED_TABLES) as TypedTable[]).flatMap((name) => {
    const [isMissed, unborn] = run.glance.read(
      (register) => [register.oddRows(name).keyless.length > 0, halfAdopted(register, name)] as const,
    );
    if (unborn.length > 0)
      run.ports.unitOfWork((register) => unborn.forEach((reference) => adoptRecord(register, run.ports, name, reference)));
    const sheet = isMissed ? run.tabs.look(name) : undefined;
    if (sheet === undefined) return [...unborn];
    const table = TABLES[name] as unknown as Table<TableName>;
    const structure = readStructure(table, sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as CellValue[]);
    return [...unborn, ...adoptRows(run, { name, table, sheet, structure }).references];
  });
}

/** Gives the row its reference, where it begins a record and has none; 1-based. */
export function adoptRow(run: Run, name: TableName, row: number): void {
  const sheet = run.tabs.look(name);
  if (sheet === undefined) return;
  const table = TABLES[name] as unknown as Table<TableName>;
  const structure = readStructure(table, sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as CellValue[]);
  adoptRows(run, { name, table, sheet, structure }, new Set([row]));
}
