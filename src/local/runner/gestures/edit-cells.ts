/** A person types into cells or pastes: what the sheet does, then the triggers that follow. */
import type { GestureResult, PastedCell } from '../../contract';
import { toA1, type Area } from '../../apps-script/spreadsheet/model/a1';
import type { ValidationRule } from '../../apps-script/spreadsheet/model/data-validation';
import type { SheetModel } from '../../apps-script/spreadsheet/model/sheet-model';
import type { Engine, Gesture } from '../engine';
import { editEvent, spreadsheetEvent, type EditedCell } from './events';
import { areaOfText } from './find-sheet';
import { snapshotCells } from './snapshot-cells';

export type ChangeType = 'INSERT_ROW' | 'REMOVE_ROW' | 'INSERT_COLUMN' | 'REMOVE_COLUMN' | 'OTHER' | 'REMOVE_GRID' | 'EDIT';

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
 * Pastes from the top left cell of `a1` on: no rule refuses them, and triggers are told neither the value nor the old one,
 * even of one cell.
 */
export function pasteCells(
  engine: Engine,
  sheet: SheetModel,
  a1: string,
  pasted: readonly (readonly (string | PastedCell)[])[],
): GestureResult {
  return enter(engine, sheet, a1, pasted, true);
}

/** The look that comes along with a cell replaces the one it finds; the rule of validation stays. */
function takeLook(engine: Engine, sheet: SheetModel, row: number, column: number, look: Omit<PastedCell, 'text'>): void {
  const { grid } = sheet;
  const { validation, note } = grid.attributes(row, column)?.fields ?? {};
  const { format, background, fontColor, bold } = look;
  const fields = { validation, note, format, background: background?.toLowerCase(), fontColor: fontColor?.toLowerCase(), bold };
  grid.set(row, column, grid.value(row, column), engine.platform.workbook.attributes.intern(fields));
}

function enter(
  engine: Engine,
  sheet: SheetModel,
  a1: string,
  typed: readonly (readonly (string | PastedCell)[])[],
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
      row.forEach((given, c) => {
        if (typeof given !== 'string') takeLook(engine, sheet, area.row + r, area.column + c, given);
        const text = typeof given === 'string' ? given : given.text;
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

/** Makes the grid large enough for an area, as a paste does. */
export function growTo(sheet: SheetModel, area: Area): void {
  const { grid } = sheet;
  if (area.row + area.rows > grid.maxRows) grid.insertRows(grid.maxRows, area.row + area.rows - grid.maxRows, grid.maxRows - 1);
  if (area.column + area.columns > grid.maxColumns)
    grid.insertColumns(grid.maxColumns, area.column + area.columns - grid.maxColumns);
}

/** Runs what follows an edit: the simple trigger, then the installed ones, then those of any change. */
export function fireEdit(engine: Engine, gesture: Gesture, sheet: SheetModel, area: Area, edited: EditedCell | undefined): void {
  engine.platform.workbook.properties.activeSheetId = sheet.id;
  engine.platform.workbook.properties.activeRange = toA1(area);
  gesture.run({
    kind: 'edit',
    functionName: 'onEdit',
    authMode: 'LIMITED',
    isOptional: true,
    args: (ctx) => [editEvent(ctx, sheet, area, edited)],
  });
  for (const trigger of engine.platform.triggers.waitingFor('ON_EDIT', engine.platform.workbook.properties.id)) {
    gesture.fire(trigger, { kind: 'edit', args: (ctx) => [editEvent(ctx, sheet, area, edited, trigger.uid)] }, engine.person);
  }
  fireChange(engine, gesture, 'EDIT');
}

/** Fires the triggers of any change. */
export function fireChange(engine: Engine, gesture: Gesture, changeType: ChangeType): void {
  for (const trigger of engine.platform.triggers.waitingFor('ON_CHANGE', engine.platform.workbook.properties.id)) {
    gesture.fire(
      trigger,
      { kind: 'edit', args: (ctx) => [{ ...spreadsheetEvent(ctx, trigger.uid), changeType }] },
      engine.person,
    );
  }
}
