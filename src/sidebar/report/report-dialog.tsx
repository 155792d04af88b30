/** The annual report: the year is chosen above, the page below is what leaves the printer. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReportView } from '../../application/report-api';
import type { ReplyError } from '../../application/sidebar-api';
import { reportWords } from '../../wording/pages/report-page';
import { shellWords } from '../../wording/pages/shell-page';
import { closeDialog } from '../bridge';
import { reportApi } from '../report-bridge';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { schoolYearInWords } from '../../wording/text/dates';
import { ReportPage } from './views/report-page';

export function ReportDialog(): JSX.Element {
  const [year, setYear] = useState<number>();
  const [view, setView] = useState<ReportView>();
  const [error, setError] = useState<ReplyError>();
  const [isLoading, setIsLoading] = useState(true);
  const load = (): (() => void) => {
    let isWanted = true;
    setIsLoading(true);
    setError(undefined);
    void (year === undefined ? reportApi.getReport() : reportApi.getReport(year)).then((reply) => {
      // Another year may have been chosen meanwhile.
      if (!isWanted) return;
      setIsLoading(false);
      if (reply.ok) setView(reply.value);
      else setError(reply.error);
    });
    return () => void (isWanted = false);
  };
  useEffect(load, [year]);
  return (
    <>
      <Bar view={view} year={year ?? view?.now.year} isReady={view !== undefined && !isLoading} onYear={setYear} />
      <main class="report" aria-busy={isLoading}>
        {error !== undefined ? (
          <Problem error={error} onRetry={() => void load()} />
        ) : view === undefined || isLoading ? (
          <Loading label={reportWords.loading} lines={8} />
        ) : (
          <ReportPage view={view} />
        )}
      </main>
    </>
  );
}

/** What does not leave the printer: the choice of the year, and the ways out. */
function Bar({
  view,
  year,
  isReady,
  onYear,
}: {
  readonly view: ReportView | undefined;
  readonly year: number | undefined;
  readonly isReady: boolean;
  readonly onYear: (year: number) => void;
}): JSX.Element {
  return (
    <header class="report-bar">
      <label>
        {reportWords.year}
        <select value={year ?? ''} disabled={view === undefined} onChange={(event) => onYear(Number(event.currentTarget.value))}>
          {(view?.years ?? []).map((one) => (
            <option key={one} value={one}>
              {schoolYearInWords(one)}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">{reportWords.printHelp}</p>
      <button type="button" class="button button-main" aria-disabled={!isReady} onClick={() => isReady && window.print()}>
        {reportWords.print}
      </button>
      <button type="button" class="button" onClick={closeDialog}>
        {shellWords.close}
      </button>
    </header>
  );
}
