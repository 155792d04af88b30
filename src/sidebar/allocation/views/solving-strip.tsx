/** Said above the plan while a new one is computed; the plan stays in use meanwhile. */
import type { JSX } from 'preact';
import { allocationWords } from '../../../wording/pages/allocation-page';
import { shellWords } from '../../../wording/pages/shell-page';
import { useElapsedSeconds } from '../../state/use-now';

export function SolvingStrip(): JSX.Element {
  const seconds = useElapsedSeconds();
  return (
    <p class="solving">
      <span class="spinner" aria-hidden="true" />
      <span role="status">
        {allocationWords.solving}. {allocationWords.solvingHelp}
      </span>
      {seconds >= 2 && (
        <span class="solving-seconds" aria-hidden="true">
          {shellWords.since(seconds)}
        </span>
      )}
    </p>
  );
}
