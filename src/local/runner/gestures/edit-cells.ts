/** A person types into cells, inserts, removes, moves and sorts: what the sheet does, then the triggers that follow. */
import type { GestureResult } from '../../contract';
import { toA1, type Area } from '../../apps-script/spreadsheet/model/a1';
import type { ValidationRule } from '../../apps-script/spreadsheet/model/data-validation';
import { followStructure, rememberReferences } from '../../apps-script/spreadsheet/model/follow-structure';
import { followMove, touchProperties, type SheetModel } from '../../apps-script/spreadsheet/model/sheet-model';
import { sortArea } from '../../apps-script/spreadsheet/model/sort-area';
import type { Engine, Gesture } from '../engine';
import { editEvent, spreadsheetEvent, type EditedCell } from './events';
import { areaOfText } from './find-sheet';
import { snapshotCells } from './snapshot-cells';

type ChangeType = 'INSERT_ROW' | 'REMOVE_ROW' | 'INSERT_COLUMN' | 'REMOVE_COLUMN' | 'OTHER' | 'REMOVE_GRID' | 'EDIT';

/**
 * Types texts from the top left cell of `a1` on. One refused cell leaves the sheet as it was; a paste of several is kept, as on
 * the platform.
 */
export function editCells(
  engine: Engine,
  sheet: SheetModel,
  a1: string,
  typed: readonly (readonly string[])[],
): GestureResult & { readonly refused?: string } {
  return enter(engine, sheet, a1, typed, false);
}

/**
 * Pastes texts from the top left cell of `a1` on: no rule refuses them, and triggers are told neither the value nor the old one,
 * even of one cell.
 */
export function pasteCells(engine: Engine, sheet: SheetModel, a1: string, pasted: readonly (readonly string[])[]): GestureResult {
  return enter(engine, sheet, a1, pasted, true);
}

function enter(
  engine: Engine,
  sheet: SheetModel,
  a1: string,
  typed: readonly (readonly string[])[],
  isPasted: boolean,
): GestureResult & { readonly refused?: string } {
  const { workbook } = engine.platform;
  const start = areaOfText(sheet, a1);
  const area: Area = { ...start, rows: typed.length, columns: Math.max(...typed.map((row) => row.length)) };
  const isSingle = area.rows === 1 && area.columns === 1;
  return engine.perform<{ refused?: string }>((gesture) => {
    growTo(sheet, area);
    const before = snapshotCells(sheet, area);
    const oldValue = sheet.grid.value(area.row, area.column);
    let refused: string | undefined;
    typed.forEach((row, r) =>
      row.forEach((text, c) => {
        workbook.write(sheet, area.row + r, area.column + c, text, (rule, cell) => {
          if (isSingle && !isPasted)
            refused = refusalText(workbook.listed.bind(workbook), workbook.internValidation(rule), rule, cell);
          else keepAnyway(engine, sheet, area.row + r, area.column + c, text);
        });
      }),
    );
    if (refused !== undefined) return { refused };
    const after = snapshotCells(sheet, area);
    engine.history.add({ undo: before.restore, redo: after.restore });
    fireEdit(
      engine,
      gesture,
      sheet,
      area,
      isSingle && !isPasted ? { value: sheet.grid.value(area.row, area.column), oldValue } : undefined,
    );
    return {};
  });
}

/** A paste passes over the rules of validation: the platform then marks the cell, and scripts see what was pasted. */
function keepAnyway(engine: Engine, sheet: SheetModel, row: number, column: number, text: string): void {
  const { workbook } = engine.platform;
  const attributes = sheet.grid.attributes(row, column);
  const typed = workbook.parse(text, attributes);
  const format = attributes?.fields.format ?? typed.format;
  sheet.grid.set(row, column, typed.value, workbook.attributes.intern({ ...attributes?.fields, format, formula: typed.formula }));
}

function refusalText(listed: (id: number) => readonly string[], id: number, rule: ValidationRule, cell: string): string {
  const start = `Les données saisies dans la cellule ${cell} enfreignent les règles de validation des données définies pour cette cellule.`;
  if (rule.help) return `${start} ${rule.help}`;
  return rule.criterion.startsWith('VALUE_IN')
    ? `${start} Veuillez saisir l’une des valeurs suivantes\u00a0: ${listed(id).join(', ')}.`
    : start;
}

function growTo(sheet: SheetModel, area: Area): void {
  const { grid } = sheet;
  if (area.row + area.rows > grid.maxRows) grid.insertRows(grid.maxRows, area.row + area.rows - grid.maxRows, grid.maxRows - 1);
  if (area.column + area.columns > grid.maxColumns)
    grid.insertColumns(grid.maxColumns, area.column + area.columns - grid.maxColumns);
}

function fireEdit(engine: Engine, gesture: Gesture, sheet: SheetModel, area: Area, edited: EditedCell | undefined): void {
  engine.platform.workbook.properties.activeSheetId = sheet.id;
  engine.platform.workbook.properties.activeRange = toA1(area);
  gesture.run({
    kind: 'edit',
    functionName: 'onEdit',
    authMode: 'LIMITED',
    isOptional: true,
    args: (ctx) => [editEvent(ctx, sheet, area, edited)],
  });
  for (const trigger of [...engine.platform.triggers.triggers].filter(({ event }) => event === 'ON_EDIT')) {
    gesture.fire(trigger, { kind: 'edit', args: (ctx) => [editEvent(ctx, sheet, area, edited, trigger.uid)] }, engine.person);
  }
  fireChange(engine, gesture, 'EDIT');
}

function fireChange(engine: Engine, gesture: Gesture, changeType: ChangeType): void {
  for (const trigger of [...engine.platform.triggers.triggers].filter(({ event }) => event === 'ON_CHANGE')) {
    gesture.fire(
      trigger,
      { kind: 'edit', args: (ctx) => [{ ...spreadsheetEvent(ctx, trigger.uid), changeType }] },
      engine.person,
    );
  }
}

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
