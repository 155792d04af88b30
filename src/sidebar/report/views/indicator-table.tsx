/** Every indicator under the line of the founding document that it shows, with what it counts. */
import type { JSX } from 'preact';
import { INDICATOR_CODES, INDICATORS, THEMES, unitOf } from '../../../domain/indicators/indicators';
import type { YearFigures } from '../../../domain/indicators/year-figures';
import { dashboardWords } from '../../../wording/labels/dashboard';
import { audienceLabels, indicatorLabels, measureText, themeLabels } from '../../../wording/labels/indicators';
import { schoolYearInWords } from '../../../wording/text/dates';
import { changeText } from '../../../wording/pages/report-page';

const AUDIENCES = ['J', 'E', 'C'] as const;

export function IndicatorTable({ now, before }: { readonly now: YearFigures; readonly before: YearFigures }): JSX.Element {
  return (
    <>
      {AUDIENCES.map((audience) => (
        <table key={audience} class="figures indicators">
          <caption>{audienceLabels[audience]}</caption>
          <thead>
            <tr>
              <th scope="col">{dashboardWords.indicator}</th>
              <th scope="col">{schoolYearInWords(now.year)}</th>
              <th scope="col">{schoolYearInWords(before.year)}</th>
              <th scope="col">{dashboardWords.gap}</th>
            </tr>
          </thead>
          {THEMES.filter((theme) => theme.startsWith(audience)).map((theme) => (
            <tbody key={theme}>
              <tr>
                <th scope="rowgroup" colSpan={4} class="theme">
                  <span class="theme-code">{theme}</span> {themeLabels[theme]}
                </th>
              </tr>
              {INDICATOR_CODES.filter((code) => INDICATORS[code].theme === theme).map((code) => (
                <tr key={code}>
                  <th scope="row">
                    {indicatorLabels[code][0]}
                    <span class="definition">{indicatorLabels[code][1]}</span>
                  </th>
                  <td class="strong">{measureText(now.indicators[code], unitOf(code))}</td>
                  <td class="quiet">{measureText(before.indicators[code], unitOf(code))}</td>
                  <td class="quiet">{changeText(now.indicators[code], before.indicators[code], code)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      ))}
    </>
  );
}
