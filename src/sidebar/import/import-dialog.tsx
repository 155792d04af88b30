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

/** Where an import begins: the tabs that a list may be in, and an import that is still under way. */
function useBeginning(onUnderWay: (progress: ImportProgress) => void) {
  const [tabNames, setTabNames] = useState<readonly string[]>();
  const [error, setError] = useState<ReplyError>();
  const load = (): void => {
    setError(undefined);
    void importApi.getImport().then((reply) => {
      if (!reply.ok) return setError(reply.error);
      setTabNames(reply.value.tabNames);
      if (reply.value.progress !== undefined && !reply.value.progress.isOver) onUnderWay(reply.value.progress);
    });
  };
  useEffect(load, []);
  return { tabNames, error, load };
}

/** The list that was looked at, what its columns mean, and the lines wanted that would be left out. */
function useList(onLooked: () => void) {
  const [source, setSource] = useState<PoolSource>();
  const [preview, setPreview] = useState<ImportPreview>();
  const [mapping, setMapping] = useState<PoolMapping>({});
  const [wanted, setWanted] = useState<ReadonlySet<number>>(new Set());
  const looking = useAction();
  const look = async (from: PoolSource, chosen?: PoolMapping): Promise<void> => {
    const view = await looking.run(() => importApi.previewImport(from, chosen));
    if (view === undefined) return;
    setSource(from);
    setPreview(view);
    setMapping(mappingOf(view));
    setWanted(new Set());
    onLooked();
  };
  const forget = (): void => {
    setPreview(undefined);
    setSource(undefined);
  };
  const looked = source === undefined || preview === undefined ? undefined : { source, preview };
  const isChanged = preview !== undefined && JSON.stringify(mapping) !== JSON.stringify(mappingOf(preview));
  return { looked, mapping, setMapping, wanted, setWanted, looking, look, forget, isChanged };
}

/** Lines that the import would write. */
const toWriteOf = ({ counts }: ImportPreview, wanted: number): number =>
  counts.new + counts['to-check'] + counts.completes + wanted;

export function ImportDialog(): JSX.Element {
  const [progress, setProgress] = useState<ImportProgress>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { tabNames, error, load } = useBeginning(setProgress);
  const list = useList(() => heading.current?.focus());
  const { looked, mapping, wanted, isChanged } = list;
  const starting = useAction();

  const restart = (): void => {
    list.forget();
    setProgress(undefined);
    starting.clear();
    heading.current?.focus();
  };
  const start = async (source: PoolSource): Promise<void> => {
    const begun = await starting.run(() => importApi.startImport({ source, mapping, created: [...wanted] }));
    if (begun !== undefined) setProgress(begun);
  };
  return (
    <div class="import">
      <header class="import-head">
        <h1 tabIndex={-1} ref={heading}>
          {importWords.title}
        </h1>
        <p class="quiet" role="status">
          {looked !== undefined && progress === undefined
            ? importWords.summary(looked.preview.counts, looked.preview.offers)
            : importWords.intro}
        </p>
      </header>
      <main class="import-main">
        {tabNames === undefined ? (
          <Beginning error={error} onRetry={load} />
        ) : progress !== undefined ? (
          <Progress begun={progress} onRestart={restart} />
        ) : (
          <ListToRead list={list} tabNames={tabNames} />
        )}
      </main>
      <footer class="import-foot">
        {looked !== undefined && progress === undefined && (
          <StartButtons
            toWrite={toWriteOf(looked.preview, wanted.size)}
            isPending={starting.isPending}
            isChanged={isChanged}
            onStart={() => void start(looked.source)}
            onRestart={restart}
          />
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

const Beginning = ({ error, onRetry }: { error: ReplyError | undefined; onRetry(): void }): JSX.Element =>
  error === undefined ? <Loading lines={6} /> : <Problem error={error} onRetry={onRetry} />;

interface ListToReadProps {
  readonly list: ReturnType<typeof useList>;
  readonly tabNames: readonly string[];
}

/** The list to choose, then what its columns say and what would become of each line. */
const ListToRead = ({ list, tabNames }: ListToReadProps): JSX.Element => {
  const { looked, looking, look } = list;
  if (looked === undefined)
    return (
      <SourceForm tabNames={tabNames} isPending={looking.isPending} error={looking.error} onLook={(from) => void look(from)} />
    );
  return (
    <>
      <Problem error={looking.error} />
      <PreviewTables
        preview={looked.preview}
        mapping={list.mapping}
        onMapping={list.setMapping}
        isPending={looking.isPending}
        isChanged={list.isChanged}
        onLook={() => void look(looked.source, list.mapping)}
        wanted={list.wanted}
        onWanted={list.setWanted}
      />
    </>
  );
};

interface StartProps {
  readonly toWrite: number;
  readonly isPending: boolean;
  /** The columns mean something else than when the list was looked at. */
  readonly isChanged: boolean;
  onStart(): void;
  onRestart(): void;
}

const StartButtons = ({ toWrite, isPending, isChanged, onStart, onRestart }: StartProps): JSX.Element => (
  <>
    <ActionButton kind="main" isPending={isPending} isDisabled={toWrite === 0 || isChanged} onClick={onStart}>
      {toWrite === 0 ? importWords.nothingToImport : importWords.doImport(toWrite)}
    </ActionButton>
    <button type="button" class="button" onClick={onRestart}>
      {importWords.other}
    </button>
  </>
);
