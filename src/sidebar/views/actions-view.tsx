/** The last actions: what the last one was, in words, and the way to take it back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { UndoView } from '../../application/undo-api';
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
  const { value, error, reload, set } = useCall('last-actions', () => api.getLastActions());
  const action = useAction();
  const [progress, setProgress] = useState('');

  const undo = async (id: string): Promise<void> => {
    for (let isDone = false; !isDone;) {
      const undone = await action.run(() => api.undoAction(id));
      if (undone === undefined) break;
      isDone = undone.isDone;
      setProgress(isDone ? '' : undone.sentence);
      if (isDone) announce(undone.sentence);
      if (undone.left !== undefined) set(undone.left);
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
        <LastAction action={first} last={last} />
      )}
      {others.length > 0 && <Earlier actions={others} isPending={action.isPending} onUndo={(id) => void undo(id)} />}
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

interface LastActionProps {
  readonly action: UndoView['actions'][number];
  readonly last: NonNullable<UndoView['last']>;
}

/** What the last action was, and what keeps it from being taken back, if anything. */
const LastAction = ({ action, last }: LastActionProps): JSX.Element => (
  <Section title={undoWords.last}>
    <p class="row-detail">{action.when}</p>
    <p>
      <strong>{action.label}</strong>
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
);

interface EarlierProps extends Pick<UndoView, 'actions'> {
  readonly isPending: boolean;
  onUndo(id: string): void;
}

const Earlier = ({ actions, isPending, onUndo }: EarlierProps): JSX.Element => (
  <Section title={undoWords.before}>
    <p class="row-detail">{undoWords.beforeHelp}</p>
    <ul class="rows">
      {actions.map(({ id, when, label }) => (
        <li key={id}>
          <p class="row-detail">{when}</p>
          <p>{label}</p>
          <button
            type="button"
            class="button-link"
            aria-label={undoWords.undoOlder(label)}
            disabled={isPending}
            onClick={() => onUndo(id)}
          >
            {undoWords.undoShort}
          </button>
        </li>
      ))}
    </ul>
  </Section>
);
