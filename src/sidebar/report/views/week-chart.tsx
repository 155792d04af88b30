/** Pupils on stage as columns, places as a line, week by week. */
import type { JSX } from 'preact';
import type { WeekGap } from '../../../domain/indicators/gaps';
import { dashboardWords } from '../../../wording/labels/dashboard';
import { lackLabels } from '../../../wording/labels/indicators';
import { reportWords } from '../../../wording/pages/report-page';
import { weekLabel } from '../../../wording/text/dates';
import { numberInFrench } from '../../../wording/text/numbers';

const WIDTH = 680;
const HEIGHT = 220;
const LEFT = 40;
const TOP = 12;
const BOTTOM = HEIGHT - 24;
/** Fewest pixels between two names of weeks. */
const NAME_WIDTH = 34;

/** A round step that parts the scale in four or five. */
function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 4)));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step * 5 >= most) ?? power * 10;
}

export function WeekChart({ weeks }: { readonly weeks: readonly WeekGap[] }): JSX.Element {
  const most = Math.max(1, ...weeks.flatMap(({ pupils = 0, places }) => [pupils, places]));
  const step = stepOf(most);
  const scale = Math.ceil(most / step) * step;
  const y = (value: number): number => BOTTOM - ((BOTTOM - TOP) * value) / scale;
  const band = (WIDTH - LEFT) / weeks.length;
  const every = Math.max(1, Math.ceil(NAME_WIDTH / band));
  const spoken = weeks
    .map(
      ({ week, pupils, places }) =>
        `${weekLabel(week)}\u00a0: ${pupils ?? lackLabels['too-few']} ${dashboardWords.pupils.toLowerCase()}, ${places} ${dashboardWords.places.toLowerCase()}`,
    )
    .join('\u00a0; ');
  return (
    <figure class="chart">
      <figcaption>
        {reportWords.weeksChart}
        <span class="legend" aria-hidden="true">
          <span class="key key-now" /> {dashboardWords.pupils} <span class="key key-places" /> {dashboardWords.places}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${reportWords.weeksChart}. ${spoken}`}>
        {Array.from({ length: scale / step + 1 }, (_, index) => index * step).map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} class={value === 0 ? 'axis' : 'grid-line'} />
            <text x={LEFT - 8} y={y(value) + 4} text-anchor="end">
              {numberInFrench(value)}
            </text>
          </g>
        ))}
        {weeks.map(({ week, pupils = 0 }, at) => (
          <g key={week}>
            <rect
              class="now"
              x={LEFT + band * (at + 0.18)}
              width={band * 0.64}
              y={y(pupils)}
              height={Math.max(0, BOTTOM - y(pupils))}
              rx={Math.min(2, band / 8)}
            />
            {at % every === 0 && (
              <text x={LEFT + band * (at + 0.5)} y={HEIGHT - 7} text-anchor="middle">
                {weekLabel(week)}
              </text>
            )}
          </g>
        ))}
        <polyline class="places" points={weeks.map(({ places }, at) => `${LEFT + band * (at + 0.5)},${y(places)}`).join(' ')} />
      </svg>
    </figure>
  );
}
