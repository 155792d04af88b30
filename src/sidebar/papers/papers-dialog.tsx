/** Sheets to print: one is chosen above, the page below is what leaves the printer. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Paper, PaperChoice, PapersView } from '../../application/papers-api';
import type { ReplyError } from '../../application/sidebar-api';
import { papersWords } from '../../wording/pages/papers-page';
import { shellWords } from '../../wording/pages/shell-page';
import { closeDialog } from '../bridge';
import { papersApi } from '../papers-bridge';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { Attestations } from './views/attestations';
import { Catalogue } from './views/catalogue';
import { SchoolSheet } from './views/school-sheet';

/** What can be printed, and the paper that is shown: the first one comes with the list. */
function usePapers(first: string) {
  const [view, setView] = useState<PapersView>();
  const [id, setId] = useState(first);
  const [paper, setPaper] = useState<Paper>();
  const [person, setPerson] = useState('');
  const [error, setError] = useState<ReplyError>();
  const [tries, setTries] = useState(0);
  const came = useRef('');
  useEffect(() => {
    setError(undefined);
    void papersApi.getPapers().then((reply) => {
      if (!reply.ok) return setError(reply.error);
      setView(reply.value);
      setId((chosen) => {
        if (chosen !== '') return chosen;
        came.current = reply.value.catalogue.id;
        setPaper(reply.value.first);
        return came.current;
      });
    });
  }, [tries]);
  useEffect(() => {
    // The first one came with the list.
    const hasCome = came.current === id;
    came.current = '';
    if (id === '' || hasCome) return undefined;
    let isWanted = true;
    setPaper(undefined);
    setPerson('');
    setError(undefined);
    void papersApi.getPaper(id).then((reply) => {
      // Another one may have been chosen meanwhile.
      if (!isWanted) return;
      if (reply.ok) setPaper(reply.value);
      else setError(reply.error);
    });
    return () => void (isWanted = false);
  }, [id, tries]);
  return { view, id, setId, paper, person, setPerson, error, retry: () => setTries((before) => before + 1) };
}

export function PapersDialog({ first }: { readonly first: string }): JSX.Element {
  const { view, id, setId, paper, person, setPerson, error, retry } = usePapers(first);
  return (
    <>
      <header class="paper-bar">
        <Choices view={view} id={id} onChoose={setId} />
        {paper?.kind === 'attestations' && paper.people.length > 1 && (
          <People paper={paper} person={person} onChoose={setPerson} />
        )}
        <p class="quiet">{papersWords.printHelp}</p>
        <button
          type="button"
          class="button button-main"
          aria-disabled={paper === undefined}
          onClick={() => paper !== undefined && window.print()}
        >
          {papersWords.print}
        </button>
        <button type="button" class="button" onClick={closeDialog}>
          {shellWords.close}
        </button>
      </header>
      <main class="paper" aria-busy={paper === undefined && error === undefined}>
        {error !== undefined ? (
          <Problem error={error} onRetry={retry} />
        ) : paper === undefined ? (
          <Loading label={papersWords.loading} lines={8} />
        ) : (
          <Shown paper={paper} person={person} />
        )}
      </main>
    </>
  );
}

function Shown({ paper, person }: { readonly paper: Paper; readonly person: string }): JSX.Element {
  switch (paper.kind) {
    case 'attestations':
      return <Attestations paper={paper} person={person} />;
    case 'catalogue':
      return <Catalogue paper={paper} />;
    case 'school':
      return <SchoolSheet paper={paper} />;
  }
}

function Choices({
  view,
  id,
  onChoose,
}: {
  readonly view: PapersView | undefined;
  readonly id: string;
  onChoose(id: string): void;
}): JSX.Element {
  const group = (label: string, papers: readonly PaperChoice[]): JSX.Element | null =>
    papers.length === 0 ? null : <optgroup label={label}>{papers.map(option)}</optgroup>;
  return (
    <label>
      {papersWords.choice}
      <select value={id} disabled={view === undefined} onChange={(event) => onChoose(event.currentTarget.value)}>
        {view !== undefined && (
          <>
            {option(view.catalogue)}
            {group(papersWords.attestations, view.attestations)}
            {group(papersWords.schools, view.schools)}
          </>
        )}
      </select>
    </label>
  );
}

const option = ({ id, label }: PaperChoice): JSX.Element => (
  <option key={id} value={id}>
    {label}
  </option>
);

function People({
  paper,
  person,
  onChoose,
}: {
  readonly paper: Extract<Paper, { kind: 'attestations' }>;
  readonly person: string;
  onChoose(reference: string): void;
}): JSX.Element {
  return (
    <label>
      {papersWords.person}
      <select value={person} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{papersWords.everybody(paper.people.length)}</option>
        {paper.people.map(({ reference, name }) => (
          <option key={reference} value={reference}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
