/** Developer metadata: what a script notes on the spreadsheet, a tab, a row or a column, and which goes along with it. */
import type { RunContext } from '../base/run-context';
import { Enumeration, type EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import type { Area } from './model/a1';
import type { MetadataModel, MetadataPlace } from './model/metadata';
import { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet-class';

export const METADATA_LOCATION_TYPE = new Enumeration('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);
export const METADATA_VISIBILITY = new Enumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);

/** One note, as long as it is there. */
export class DeveloperMetadata {
  constructor(
    readonly ctx: RunContext,
    readonly id: number,
  ) {}

  get model(): MetadataModel {
    const found = (this.ctx.workbook.properties.metadata ?? []).find((one) => one.id === this.id);
    if (!found) throw new ScriptException('The developer metadata no longer exists.');
    return found;
  }

  change(patch: Partial<MetadataModel>): this {
    Object.assign(this.model, patch);
    this.ctx.workbook.arePropertiesDirty = true;
    return this;
  }
}
export class DeveloperMetadataLocation {
  constructor(
    readonly ctx: RunContext,
    readonly place: MetadataPlace,
  ) {}
}
export class DeveloperMetadataFinder {
  private readonly tests: ((one: MetadataModel) => boolean)[] = [];
  isIntersecting = false;
  constructor(
    readonly ctx: RunContext,
    readonly home: Home,
  ) {}

  with(test: (one: MetadataModel) => boolean): this {
    this.tests.push(test);
    return this;
  }

  find(): DeveloperMetadata[] {
    const all = this.ctx.workbook.properties.metadata ?? [];
    return all
      .filter((one) => isOn(one.place, this.home, this.isIntersecting) && this.tests.every((test) => test(one)))
      .map(({ id }) => new DeveloperMetadata(this.ctx, id));
  }
}

/** Where notes are looked for: the spreadsheet, a tab, or a block of one. */
type Home = { readonly sheetId?: number; readonly area?: Area };

/** A row is one that goes from edge to edge, so is a column: a block of cells has no notes of its own. */
function lineOf(range: Range): MetadataPlace {
  const { row, column, rows, columns } = range.area;
  const { grid, id } = range.sheet;
  if (rows === 1 && column === 0 && columns === grid.maxColumns) return { sheetId: id, row };
  if (columns === 1 && row === 0 && rows === grid.maxRows) return { sheetId: id, column };
  throw new ScriptException(
    'Adding developer metadata to arbitrary ranges is not currently supported. ' +
      'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** Notes of the place itself and of all that lies in it; with `isIntersecting` those of whatever the place touches. */
function isOn(place: MetadataPlace, { sheetId, area }: Home, isIntersecting: boolean): boolean {
  if (sheetId === undefined) return true;
  if (place.sheetId !== sheetId) return false;
  if (!area) return true;
  const { row, column } = place;
  const isRowIn = row !== undefined && row >= area.row && row < area.row + area.rows;
  const isColumnIn = column !== undefined && column >= area.column && column < area.column + area.columns;
  if (isIntersecting) return (row === undefined && column === undefined) || isRowIn || isColumnIn;
  return isRowIn || isColumnIn;
}

function add(ctx: RunContext, place: MetadataPlace, key: string, given: readonly unknown[]): void {
  const value = given.find((one) => typeof one === 'string');
  const visibility = given.find((one) => typeof one === 'object' && one !== null) as EnumValue | undefined;
  const { properties } = ctx.workbook;
  properties.metadata = [
    ...(properties.metadata ?? []),
    { id: ctx.platform.ids.number(), key, value, visibility: visibility?.label ?? 'DOCUMENT', place },
  ];
  ctx.workbook.arePropertiesDirty = true;
}

/** The three methods of whatever can have notes. */
export function metadataMethods<T extends { readonly ctx: RunContext }>(
  placeOf: (self: T) => MetadataPlace,
  homeOf: (self: T) => Home,
): Readonly<Record<string, MethodRow<T>>> {
  return {
    addDeveloperMetadata: [
      's | s DeveloperMetadataVisibility | s s | s s DeveloperMetadataVisibility',
      'write',
      (self, key, ...given) => {
        add(self.ctx, placeOf(self), key as string, given);
        return self;
      },
    ],
    getDeveloperMetadata: [
      '',
      'read',
      (self) => {
        const place = JSON.stringify(placeOf(self));
        return (self.ctx.workbook.properties.metadata ?? [])
          .filter((one) => JSON.stringify(one.place) === place)
          .map(({ id }) => new DeveloperMetadata(self.ctx, id));
      },
    ],
    createDeveloperMetadataFinder: ['', 'local', (self) => new DeveloperMetadataFinder(self.ctx, homeOf(self))],
  };
}
export const rangeMetadataMethods = metadataMethods<Range>(lineOf, ({ sheet, area }) => ({ sheetId: sheet.id, area }));
export const sheetMetadataMethods = metadataMethods<Sheet>(
  ({ model }) => ({ sheetId: model.id }),
  ({ model }) => ({ sheetId: model.id }),
);

const typeOf = ({ sheetId, row, column }: MetadataPlace): string =>
  sheetId === undefined ? 'SPREADSHEET' : row !== undefined ? 'ROW' : column !== undefined ? 'COLUMN' : 'SHEET';

describe(DeveloperMetadata, {
  name: 'DeveloperMetadata',
  path: 'SpreadsheetApp.DeveloperMetadata',
  scopes: SCOPES.spreadsheet,
  methods: {
    getId: ['', 'local', (one) => one.id],
    getKey: ['', 'read', (one) => one.model.key],
    setKey: ['s', 'write', (one, key) => one.change({ key })],
    getValue: ['', 'read', (one) => one.model.value ?? null],
    setValue: ['s', 'write', (one, value) => one.change({ value })],
    getVisibility: ['', 'read', (one) => METADATA_VISIBILITY.of(one.model.visibility)],
    setVisibility: [
      'DeveloperMetadataVisibility',
      'write',
      (one, visibility) => one.change({ visibility: (visibility as EnumValue).label }),
    ],
    getLocation: ['', 'read', (one) => new DeveloperMetadataLocation(one.ctx, one.model.place)],
    moveToRow: ['Range', 'write', (one, range) => one.change({ place: lineOf(range as Range) })],
    moveToColumn: ['Range', 'write', (one, range) => one.change({ place: lineOf(range as Range) })],
    moveToSheet: ['Sheet', 'write', (one, sheet) => one.change({ place: { sheetId: (sheet as Sheet).model.id } })],
    moveToSpreadsheet: ['', 'write', (one) => one.change({ place: {} })],
    remove: [
      '',
      'write',
      (one) => {
        const { properties } = one.ctx.workbook;
        properties.metadata = properties.metadata!.filter(({ id }) => id !== one.model.id);
        one.ctx.workbook.arePropertiesDirty = true;
      },
    ],
  },
});

const line = ({ ctx, place: { sheetId, row, column } }: DeveloperMetadataLocation, asked: 'row' | 'column'): Range | null => {
  const sheet = ctx.workbook.sheetById(sheetId ?? -1);
  if (!sheet) return null;
  const { maxRows, maxColumns } = sheet.grid;
  if (asked === 'row') return row === undefined ? null : new Range(ctx, sheet, { row, column: 0, rows: 1, columns: maxColumns });
  return column === undefined ? null : new Range(ctx, sheet, { row: 0, column, rows: maxRows, columns: 1 });
};
describe(DeveloperMetadataLocation, {
  name: 'DeveloperMetadataLocation',
  path: 'SpreadsheetApp.DeveloperMetadataLocation',
  scopes: SCOPES.none,
  methods: {
    getLocationType: ['', 'local', ({ place }) => METADATA_LOCATION_TYPE.of(typeOf(place))],
    getRow: ['', 'local', (location) => line(location, 'row')],
    getColumn: ['', 'local', (location) => line(location, 'column')],
    // Null unless it is the place itself (reference of DeveloperMetadataLocation.getSheet).
    getSheet: [
      '',
      'local',
      ({ ctx, place }) => {
        const sheet = typeOf(place) === 'SHEET' ? ctx.workbook.sheetById(place.sheetId!) : undefined;
        return sheet ? new Sheet(ctx, sheet) : null;
      },
    ],
    getSpreadsheet: ['', 'local', ({ ctx, place }) => (place.sheetId === undefined ? new Spreadsheet(ctx) : null)],
  },
});
describe(DeveloperMetadataFinder, {
  name: 'DeveloperMetadataFinder',
  path: 'SpreadsheetApp.DeveloperMetadataFinder',
  scopes: SCOPES.spreadsheet,
  methods: {
    withId: ['n', 'local', (finder, id) => finder.with((one) => one.id === id)],
    withKey: ['s', 'local', (finder, key) => finder.with((one) => one.key === key)],
    withValue: ['s', 'local', (finder, value) => finder.with((one) => one.value === value)],
    withVisibility: [
      'DeveloperMetadataVisibility',
      'local',
      (finder, visibility) => finder.with((one) => one.visibility === (visibility as EnumValue).label),
    ],
    withLocationType: [
      'DeveloperMetadataLocationType',
      'local',
      (finder, type) => finder.with((one) => typeOf(one.place) === (type as EnumValue).label),
    ],
    onIntersectingLocations: ['', 'local', (finder) => Object.assign(finder, { isIntersecting: true })],
    find: ['', 'read', (finder) => finder.find()],
  },
});
