/** What the person has selected, and what a script selects: one active range of the tab in front, others with it. */
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import type { EnumValue } from '../base/enum-value';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import type { Area } from './model/a1';
import { splitSheetName } from './model/a1';
import { Range, rangeByText } from './range';
import { RangeList } from './range-list';
import { nextDataCell } from './range-move-methods';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet-class';

export class Selection {
  constructor(readonly spreadsheet: Spreadsheet) {}
}

/** Selects ranges of one tab, the last of them the active one, and brings the tab to the front. */
export function select(ctx: RunContext, ranges: readonly Range[], cell?: Range): void {
  const active = ranges.at(-1);
  if (!active) throw new ScriptException('Range list must not be empty.');
  const { properties } = ctx.workbook;
  properties.activeSheetId = active.sheet.id;
  properties.activeRange = active.a1();
  if (ranges.length > 1) properties.activeRanges = ranges.map((range) => range.a1());
  else delete properties.activeRanges;
  if (cell) properties.currentCell = cell.a1();
  else delete properties.currentCell;
  ctx.workbook.arePropertiesDirty = true;
  ctx.show({ kind: 'activate', sheetId: active.sheet.id, a1: active.a1() });
}

/** All selected ranges of the tab in front. */
function selected(spreadsheet: Spreadsheet): RangeList {
  const active = spreadsheet.activeRange();
  const { activeRanges } = spreadsheet.ctx.workbook.properties;
  // A person who has clicked elsewhere since has selected that alone.
  if (activeRanges?.at(-1) !== active.a1()) return new RangeList([active]);
  return new RangeList(activeRanges!.map((text) => rangeByText(spreadsheet.ctx, spreadsheet.active, text)));
}

const isWithin = (cell: Area, area: Area): boolean =>
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

/** The cell of the selection that stands out: the one made current while it lies in it, else its first. */
export function currentCell(spreadsheet: Spreadsheet): Range {
  const active = spreadsheet.activeRange();
  const { currentCell: text } = spreadsheet.ctx.workbook.properties;
  const cell = text === undefined ? undefined : rangeByText(spreadsheet.ctx, spreadsheet.active, text);
  return cell && isWithin(cell.area, active.area) ? cell : active.first();
}

/** The cell becomes current; the selection stays when it holds the cell, and becomes the cell otherwise. */
function makeCurrent(cell: Range): Range {
  if (cell.rows !== 1 || cell.columns !== 1) throw new ScriptException('The range must be a single cell.');
  const spreadsheet = new Spreadsheet(cell.ctx);
  const ranges = spreadsheet.active === cell.sheet ? selected(spreadsheet).ranges : [];
  const holds = ranges.find((range) => isWithin(cell.area, range.area));
  select(cell.ctx, holds ? [...ranges.filter((range) => range !== holds), holds] : [cell], cell);
  return cell;
}

describe(Selection, {
  name: 'Selection',
  path: 'SpreadsheetApp.Selection',
  scopes: SCOPES.spreadsheet,
  methods: {
    getActiveRange: ['', 'read', ({ spreadsheet }) => spreadsheet.activeRange()],
    getActiveRangeList: ['', 'read', ({ spreadsheet }) => selected(spreadsheet)],
    getActiveSheet: ['', 'read', ({ spreadsheet }) => spreadsheet.sheet(spreadsheet.active)],
    getCurrentCell: ['', 'read', ({ spreadsheet }) => currentCell(spreadsheet)],
    // From the current cell to where Ctrl, Shift and an arrow would lead.
    getNextDataRange: [
      'Direction',
      'read',
      ({ spreadsheet }, direction: EnumValue) => {
        const { row, column } = currentCell(spreadsheet).area;
        const to = nextDataCell(currentCell(spreadsheet), direction.label).area;
        return spreadsheet
          .activeRange()
          .sibling(
            Math.min(row, to.row),
            Math.min(column, to.column),
            Math.abs(to.row - row) + 1,
            Math.abs(to.column - column) + 1,
          );
      },
    ],
  },
});

/** A list of ranges of the tab, or those of another tab by their names. */
function byText(spreadsheet: Spreadsheet, text: string): Range {
  const { sheet, range } = splitSheetName(text);
  const model = sheet === undefined ? spreadsheet.active : spreadsheet.ctx.workbook.sheetByName(sheet);
  if (!model) throw new ScriptException('Range not found');
  return rangeByText(spreadsheet.ctx, model, range);
}

/** What the app, the spreadsheet and a tab do with the selection. */
export function selectionMethods<T extends { readonly ctx: RunContext }>(): Readonly<Record<string, MethodRow<T>>> {
  const of = ({ ctx }: T): Spreadsheet => new Spreadsheet(ctx);
  return {
    getSelection: ['', 'local', (self) => new Selection(of(self))],
    getActiveRangeList: ['', 'read', (self) => selected(of(self))],
    getCurrentCell: ['', 'read', (self) => currentCell(of(self))],
    setActiveRange: [
      'Range',
      'ui',
      ({ ctx }, range: Range) => {
        select(ctx, [range]);
        return range;
      },
    ],
    setActiveRangeList: [
      'RangeList',
      'ui',
      ({ ctx }, list: RangeList) => {
        select(ctx, list.ranges);
        return list;
      },
    ],
    setActiveSelection: [
      'Range | s',
      'ui',
      (self, given: Range | string) => {
        const range = typeof given === 'string' ? byText(of(self), given) : given;
        select(self.ctx, [range]);
        return range;
      },
    ],
    setCurrentCell: ['Range', 'ui', (_self, cell: Range) => makeCurrent(cell)],
  };
}
export const sheetSelectionMethods: Readonly<Record<string, MethodRow<Sheet>>> = {
  ...selectionMethods<Sheet>(),
  getActiveCell: ['', 'read', ({ ctx }) => new Spreadsheet(ctx).activeRange().first()],
};
export const rangeSelectionMethods: Readonly<Record<string, MethodRow<Range>>> = {
  activate: [
    '',
    'ui',
    (range) => {
      select(range.ctx, [range]);
      return range;
    },
  ],
  activateAsCurrentCell: ['', 'ui', makeCurrent],
};
