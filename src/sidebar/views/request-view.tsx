/** The card of a request: who it is, who could host, what was proposed, what can be done. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { HostChoice, RankingView } from '../../application/sidebar-views/ranking-view';
import type { RequestCardView } from '../../application/sidebar-views/request-card-view';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { CLOSED_REQUEST_STATUSES } from '../../domain/request/request-status';
import { requestWords } from '../../wording/pages/request-page';
import { useApp, useIsActive } from '../state/app-context';
import { useBusy } from '../state/busy';
import { focusHeading } from '../state/focus-heading';
import { useCall } from '../state/use-call';
import { choiceOf, useHostSelection, type HostSelection } from '../state/use-host-selection';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { CardHeader } from '../ui/card-header';
import { Icon } from '../ui/icon';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { Email, Phone } from '../ui/reach';
import { RowList } from '../ui/row-list';
import { FoldedSection, Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { Timeline } from '../ui/timeline';
import { ConventionSection } from './convention-section';
import { CorrectionLink } from './correction-link';
import { Corrections } from './corrections';
import { RankingSection } from './ranking-section';
import { RequestActions } from './request-actions';
import { ReviewList } from './review-list';

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

/** What the card says first: who asks, for whom, in what state, and what could be put right. */
function RequestHeader({ card, onChanged }: { card: RequestCardView; onChanged(after: RequestCardView): void }): JSX.Element {
  const { api } = useApp();
  const { requester } = card;
  return (
    <CardHeader
      reference={card.reference}
      lines={card.lines}
      findings={card.findings}
      corrections={
        <Corrections
          card={card}
          take={(id) => api.takeCorrection(card.reference, id)}
          told={(after) => `${after.reference} : ${after.statusLabel}`}
          onChanged={onChanged}
        />
      }
      badge={
        <>
          <StatusBadge status={card.status} label={card.statusLabel} />
          {card.priorityLabel !== undefined && (
            <span class="badge badge-urgent">
              <Icon name="warning" size={12} /> {card.priorityLabel}
            </span>
          )}
        </>
      }
    >
      {card.reason !== undefined && <p class="quiet">{card.reason}</p>}
      <p class="requester">{requester.name}</p>
      {requester.phone !== undefined && <Phone phone={requester.phone} />}
      {requester.email !== undefined && <Email email={requester.email} />}
    </CardHeader>
  );
}

/** At the foot of the card: propose to those chosen. */
function ChoiceBar({
  selection: { choices, clear },
  onPreview,
}: {
  selection: HostSelection;
  onPreview(chosen: readonly HostChoice[]): void;
}): JSX.Element {
  const { announce } = useApp();
  if (choices.length === 0)
    return (
      <ActionBar>
        <p class="action-hint">{requestWords.tickFirst}</p>
      </ActionBar>
    );
  return (
    <ActionBar>
      <ActionButton kind="main" onClick={() => onPreview(choices)}>
        {requestWords.proposeToMany(choices.length)}
      </ActionButton>
      <button
        type="button"
        class="button-link"
        onClick={() => {
          clear();
          announce(requestWords.unticked);
        }}
      >
        {requestWords.untickAll}
      </button>
    </ActionBar>
  );
}

/** Says once how many hosts there are, to who does not see them. */
function useHostsAnnounced(ranking: RankingView | undefined): void {
  const { say } = useApp();
  const announced = useRef<RankingView | undefined>(undefined);
  useEffect(() => {
    if (ranking === undefined || announced.current !== undefined) return;
    announced.current = ranking;
    if (ranking.hosts.length > 0) say(requestWords.hostsAnnounced(ranking.hosts.length, ranking.excludedCount));
  }, [ranking, say]);
}

/** The button that had the focus goes with the choice that it proposed. */
function useFocusKept(isActive: boolean, hasChoice: boolean): void {
  useEffect(() => {
    if (isActive && !hasChoice && document.activeElement === document.body) focusHeading(undefined, true);
  }, [isActive, hasChoice]);
}

export function RequestView({ reference }: { reference: string }): JSX.Element {
  const { api, open, announce } = useApp();
  const isActive = useIsActive();
  const card = useCall(reference, () => api.getRequestCard(reference));
  const ranking = useCall(reference, () => api.getRanking(reference));
  const selection = useHostSelection(ranking.value, card.value?.propositions.length);
  useBusy(isActive && selection.choices.length > 0);
  useHostsAnnounced(ranking.value);
  useFocusKept(isActive, selection.choices.length > 0);

  const value = card.value;
  if (value === undefined)
    return card.error === undefined ? <Loading lines={8} /> : <Problem error={card.error} onRetry={card.reload} />;
  const preview = (choices: readonly HostChoice[]): void => open({ view: 'preview', requestReference: reference, choices });
  const mayChoose = value.may.propose && ((ranking.value?.hosts.length ?? 0) > 0 || selection.choices.length > 0);

  return (
    <>
      <Problem error={card.error} onRetry={card.reload} />
      <RequestHeader card={value} onChanged={card.set} />
      {value.convention !== undefined && (
        <ConventionSection reference={reference} convention={value.convention} onChanged={card.set} />
      )}
      <Propositions card={value} />
      <ReviewList reviews={value.reviews} />
      <KeptInMind card={value} />
      {ranking.value !== undefined && !value.may.propose ? (
        <p class="quiet">{ranking.value.emptyReason}</p>
      ) : ranking.value !== undefined ? (
        <RankingSection
          ranking={ranking.value}
          requester={value.requester}
          mayPropose={value.may.propose}
          isAsked={value.propositions.some(({ status }) => LIVE_PROPOSITION_STATUSES.includes(status))}
          selection={selection}
          onPropose={(host) => preview([choiceOf(host)])}
          onKept={(host) => announce(requestWords.overrideDone(host.companyName))}
        />
      ) : ranking.error === undefined ? (
        <Loading label={requestWords.ranking} lines={6} />
      ) : (
        <Problem error={ranking.error} onRetry={ranking.reload} />
      )}
      <FoldedSection title={requestWords.journal}>
        {value.journal.length === 0 ? <p class="quiet">{requestWords.noJournal}</p> : <Timeline items={value.journal} />}
      </FoldedSection>
      <RequestActions card={value} onChanged={card.set} />
      {!CLOSED_REQUEST_STATUSES.includes(value.status) && <CorrectionLink reference={reference} />}
      {mayChoose && <ChoiceBar selection={selection} onPreview={preview} />}
    </>
  );
}
