/** The sheet of a school: its requests, what is waited for, what it gives and receives. */
import type { JSX } from 'preact';
import type { SchoolPaper } from '../../../application/papers-api';
import { papersWords } from '../../../wording/pages/papers-page';
import { PaperHead } from './paper-head';

export function SchoolSheet({ paper }: { readonly paper: SchoolPaper }): JSX.Element {
  return (
    <article>
      <PaperHead paper={paper} title={papersWords.schoolSheet} subtitle={paper.school} />
      <section>
        <h2>{papersWords.requests}</h2>
        {paper.requests.length === 0 ? <p class="prose">{papersWords.noRequests}</p> : <Requests requests={paper.requests} />}
      </section>
      {paper.toDo.length > 0 && <Listed title={papersWords.toDo} lines={paper.toDo} />}
      <Listed title={papersWords.given} lines={paper.given} nothing={papersWords.nothingGiven} />
      {paper.companies.length > 0 && <Listed title={papersWords.companies} lines={paper.companies} />}
      <Listed title={papersWords.received} lines={paper.received} nothing={papersWords.nothingReceived} />
      <p class="paper-foot">{papersWords.sheetNote}</p>
    </article>
  );
}

function Listed({
  title,
  lines,
  nothing,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly nothing?: string;
}): JSX.Element {
  return (
    <section class="together">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p class="prose">{nothing}</p>
      ) : (
        <ul class="plain-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const COLUMNS = ['pupil', 'stage', 'state', 'asked', 'promised'] as const;

function Requests({ requests }: { readonly requests: SchoolPaper['requests'] }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {papersWords.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.reference}>
            <th scope="row">
              {request.pupil}
              <span class="row-reference">{request.reference}</span>
            </th>
            {COLUMNS.slice(1).map((column) => (
              <td key={column}>{request[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
