/** Any list as a file: which one, then the link that saves it. */
import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EXPORT_GROUPS, type ExportedList, type ExportGroup, type ExportView } from '../../application/export-api';
import type { ReplyError } from '../../application/sidebar-api';
import { exportWords } from '../../wording/pages/export-page';
import { shellWords } from '../../wording/pages/shell-page';
import { closeDialog } from '../bridge';
import { exportApi } from '../export-bridge';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Empty } from '../ui/notice';
import { Problem } from '../ui/problem';

export function ExportDialog(): JSX.Element {
  const [view, setView] = useState<ExportView>();
  const [error, setError] = useState<ReplyError>();
  const load = (): void => {
    setError(undefined);
    void exportApi.getExport().then((reply) => (reply.ok ? setView(reply.value) : setError(reply.error)));
  };
  useEffect(load, []);
  return (
    <main class="export">
      <header>
        <h1 tabIndex={-1}>{exportWords.title}</h1>
        <p class="quiet">{exportWords.intro}</p>
      </header>
      {view !== undefined ? (
        view.lists.length === 0 ? (
          <Empty title={exportWords.noList}>
            <p>{exportWords.noListHelp}</p>
          </Empty>
        ) : (
          <ListForm view={view} />
        )
      ) : error !== undefined ? (
        <Problem error={error} onRetry={load} />
      ) : (
        <Loading lines={3} />
      )}
      <footer class="export-foot">
        <button type="button" class="button-link" onClick={closeDialog}>
          {shellWords.close}
        </button>
      </footer>
    </main>
  );
}

interface Made {
  readonly file: ExportedList;
  readonly isVisibleOnly: boolean;
  /** Of the page's own memory. */
  readonly url: string;
}

/** Whether the file follows the filter of its tab. */
function FilterNote({ made, onVisibleOnly }: { made: Made; onVisibleOnly(): void }): JSX.Element | null {
  const { hidden } = made.file;
  if (hidden === undefined) return null;
  if (hidden === 'unread') return <p>{exportWords.unreadFilter}</p>;
  if (made.isVisibleOnly) return <p>{exportWords.left(hidden)}</p>;
  return (
    <>
      <p>{exportWords.hidden(hidden)}</p>
      <ActionButton onClick={onVisibleOnly}>{exportWords.visibleOnly}</ActionButton>
    </>
  );
}

const Options = ({ view, group }: { view: ExportView; group: ExportGroup }): JSX.Element => (
  <>
    {view.lists
      .filter((one) => one.group === group)
      .map((one) => (
        <option key={one.id} value={one.id}>
          {one.label}
        </option>
      ))}
  </>
);

function ListForm({ view }: { view: ExportView }): JSX.Element {
  const [list, setList] = useState(view.chosen ?? view.lists[0]?.id ?? '');
  const [made, setMade] = useState<Made>();
  const action = useAction();
  const link = useRef<HTMLAnchorElement>(null);
  const id = useId();
  const isOfFacts = view.lists.some((one) => one.id === list && one.group === 'facts');
  // A link of the page to its own memory: a longer list than an address may be can still be saved.
  useLayoutEffect(() => {
    if (made === undefined) return undefined;
    link.current?.focus();
    return () => URL.revokeObjectURL(made.url);
  }, [made]);
  const make = async (isVisibleOnly = false): Promise<void> => {
    setMade(undefined);
    const file = await action.run(() => exportApi.exportList(list, ...(isVisibleOnly ? [true] : [])));
    if (file !== undefined)
      setMade({ file, isVisibleOnly, url: URL.createObjectURL(new Blob([file.csv], { type: 'text/csv;charset=utf-8' })) });
  };
  return (
    <>
      <div class="field">
        <label for={`${id}l`}>{exportWords.list}</label>
        <select
          id={`${id}l`}
          value={list}
          onChange={(event) => {
            setList(event.currentTarget.value);
            setMade(undefined);
          }}
        >
          {EXPORT_GROUPS.map((group) => (
            <optgroup key={group} label={exportWords.groups[group]}>
              <Options view={view} group={group} />
            </optgroup>
          ))}
        </select>
      </div>
      <Problem error={action.error} />
      <div class="export-file" role="status">
        {made === undefined ? (
          <ActionButton kind="main" isPending={action.isPending} onClick={() => void make()}>
            {exportWords.make}
          </ActionButton>
        ) : (
          <>
            <a ref={link} class="button button-main" href={made.url} download={made.file.fileName}>
              {exportWords.save(made.file.fileName, made.file.rows)}
            </a>
            {made.file.rows === 0 && <p>{exportWords.empty}</p>}
            <FilterNote made={made} onVisibleOnly={() => void make(true)} />
          </>
        )}
        <p class="quiet">{isOfFacts ? exportWords.anonymous : exportWords.personal}</p>
      </div>
    </>
  );
}
