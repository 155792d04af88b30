/** A person inserts, removes, moves, sorts and renames: what the sheet does, then the triggers that follow. */
import type { GestureResult } from '../../contract';
import type { Area } from '../../apps-script/spreadsheet/model/a1';
import { followStructure, rememberReferences } from '../../apps-script/spreadsheet/model/follow-structure';
import { followMove, touchProperties, type SheetModel } from '../../apps-script/spreadsheet/model/sheet-model';
import { sortArea } from '../../apps-script/spreadsheet/model/sort-area';
import type { Engine } from '../engine';
import { fireChange, type ChangeType } from './edit-cells';
import { snapshotCells } from './snapshot-cells';

/** Does a change of structure, remembers how to take it back, and tells the change triggers. */
function restructure(engine: Engine, changeType: ChangeType, redo: () => void, undo: () => void): GestureResult {
  return engine.perform((gesture) => {
    redo();
    engine.history.add({ undo, redo });
    fireChange(engine, gesture, changeType);
    return {};
  });
}

/** Rows count from 1. */
export function insertRows(engine: Engine, sheet: SheetModel, before: number, count: number): GestureResult {
  const at = before - 1;
  return restructure(
    engine,
    'INSERT_ROW',
    () => {
      sheet.grid.insertRows(at, count, at > 0 ? at - 1 : at);
      followStructure(engine.platform.workbook, sheet, 'rows', at, count);
    },
    () => {
      sheet.grid.deleteRows(at, count);
      followStructure(engine.platform.workbook, sheet, 'rows', at, -count);
    },
  );
}

export function deleteRows(engine: Engine, sheet: SheetModel, first: number, count: number): GestureResult {
  const at = first - 1;
  if (count >= sheet.grid.maxRows) throw new Error('Vous ne pouvez pas supprimer toutes les lignes de la feuille.');
  const properties = structuredClone(sheet.properties);
  const references = rememberReferences(engine.platform.workbook);
  let removed: ReturnType<typeof sheet.grid.deleteRows> = [];
  return restructure(
    engine,
    'REMOVE_ROW',
    () => {
      removed = sheet.grid.deleteRows(at, count);
      followStructure(engine.platform.workbook, sheet, 'rows', at, -count);
    },
    () => {
      sheet.grid.restoreRows(at, count, removed);
      Object.assign(touchProperties(sheet), structuredClone(properties));
      references();
    },
  );
}

/** Columns count from 1. */
export function insertColumns(engine: Engine, sheet: SheetModel, before: number, count: number): GestureResult {
  const at = before - 1;
  return restructure(
    engine,
    'INSERT_COLUMN',
    () => {
      sheet.grid.insertColumns(at, count);
      followStructure(engine.platform.workbook, sheet, 'columns', at, count);
    },
    () => {
      sheet.grid.deleteColumns(at, count);
      followStructure(engine.platform.workbook, sheet, 'columns', at, -count);
    },
  );
}

export function deleteColumns(engine: Engine, sheet: SheetModel, first: number, count: number): GestureResult {
  const at = first - 1;
  if (count >= sheet.grid.maxColumns) throw new Error('Vous ne pouvez pas supprimer toutes les colonnes de la feuille.');
  const properties = structuredClone(sheet.properties);
  const references = rememberReferences(engine.platform.workbook);
  let removed: ReturnType<typeof sheet.grid.deleteColumns> | undefined;
  return restructure(
    engine,
    'REMOVE_COLUMN',
    () => {
      removed = sheet.grid.deleteColumns(at, count);
      followStructure(engine.platform.workbook, sheet, 'columns', at, -count);
    },
    () => {
      sheet.grid.restoreColumns(at, count, removed!);
      Object.assign(touchProperties(sheet), structuredClone(properties));
      references();
    },
  );
}

/** Moves a column so that it becomes the `to`-th; both count from 1. */
export function moveColumn(engine: Engine, sheet: SheetModel, from: number, to: number): GestureResult {
  const move = (source: number, place: number): void => {
    const before = place > source ? place + 1 : place;
    followMove(sheet, source, 1, before);
    sheet.grid.moveColumns(source, 1, before);
  };
  return restructure(
    engine,
    'OTHER',
    () => move(from - 1, to - 1),
    () => move(to - 1, from - 1),
  );
}

/** Sorts the tab below its frozen rows. */
/** Nothing of the cells changes: no trigger hears of it. Columns count from 1. */
export function filterColumn(engine: Engine, sheet: SheetModel, column: number, hidden: readonly string[]): GestureResult {
  if (!sheet.properties.filter) throw new Error('La feuille n’a pas de filtre.');
  return engine.perform(() => {
    const properties = touchProperties(sheet);
    const asked = { ...properties.filterHidden, [column - 1]: [...hidden] };
    if (hidden.length === 0) delete asked[column - 1];
    properties.filterHidden = asked;
    return {};
  });
}

export function sortSheet(engine: Engine, sheet: SheetModel, column: number, ascending: boolean): GestureResult {
  const first = sheet.properties.frozenRows;
  const area: Area = { row: first, column: 0, rows: Math.max(0, sheet.grid.lastRow() - first), columns: sheet.grid.maxColumns };
  const before = snapshotCells(sheet, area);
  return restructure(engine, 'OTHER', () => sortArea(sheet, area, [{ column: column - 1, ascending }]), before.restore);
}

export function renameSheet(engine: Engine, sheet: SheetModel, name: string): GestureResult {
  const before = sheet.properties.name;
  const rename = (to: string): void => {
    if (engine.platform.workbook.sheets.some((other) => other !== sheet && other.properties.name === to))
      throw new Error(`Une feuille porte déjà le nom «\u00a0${to}\u00a0». Saisissez un autre nom.`);
    touchProperties(sheet).name = to;
    engine.platform.workbook.arePropertiesDirty = true;
  };
  return restructure(
    engine,
    'OTHER',
    () => rename(name),
    () => rename(before),
  );
}

/** Removes a tab; the edits remembered for it are forgotten. */
export function deleteSheet(engine: Engine, sheet: SheetModel): GestureResult {
  if (sheet.properties.formLink)
    throw new Error('Cette feuille reçoit les réponses d’un formulaire\u00a0: dissociez d’abord le formulaire.');
  if (engine.platform.workbook.sheets.filter((other) => !other.properties.hidden || other === sheet).length <= 1)
    throw new Error('Vous ne pouvez pas supprimer toutes les feuilles d’un document.');
  return engine.perform((gesture) => {
    engine.platform.workbook.removeSheet(sheet);
    engine.history.clear();
    fireChange(engine, gesture, 'REMOVE_GRID');
    return {};
  });
}
