/** Sheet: name, place, look, protections, rules. */
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import type { EnumValue } from '../base/enum-value';
import { publishedUrl } from '../forms/form-model';
import { chartMethods } from './charts';
import { sheetMetadataMethods } from './developer-metadata';
import { sheetGroupMethods } from './groups';
import { sheetMoreMethods } from './sheet-more-methods';
import { sheetSelectionMethods } from './selection';
import { colorOf } from './colors';
import { ConditionalFormatRule } from './conditional-format';
import { SHEET_TYPE } from './enumerations';
import { Filter, isHiddenByFilter } from './filter';
import { Protection } from './protection';
import { rangeByText, requireSheet, type Range } from './range';
import { refuseAllFrozen, refuseBeyond } from './refuse-beyond';
import { refusedOfSheet } from './refused';
import { Sheet } from './sheet';
import { sheetGridMethods } from './sheet-grid-methods';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;
const CHARACTER_WIDTH = 7;
const PADDING_WIDTH = 16;
const MIN_FITTED_WIDTH = 30;

function sized(sheet: Sheet, field: 'columnWidths' | 'rowHeights', first: number, count: number, size: number): Sheet {
  refuseBeyond(sheet, field === 'columnWidths' ? 'columns' : 'rows', first, count);
  const sizes = { ...sheet.model.properties[field] };
  for (let i = 0; i < count; i += 1) sizes[first - 1 + i] = size;
  return sheet.change({ [field]: sizes });
}

/** Widths by content, without a renderer: so many pixels for each character of the longest line. */
function fitted(sheet: Sheet, first: number, count: number): Sheet {
  refuseBeyond(sheet, 'columns', first, count);
  const { workbook } = sheet.ctx;
  for (let column = first; column < first + count; column += 1) {
    const longest = sheet.model.grid.rows.reduce(
      (length, _row, r) =>
        Math.max(
          length,
          ...workbook
            .display(sheet.model, r, column - 1)
            .split('\n')
            .map((line) => line.length),
        ),
      0,
    );
    if (longest > 0)
      sized(sheet, 'columnWidths', column, 1, Math.max(MIN_FITTED_WIDTH, longest * CHARACTER_WIDTH + PADDING_WIDTH));
  }
  return sheet;
}

function hidden(sheet: Sheet, field: 'hiddenColumns' | 'hiddenRows', first: number, count: number, isHidden: boolean): void {
  refuseBeyond(sheet, field === 'hiddenColumns' ? 'columns' : 'rows', first, count);
  const set = new Set(sheet.model.properties[field]);
  for (let i = first - 1; i < first - 1 + count; i += 1) {
    if (isHidden) set.add(i);
    else set.delete(i);
  }
  sheet.change({ [field]: [...set].sort((a, b) => a - b) });
}

const setters: Readonly<Record<string, MethodRow<Sheet>>> = {
  setName: [
    's',
    'write',
    (sheet, name) => {
      if (sheet.model.properties.name !== name) sheet.ctx.workbook.refuseTakenName(name);
      sheet.ctx.workbook.arePropertiesDirty = true;
      return sheet.change({ name });
    },
  ],
  setFrozenRows: [
    'n',
    'write',
    (sheet, rows) => {
      refuseAllFrozen(sheet, 'rows', rows);
      sheet.change({ frozenRows: rows });
    },
  ],
  setFrozenColumns: [
    'n',
    'write',
    (sheet, columns) => {
      refuseAllFrozen(sheet, 'columns', columns);
      sheet.change({ frozenColumns: columns });
    },
  ],
  setColumnWidth: ['n n', 'write', (sheet, column, width) => sized(sheet, 'columnWidths', column, 1, width)],
  setColumnWidths: ['n n n', 'write', (sheet, column, count, width) => sized(sheet, 'columnWidths', column, count, width)],
  // A row is as high as a line of text at least, unless it is forced (setRowHeightsForced in the reference).
  setRowHeight: ['n n', 'write', (sheet, row, height) => sized(sheet, 'rowHeights', row, 1, Math.max(height, DEFAULT_HEIGHT))],
  setRowHeights: [
    'n n n',
    'write',
    (sheet, row, count, height) => sized(sheet, 'rowHeights', row, count, Math.max(height, DEFAULT_HEIGHT)),
  ],
  setRowHeightsForced: ['n n n', 'write', (sheet, row, count, height) => sized(sheet, 'rowHeights', row, count, height)],
  setHiddenGridlines: ['b', 'write', (sheet, hidesGridlines) => sheet.change({ hidesGridlines })],
  setTabColor: ['s?', 'write', (sheet, color) => sheet.change({ tabColor: colorOf(color) })],
  setConditionalFormatRules: [
    'a',
    'write',
    (sheet, rules) => {
      sheet.change({ conditionalRules: (rules as ConditionalFormatRule[]).map((rule) => rule.rule) });
    },
  ],
  clearConditionalFormatRules: [
    '',
    'write',
    (sheet) => {
      sheet.change({ conditionalRules: [] });
    },
  ],
  autoResizeColumns: ['n n', 'write', (sheet, column, count) => fitted(sheet, column, count)],
  autoResizeColumn: ['n', 'write', (sheet, column) => fitted(sheet, column, 1)],
  hideColumns: ['n | n n', 'write', (sheet, column, count = 1) => hidden(sheet, 'hiddenColumns', column, count, true)],
  showColumns: ['n | n n', 'write', (sheet, column, count = 1) => hidden(sheet, 'hiddenColumns', column, count, false)],
  hideColumn: [
    'Range',
    'write',
    (sheet, range) => hidden(sheet, 'hiddenColumns', (range as Range).area.column + 1, (range as Range).columns, true),
  ],
  hideRows: ['n | n n', 'write', (sheet, row, count = 1) => hidden(sheet, 'hiddenRows', row, count, true)],
  showRows: ['n | n n', 'write', (sheet, row, count = 1) => hidden(sheet, 'hiddenRows', row, count, false)],
  hideSheet: [
    '',
    'write',
    (sheet) => {
      if (sheet.ctx.workbook.sheets.filter((other) => !other.properties.hidden).length <= 1)
        throw new ScriptException("You can't hide all the sheets in a document.");
      return sheet.change({ hidden: true });
    },
  ],
  showSheet: ['', 'write', (sheet) => sheet.change({ hidden: false })],
  protect: ['', 'structure', (sheet) => Protection.add(sheet.ctx, sheet.model)],
  activate: ['', 'ui', (sheet) => sheet.activate()],
};

/** A fact of one row or column, asked for by its 1-based number and given by its 0-based one. */
const of = (what: 'rows' | 'columns', fact: (sheet: Sheet, at: number) => unknown): MethodRow<Sheet> => [
  'n',
  'read',
  (sheet, number) => {
    refuseBeyond(sheet, what, number);
    return fact(sheet, number - 1);
  },
];

const getters: Readonly<Record<string, MethodRow<Sheet>>> = {
  getName: ['', 'local', (sheet) => sheet.model.properties.name],
  getSheetName: ['', 'local', (sheet) => sheet.model.properties.name],
  getSheetId: ['', 'local', (sheet) => sheet.model.id],
  // The editor keeps one selection, that of the tab in front.
  getActiveRange: [
    '',
    'read',
    (sheet) =>
      rangeByText(
        sheet.ctx,
        sheet.model,
        sheet.ctx.workbook.properties.activeSheetId === sheet.model.id ? sheet.ctx.workbook.properties.activeRange : 'A1',
      ),
  ],
  getIndex: ['', 'local', (sheet) => sheet.ctx.workbook.sheets.indexOf(sheet.model) + 1],
  getType: ['', 'local', () => SHEET_TYPE.of('GRID')],
  getFrozenRows: ['', 'read', (sheet) => sheet.model.properties.frozenRows],
  getFrozenColumns: ['', 'read', (sheet) => sheet.model.properties.frozenColumns],
  getColumnWidth: of('columns', (sheet, column) => sheet.model.properties.columnWidths[column] ?? DEFAULT_WIDTH),
  getRowHeight: of('rows', (sheet, row) => sheet.model.properties.rowHeights[row] ?? DEFAULT_HEIGHT),
  getTabColor: ['', 'read', (sheet) => sheet.model.properties.tabColor ?? null],
  isColumnHiddenByUser: of('columns', (sheet, column) => sheet.model.properties.hiddenColumns.includes(column)),
  isRowHiddenByUser: of('rows', (sheet, row) => sheet.model.properties.hiddenRows.includes(row)),
  isRowHiddenByFilter: of('rows', (sheet, row) => isHiddenByFilter(sheet.ctx, sheet.model, row)),
  hasHiddenGridlines: ['', 'read', (sheet) => sheet.model.properties.hidesGridlines ?? false],
  isSheetHidden: ['', 'read', (sheet) => sheet.model.properties.hidden],
  getProtections: [
    'ProtectionType',
    'read',
    (sheet, type) =>
      sheet.model.properties.protections
        .filter((protection) => ((type as EnumValue).label === 'RANGE') === (protection.area !== undefined))
        .map((protection) => new Protection(sheet.ctx, sheet.model, protection.id)),
  ],
  getFilter: ['', 'read', (sheet) => (sheet.model.properties.filter ? new Filter(sheet.ctx, sheet.model) : null)],
  getFormUrl: [
    '',
    'read',
    (sheet) => {
      const link = sheet.model.properties.formLink;
      const form = link && sheet.ctx.platform.forms.byId(link.formId);
      return form ? publishedUrl(form) : null;
    },
  ],
  getConditionalFormatRules: [
    '',
    'read',
    (sheet) => sheet.model.properties.conditionalRules.map((rule) => new ConditionalFormatRule(sheet.ctx, sheet.model, rule)),
  ],
};

/** All that a tab does. */
export const sheetMethods: Readonly<Record<string, MethodRow<Sheet>>> = {
  ...sheetGridMethods,
  ...setters,
  ...getters,
  ...chartMethods,
  ...sheetMoreMethods,
  ...sheetGroupMethods,
  ...sheetMetadataMethods,
  ...sheetSelectionMethods,
};

describe(Sheet, {
  name: 'Sheet',
  path: 'SpreadsheetApp.Sheet',
  scopes: SCOPES.spreadsheet,
  check: (sheet, cost) => {
    if (cost !== 'local') requireSheet(sheet.ctx, sheet.model);
  },
  methods: sheetMethods,
  refused: refusedOfSheet,
});
