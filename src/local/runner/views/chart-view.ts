/** A chart with what its cells hold: names in the first column, a series for each other column, the header row above. */
import type { ChartView } from '../../contract';
import type { ChartModel } from '../../apps-script/spreadsheet/model/sheet-model';
import type { Workbook } from '../../apps-script/spreadsheet/model/workbook';

/** What the platform makes of a chart without a size. */
const DEFAULT_SIZE = { width: 600, height: 371 } as const;
const DEFAULT_COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'] as const;

interface Held {
  readonly shown: string;
  readonly value: unknown;
}

export function chartView(workbook: Workbook, chart: ChartModel): ChartView {
  const { options, anchor, offset } = chart;
  const columns = chart.isTransposed ? turned(columnsOf(workbook, chart)) : columnsOf(workbook, chart);
  const headers =
    chart.headers >= 0 ? chart.headers : columns.slice(1).some(([first]) => typeof first?.value !== 'number') ? 1 : 0;
  const [names = [], ...rest] = columns.map((column) => column.slice(headers));
  const size = (name: 'width' | 'height'): number => (typeof options[name] === 'number' ? options[name] : DEFAULT_SIZE[name]);
  return {
    id: chart.id,
    type: chart.type,
    title: typeof options['title'] === 'string' ? options['title'] : '',
    ...anchor,
    ...offset,
    width: size('width'),
    height: size('height'),
    colours: Array.isArray(options['colors']) ? options['colors'].map(String) : DEFAULT_COLOURS,
    categories: names.map(({ shown }) => shown),
    series: rest.map((values, index) => ({
      name: headers > 0 ? (columns[index + 1]?.[headers - 1]?.shown ?? '') : '',
      values: values.map(({ value }) => (typeof value === 'number' ? value : null)),
    })),
  };
}

/** The columns of all ranges side by side, or one below the other. */
function columnsOf(workbook: Workbook, { ranges, merge }: ChartModel): Held[][] {
  const parts = ranges.flatMap(({ sheetId, area }) => {
    const sheet = workbook.sheetById(sheetId);
    if (!sheet) return [];
    const held = (row: number, column: number): Held => ({
      shown: workbook.display(sheet, row, column),
      value: sheet.grid.value(row, column),
    });
    return [
      Array.from({ length: area.columns }, (_, c) =>
        Array.from({ length: area.rows }, (__, r) => held(area.row + r, area.column + c)),
      ),
    ];
  });
  const [first = [], ...more] = parts;
  return merge === 'MERGE_ROWS'
    ? first.map((column, index) => [...column, ...more.flatMap((part) => part[index] ?? [])])
    : parts.flat();
}

const turned = (columns: readonly Held[][]): Held[][] =>
  Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((column) => column[row]!));
