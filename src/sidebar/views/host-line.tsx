/** One possible host of a request: its score, its reasons, why, and the way to propose. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CriterionLine, HostLine } from '../../application/sidebar-views/ranking-view';
import { requestWords } from '../../wording/pages/request-page';
import { useApp } from '../state/app-context';
import { Icon } from '../ui/icon';
import { Findings } from '../ui/notice';
import { PlanWhyNot } from './plan-why-not';

export interface HostItemProps {
  readonly requestReference: string;
  readonly host: HostLine;
  readonly isTicked: boolean;
  readonly mayPropose: boolean;
  onTick(isTicked: boolean): void;
  onPropose(): void;
}

const Criterion = ({ criterion }: { criterion: CriterionLine }): JSX.Element => (
  <li class="criterion">
    <span class="criterion-label">{criterion.label}</span>
    <span class="criterion-weight">{requestWords.weight(criterion.weight)}</span>
    <meter class="visually-hidden" min={0} max={100} value={criterion.score} aria-label={requestWords.score(criterion.score)} />
    <span class="bar" aria-hidden="true">
      <span style={{ width: `${Math.max(2, criterion.score)}%` }} />
    </span>
    <span class="criterion-score" aria-hidden="true">
      {criterion.score}
    </span>
    <span class="criterion-sentence">{criterion.sentence}</span>
  </li>
);

export function HostItem({ requestReference, host, isTicked, mayPropose, onTick, onPropose }: HostItemProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li class={`host${isTicked ? ' host-ticked' : ''}${isOpen ? ' host-open' : ''}`}>
      <label class="host-head">
        {mayPropose && (
          <input
            type="checkbox"
            checked={isTicked}
            data-item
            aria-label={requestWords.tick(host.companyName)}
            aria-describedby={`${id}r`}
            onChange={(event) => onTick(event.currentTarget.checked)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault();
                setOpen(!isOpen);
              }
            }}
          />
        )}
        <span class="host-name">{host.companyName}</span>
        <span class="score" title={requestWords.score(host.score)}>
          <span aria-hidden="true">{host.score}</span>
          <span class="visually-hidden">{requestWords.score(host.score)}</span>
        </span>
      </label>
      <p class="host-reasons" id={`${id}r`}>
        {[host.place, ...host.reasons].filter((text) => text !== '').join('\u00a0· ')}
      </p>
      {!host.hasOffer && <p class="host-note">{requestWords.noOffer}</p>}
      <Findings sentences={host.warnings} />
      <p class="host-buttons">
        {mayPropose && (
          <button
            type="button"
            class="button button-small"
            aria-label={requestWords.proposeTo(host.companyName)}
            onClick={onPropose}
          >
            {requestWords.propose}
          </button>
        )}
        <HostLinks host={host} isOpen={isOpen} reasonsId={id} onWhy={() => setOpen(!isOpen)} />
      </p>
      {mayPropose && isOpen && <PlanWhyNot requestReference={requestReference} host={host} />}
      <ul id={id} class="criteria" hidden={!isOpen}>
        {isOpen && host.criteria.map((criterion) => <Criterion key={criterion.code} criterion={criterion} />)}
      </ul>
    </li>
  );
}

interface LinksProps {
  readonly host: HostLine;
  readonly isOpen: boolean;
  readonly reasonsId: string;
  onWhy(): void;
}

/** What there is to look at: the reasons of the score, the card of the company. */
function HostLinks({ host, isOpen, reasonsId, onWhy }: LinksProps): JSX.Element {
  const { openCard } = useApp();
  return (
    <>
      <button
        type="button"
        class="button-link"
        aria-expanded={isOpen}
        aria-controls={reasonsId}
        aria-label={requestWords.whyOf(host.companyName)}
        onClick={onWhy}
      >
        {requestWords.why} <Icon name={isOpen ? 'down' : 'forward'} size={14} />
      </button>
      <button
        type="button"
        class="button-link"
        aria-label={requestWords.cardOf(host.companyName)}
        onClick={() => openCard({ kind: 'company', reference: host.companyReference })}
      >
        {requestWords.card}
      </button>
    </>
  );
}
