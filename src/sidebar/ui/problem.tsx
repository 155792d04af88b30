/** An error as people need it: what happened, what was kept, what to do; it can be put away. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReplyError } from '../../application/sidebar-api';
import { shellWords } from '../../wording/pages/shell-page';
import { Icon } from './icon';

export function Problem({ error, onRetry }: { error: ReplyError | undefined; onRetry?: () => void }): JSX.Element | null {
  const [closed, setClosed] = useState<ReplyError>();
  if (error === undefined || error === closed) return null;
  return (
    <div class="problem" role="alert">
      <p class="problem-message">
        <Icon name="blocked" /> <span>{error.message}</span>
        <button
          type="button"
          class="icon-button problem-close"
          aria-label={shellWords.closeProblem}
          title={shellWords.closeProblem}
          onClick={() => setClosed(error)}
        >
          <Icon name="cross" />
        </button>
      </p>
      {error.advice !== undefined && <p>{error.advice}</p>}
      {onRetry !== undefined && (
        <button type="button" class="button" onClick={onRetry}>
          {shellWords.retry}
        </button>
      )}
    </div>
  );
}
