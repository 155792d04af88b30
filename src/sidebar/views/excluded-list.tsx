/** The hosts set aside, grouped by reason; where the rule allows it, one can be kept with a motive. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ExcludedLine, RankingView } from '../../application/sidebar-views/ranking-view';
import { requestWords } from '../../wording/pages/request-page';
import { MotiveForm } from '../ui/motive-form';
import { FoldedSection } from '../ui/section';
import { PlanWhyNot } from './plan-why-not';
import { afterRender } from '../state/after-render';

export interface ExcludedListProps {
  readonly ranking: RankingView;
  readonly mayPropose: boolean;
  /** Motive of each host kept in spite of its rule, by id. */
  readonly motives: ReadonlyMap<string, string>;
  onKeep(host: ExcludedLine, motive: string): void;
  onDrop(host: ExcludedLine): void;
}

interface ExcludedProps {
  readonly requestReference: string;
  readonly host: ExcludedLine;
  readonly motive: string | undefined;
  readonly mayPropose: boolean;
  onKeep(motive: string): void;
  onDrop(): void;
}

function Excluded({ requestReference, host, motive, mayPropose, onKeep, onDrop }: ExcludedProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const focusFirst = (): void => {
    afterRender(() => item.current?.querySelector('button')?.focus());
  };
  return (
    <li class="excluded-host" ref={item}>
      <p class="row-main">{host.companyName}</p>
      <p class="row-detail">{host.sentence}</p>
      {motive !== undefined && (
        <Kept
          motive={motive}
          onDrop={() => {
            onDrop();
            focusFirst();
          }}
        />
      )}
      {host.mayOverride && mayPropose && motive === undefined && !isAsking && (
        <button
          type="button"
          class="button-link"
          aria-label={requestWords.overrideOf(host.companyName)}
          onClick={() => setAsking(true)}
        >
          {requestWords.override}
        </button>
      )}
      {mayPropose && !isAsking && <PlanWhyNot requestReference={requestReference} host={host} />}
      {isAsking && (
        <MotiveForm
          label={requestWords.overrideMotive(host.companyName)}
          help={requestWords.overrideHelp}
          missing={requestWords.overrideMissing}
          submit={requestWords.keep}
          onSubmit={(text) => {
            setAsking(false);
            onKeep(text);
            focusFirst();
          }}
          onCancel={() => {
            setAsking(false);
            focusFirst();
          }}
        />
      )}
    </li>
  );
}

const Kept = ({ motive, onDrop }: { motive: string; onDrop(): void }): JSX.Element => (
  <p class="kept">
    <span>{requestWords.overridden(motive)}</span>{' '}
    <button type="button" class="button-link" onClick={onDrop}>
      {requestWords.dropKept}
    </button>
  </p>
);

export const ExcludedList = ({ ranking, mayPropose, motives, onKeep, onDrop }: ExcludedListProps): JSX.Element | null =>
  ranking.excludedCount === 0 ? null : (
    <FoldedSection title={requestWords.excluded(ranking.excludedCount)} isOpenAtFirst={ranking.hosts.length === 0}>
      {ranking.excluded.map((group) => (
        <details key={group.code} class="excluded-group">
          <summary>{group.label}</summary>
          <ul>
            {group.hosts.map((host) => (
              <Excluded
                key={host.id}
                requestReference={ranking.requestReference}
                host={host}
                motive={motives.get(host.id)}
                mayPropose={mayPropose}
                onKeep={(motive) => onKeep(host, motive)}
                onDrop={() => onDrop(host)}
              />
            ))}
          </ul>
        </details>
      ))}
    </FoldedSection>
  );
