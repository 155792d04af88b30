/** The last actions: what the last one was, in words, and the way to take it back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { undoWords } from '../../wording/pages/undo-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useCall } from '../state/use-call';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Empty, Findings } from '../ui/notice';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';

export function ActionsView(): JSX.Element {
  const { api, announce, changed } = useApp();
  const { value, error, reload } = useCall('last-actions', () => api.getLastActions());
  const action = useAction();
  const [progress, setProgress] = useState('');

  const undo = async (id: string): Promise<void> => {
    for (let isDone = false; !isDone;) {
      const undone = await action.run(() => api.undoAction(id));
      if (undone === undefined) break;
      isDone = undone.isDone;
      setProgress(isDone ? '' : undone.sentence);
      if (isDone) announce(undone.sentence);
    }
    changed();
  };

  if (value === undefined) return error === undefined ? <Loading /> : <Problem error={error} onRetry={reload} />;
  const { last, actions } = value;
  const [first, ...others] = actions;
  return (
    <>
      <h1 tabIndex={-1}>{undoWords.title}</h1>
      <Problem error={error} onRetry={reload} />
      {last === undefined || first === undefined ? (
        <Empty title={undoWords.none}>
          <p>{undoWords.noneHelp}</p>
        </Empty>
      ) : (
        <Section title={undoWords.last}>
          <p class="row-detail">{first.when}</p>
          <p>
            <strong>{first.label}</strong>
          </p>
          <p>{last.rows}</p>
          {last.refusals.length > 0 ? (
            <>
              <p>{undoWords.cannot}</p>
              <Findings sentences={last.refusals} />
            </>
          ) : (
            <p class="row-detail">{undoWords.keeps}</p>
          )}
        </Section>
      )}
      {others.length > 0 && (
        <Section title={undoWords.before}>
          <p class="row-detail">{undoWords.beforeHelp}</p>
          <ul class="rows">
            {others.map(({ id, when, label }) => (
              <li key={id}>
                <p class="row-detail">{when}</p>
                <p>{label}</p>
                <button
                  type="button"
                  class="button-link"
                  aria-label={undoWords.undoOlder(label)}
                  disabled={action.isPending}
                  onClick={() => void undo(id)}
                >
                  {undoWords.undoShort}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ActionBar>
        <Problem error={action.error} />
        {progress !== '' && <p role="status">{progress}</p>}
        {last !== undefined && last.refusals.length === 0 && (
          <ActionButton kind="main" isPending={action.isPending} onClick={() => void undo(last.id)}>
            {undoWords.undo}
          </ActionButton>
        )}
      </ActionBar>
    </>
  );
}
