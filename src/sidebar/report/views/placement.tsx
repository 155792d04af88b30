/** Placement by type, school and sector, last year's rate beside this one. */
import type { JSX } from 'preact';
import type { GroupFigures } from '../../../domain/indicators/breakdowns';
import type { YearFigures } from '../../../domain/indicators/year-figures';
import { breakdownLabels, dashboardWords, groupLabel } from '../../../wording/labels/dashboard';
import { lackLabels, measureText } from '../../../wording/labels/indicators';
import { outOf, reportWords } from '../../../wording/pages/report-page';
import { schoolYearInWords } from '../../../wording/text/dates';
import { BarTable } from './bar-table';

interface Years {
  readonly now: YearFigures;
  readonly before: YearFigures;
}

export function Placement({ now, before }: Years): JSX.Element {
  return (
    <section>
      <h2>{reportWords.placement}</h2>
      {now.groups.type.length === 0 ? <p class="quiet">{reportWords.notEnough}</p> : <Types now={now} before={before} />}
      <Groups by="school" now={now} before={before} intro={reportWords.schoolsIntro} />
      <Groups by="sector" now={now} before={before} intro="" />
    </section>
  );
}

const rateOf = ({ placed, settled }: GroupFigures): number => placed / settled;
const rateText = (group: GroupFigures | undefined): string =>
  group === undefined ? lackLabels.empty : measureText({ value: rateOf(group), over: group.settled }, 'share');
/** The same group in the year before; those told as one are not the same from one year to the next. */
const sameIn = (groups: readonly GroupFigures[], key: string | undefined): GroupFigures | undefined =>
  key === undefined ? undefined : groups.find((group) => group.key === key);

function Types({ now, before }: Years): JSX.Element {
  return (
    <BarTable
      caption={reportWords.rateByType}
      first={reportWords.groups.type}
      columns={[
        { title: schoolYearInWords(now.year), tone: 'now' },
        { title: schoolYearInWords(before.year), tone: 'before' },
      ]}
      lines={now.groups.type.map((group) => {
        const former = sameIn(before.groups.type, group.key);
        return {
          label: groupLabel('type', group.key),
          cells: [
            { text: rateText(group), part: rateOf(group) },
            { text: rateText(former), part: former === undefined ? 0 : rateOf(former) },
          ],
        };
      })}
    />
  );
}

function Groups({ by, now, before, intro }: Years & { readonly by: 'school' | 'sector'; readonly intro: string }): JSX.Element {
  const groups = now.groups[by];
  if (groups.length === 0)
    return (
      <>
        <h3>{breakdownLabels[by]}</h3>
        <p class="quiet">{reportWords.notEnough}</p>
      </>
    );
  return (
    <>
      {intro !== '' && <p class="prose">{intro}</p>}
      <table class="figures">
        <caption>{breakdownLabels[by]}</caption>
        <thead>
          <tr>
            <th scope="col">{reportWords.groups[by]}</th>
            <th scope="col">{dashboardWords.placed}</th>
            <th scope="col">{dashboardWords.rate}</th>
            <th scope="col">{schoolYearInWords(before.year)}</th>
            <th scope="col">{dashboardWords.delay}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, row) => (
            <tr key={row}>
              <th scope="row">{groupLabel(by, group.key)}</th>
              <td>{outOf(group.placed, group.settled)}</td>
              <td>{rateText(group)}</td>
              <td class="quiet">{rateText(sameIn(before.groups[by], group.key))}</td>
              <td>{measureText(group.delay, 'days')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
