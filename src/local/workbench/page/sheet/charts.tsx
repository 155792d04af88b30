// Charts over the cells, drawn plainly: columns, bars and lines; of other kinds the name is shown.
import type { JSX } from 'preact';
import type { ChartView } from '../../../contract';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, type Axis, type GridLayout } from './grid-layout';

interface ChartsProps {
  readonly charts: readonly ChartView[];
  readonly layout: GridLayout;
  readonly view: { readonly top: number; readonly left: number; readonly width: number; readonly height: number };
}

export function Charts({ charts, layout: { rows, columns }, view }: ChartsProps): JSX.Element {
  return (
    <div class="charts" style={{ width: `${view.width - ROW_HEADER_WIDTH}px`, height: `${view.height - HEADER_HEIGHT}px` }}>
      {charts.map((chart) => (
        <Chart
          key={chart.id}
          chart={chart}
          left={startOf(columns, chart.column) + chart.x - view.left}
          top={startOf(rows, chart.row) + chart.y - view.top}
        />
      ))}
    </div>
  );
}

/** Where the line begins; a hidden one lies where the next one does. */
function startOf({ indexes, starts, total }: Axis, index: number): number {
  const slot = indexes.findIndex((shown) => shown >= index);
  return slot === -1 ? total : (starts[slot] ?? 0);
}

const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 26;
const MARGIN = 16;
const CHARACTER = 6;

function Chart({ chart, left, top }: { readonly chart: ChartView; readonly left: number; readonly top: number }): JSX.Element {
  const { width, height, title, type } = chart;
  const draw = DRAWN[type];
  return (
    <svg
      role="img"
      aria-label={spoken(chart)}
      width={width}
      height={height}
      style={{ left: `${left}px`, top: `${top}px` }}
      data-chart={title}
    >
      <text x={MARGIN} y={22} fill="#5f6368" font-size="13">
        {title}
      </text>
      {draw ? draw(chart) : <text x={width / 2} y={height / 2} text-anchor="middle">{`Graphique ${type}`}</text>}
      <Legend chart={chart} />
    </svg>
  );
}

/** Title and figures: what the drawing shows, for who hears the page. */
const spoken = ({ title, categories, series }: ChartView): string =>
  `${title || 'Graphique'}\u00a0: ${categories
    .map((category, at) => `${category}, ${series.map(({ name, values }) => `${name} ${values[at] ?? '–'}`).join(', ')}`)
    .join('\u00a0; ')}`;

function Legend({ chart: { series, colours, height } }: { readonly chart: ChartView }): JSX.Element {
  let x = MARGIN;
  return (
    <g>
      {series.map(({ name }, index) => {
        const at = x;
        x += 24 + name.length * CHARACTER;
        return (
          <g key={index}>
            <rect x={at} y={height - 19} width={10} height={10} fill={colours[index % colours.length]} />
            <text x={at + 14} y={height - 10} fill="#5f6368">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The largest figure of a scale whose steps are round. */
function scaleOf({ series }: ChartView): { readonly most: number; readonly step: number } {
  const largest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const power = 10 ** Math.floor(Math.log10(largest / 4 || 1));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((one) => one * 4 >= largest) ?? power * 10);
  return { most: Math.ceil(largest / step) * step, step };
}

const steps = ({ most, step }: { readonly most: number; readonly step: number }): number[] =>
  Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step);

/** Columns stand on the axis below; lines join their heads. */
function upright(chart: ChartView, isLine: boolean): JSX.Element {
  const { width, height, categories, series, colours } = chart;
  const scale = scaleOf(chart);
  const [left, bottom, top] = [MARGIN + 24, height - LEGEND_HEIGHT - 22, TITLE_HEIGHT];
  const band = (width - MARGIN - left) / Math.max(1, categories.length);
  const y = (value: number): number => bottom - ((bottom - top) * value) / scale.most;
  const every = Math.max(1, Math.ceil((Math.max(0, ...categories.map((name) => name.length)) * CHARACTER + 6) / band));
  const thick = (band * 0.7) / Math.max(1, series.length);
  return (
    <g>
      {steps(scale).map((value) => (
        <g key={value}>
          <line x1={left} x2={width - MARGIN} y1={y(value)} y2={y(value)} stroke={value === 0 ? '#80868b' : '#e8eaed'} />
          <text x={left - 6} y={y(value) + 4} text-anchor="end" fill="#5f6368">
            {value}
          </text>
        </g>
      ))}
      {categories.map((name, at) =>
        at % every === 0 ? (
          <text key={at} x={left + band * (at + 0.5)} y={bottom + 15} text-anchor="middle" fill="#5f6368">
            {name}
          </text>
        ) : null,
      )}
      {series.map(({ values }, index) => {
        const colour = colours[index % colours.length];
        const middle = (at: number): number => left + band * (at + 0.5);
        if (isLine)
          return (
            <polyline
              key={index}
              fill="none"
              stroke={colour}
              stroke-width={2}
              points={values.flatMap((value, at) => (value === null ? [] : [`${middle(at)},${y(value)}`])).join(' ')}
            />
          );
        return values.map((value, at) => (
          <rect
            key={`${index} ${at}`}
            x={left + band * (at + 0.15) + thick * index}
            y={y(value ?? 0)}
            width={thick}
            height={bottom - y(value ?? 0)}
            fill={colour}
          />
        ));
      })}
    </g>
  );
}

/** Bars lie from the axis on the left. */
function lying(chart: ChartView): JSX.Element {
  const { width, height, categories, series, colours } = chart;
  const scale = scaleOf(chart);
  const longest = Math.max(0, ...categories.map((name) => name.length));
  const left = Math.min(MARGIN + longest * CHARACTER, width * 0.42);
  const [top, bottom] = [TITLE_HEIGHT, height - LEGEND_HEIGHT - 18];
  const band = (bottom - top) / Math.max(1, categories.length);
  const thick = (band * 0.7) / Math.max(1, series.length);
  const x = (value: number): number => left + ((width - MARGIN - left) * value) / scale.most;
  const room = Math.floor((left - MARGIN) / CHARACTER);
  return (
    <g>
      {steps(scale).map((value) => (
        <g key={value}>
          <line y1={top} y2={bottom} x1={x(value)} x2={x(value)} stroke={value === 0 ? '#80868b' : '#e8eaed'} />
          <text x={x(value)} y={bottom + 14} text-anchor="middle" fill="#5f6368">
            {value}
          </text>
        </g>
      ))}
      {categories.map((name, at) => (
        <text key={at} x={left - 6} y={top + band * (at + 0.5) + 4} text-anchor="end" fill="#5f6368">
          {name.length > room ? `${name.slice(0, room - 1)}…` : name}
        </text>
      ))}
      {series.map(({ values }, index) =>
        values.map((value, at) => (
          <rect
            key={`${index} ${at}`}
            x={left}
            y={top + band * (at + 0.15) + thick * index}
            width={x(value ?? 0) - left}
            height={thick}
            fill={colours[index % colours.length]}
          />
        )),
      )}
    </g>
  );
}

const DRAWN: Readonly<Record<string, (chart: ChartView) => JSX.Element>> = {
  COLUMN: (chart) => upright(chart, false),
  LINE: (chart) => upright(chart, true),
  AREA: (chart) => upright(chart, true),
  BAR: lying,
};
