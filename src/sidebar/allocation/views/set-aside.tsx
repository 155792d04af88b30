/** The question « pourquoi pas ? » beside a host, and the hosts that a rule sets aside. */
import type { JSX } from 'preact';
import type { SetAsideHost } from '../../../application/allocation-api';
import { whyNotWords } from '../../../wording/pages/why-not-page';

export type AskedHost = Pick<SetAsideHost, 'hostId' | 'companyName'>;
export type Ask = (host: AskedHost) => void;

interface AskProps {
  readonly pupil: string;
  readonly onAsk: Ask;
}

export const AskButton = ({ host, pupil, onAsk }: AskProps & { readonly host: AskedHost }): JSX.Element => (
  <button
    type="button"
    class="button-link"
    data-ask={host.hostId}
    aria-label={whyNotWords.askOf(host.companyName, pupil)}
    onClick={() => onAsk(host)}
  >
    {whyNotWords.ask}
  </button>
);

/** Hosts that a rule sets aside, each with the same question. */
export const SetAside = ({ hosts, pupil, onAsk }: AskProps & { readonly hosts: readonly SetAsideHost[] }): JSX.Element | null =>
  hosts.length === 0 ? null : (
    <details class="set-aside">
      <summary>{whyNotWords.setAside(hosts.length)}</summary>
      <ul>
        {hosts.map((host) => (
          <li key={host.hostId}>
            <p>
              <strong>{host.companyName}</strong>
            </p>
            <p class="line-quiet">{host.sentence}</p>
            <AskButton host={host} pupil={pupil} onAsk={onAsk} />
          </li>
        ))}
      </ul>
    </details>
  );
