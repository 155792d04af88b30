/** Charts over the cells of a tab: the builder, the chart, and what a sheet does with them. */
import type { RunContext } from '../base/run-context';
import { Enumeration, type EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { touchProperties, type ChartModel, type SheetModel } from './model/sheet-model';
import { Range, requireSheet } from './range';
import { refusedOfChart } from './refused';
import type { Sheet } from './sheet';
import { ChartTextStyleBuilder } from './chart-text-style';
import { CURVE_STYLE, POINT_STYLE, POSITION } from './chart-words';

export const CHART_TYPE = new Enumeration('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);
const HIDDEN_STRATEGY = new Enumeration('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
const MERGE_STRATEGY = new Enumeration('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);

/** The service of charts; of charts that are no part of a sheet this runtime has none. */
export class Charts {
  constructor(readonly ctx: RunContext) {}
}
describe(Charts, {
  name: 'Charts',
  path: 'Charts',
  scopes: SCOPES.none,
  enumerations: {
    ChartType: CHART_TYPE,
    ChartHiddenDimensionStrategy: HIDDEN_STRATEGY,
    ChartMergeStrategy: MERGE_STRATEGY,
    Position: POSITION,
    PointStyle: POINT_STYLE,
    CurveStyle: CURVE_STYLE,
  },
  methods: { newTextStyle: ['', 'local', () => new ChartTextStyleBuilder()] },
});

type Draft = Omit<ChartModel, 'id'> & { readonly id: number | null };

/** A chart as a script holds it: what it was when it was read or built. Only `updateChart` and `insertChart` change the sheet. */
export class EmbeddedChart {
  constructor(
    readonly ctx: RunContext,
    readonly draft: Draft,
  ) {}
}
export class EmbeddedChartBuilder {
  constructor(
    readonly ctx: RunContext,
    public draft: Draft,
  ) {}
  set(patch: Partial<Draft>): this {
    this.draft = { ...this.draft, ...patch };
    return this;
  }
}
export class ChartOptions {
  constructor(readonly options: ChartModel['options']) {}
}
export class ContainerInfo {
  constructor(readonly draft: Draft) {}
}

const isSame = (one: Draft['ranges'][number], range: Range): boolean =>
  one.sheetId === range.sheet.id && JSON.stringify(one.area) === JSON.stringify(range.area);

/** The ranges; those of a tab that is gone are left out. */
const rangesOf = ({ ctx, draft }: EmbeddedChart | EmbeddedChartBuilder): Range[] =>
  draft.ranges.flatMap(({ sheetId, area }) => {
    const sheet = ctx.workbook.sheetById(sheetId);
    return sheet ? [new Range(ctx, sheet, area)] : [];
  });

/** The builder of each type of chart, said by `chart-builders.ts`. */
export const TYPED_BUILDERS: Record<string, typeof EmbeddedChartBuilder> = {};
export type BuilderRow = MethodRow<EmbeddedChartBuilder>;
const typed = (type: string): BuilderRow => ['', 'local', (b) => new TYPED_BUILDERS[type]!(b.ctx, { ...b.draft, type })];
export const builderMethods: Readonly<Record<string, BuilderRow>> = {
  // A range that is there already is not added (reference of EmbeddedChartBuilder.addRange).
  addRange: [
    'Range',
    'local',
    (b, range: Range) =>
      b.draft.ranges.some((one) => isSame(one, range))
        ? b
        : b.set({ ranges: [...b.draft.ranges, { sheetId: range.sheet.id, area: range.area }] }),
  ],
  removeRange: ['Range', 'local', (b, range: Range) => b.set({ ranges: b.draft.ranges.filter((one) => !isSame(one, range)) })],
  clearRanges: ['', 'local', (b) => b.set({ ranges: [] })],
  getRanges: ['', 'local', rangesOf],
  getChartType: ['', 'local', (b) => CHART_TYPE.of(b.draft.type)],
  setChartType: ['ChartType', 'local', (b, type: EnumValue) => b.set({ type: type.label })],
  asAreaChart: typed('AREA'),
  asBarChart: typed('BAR'),
  asColumnChart: typed('COLUMN'),
  asComboChart: typed('COMBO'),
  asHistogramChart: typed('HISTOGRAM'),
  asLineChart: typed('LINE'),
  asPieChart: typed('PIE'),
  asScatterChart: typed('SCATTER'),
  asTableChart: typed('TABLE'),
  getContainer: ['', 'local', (b) => new ContainerInfo(b.draft)],
  setPosition: [
    'n n n n',
    'local',
    (b, row: number, column: number, x: number, y: number) =>
      b.set({ anchor: { row: row - 1, column: column - 1 }, offset: { x, y } }),
  ],
  setOption: ['s x', 'local', (b, option: string, value: unknown) => b.set({ options: { ...b.draft.options, [option]: value } })],
  setNumHeaders: ['n', 'local', (b, headers: number) => b.set({ headers })],
  setTransposeRowsAndColumns: ['b', 'local', (b, isTransposed: boolean) => b.set({ isTransposed })],
  setHiddenDimensionStrategy: [
    'ChartHiddenDimensionStrategy',
    'local',
    (b, strategy: EnumValue) => b.set({ hidden: strategy.label }),
  ],
  setMergeStrategy: ['ChartMergeStrategy', 'local', (b, strategy: EnumValue) => b.set({ merge: strategy.label })],
  build: ['', 'local', (b) => new EmbeddedChart(b.ctx, b.draft)],
};
describe(EmbeddedChartBuilder, {
  name: 'EmbeddedChartBuilder',
  path: 'SpreadsheetApp.EmbeddedChartBuilder',
  scopes: SCOPES.none,
  methods: builderMethods,
});

describe(EmbeddedChart, {
  name: 'EmbeddedChart',
  path: 'SpreadsheetApp.EmbeddedChart',
  scopes: SCOPES.none,
  methods: {
    getChartId: ['', 'local', (chart) => chart.draft.id],
    getRanges: ['', 'local', rangesOf],
    getOptions: ['', 'local', (chart) => new ChartOptions(chart.draft.options)],
    getContainerInfo: ['', 'local', (chart) => new ContainerInfo(chart.draft)],
    getNumHeaders: ['', 'local', (chart) => chart.draft.headers],
    getTransposeRowsAndColumns: ['', 'local', (chart) => chart.draft.isTransposed],
    getHiddenDimensionStrategy: ['', 'local', (chart) => HIDDEN_STRATEGY.of(chart.draft.hidden)],
    getMergeStrategy: ['', 'local', (chart) => MERGE_STRATEGY.of(chart.draft.merge)],
    modify: ['', 'local', (chart) => new EmbeddedChartBuilder(chart.ctx, chart.draft)],
  },
  refused: refusedOfChart,
});
describe(ChartOptions, {
  name: 'ChartOptions',
  path: 'Charts.ChartOptions',
  scopes: SCOPES.none,
  methods: {
    get: ['s', 'local', ({ options }, name: string) => (Object.hasOwn(options, name) ? options[name] : null)],
  },
});
// 1-based, as setPosition takes them.
describe(ContainerInfo, {
  name: 'ContainerInfo',
  path: 'SpreadsheetApp.ContainerInfo',
  scopes: SCOPES.none,
  methods: {
    getAnchorRow: ['', 'local', ({ draft }) => draft.anchor.row + 1],
    getAnchorColumn: ['', 'local', ({ draft }) => draft.anchor.column + 1],
    getOffsetX: ['', 'local', ({ draft }) => draft.offset.x],
    getOffsetY: ['', 'local', ({ draft }) => draft.offset.y],
  },
});

const NEW_CHART: Draft = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  anchor: { row: 0, column: 0 },
  offset: { x: 0, y: 0 },
  options: {},
  headers: -1,
  isTransposed: false,
  hidden: 'IGNORE_BOTH',
  merge: 'MERGE_COLUMNS',
};

/** The chart's place among those of the sheet. Google's words for one that is not there are not known. */
function placeOf(sheet: SheetModel, { draft }: EmbeddedChart): number {
  const place = (sheet.properties.charts ?? []).findIndex(({ id }) => id === draft.id);
  if (place === -1) throw new ScriptException('The chart is not part of this sheet.');
  return place;
}

function refuseOutside({ grid }: SheetModel, { anchor: { row, column } }: Draft): void {
  if (row < 0 || column < 0 || row >= grid.maxRows || column >= grid.maxColumns)
    throw new ScriptException('The position of the chart is outside the dimensions of the sheet.');
}

/** What a sheet does with its charts. */
export const chartMethods: Readonly<Record<string, MethodRow<Sheet>>> = {
  newChart: ['', 'local', (sheet) => new EmbeddedChartBuilder(sheet.ctx, NEW_CHART)],
  getCharts: [
    '',
    'read',
    (sheet) => (sheet.model.properties.charts ?? []).map((chart) => new EmbeddedChart(sheet.ctx, structuredClone(chart))),
  ],
  insertChart: [
    'EmbeddedChart',
    'structure',
    ({ ctx, model }, { draft }: EmbeddedChart) => {
      requireSheet(ctx, model);
      refuseOutside(model, draft);
      const id = ctx.workbook.properties.nextChartId ?? 1;
      ctx.workbook.properties.nextChartId = id + 1;
      ctx.workbook.arePropertiesDirty = true;
      const properties = touchProperties(model);
      properties.charts = [...(properties.charts ?? []), { ...structuredClone(draft), id }];
    },
  ],
  updateChart: [
    'EmbeddedChart',
    'structure',
    ({ model }, chart: EmbeddedChart) => {
      const place = placeOf(model, chart);
      refuseOutside(model, chart.draft);
      const properties = touchProperties(model);
      properties.charts = properties.charts!.map((one, at) =>
        at === place ? { ...structuredClone(chart.draft), id: one.id } : one,
      );
    },
  ],
  removeChart: [
    'EmbeddedChart',
    'structure',
    ({ model }, chart: EmbeddedChart) => {
      const place = placeOf(model, chart);
      const properties = touchProperties(model);
      properties.charts = properties.charts!.filter((_, at) => at !== place);
    },
  ],
};
