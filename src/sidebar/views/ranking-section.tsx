/** The hosts that could take the pupil: those ranked, those left out and why, and what would help. */
import type { JSX } from 'preact';
import type { ExcludedLine, HostLine, RankingView } from '../../application/sidebar-views/ranking-view';
import type { RequestCardView } from '../../application/sidebar-views/request-card-view';
import { requestWords } from '../../wording/pages/request-page';
import { moveWithArrows } from '../state/move-with-arrows';
import type { HostSelection } from '../state/use-host-selection';
import { Empty, Findings } from '../ui/notice';
import { Section } from '../ui/section';
import { ExcludedList } from './excluded-list';
import { HostItem } from './host-line';
import { WouldHelp } from './would-help';

export interface RankingSectionProps {
  readonly ranking: RankingView;
  readonly requester: RequestCardView['requester'];
  readonly mayPropose: boolean;
  /** Is there a proposition under way? */
  readonly isAsked: boolean;
  readonly selection: HostSelection;
  onPropose(host: HostLine): void;
  /** After a host that was left out has been kept. */
  onKept(host: ExcludedLine): void;
}

export function RankingSection({
  ranking,
  requester,
  mayPropose,
  isAsked,
  selection,
  onPropose,
  onKept,
}: RankingSectionProps): JSX.Element {
  const isEmpty = ranking.hosts.length === 0;
  const apart = ranking.hosts.filter(({ isApart }) => isApart === true);
  const list = (hosts: readonly HostLine[]): JSX.Element => (
    <ul class="hosts">
      {hosts.map((host) => (
        <HostItem
          key={host.id}
          requestReference={ranking.requestReference}
          host={host}
          isTicked={selection.ticked.has(host.id)}
          mayPropose={mayPropose}
          onTick={(isTicked) => selection.tick(host.id, isTicked)}
          onPropose={() => onPropose(host)}
        />
      ))}
    </ul>
  );
  return (
    <Section title={requestWords.possibleHosts(ranking.hosts.length, isAsked)}>
      {isEmpty && (
        <Empty title={ranking.emptyReason ?? requestWords.noHosts}>
          {ranking.excludedCount > 0 && <p>{requestWords.noHostsAdvice}</p>}
        </Empty>
      )}
      <Findings sentences={ranking.sharedWarnings} label={requestWords.sharedWarnings} />
      <div onKeyDown={moveWithArrows}>
        {list(ranking.hosts.filter(({ isApart }) => isApart !== true))}
        {apart.length > 0 && (
          <>
            <h3 class="hosts-apart">{requestWords.apart(apart.length)}</h3>
            <p class="quiet">{requestWords.apartHelp}</p>
            {list(apart)}
          </>
        )}
      </div>
      <ExcludedList
        ranking={ranking}
        mayPropose={mayPropose}
        motives={selection.motives}
        onKeep={(host, motive) => {
          selection.keep(host.id, motive);
          onKept(host);
        }}
        onDrop={(host) => selection.drop(host.id)}
      />
      <WouldHelp reference={ranking.requestReference} requester={requester} sentences={ranking.whatWouldHelp} />
    </Section>
  );
}
