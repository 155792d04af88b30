/** The question « pourquoi pas ? » beside a host, and folded lists of hosts of which it may be asked. */
import type { JSX } from 'preact';
import type { AskedHost as ListedHost } from '../../../application/allocation-api';
import { whyNotWords } from '../../../wording/pages/why-not-page';

export type AskedHost = Pick<ListedHost, 'hostId' | 'companyName'>;
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

export interface HostsToAskProps extends AskProps {
  readonly title: string;
  readonly hosts: readonly ListedHost[];
  /** When there are more than those listed, which these are. */
  readonly help?: string;
}

/** Hosts ranked too low to be shown in full, or set aside by a rule, each with the same question. */
export const HostsToAsk = ({ title, hosts, help, pupil, onAsk }: HostsToAskProps): JSX.Element | null =>
  hosts.length === 0 ? null : (
    <details class="set-aside">
      <summary>{title}</summary>
      {help !== undefined && <p class="line-quiet">{help}</p>}
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
