/** An error as people need it: what happened, what was kept, what to do. */
import type { JSX } from 'preact';
import type { ReplyError } from '../../application/sidebar-api';
import { shellWords } from '../../wording/pages/shell-page';
import { Icon } from './icon';

export const Problem = ({ error, onRetry }: { error: ReplyError | undefined; onRetry?: () => void }): JSX.Element | null =>
  error === undefined ? null : (
    <div class="problem" role="alert">
      <p class="problem-message">
        <Icon name="blocked" /> <span>{error.message}</span>
      </p>
      {error.advice !== undefined && <p>{error.advice}</p>}
      {onRetry !== undefined && (
        <button type="button" class="button" onClick={onRetry}>
          {shellWords.retry}
        </button>
      )}
    </div>
  );
