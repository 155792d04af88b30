/** The open requests that a host would suit, best first; one click opens the request. */
import type { JSX } from 'preact';
import type { SuitedRequest } from '../../application/sidebar-api';
import { offerWords } from '../../wording/pages/offer-page';
import { requestWords } from '../../wording/pages/request-page';
import { useApp } from '../state/app-context';
import { moveWithArrows } from '../state/move-with-arrows';
import { Section } from '../ui/section';

export function SuitedRequests({ requests }: { requests: readonly SuitedRequest[] }): JSX.Element {
  const { openCard } = useApp();
  return (
    <Section title={offerWords.requests(requests.length)}>
      {requests.length === 0 && <p class="quiet">{offerWords.noRequests}</p>}
      <ul class="rows" onKeyDown={moveWithArrows}>
        {requests.map((request) => (
          <li key={request.reference}>
            <button
              type="button"
              class="row"
              data-item
              onClick={() => openCard({ kind: 'request', reference: request.reference })}
            >
              <span class="row-text">
                <span class="row-main">{request.sentence}</span>
                <span class="row-detail">{[request.reference, ...request.reasons].join(' · ')}</span>
              </span>
              <span class="score">
                <span aria-hidden="true">{request.score}</span>
                <span class="visually-hidden">{requestWords.score(request.score)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
