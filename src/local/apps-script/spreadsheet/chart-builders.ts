/** The builder of each type of chart: named setters that all write the options which `setOption` writes. */
import type { EnumValue } from '../base/enum-value';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { ChartTextStyle } from './chart-text-style';
import { builderMethods, EmbeddedChartBuilder, TYPED_BUILDERS, type BuilderRow } from './charts';
import { colorOf } from './colors';

type Rows = Readonly<Record<string, BuilderRow>>;

const option = (signature: string, of: (...given: never[]) => Readonly<Record<string, unknown>>): BuilderRow => [
  signature,
  'local',
  (b, ...given) => b.set({ options: { ...b.draft.options, ...of(...(given as never[])) } }),
];
const word = (name: string, type: string): BuilderRow =>
  option(type, (value: EnumValue) => ({ [name]: value.label.toLowerCase() }));
const style = (name: string): BuilderRow => option('TextStyle', (value: ChartTextStyle) => ({ [name]: value.option }));
const flag = (options: Readonly<Record<string, unknown>>): BuilderRow => option('', () => options);

const looks: Rows = {
  setTitle: option('s', (title: string) => ({ title })),
  setTitleTextStyle: style('titleTextStyle'),
  setLegendPosition: word('legend.position', 'Position'),
  setLegendTextStyle: style('legend.textStyle'),
  setBackgroundColor: option('s', (color: string) => ({ backgroundColor: colorOf(color) })),
  setColors: option('a', (colors: readonly string[]) => ({ colors: colors.map((color) => colorOf(color)) })),
};
/** X and Y are the domain and the values; a bar chart lies on its side, and its options say so. */
const axes = (x: 'hAxis' | 'vAxis'): Rows => {
  const y = x === 'hAxis' ? 'vAxis' : 'hAxis';
  const axis = (name: 'X' | 'Y', at: string): Rows => ({
    [`set${name}AxisTitle`]: option('s', (title: string) => ({ [`${at}.title`]: title })),
    [`set${name}AxisTitleTextStyle`]: style(`${at}.titleTextStyle`),
    [`set${name}AxisTextStyle`]: style(`${at}.textStyle`),
  });
  return { ...axis('X', x), ...axis('Y', y) };
};
const range = (axis: string): BuilderRow =>
  option('n n', (min: number, max: number) => ({ [`${axis}.viewWindow.min`]: min, [`${axis}.viewWindow.max`]: max }));
const value: Rows = {
  setRange: range('vAxis'),
  useLogScale: flag({ 'vAxis.logScale': true }),
  reverseCategories: flag({ 'hAxis.direction': -1 }),
};
const stacked: Rows = { setStacked: flag({ isStacked: true }) };
const points: Rows = { setPointStyle: word('pointStyle', 'PointStyle') };
const across = { ...looks, ...axes('hAxis'), ...value };

const TYPES: Readonly<Record<string, readonly [string, Rows]>> = {
  AREA: ['Area', { ...across, ...stacked, ...points }],
  BAR: [
    'Bar',
    {
      ...looks,
      ...axes('hAxis'),
      ...stacked,
      setRange: range('hAxis'),
      useLogScale: flag({ 'hAxis.logScale': true }),
      reverseCategories: flag({ 'vAxis.direction': -1 }),
      reverseDirection: flag({ 'hAxis.direction': -1 }),
    },
  ],
  COLUMN: ['Column', { ...across, ...stacked }],
  COMBO: ['Combo', { ...across, ...stacked }],
  HISTOGRAM: ['Histogram', { ...across, ...stacked }],
  LINE: ['Line', { ...across, ...points, setCurveStyle: word('curveType', 'CurveStyle') }],
  PIE: ['Pie', { ...looks, set3D: flag({ is3D: true }), reverseCategories: flag({ reverseCategories: true }) }],
  SCATTER: [
    'Scatter',
    {
      ...looks,
      ...axes('hAxis'),
      ...points,
      setXAxisRange: range('hAxis'),
      setYAxisRange: range('vAxis'),
      setXAxisLogScale: flag({ 'hAxis.logScale': true }),
      setYAxisLogScale: flag({ 'vAxis.logScale': true }),
    },
  ],
  TABLE: [
    'Table',
    {
      enablePaging: option('b | n | n n', (given: boolean | number, startPage?: number) => ({
        page: given === false ? 'disable' : 'enable',
        ...(typeof given === 'number' ? { pageSize: given } : {}),
        ...(startPage === undefined ? {} : { startPage }),
      })),
      enableRtlTable: option('b', (rtlTable: boolean) => ({ rtlTable })),
      enableSorting: option('b', (isEnabled: boolean) => ({ sort: isEnabled ? 'enable' : 'disable' })),
      setFirstRowNumber: option('n', (firstRowNumber: number) => ({ firstRowNumber })),
      setInitialSortingAscending: option('n', (sortColumn: number) => ({ sortColumn, sortAscending: true })),
      setInitialSortingDescending: option('n', (sortColumn: number) => ({ sortColumn, sortAscending: false })),
      showRowNumberColumn: option('b', (showRowNumber: boolean) => ({ showRowNumber })),
      useAlternatingRowStyle: option('b', (alternatingRowStyle: boolean) => ({ alternatingRowStyle })),
    },
  ],
};

for (const [type, [name, rows]] of Object.entries(TYPES)) {
  const builder = class extends EmbeddedChartBuilder {};
  TYPED_BUILDERS[type] = builder;
  describe(builder, {
    name: `Embedded${name}ChartBuilder`,
    path: `SpreadsheetApp.Embedded${name}ChartBuilder`,
    scopes: SCOPES.none,
    methods: { ...builderMethods, ...rows },
  });
}
