/** The spreadsheet: what scripts may ask of it. */
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { splitSheetName } from './model/a1';
import { localeRules } from './model/locale';
import { refuseBadName } from './named-range';
import { Range, rangeByText } from './range';
import { refusedOfSpreadsheet } from './refused';
import { Sheet } from './sheet';
import { sheetMethods } from './sheet-methods';
import { spreadsheetMoreMethods } from './spreadsheet-more-methods';
import { Spreadsheet } from './spreadsheet-class';

/** 'Feuille 2' in French, 'Sheet2' elsewhere: the first number not taken. */
function freeName(spreadsheet: Spreadsheet): string {
  const stem = spreadsheet.ctx.workbook.locale.tag === 'fr-FR' ? 'Feuille ' : 'Sheet';
  let number = spreadsheet.ctx.workbook.sheets.length + 1;
  while (spreadsheet.ctx.workbook.sheetByName(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** What a spreadsheet does by its tab in front, with the very methods of the tab. */
const BY_ACTIVE_SHEET: readonly string[] = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFormUrl',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRangeList',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
];
const byActiveSheet = Object.fromEntries(
  BY_ACTIVE_SHEET.map((name): [string, MethodRow<Spreadsheet>] => {
    const [signature, cost, act] = sheetMethods[name]!;
    return [name, [signature, cost, (s, ...args) => act(new Sheet(s.ctx, s.active), ...args)]];
  }),
);

describe(Spreadsheet, {
  name: 'Spreadsheet',
  path: 'SpreadsheetApp.Spreadsheet',
  scopes: SCOPES.spreadsheet,
  methods: {
    ...byActiveSheet,
    ...spreadsheetMoreMethods,
    getId: ['', 'local', (s) => s.ctx.workbook.properties.id],
    getName: ['', 'read', (s) => s.ctx.workbook.properties.name],
    rename: [
      's',
      'write',
      (s, name) => {
        s.ctx.workbook.properties.name = name;
        s.ctx.workbook.arePropertiesDirty = true;
      },
    ],
    setName: [
      's',
      'write',
      (s, name) => {
        s.ctx.workbook.properties.name = name;
        s.ctx.workbook.arePropertiesDirty = true;
      },
    ],
    getUrl: ['', 'local', (s) => `https://docs.google.com/spreadsheets/d/${s.ctx.workbook.properties.id}/edit`],
    getSheets: ['', 'read', (s) => s.ctx.workbook.sheets.map((model) => new Sheet(s.ctx, model))],
    getNumSheets: ['', 'read', (s) => s.ctx.workbook.sheets.length],
    getSheetByName: ['s', 'read', (s, name) => s.sheet(s.ctx.workbook.sheetByName(name))],
    getSheetById: ['n', 'read', (s, id) => s.sheet(s.ctx.workbook.sheetById(id))],
    insertSheet: [
      '| n | s | s n',
      'structure',
      (s, first, second) => {
        const name = typeof first === 'string' ? first : freeName(s);
        const index = (typeof first === 'number' ? first : second) ?? s.ctx.workbook.sheets.indexOf(s.active) + 1;
        return new Sheet(s.ctx, s.ctx.workbook.insertSheet(name, index)).activate();
      },
    ],
    deleteSheet: [
      'Sheet',
      'structure',
      (s, sheet) => {
        s.ctx.workbook.removeSheet((sheet as Sheet).model);
      },
    ],
    deleteActiveSheet: [
      '',
      'structure',
      (s) => {
        s.ctx.workbook.removeSheet(s.active);
        return s.sheet(s.active);
      },
    ],
    getActiveSheet: ['', 'read', (s) => s.sheet(s.active)],
    setActiveSheet: ['Sheet | Sheet b', 'ui', (_s, sheet) => (sheet as Sheet).activate() && sheet],
    getActiveRange: ['', 'read', (s) => s.activeRange()],
    getActiveCell: ['', 'read', (s) => s.activeRange().first()],
    moveActiveSheet: [
      'n',
      'structure',
      (s, position) => {
        const { workbook } = s.ctx;
        const model = s.active;
        workbook.sheets.splice(workbook.sheets.indexOf(model), 1);
        workbook.sheets.splice(position - 1, 0, model);
        workbook.arePropertiesDirty = true;
      },
    ],
    getSpreadsheetLocale: ['', 'read', (s) => s.ctx.workbook.properties.locale],
    setSpreadsheetLocale: [
      's',
      'write',
      (s, locale) => {
        if (!localeRules(locale)) throw new Error(`not implemented: Spreadsheet.setSpreadsheetLocale(${String(locale)})`);
        s.ctx.workbook.properties.locale = locale;
        s.ctx.workbook.arePropertiesDirty = true;
      },
    ],
    getSpreadsheetTimeZone: ['', 'read', (s) => s.ctx.workbook.properties.timeZone],
    setSpreadsheetTimeZone: [
      's',
      'write',
      (s, zone) => {
        s.ctx.workbook.properties.timeZone = zone;
        s.ctx.workbook.arePropertiesDirty = true;
      },
    ],
    toast: [
      's | s s? | s s? n?',
      'ui',
      (s, message, title, seconds) => {
        s.ctx.show({ kind: 'toast', title: title ?? '', message, seconds: seconds ?? 5 });
      },
    ],
    getRange: [
      's',
      'local',
      (s, text) => {
        const named = s.ctx.workbook.properties.namedRanges[text as string];
        if (named) return new Range(s.ctx, s.ctx.workbook.sheetById(named.sheetId)!, named.area);
        const { sheet, range } = splitSheetName(text as string);
        const model = sheet === undefined ? s.active : s.ctx.workbook.sheetByName(sheet);
        if (!model) throw new ScriptException('Range not found');
        return rangeByText(s.ctx, model, range);
      },
    ],
    getRangeByName: [
      's',
      'read',
      (s, name) => {
        const named = s.ctx.workbook.properties.namedRanges[name as string];
        const model = named && s.ctx.workbook.sheetById(named.sheetId);
        return named && model ? new Range(s.ctx, model, named.area) : null;
      },
    ],
    setNamedRange: [
      's Range',
      'write',
      (s, name, range) => {
        const { sheet, area } = range as Range;
        refuseBadName(name as string);
        s.ctx.workbook.properties.namedRanges[name as string] = { sheetId: sheet.id, area };
        s.ctx.workbook.arePropertiesDirty = true;
      },
    ],
    removeNamedRange: [
      's',
      'write',
      (s, name) => {
        delete s.ctx.workbook.properties.namedRanges[name as string];
        s.ctx.workbook.arePropertiesDirty = true;
      },
    ],
    getOwner: ['', 'read', () => null],
  },
  refused: refusedOfSpreadsheet,
});
