/** Alternating colours of a range. */
import type { RunContext } from '../base/run-context';
import { Enumeration, type EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { colorOf } from './colors';
import type { Area } from './model/a1';
import { touchProperties, type BandingModel, type BandSide, type SheetModel } from './model/sheet-model';
import { Range } from './range';

/** Header, first and second band, footer of each theme, as the editor's list of alternating colours has them. */
const THEMES = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
} as const;
export const BANDING_THEME = new Enumeration('BandingTheme', Object.keys(THEMES));

export class Banding {
  constructor(
    readonly ctx: RunContext,
    readonly sheet: SheetModel,
    readonly id: number,
  ) {}

  get model(): BandingModel {
    const model = this.sheet.properties.bandings?.find(({ id }) => id === this.id);
    if (!model) throw new ScriptException('The banding no longer exists.');
    return model;
  }

  change(patch: Partial<BandingModel>): this {
    const changed = { ...this.model, ...patch };
    const properties = touchProperties(this.sheet);
    properties.bandings = properties.bandings!.map((one) => (one.id === this.id ? changed : one));
    return this;
  }
}

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

/** Refuses a place that has bands already. */
function refuseTaken(sheet: SheetModel, area: Area, but?: number): void {
  if ((sheet.properties.bandings ?? []).some((one) => one.id !== but && overlaps(one.area, area)))
    throw new ScriptException(
      "You can't add alternating background colors to a range that already has alternating background colors.",
    );
}

function apply(
  range: Range,
  side: 'rows' | 'columns',
  theme: EnumValue | undefined,
  hasHeader = true,
  hasFooter = false,
): Banding {
  refuseTaken(range.sheet, range.area);
  const [header, first, second, footer] = THEMES[(theme?.label ?? 'LIGHT_GREY') as keyof typeof THEMES];
  const colors: BandSide = { first, second, ...(hasHeader ? { header } : {}), ...(hasFooter ? { footer } : {}) };
  return add(range, { [side]: colors });
}

function add(range: Range, sides: Pick<BandingModel, 'rows' | 'columns'>): Banding {
  const { properties } = range.ctx.workbook;
  const id = properties.nextBandingId ?? 1;
  properties.nextBandingId = id + 1;
  range.ctx.workbook.arePropertiesDirty = true;
  const held = touchProperties(range.sheet);
  held.bandings = [...(held.bandings ?? []), { id, area: range.area, ...sides }];
  return new Banding(range.ctx, range.sheet, id);
}

/** The bands of a tab, or those that touch an area of it. */
export const bandingsOf = (ctx: RunContext, sheet: SheetModel, area?: Area): Banding[] =>
  (sheet.properties.bandings ?? [])
    .filter((one) => !area || overlaps(one.area, area))
    .map(({ id }) => new Banding(ctx, sheet, id));

/** The colour that the bands of a tab give a cell; undefined where there are none. Rows go before columns. */
export function bandColor(sheet: SheetModel, row: number, column: number): string | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  const banding = sheet.properties.bandings?.find(({ area }) => overlaps(area, cell));
  if (!banding) return undefined;
  const { area } = banding;
  const of = (side: BandSide | undefined, place: number, length: number): string | undefined => {
    if (!side) return undefined;
    if (side.header !== undefined && place === 0) return side.header;
    if (side.footer !== undefined && place === length - 1) return side.footer;
    return (place - (side.header === undefined ? 0 : 1)) % 2 === 0 ? side.first : side.second;
  };
  return of(banding.rows, row - area.row, area.rows) ?? of(banding.columns, column - area.column, area.columns);
}

/** First row color, Header column color…: the platform's name of a part in its refusals. */
const words = (side: 'Row' | 'Column', part: string): string => `${part} ${side.toLowerCase()} color`;

function sideMethods(side: 'Row' | 'Column'): Record<string, MethodRow<Banding>> {
  const field = side === 'Row' ? 'rows' : 'columns';
  const rows = (['First', 'Second', 'Header', 'Footer'] as const).map((part): [string, MethodRow<Banding>][] => {
    const name = part.toLowerCase() as keyof BandSide;
    return [
      [`get${part}${side}Color`, ['', 'read', ({ model }) => model[field]?.[name] ?? null]],
      [
        `set${part}${side}Color`,
        [
          's?',
          'write',
          (banding, given) => {
            const color = colorOf(given);
            if (color === undefined && (part === 'First' || part === 'Second'))
              throw new ScriptException(`${words(side, part)} should not be null`);
            return banding.change({ [field]: { first: '#ffffff', second: '#ffffff', ...banding.model[field], [name]: color } });
          },
        ],
      ],
    ];
  });
  return Object.fromEntries(rows.flat());
}

describe(Banding, {
  name: 'Banding',
  path: 'SpreadsheetApp.Banding',
  scopes: SCOPES.spreadsheet,
  methods: {
    ...sideMethods('Row'),
    ...sideMethods('Column'),
    getRange: ['', 'read', ({ ctx, sheet, model }) => new Range(ctx, sheet, model.area)],
    setRange: [
      'Range',
      'write',
      (banding, range: Range) => {
        refuseTaken(range.sheet, range.area, banding.id);
        return banding.change({ area: range.area });
      },
    ],
    copyTo: [
      'Range',
      'write',
      ({ model: { rows, columns } }, range: Range) => {
        refuseTaken(range.sheet, range.area);
        return add(range, { rows, columns });
      },
    ],
    remove: [
      '',
      'write',
      ({ sheet, id }) => {
        const properties = touchProperties(sheet);
        properties.bandings = properties.bandings!.filter((one) => one.id !== id);
      },
    ],
  },
});

const applying = (side: 'rows' | 'columns'): MethodRow<Range> => [
  '| BandingTheme | BandingTheme b b',
  'write',
  (range, theme, hasHeader, hasFooter) =>
    apply(range, side, theme as EnumValue | undefined, hasHeader as boolean, hasFooter as boolean),
];
export const rangeBandingMethods: Readonly<Record<string, MethodRow<Range>>> = {
  applyRowBanding: applying('rows'),
  applyColumnBanding: applying('columns'),
  getBandings: ['', 'read', ({ ctx, sheet, area }) => bandingsOf(ctx, sheet, area)],
};
