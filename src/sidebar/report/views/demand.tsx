/** Pupils against places: the year's weeks, then sectors and communes. */
import type { JSX } from 'preact';
import type { Gap, WeekGap } from '../../../domain/indicators/gaps';
import type { YearFigures } from '../../../domain/indicators/year-figures';
import { dashboardWords, groupLabel } from '../../../wording/labels/dashboard';
import { reportWords, shortSectors } from '../../../wording/pages/report-page';
import { numberInFrench } from '../../../wording/text/numbers';
import { BarTable } from './bar-table';
import { WeekChart } from './week-chart';

export function Demand({ now, weeks }: { readonly now: YearFigures; readonly weeks: readonly WeekGap[] }): JSX.Element {
  const short = now.sectors.filter(({ key, pupils, places }) => key !== undefined && key !== '' && pupils > places);
  return (
    <section>
      <h2>{reportWords.demand}</h2>
      {weeks.length === 0 ? <p class="quiet">{reportWords.noWeeks}</p> : <WeekChart weeks={weeks} />}
      {now.sectors.length === 0 ? (
        <p class="quiet">{reportWords.notEnough}</p>
      ) : (
        <>
          <p class="prose">{shortSectors(short.map(({ key }) => groupLabel('sector', key)))}</p>
          <Gaps caption={reportWords.sectorsChart} by="sector" gaps={now.sectors} />
        </>
      )}
      {now.communes.length > 0 && <Gaps caption={reportWords.communes} by="commune" gaps={now.communes} />}
    </section>
  );
}

function Gaps({
  caption,
  by,
  gaps,
}: {
  readonly caption: string;
  readonly by: 'sector' | 'commune';
  readonly gaps: readonly Gap[];
}): JSX.Element {
  // The groups told as one would dwarf the others: they have figures alone.
  const most = Math.max(1, ...gaps.filter(({ key }) => key !== undefined).flatMap(({ pupils, places }) => [pupils, places]));
  const figure = (value: number, key: string | undefined): { text: string; part: number } => ({
    text: numberInFrench(value),
    part: key === undefined ? 0 : value / most,
  });
  return (
    <BarTable
      caption={caption}
      first={reportWords.groups[by]}
      columns={[
        { title: dashboardWords.pupils, tone: 'now' },
        { title: dashboardWords.places, tone: 'places' },
      ]}
      lines={gaps.map(({ key, pupils, places }) => ({
        label: groupLabel(by, key),
        cells: [figure(pupils, key), figure(places, key)],
      }))}
    />
  );
}
