/** The list of resources: what is there, what is being written, what is asked for. */
import type { JSX } from 'preact';
import type { CataloguePaper, ResourceEntry } from '../../../application/papers-api';
import { papersWords } from '../../../wording/pages/papers-page';
import { PaperHead } from './paper-head';

export function Catalogue({ paper }: { readonly paper: CataloguePaper }): JSX.Element {
  return (
    <article>
      <PaperHead paper={paper} title={papersWords.catalogue} />
      <p class="prose">{paper.moments.length === 0 ? papersWords.noResources : papersWords.catalogueIntro}</p>
      {paper.moments.map(({ title, entries }) => (
        <Entries key={title} title={title} entries={entries} isPublished />
      ))}
      {paper.inProgress.length > 0 && <Entries title={papersWords.inProgress} entries={paper.inProgress} isPublished={false} />}
      {paper.wanted.length > 0 && (
        <section class="together">
          <h2>{papersWords.wanted}</h2>
          <p class="prose">{papersWords.wantedIntro}</p>
          <ul class="plain-list">
            {paper.wanted.map((theme) => (
              <li key={theme}>{theme}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Entries({
  title,
  entries,
  isPublished,
}: {
  readonly title: string;
  readonly entries: readonly ResourceEntry[];
  readonly isPublished: boolean;
}): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="entries">
        {entries.map((entry) => (
          <li key={entry.reference}>
            <p class="entry-title">{entry.title}</p>
            {entry.about !== '' && <p>{entry.about}</p>}
            {entry.authors !== '' && <p>{isPublished ? papersWords.authors(entry.authors) : entry.authors}</p>}
            {entry.link !== '' && (
              <p>
                <a href={entry.link} target="_blank" rel="noopener noreferrer">
                  {entry.link}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
