/** An existing pool comes in: the list, what its columns say, what would become of each line, then the writing and its end. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportPreview, ImportProgress, PoolMapping, PoolSource } from '../../application/import-api';
import type { ReplyError } from '../../application/sidebar-api';
import { importWords } from '../../wording/pages/import-page';
import { shellWords } from '../../wording/pages/shell-page';
import { closeDialog } from '../bridge';
import { importApi } from '../import-bridge';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { Progress } from './views/progress';
import { PreviewTables } from './views/preview-tables';
import { SourceForm } from './views/source-form';

const mappingOf = ({ columns }: ImportPreview): PoolMapping =>
  Object.fromEntries(columns.flatMap(({ field }, column) => (field === undefined ? [] : [[column, field]])));

export function ImportDialog(): JSX.Element {
  const [tabNames, setTabNames] = useState<readonly string[]>();
  const [error, setError] = useState<ReplyError>();
  const [source, setSource] = useState<PoolSource>();
  const [preview, setPreview] = useState<ImportPreview>();
  const [mapping, setMapping] = useState<PoolMapping>({});
  const [wanted, setWanted] = useState<ReadonlySet<number>>(new Set());
  const [progress, setProgress] = useState<ImportProgress>();
  const looking = useAction();
  const starting = useAction();
  const heading = useRef<HTMLHeadingElement>(null);

  const load = (): void => {
    setError(undefined);
    void importApi.getImport().then((reply) => {
      if (!reply.ok) return setError(reply.error);
      setTabNames(reply.value.tabNames);
      if (reply.value.progress !== undefined && !reply.value.progress.isOver) setProgress(reply.value.progress);
    });
  };
  useEffect(load, []);

  const look = async (from: PoolSource, chosen?: PoolMapping): Promise<void> => {
    const view = await looking.run(() => importApi.previewImport(from, chosen));
    if (view === undefined) return;
    setSource(from);
    setPreview(view);
    setMapping(mappingOf(view));
    setWanted(new Set());
    heading.current?.focus();
  };
  const restart = (): void => {
    setPreview(undefined);
    setProgress(undefined);
    setSource(undefined);
    starting.clear();
    heading.current?.focus();
  };
  const start = async (): Promise<void> => {
    if (source === undefined) return;
    const begun = await starting.run(() => importApi.startImport({ source, mapping, created: [...wanted] }));
    if (begun !== undefined) setProgress(begun);
  };

  const isChanged = preview !== undefined && JSON.stringify(mapping) !== JSON.stringify(mappingOf(preview));
  const counts = preview?.counts;
  const toWrite = counts === undefined ? 0 : counts.new + counts['to-check'] + counts.completes + wanted.size;
  return (
    <div class="import">
      <header class="import-head">
        <h1 tabIndex={-1} ref={heading}>
          {importWords.title}
        </h1>
        <p class="quiet" role="status">
          {preview !== undefined && progress === undefined
            ? importWords.summary(preview.counts, preview.offers)
            : importWords.intro}
        </p>
      </header>
      <main class="import-main">
        {tabNames === undefined ? (
          error === undefined ? (
            <Loading lines={6} />
          ) : (
            <Problem error={error} onRetry={load} />
          )
        ) : progress !== undefined ? (
          <Progress begun={progress} onRestart={restart} />
        ) : preview === undefined || source === undefined ? (
          <SourceForm
            tabNames={tabNames}
            isPending={looking.isPending}
            error={looking.error}
            onLook={(from) => void look(from)}
          />
        ) : (
          <>
            <Problem error={looking.error} />
            <PreviewTables
              preview={preview}
              mapping={mapping}
              onMapping={setMapping}
              isPending={looking.isPending}
              isChanged={isChanged}
              onLook={() => void look(source, mapping)}
              wanted={wanted}
              onWanted={setWanted}
            />
          </>
        )}
      </main>
      <footer class="import-foot">
        {preview !== undefined && progress === undefined && (
          <>
            <ActionButton
              kind="main"
              isPending={starting.isPending}
              isDisabled={toWrite === 0 || isChanged}
              onClick={() => void start()}
            >
              {toWrite === 0 ? importWords.nothingToImport : importWords.doImport(toWrite)}
            </ActionButton>
            <button type="button" class="button" onClick={restart}>
              {importWords.other}
            </button>
          </>
        )}
        <div class="import-said">
          <Problem error={starting.error} />
        </div>
        <button type="button" class="button-link" onClick={closeDialog}>
          {shellWords.close}
        </button>
      </footer>
    </div>
  );
}
