/** The import at work: how far it is, then what it wrote and the way to take it back. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportProgress } from '../../../application/import-api';
import { importWords } from '../../../wording/pages/import-page';
import { api } from '../../bridge';
import { importApi } from '../../import-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';

/** The import as it goes: it is carried on as long as the page is open and nobody stops it. */
function useImport(begun: ImportProgress) {
  const [progress, setProgress] = useState(begun);
  const isStopped = useRef(false);
  const going = useAction();
  const stopping = useAction();

  const goOn = async (): Promise<void> => {
    for (let isOver = progress.isOver; !isOver && !isStopped.current;) {
      const next = await going.run(() => importApi.continueImport());
      if (next === undefined) return;
      setProgress(next);
      isOver = next.isOver;
    }
  };
  useEffect(() => {
    void goOn();
    return () => {
      isStopped.current = true;
    };
  }, []);
  const stop = async (): Promise<void> => {
    isStopped.current = true;
    const stopped = await stopping.run(() => importApi.stopImport());
    if (stopped !== undefined) setProgress(stopped);
  };
  return { progress, going, stopping, goOn, stop };
}

export function Progress({ begun, onRestart }: { begun: ImportProgress; onRestart(): void }): JSX.Element {
  const { progress, going, stopping, goOn, stop } = useImport(begun);
  if (progress.isOver) return <Done progress={progress} onRestart={onRestart} />;
  return (
    <div class="import-progress">
      <h2>{importWords.importing}</h2>
      <p role="status">{importWords.progress(progress.done, progress.total)}</p>
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${Math.round((100 * progress.done) / Math.max(1, progress.total))}%` }} />
      </span>
      <p class="quiet">{importWords.leave}</p>
      <Problem error={going.error} onRetry={() => void goOn()} />
      <Problem error={stopping.error} />
      <p>
        <ActionButton isPending={stopping.isPending} onClick={() => void stop()}>
          {importWords.stop}
        </ActionButton>
      </p>
    </div>
  );
}

/** What was written, and the way to take it back. */
function Done({ progress, onRestart }: { progress: ImportProgress; onRestart(): void }): JSX.Element {
  const [isUndone, setUndone] = useState(false);
  const undoing = useAction();
  const undo = async (): Promise<void> => {
    for (let isDone = false; !isDone;) {
      const undone = await undoing.run(() => api.undoAction(progress.id));
      if (undone === undefined) return;
      isDone = undone.isDone;
    }
    setUndone(true);
  };
  return (
    <div class="import-done">
      <h2>{importWords.done}</h2>
      <p class="ready" role="status">
        {isUndone ? importWords.undone : importWords.report(progress.created, progress.completed, progress.left, progress.offers)}
      </p>
      <Problem error={undoing.error} />
      <p class="form-buttons">
        <button type="button" class="button" onClick={onRestart}>
          {importWords.newList}
        </button>
        {!isUndone && progress.created + progress.completed > 0 && (
          <ActionButton isPending={undoing.isPending} onClick={() => void undo()}>
            {importWords.undo}
          </ActionButton>
        )}
      </p>
    </div>
  );
}
