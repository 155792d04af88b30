/** A row that a person has typed gets its reference. */
import { adoptRow, TYPED_TABLES, type TypedTable } from '../../application/edits/adopt-row';
import { editTexts } from '../../wording/labels/edits';
import type { Run } from '../compose';
import { columnAt, keyOf, type EditedTab } from './edited-tab';

/** Is this the field that makes a typed row a record? */
export const beginsRow = (tab: EditedTab, position: number): boolean =>
  tab.name in TYPED_TABLES && columnAt(tab, position)?.[0] === TYPED_TABLES[tab.name as TypedTable];

/** Gives every row of the range that has none its reference, then what a new record begins with; says so in sentences. */
export function adoptRows(run: Run, tab: EditedTab, firstRow: number, count: number): string[] {
  const table = tab.name as TypedTable;
  const position = tab.structure.positions[TYPED_TABLES[table]];
  const keyAt = tab.structure.positions[tab.table.key ?? ''];
  if (position === undefined || keyAt === undefined) return [];
  const adopted: string[] = [];
  for (let row = firstRow; row < firstRow + count; row += 1) {
    const typed = String(tab.sheet.getRange(row, position + 1).getValue()).trim();
    if (row < 2 || typed === '' || keyOf(tab, row) !== '') continue;
    adopted.push(run.ports.unitOfWork((register) => {
      const reference = register.nextReference(table);
      placeReference(tab, row, keyAt + 1, position + 1, typed, reference);
      return reference;
    }));
  }
  const sentences = adopted.flatMap((reference) => [editTexts.newRow(reference), ...run.ports.unitOfWork((register) => adoptRow(register, run.ports, table, reference))]);
  return sentences;
}

const MOST_ATTEMPTS = 5;

/** Writes the reference beside what was typed; if the row moved in between, it is taken back and written where the row stands now. */
function placeReference({ sheet }: EditedTab, row: number, keyColumn: number, typedColumn: number, typed: string, reference: string): void {
  let at = row;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    sheet.getRange(at, keyColumn).setValue(reference);
    const last = sheet.getLastRow();
    const keys = sheet.getRange(1, keyColumn, last, 1).getValues().map(([key]) => String(key).trim());
    const names = sheet.getRange(1, typedColumn, last, 1).getValues().map(([name]) => String(name).trim());
    const placed = keys.indexOf(reference);
    if (placed !== -1 && names[placed] === typed) return;
    if (placed !== -1) sheet.getRange(placed + 1, keyColumn).setValue('');
    const free = names.findIndex((name, index) => index > 0 && name === typed && (keys[index] === '' || index === placed));
    if (free === -1) return;
    at = free + 1;
  }
}
