/** The card of a request: who it is, who could host, what was proposed, what can be done. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExcludedLine, HostChoice, HostLine, RankingView } from '../../application/sidebar-views/ranking-view';
import type { RequestCardView } from '../../application/sidebar-views/request-card-view';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { CLOSED_REQUEST_STATUSES } from '../../domain/request/request-status';
import { requestWords } from '../../wording/pages/request-page';
import { useApp, useIsActive } from '../state/app-context';
import { useBusy } from '../state/busy';
import { focusHeading } from '../state/focus-heading';
import { moveWithArrows } from '../state/move-with-arrows';
import { useCall } from '../state/use-call';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { CardHeader } from '../ui/card-header';
import { Icon } from '../ui/icon';
import { Loading } from '../ui/loading';
import { Empty, Findings } from '../ui/notice';
import { Problem } from '../ui/problem';
import { Email, Phone } from '../ui/reach';
import { RowList } from '../ui/row-list';
import { FoldedSection, Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { Timeline } from '../ui/timeline';
import { ConventionSection } from './convention-section';
import { ExcludedList } from './excluded-list';
import { HostItem } from './host-line';
import { CorrectionLink } from './correction-link';
import { Corrections } from './corrections';
import { RequestActions } from './request-actions';
import { ReviewList } from './review-list';
import { WouldHelp } from './would-help';

const choiceOf = (host: HostLine | ExcludedLine, overrideReason?: string): HostChoice => ({
  companyReference: host.companyReference,
  offerReference: host.offerReference,
  overrideReason,
});

/** The hosts ticked, in the order of the ranking, then those kept with a motive. */
function choicesOf(
  ranking: RankingView | undefined,
  ticked: ReadonlySet<string>,
  motives: ReadonlyMap<string, string>,
): readonly HostChoice[] {
  if (ranking === undefined) return [];
  const ranked = ranking.hosts.filter((host) => ticked.has(host.id)).map((host) => choiceOf(host));
  const kept = ranking.excluded
    .flatMap((group) => group.hosts)
    .filter((host) => motives.has(host.id))
    .map((host) => choiceOf(host, motives.get(host.id)));
  return [...ranked, ...kept];
}

const rankOf = ({ status }: RequestCardView['propositions'][number]): number =>
  SEATED_PROPOSITION_STATUSES.includes(status) ? 0 : LIVE_PROPOSITION_STATUSES.includes(status) ? 1 : 2;

/** Live ones first: what is under way comes before what is over. */
function Propositions({ card }: { card: RequestCardView }): JSX.Element | null {
  if (card.propositions.length === 0) return null;
  const lines = [...card.propositions].sort((a, b) => rankOf(a) - rankOf(b));
  return (
    <Section title={requestWords.propositions(card.propositions.length)}>
      <RowList
        rows={lines.map(({ reference, companyName, sentence }) => ({
          card: { kind: 'proposition', reference },
          main: companyName,
          detail: sentence,
        }))}
      />
    </Section>
  );
}

/** Hosts that would have taken the pupil: the first to be thought of when the search goes on. */
function KeptInMind({ card }: { card: RequestCardView }): JSX.Element | null {
  if (card.keptInMind.length === 0) return null;
  return (
    <Section title={requestWords.keptInMind(card.keptInMind.length)}>
      <RowList
        rows={card.keptInMind.map(({ companyReference, companyName, sentence }) => ({
          card: { kind: 'company', reference: companyReference },
          main: companyName,
          detail: sentence,
        }))}
      />
    </Section>
  );
}

export function RequestView({ reference }: { reference: string }): JSX.Element {
  const { api, open, announce, say } = useApp();
  const isActive = useIsActive();
  const card = useCall(reference, () => api.getRequestCard(reference));
  const ranking = useCall(reference, () => api.getRanking(reference));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [motives, setMotives] = useState<ReadonlyMap<string, string>>(new Map());
  const choices = useMemo(() => choicesOf(ranking.value, ticked, motives), [ranking.value, ticked, motives]);
  useBusy(isActive && choices.length > 0);

  const announced = useRef<RankingView | undefined>(undefined);
  useEffect(() => {
    if (ranking.value === undefined || announced.current !== undefined) return;
    announced.current = ranking.value;
    if (ranking.value.hosts.length > 0) say(requestWords.hostsAnnounced(ranking.value.hosts.length, ranking.value.excludedCount));
  }, [ranking.value, say]);

  // Once proposed, a host is no longer to be chosen.
  const proposed = card.value?.propositions.length;
  useEffect(() => {
    setTicked(new Set());
    setMotives(new Map());
  }, [proposed]);

  // The button that had the focus goes with the choice that it proposed.
  const hasChoice = choices.length > 0;
  useEffect(() => {
    if (isActive && !hasChoice && document.activeElement === document.body) focusHeading(undefined, true);
  }, [isActive, hasChoice]);

  if (card.value === undefined)
    return card.error === undefined ? <Loading lines={8} /> : <Problem error={card.error} onRetry={card.reload} />;
  const { may, requester } = card.value;
  const preview = (chosen: readonly HostChoice[]): void =>
    open({ view: 'preview', requestReference: reference, choices: chosen });
  const tick = (id: string, isTicked: boolean): void =>
    setTicked((before) => new Set(isTicked ? [...before, id] : [...before].filter((other) => other !== id)));

  return (
    <>
      <Problem error={card.error} onRetry={card.reload} />
      <CardHeader
        reference={card.value.reference}
        lines={card.value.lines}
        findings={card.value.findings}
        corrections={
          <Corrections
            card={card.value}
            take={(id) => api.takeCorrection(reference, id)}
            told={(after) => `${after.reference} : ${after.statusLabel}`}
            onChanged={card.set}
          />
        }
        badge={
          <>
            <StatusBadge status={card.value.status} label={card.value.statusLabel} />
            {card.value.priorityLabel !== undefined && (
              <span class="badge badge-urgent">
                <Icon name="warning" size={12} /> {card.value.priorityLabel}
              </span>
            )}
          </>
        }
      >
        <p class="requester">{requester.name}</p>
        {requester.phone !== undefined && <Phone phone={requester.phone} />}
        {requester.email !== undefined && <Email email={requester.email} />}
      </CardHeader>
      {card.value.convention !== undefined && (
        <ConventionSection reference={reference} convention={card.value.convention} onChanged={card.set} />
      )}
      <Propositions card={card.value} />
      <ReviewList reviews={card.value.reviews} />
      <KeptInMind card={card.value} />
      {ranking.value !== undefined && !may.propose ? (
        <p class="quiet">{ranking.value.emptyReason}</p>
      ) : ranking.value === undefined ? (
        ranking.error === undefined ? (
          <Loading label={requestWords.ranking} lines={6} />
        ) : (
          <Problem error={ranking.error} onRetry={ranking.reload} />
        )
      ) : (
        <Ranking
          ranking={ranking.value}
          requester={requester}
          mayPropose={may.propose}
          ticked={ticked}
          motives={motives}
          onTick={tick}
          onPropose={(host) => preview([choiceOf(host)])}
          onKeep={(host, motive) => {
            setMotives((before) => new Map(before).set(host.id, motive));
            announce(requestWords.overrideDone(host.companyName));
          }}
          onDrop={(host) => setMotives((before) => new Map([...before].filter(([id]) => id !== host.id)))}
        />
      )}
      <FoldedSection title={requestWords.journal}>
        {card.value.journal.length === 0 ? (
          <p class="quiet">{requestWords.noJournal}</p>
        ) : (
          <Timeline items={card.value.journal} />
        )}
      </FoldedSection>
      <RequestActions card={card.value} onChanged={card.set} />
      {!CLOSED_REQUEST_STATUSES.includes(card.value.status) && <CorrectionLink reference={reference} />}
      {may.propose && ((ranking.value?.hosts.length ?? 0) > 0 || choices.length > 0) && (
        <ActionBar>
          {choices.length === 0 ? (
            <p class="action-hint">{requestWords.tickFirst}</p>
          ) : (
            <>
              <ActionButton kind="main" onClick={() => preview(choices)}>
                {requestWords.proposeToMany(choices.length)}
              </ActionButton>
              <button
                type="button"
                class="button-link"
                onClick={() => {
                  setTicked(new Set());
                  setMotives(new Map());
                  announce(requestWords.unticked);
                }}
              >
                {requestWords.untickAll}
              </button>
            </>
          )}
        </ActionBar>
      )}
    </>
  );
}

interface RankingProps {
  readonly ranking: RankingView;
  readonly requester: RequestCardView['requester'];
  readonly mayPropose: boolean;
  readonly ticked: ReadonlySet<string>;
  readonly motives: ReadonlyMap<string, string>;
  onTick(id: string, isTicked: boolean): void;
  onPropose(host: HostLine): void;
  onKeep(host: ExcludedLine, motive: string): void;
  onDrop(host: ExcludedLine): void;
}

function Ranking({
  ranking,
  requester,
  mayPropose,
  ticked,
  motives,
  onTick,
  onPropose,
  onKeep,
  onDrop,
}: RankingProps): JSX.Element {
  const isEmpty = ranking.hosts.length === 0;
  const apart = ranking.hosts.filter(({ isApart }) => isApart === true);
  const list = (hosts: readonly HostLine[]): JSX.Element => (
    <ul class="hosts">
      {hosts.map((host) => (
        <HostItem
          key={host.id}
          host={host}
          isTicked={ticked.has(host.id)}
          mayPropose={mayPropose}
          onTick={(isTicked) => onTick(host.id, isTicked)}
          onPropose={() => onPropose(host)}
        />
      ))}
    </ul>
  );
  return (
    <Section title={requestWords.possibleHosts(ranking.hosts.length)}>
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
        groups={ranking.excluded}
        count={ranking.excludedCount}
        mayPropose={mayPropose}
        isOpenAtFirst={isEmpty}
        motives={motives}
        onKeep={onKeep}
        onDrop={onDrop}
      />
      <WouldHelp reference={ranking.requestReference} requester={requester} sentences={ranking.whatWouldHelp} />
    </Section>
  );
}
