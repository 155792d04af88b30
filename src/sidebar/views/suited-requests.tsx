/** The open requests that a host would suit, best first; one click opens the request. */
import type { JSX } from 'preact';
import type { SuitedRequest } from '../../application/sidebar-views/host-card-views';
import { offerWords } from '../../wording/pages/offer-page';
import { requestWords } from '../../wording/pages/request-page';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';

export const SuitedRequests = ({ requests }: { requests: readonly SuitedRequest[] }): JSX.Element => (
  <Section title={offerWords.requests(requests.length)}>
    {requests.length === 0 && <p class="quiet">{offerWords.noRequests}</p>}
    <RowList
      rows={requests.map(({ reference, sentence, reasons, score }) => ({
        card: { kind: 'request', reference },
        main: sentence,
        detail: [reference, ...reasons].join(' · '),
        end: (
          <span class="score">
            <span aria-hidden="true">{score}</span>
            <span class="visually-hidden">{requestWords.score(score)}</span>
          </span>
        ),
      }))}
    />
  </Section>
);
