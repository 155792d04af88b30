/** A row that a person writes by hand. */
import { type Hub, letters } from '../hub';

/** Types a row below the last one. */
export function typeRow(hub: Hub, tab: string, cells: Readonly<Record<string, string>>): void {
  const { id, cells: rows } = hub.runtime.sheetByName(tab);
  let last = rows.length;
  while (last > 1 && rows[last - 1]!.every((cell) => cell === null || cell.display === '' || cell.value === false)) last -= 1;
  for (const [header, text] of Object.entries(cells))
    hub.runtime.edit(id, `${letters(hub.column(tab, header))}${last + 1}`, [[text]]);
}
