/** What is shown while the spreadsheet answers: nothing at first, a skeleton after 200 ms, the seconds after 2 s. */
import type { JSX } from 'preact';
import { shellWords } from '../../wording/pages/shell-page';
import { useElapsedSeconds } from '../state/use-now';

export function Loading({ label = shellWords.loading, lines = 4 }: { label?: string; lines?: number }): JSX.Element {
  const seconds = useElapsedSeconds();
  return (
    <div class="loading" role="status">
      <p class={seconds < 2 ? 'visually-hidden' : 'loading-figure'}>
        {label}…{seconds < 2 ? '' : ` ${shellWords.since(seconds)}`}
      </p>
      <div class="skeleton" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} style={{ width: `${[92, 70, 84, 56][line % 4]}%` }} />
        ))}
      </div>
    </div>
  );
}
