/** The report itself, from its title to how its figures are made. */
import type { JSX } from 'preact';
import type { ReportView } from '../../../application/report-api';
import { reportPeriod, reportSummary, reportWords, runningYear } from '../../../wording/pages/report-page';
import { Demand } from './demand';
import { Essentials } from './essentials';
import { IndicatorTable } from './indicator-table';
import { Placement } from './placement';
import { schoolYearInWords } from '../../../wording/text/dates';
import { Refusals } from './refusals';

export function ReportPage({ view }: { readonly view: ReportView }): JSX.Element {
  const { now, before, hubName, territory, animatorName } = view;
  return (
    <article>
      <header class="cover">
        <p class="cover-hub">{[hubName, territory].filter((text) => text !== '').join(' · ')}</p>
        <h1>{reportWords.title}</h1>
        <p class="cover-year">{schoolYearInWords(now.year)}</p>
        <p class="quiet">{[reportPeriod(now), runningYear(now.until, now.year)].filter((text) => text !== '').join('. ')}</p>
      </header>
      <section>
        <h2>{reportWords.essentials}</h2>
        <Essentials now={now} before={before} />
        {reportSummary(now, before).map((text) => (
          <p key={text} class="prose">
            {text}
          </p>
        ))}
      </section>
      <Placement now={now} before={before} />
      <Demand now={now} weeks={view.weeks} />
      <Refusals now={now} />
      <section class="new-page">
        <h2>{reportWords.indicators}</h2>
        <p class="prose">{reportWords.indicatorsIntro}</p>
        <IndicatorTable now={now} before={before} />
      </section>
      {now.contributors.length > 0 && (
        <section class="together">
          <h2>{reportWords.thanks}</h2>
          <p class="prose">{reportWords.thanksIntro}</p>
          <ul class="names">
            {now.contributors.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="together">
        <h2>{reportWords.method}</h2>
        {reportWords.methodText.map((text) => (
          <p key={text} class="prose small">
            {text}
          </p>
        ))}
      </section>
      <footer class="signature quiet">{[hubName, animatorName].filter((text) => text !== '').join(' – ')}</footer>
    </article>
  );
}
