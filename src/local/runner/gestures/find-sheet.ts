/** Finds tabs, areas and forms by what a person or a test calls them. */
import type { Platform } from '../../apps-script/base/platform';
import type { FormModel } from '../../apps-script/forms/form-model';
import { parseA1, type Area } from '../../apps-script/spreadsheet/model/a1';
import type { SheetModel } from '../../apps-script/spreadsheet/model/sheet-model';

/** Throws with the tabs that exist when there is none of that id or name. */
export function findSheet({ workbook }: Platform, idOrName: number | string): SheetModel {
  const sheet = typeof idOrName === 'number' ? workbook.sheetById(idOrName) : workbook.sheetByName(idOrName);
  if (!sheet)
    throw new Error(
      `no sheet ${JSON.stringify(idOrName)} among ${workbook.sheets.map((other) => other.properties.name).join(', ')}`,
    );
  return sheet;
}

/** The area of an A1 text, whatever the grid's size. */
export function areaOfText(sheet: SheetModel, a1: string): Area {
  const area = parseA1(a1, sheet.grid.maxRows, sheet.grid.maxColumns);
  if (!area) throw new Error(`${JSON.stringify(a1)} is not a range`);
  return area;
}

/** By id, by published id, by any of its addresses, or by title. */
export function findForm({ forms }: Platform, key: string): FormModel {
  const id = /\/forms\/(?:u\/\d+\/)?d\/(?:e\/)?([\w-]+)/.exec(key)?.[1] ?? key;
  const form = forms.byId(id) ?? forms.forms.find((candidate) => candidate.title === key || candidate.fileName === key);
  if (!form)
    throw new Error(
      `no form ${JSON.stringify(key)} among ${forms.forms.map((other) => other.title || other.fileName).join(', ')}`,
    );
  return form;
}
