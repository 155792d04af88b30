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

describe(Filter, {
  name: 'Filter',
  path: 'SpreadsheetApp.Filter',
  scopes: SCOPES.spreadsheet,
  methods: {
    getRange: ['', 'read', (filter) => new Range(filter.ctx, filter.sheet, filter.sheet.properties.filter!)],
    remove: [
      '',
      'structure',
      (filter) => {
        delete touchProperties(filter.sheet).filter;
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
