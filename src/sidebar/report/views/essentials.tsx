/** Four figures that a reader remembers, each with last year's under it. */
import type { JSX } from 'preact';
import { unitOf, type IndicatorCode } from '../../../domain/indicators/indicators';
import type { YearFigures } from '../../../domain/indicators/year-figures';
import { indicatorLabels, measureText } from '../../../wording/labels/indicators';
import { reportWords } from '../../../wording/pages/report-page';

const SHOWN: readonly IndicatorCode[] = ['requests-received', 'placement-rate', 'placement-delay', 'other-networks'];

export function Essentials({ now, before }: { readonly now: YearFigures; readonly before: YearFigures }): JSX.Element {
  return (
    <dl class="essentials">
      {SHOWN.map((code) => {
        const [measure, former] = [now.indicators[code], before.indicators[code]];
        return (
          <div key={code}>
            <dt>{indicatorLabels[code][0]}</dt>
            <dd class="figure">{measureText(measure, unitOf(code))}</dd>
            <dd class="quiet">
              {former.value === undefined ? reportWords.besideNothing : reportWords.beside(measureText(former, unitOf(code)))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
