/** The dialog while there is no plan to show: still computed, failed, or nobody to place. */
import type { JSX } from 'preact';
import type { ReplyError } from '../../../application/sidebar-api';
import { allocationWords, planEmptyWords } from '../../../wording/pages/allocation-page';
import { closeDialog } from '../../bridge';
import { Loading } from '../../ui/loading';
import { Empty } from '../../ui/notice';
import { Problem } from '../../ui/problem';

export interface PlanAwaitedProps {
  readonly error: ReplyError | undefined;
  onRetry(): void;
  /** Shows the plan of the day instead of what failed. */
  readonly onLeave?: () => void;
}

export function PlanAwaited({ error, onRetry, onLeave }: PlanAwaitedProps): JSX.Element {
  return (
    <main class="dialog-wait">
      <h1>{allocationWords.title}</h1>
      {error !== undefined ? (
        <Problem error={error} onRetry={onRetry} />
      ) : (
        <>
          <Loading label={allocationWords.loading} lines={10} />
          <p class="quiet wait-help">{allocationWords.loadingHelp}</p>
        </>
      )}
      <p class="form-buttons">
        {error !== undefined && onLeave !== undefined && (
          <button type="button" class="button" onClick={onLeave}>
            {allocationWords.planOfTheDay}
          </button>
        )}
        <button type="button" class="button" onClick={closeDialog}>
          {allocationWords.close}
        </button>
      </p>
    </main>
  );
}

export function NobodyToPlace(): JSX.Element {
  return (
    <main class="dialog-wait">
      <h1>{allocationWords.title}</h1>
      <Empty title={planEmptyWords.title}>
        <p>{planEmptyWords.help}</p>
        <ul class="to-do">
          {planEmptyWords.toDo.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Empty>
      <p>
        <button type="button" class="button button-main" onClick={closeDialog}>
          {allocationWords.close}
        </button>
      </p>
    </main>
  );
}
