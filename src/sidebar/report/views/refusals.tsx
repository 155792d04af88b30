/** Why hosts said no. */
import type { JSX } from 'preact';
import type { YearFigures } from '../../../domain/indicators/year-figures';
import { refusalReasonLabels } from '../../../wording/labels/lists';
import { reportWords } from '../../../wording/pages/report-page';
import { counted } from '../../../wording/text/numbers';
import { BarTable } from './bar-table';

export function Refusals({ now: { refusals } }: { readonly now: YearFigures }): JSX.Element {
  const most = Math.max(1, ...refusals.map(({ count }) => count));
  return (
    <section class="together">
      <h2>{reportWords.refusals}</h2>
      {refusals.length === 0 ? (
        <p class="quiet">{reportWords.notEnoughRefusals}</p>
      ) : (
        <BarTable
          caption={reportWords.refusalsChart}
          first={reportWords.reason}
          columns={[{ title: reportWords.refusalCount, tone: 'now' }]}
          lines={refusals.map(({ reason, count }) => ({
            label: reason === undefined ? reportWords.otherReasons : refusalReasonLabels[reason],
            cells: [{ text: counted(count, 'refus', 'refus'), part: count / most }],
          }))}
        />
      )}
    </section>
  );
}
