/** The filter of a tab. */
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { touchProperties, type SheetModel } from './model/sheet-model';
import { sortArea } from './model/sort-area';
import { Range } from './range';

export class Filter {
  constructor(
    readonly ctx: RunContext,
    readonly sheet: SheetModel,
  ) {}
}

/** What a filter asks of one column: here, texts that it hides. */
class FilterCriteria {
  constructor(readonly hidden: readonly string[]) {}
}

describe(FilterCriteria, {
  name: 'FilterCriteria',
  path: 'SpreadsheetApp.FilterCriteria',
  scopes: SCOPES.spreadsheet,
  isValue: true,
  methods: {
    getHiddenValues: ['', 'local', ({ hidden }) => [...hidden]],
    getCriteriaType: ['', 'local', () => null],
    getCriteriaValues: ['', 'local', () => []],
    getVisibleBackgroundColor: ['', 'local', () => null],
    getVisibleForegroundColor: ['', 'local', () => null],
  },
});

/** @param row from 0 */
export function isHiddenByFilter(ctx: RunContext, sheet: SheetModel, row: number): boolean {
  const { filter, filterHidden = {} } = sheet.properties;
  if (!filter || row <= filter.row || row >= filter.row + filter.rows) return false;
  return Object.entries(filterHidden).some(([column, texts]) => texts.includes(ctx.workbook.display(sheet, row, Number(column))));
}

describe(Filter, {
  name: 'Filter',
  path: 'SpreadsheetApp.Filter',
  scopes: SCOPES.spreadsheet,
  methods: {
    getRange: ['', 'read', (filter) => new Range(filter.ctx, filter.sheet, filter.sheet.properties.filter!)],
    getColumnFilterCriteria: [
      'n',
      'read',
      (filter, column) => {
        const hidden = filter.sheet.properties.filterHidden?.[column - 1];
        return hidden === undefined ? null : new FilterCriteria(hidden);
      },
    ],
    remove: [
      '',
      'structure',
      (filter) => {
        const properties = touchProperties(filter.sheet);
        delete properties.filter;
        delete properties.filterHidden;
      },
    ],
    sort: [
      'n b',
      'structure',
      (filter, column, ascending) => {
        const area = filter.sheet.properties.filter!;
        sortArea(filter.sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, [{ column: column - 1, ascending }]);
        return filter;
      },
    ],
  },
});
