/** Search: as one writes, the cards whose reference, name or place begin alike. */
import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReplyError } from '../../application/sidebar-api';
import type { SearchResult } from '../../application/sidebar-views/list-views';
import { searchWords } from '../../wording/pages/search-page';
import { useApp, useIsActive } from '../state/app-context';
import { moveWithArrows } from '../state/move-with-arrows';
import { Loading } from '../ui/loading';
import { Empty } from '../ui/notice';
import { Problem } from '../ui/problem';

const PAUSE_MS = 250;
const SHORTEST = 2;

interface Found {
  readonly text: string;
  readonly results: readonly SearchResult[];
}

/** What is found for the text, asked for when the writing pauses. */
function useSearch(wanted: string) {
  const { api, say } = useApp();
  const isActive = useIsActive();
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<ReplyError>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setError(undefined);
    if (wanted.length < SHORTEST || !isActive) return undefined;
    let isOld = false;
    const timer = setTimeout(() => {
      void api.search(wanted).then((reply) => {
        if (isOld) return;
        if (!reply.ok) return setError(reply.error);
        setFound({ text: wanted, results: reply.value });
        say(searchWords.found(reply.value.length));
      });
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [wanted, tries]);
  return { found, error, retry: () => setTries(tries + 1) };
}

export function SearchView(): JSX.Element {
  const { openCard } = useApp();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const wanted = text.trim();
  const { found, error, retry } = useSearch(wanted);

  useLayoutEffect(() => field.current?.focus(), []);
  const shown = wanted.length >= SHORTEST ? found : undefined;
  return (
    <div onKeyDown={moveWithArrows}>
      <h1 class="visually-hidden" tabIndex={-1}>
        {searchWords.label}
      </h1>
      <form
        role="search"
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          const first = shown?.results[0];
          if (first !== undefined && shown?.text === wanted) openCard(first.card);
        }}
      >
        <label class="visually-hidden" for={id}>
          {searchWords.label}
        </label>
        <input
          id={id}
          ref={field}
          type="search"
          data-item
          value={text}
          placeholder={searchWords.placeholder}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </form>
      {wanted.length < SHORTEST && <p class="quiet">{searchWords.help}</p>}
      <Problem error={error} onRetry={retry} />
      {wanted.length >= SHORTEST && shown === undefined && error === undefined && <Loading label={searchWords.searching} />}
      {shown !== undefined && shown.results.length === 0 && shown.text === wanted && (
        <Empty title={searchWords.none(shown.text)}>
          <p>{searchWords.noneAdvice}</p>
        </Empty>
      )}
      {shown !== undefined && <Results results={shown.results} />}
    </div>
  );
}

function Results({ results }: Pick<Found, 'results'>): JSX.Element {
  const { openCard } = useApp();
  return (
    <ul class="rows">
      {results.map((result) => (
        <li key={`${result.card.kind}${result.card.reference}`}>
          <button type="button" class="row" data-item onClick={() => openCard(result.card)}>
            <span class="row-text">
              <span class="row-main">{result.title}</span>
              <span class="row-detail">{result.detail}</span>
            </span>
            <span class="kind">{searchWords.kinds[result.card.kind]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
