/** The second tour between hubs: the file of this hub's requests, and what another hub's file says. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReadTour, SecondTourView } from '../../application/second-tour-api';
import type { ReplyError } from '../../application/sidebar-api';
import { secondTourWords } from '../../wording/pages/second-tour-page';
import { shellWords } from '../../wording/pages/shell-page';
import { closeDialog } from '../bridge';
import { readFileText } from '../import/state/read-file-text';
import { secondTourApi } from '../second-tour-bridge';
import { useAction } from '../state/use-action';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { AnswerRead } from './views/answer-read';
import { GiveRequests } from './views/give-requests';
import { RequestsRead } from './views/requests-read';

export function SecondTourDialog(): JSX.Element {
  const [view, setView] = useState<SecondTourView>();
  const [error, setError] = useState<ReplyError>();
  const load = (): void => {
    setError(undefined);
    void secondTourApi.getSecondTour().then((reply) => (reply.ok ? setView(reply.value) : setError(reply.error)));
  };
  useEffect(load, []);
  return (
    <main class="tour">
      <header>
        <h1 tabIndex={-1}>{secondTourWords.title}</h1>
        <p class="quiet">{secondTourWords.intro}</p>
      </header>
      {view !== undefined ? (
        <GiveRequests view={view} />
      ) : error !== undefined ? (
        <Problem error={error} onRetry={load} />
      ) : (
        <Loading lines={3} />
      )}
      <TakeFile />
      <footer class="tour-foot">
        <button type="button" class="button-link" onClick={closeDialog}>
          {shellWords.close}
        </button>
      </footer>
    </main>
  );
}

function TakeFile(): JSX.Element {
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadTour>();
  const action = useAction();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (read !== undefined) title.current?.focus();
  }, [read?.title]);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const content = await readFileText(file);
    setRead(undefined);
    setText(content.text);
    const found = await action.run(() => secondTourApi.readSecondTour(content.text));
    if (found !== undefined) setRead(found);
  };
  return (
    <section>
      <h2>{secondTourWords.take}</h2>
      <p class="quiet">{secondTourWords.takeHelp}</p>
      <label class="button file">
        <span>{read === undefined ? secondTourWords.file : secondTourWords.other}</span>
        <input
          type="file"
          class="visually-hidden"
          accept=".json,.txt,application/json,text/plain"
          onChange={(event) => {
            const { currentTarget } = event;
            void take(currentTarget.files?.[0]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status">{action.isPending && <Loading lines={2} />}</div>
      <Problem error={action.error} />
      {read !== undefined && (
        <>
          <h3 tabIndex={-1} ref={title}>
            {read.title}
          </h3>
          {read.notes.map((note) => (
            <p key={note} class="quiet">
              {note}
            </p>
          ))}
          {read.kind === 'requests' ? (
            <RequestsRead key={text} read={read} text={text} />
          ) : (
            <AnswerRead read={read} text={text} onNoted={setRead} />
          )}
        </>
      )}
    </section>
  );
}
