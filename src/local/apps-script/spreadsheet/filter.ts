/** The filter of a tab. */
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { conditionMethods, criterionOf, holds, valuesOf } from './conditions';
import { touchProperties, type Condition, type ColumnFilter, type SheetModel } from './model/sheet-model';
import { sortArea } from './model/sort-area';
import { Range } from './range';

export class Filter {
  constructor(
    readonly ctx: RunContext,
    readonly sheet: SheetModel,
  ) {}

  get area() {
    const { filter } = this.sheet.properties;
    if (!filter) throw new ScriptException('The filter no longer exists.');
    return filter;
  }

  /** The 0-based column of the sheet that a column of scripts means; one outside the filter is refused. */
  column(given: number): number {
    const { column, columns } = this.area;
    if (given - 1 < column || given - 1 >= column + columns)
      throw new ScriptException('The column is outside the range of the filter.');
    return given - 1;
  }
}

/** What a filter asks of one column: texts that it hides or shows, or a condition that what is shown fulfils. */
export class FilterCriteria {
  constructor(
    readonly ctx: RunContext,
    readonly column: ColumnFilter,
  ) {}
}
export class FilterCriteriaBuilder {
  column: ColumnFilter = {};
  constructor(readonly ctx: RunContext) {}

  /** A condition takes the place of lists, and lists that of a condition. */
  set(condition: Condition): this {
    this.column = { condition };
    return this;
  }
  list(field: 'hidden' | 'visible', values: readonly string[]): this {
    this.column = { [field]: values };
    return this;
  }
}

const reading: Readonly<Record<string, MethodRow<FilterCriteria | FilterCriteriaBuilder>>> = {
  getHiddenValues: ['', 'local', ({ column }) => [...(column.hidden ?? [])]],
  getVisibleValues: ['', 'local', ({ column }) => [...(column.visible ?? [])]],
  getCriteriaType: ['', 'local', ({ column }) => (column.condition ? criterionOf(column.condition) : null)],
  getCriteriaValues: ['', 'local', ({ ctx, column }) => (column.condition ? valuesOf(ctx.workbook, column.condition) : [])],
  copy: ['', 'local', ({ ctx, column }) => Object.assign(new FilterCriteriaBuilder(ctx), { column })],
};
describe(FilterCriteria, {
  name: 'FilterCriteria',
  path: 'SpreadsheetApp.FilterCriteria',
  scopes: SCOPES.spreadsheet,
  isValue: true,
  methods: {
    ...reading,
    // A filter by colour can not be set by a script.
    getVisibleBackgroundColor: ['', 'local', () => null],
    getVisibleForegroundColor: ['', 'local', () => null],
  },
});
const listed = (field: 'hidden' | 'visible'): MethodRow<FilterCriteriaBuilder> => [
  'a',
  'local',
  (b, values: readonly unknown[]) => b.list(field, values.map(String)),
];
describe(FilterCriteriaBuilder, {
  name: 'FilterCriteriaBuilder',
  path: 'SpreadsheetApp.FilterCriteriaBuilder',
  scopes: SCOPES.none,
  methods: {
    ...conditionMethods,
    ...reading,
    setHiddenValues: listed('hidden'),
    setVisibleValues: listed('visible'),
    build: ['', 'local', ({ ctx, column }) => new FilterCriteria(ctx, column)],
  },
});

/** What the filter of a tab asks of a column: what a person ticked off, or what a script asked. */
const columnFilter = ({ properties }: SheetModel, column: number): ColumnFilter | undefined => {
  const hidden = properties.filterHidden?.[column];
  return hidden === undefined ? properties.filterCriteria?.[column] : { hidden };
};

/** @param row from 0 */
export function isHiddenByFilter(ctx: Pick<RunContext, 'workbook'>, sheet: SheetModel, row: number): boolean {
  const { filter, filterHidden = {}, filterCriteria = {} } = sheet.properties;
  if (!filter || row <= filter.row || row >= filter.row + filter.rows) return false;
  return Object.keys({ ...filterHidden, ...filterCriteria })
    .map(Number)
    .some((column) => {
      const { hidden, visible, condition } = columnFilter(sheet, column)!;
      const text = ctx.workbook.display(sheet, row, column);
      if (hidden?.includes(text) || visible?.includes(text) === false) return true;
      return condition !== undefined && !holds(ctx.workbook, sheet, condition, row, column, { row: filter.row + 1, column });
    });
}

/** Asks something else of a column, or nothing. */
function ask({ sheet }: Filter, column: number, asked: ColumnFilter | undefined): void {
  const properties = touchProperties(sheet);
  const without = <T>(held: Readonly<Record<number, T>> = {}): Record<number, T> =>
    Object.fromEntries(Object.entries(held).filter(([key]) => Number(key) !== column));
  const filterHidden = without(properties.filterHidden);
  const filterCriteria = without(properties.filterCriteria);
  properties.filterHidden = asked?.hidden ? { ...filterHidden, [column]: asked.hidden } : filterHidden;
  properties.filterCriteria = asked && !asked.hidden ? { ...filterCriteria, [column]: asked } : filterCriteria;
}

describe(Filter, {
  name: 'Filter',
  path: 'SpreadsheetApp.Filter',
  scopes: SCOPES.spreadsheet,
  methods: {
    getRange: ['', 'read', (filter) => new Range(filter.ctx, filter.sheet, filter.area)],
    getColumnFilterCriteria: [
      'n',
      'read',
      (filter, column) => {
        const asked = columnFilter(filter.sheet, column - 1);
        return asked === undefined ? null : new FilterCriteria(filter.ctx, asked);
      },
    ],
    setColumnFilterCriteria: [
      'n FilterCriteria?',
      'structure',
      (filter, column, criteria: FilterCriteria | null) => {
        ask(filter, filter.column(column), criteria?.column);
        return filter;
      },
    ],
    removeColumnFilterCriteria: [
      'n',
      'structure',
      (filter, column) => {
        ask(filter, filter.column(column), undefined);
        return filter;
      },
    ],
    remove: [
      '',
      'structure',
      (filter) => {
        const properties = touchProperties(filter.sheet);
        delete properties.filter;
        delete properties.filterHidden;
        delete properties.filterCriteria;
      },
    ],
    sort: [
      'n b',
      'structure',
      (filter, column, ascending) => {
        const { area } = filter;
        sortArea(filter.sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, [{ column: column - 1, ascending }]);
        return filter;
      },
    ],
  },
});
