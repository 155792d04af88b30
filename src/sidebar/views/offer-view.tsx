/** The card of an offer: places left week by week, and the requests it would suit. */
import type { JSX } from 'preact';
import type { OfferCardView } from '../../application/sidebar-views/host-card-views';
import { offerWords } from '../../wording/pages/offer-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useCall } from '../state/use-call';
import { ActionButton } from '../ui/action-button';
import { CardHeader } from '../ui/card-header';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { CorrectionLink } from './correction-link';
import { SuitedRequests } from './suited-requests';

const EVENTS = [
  { event: 'verified', may: 'verify', label: offerWords.verify, done: offerWords.verified },
  { event: 'resumed', may: 'resume', label: offerWords.resume, done: offerWords.resumed },
  { event: 'suspended', may: 'suspend', label: offerWords.suspend, done: offerWords.suspended },
] as const;

/** « S5 (1er févr.) » on two lines. */
function WeekLabel({ label }: { label: string }): JSX.Element {
  const [week = label, day] = label.split(/[\s\u00a0]\(|\)/);
  return (
    <span class="week-label" aria-hidden="true">
      <b>{week}</b>
      {day}
    </span>
  );
}

const Weeks = ({ weeks }: { weeks: OfferCardView['weeks'] }): JSX.Element => (
  <ul class="weeks">
    {weeks.map((week) => (
      <li
        key={week.label}
        class={week.left === 0 ? 'week week-full' : 'week'}
        title={offerWords.week(week.label, week.left, week.places)}
      >
        <span class="visually-hidden">{offerWords.week(week.label, week.left, week.places)}</span>
        <WeekLabel label={week.label} />
        <span class="week-left" aria-hidden="true">
          {week.left}
          <small>/{week.places}</small>
        </span>
      </li>
    ))}
  </ul>
);

export function OfferView({ reference }: { reference: string }): JSX.Element {
  const { api, announce, changed, openCard } = useApp();
  const card = useCall(reference, () => api.getOfferCard(reference));
  const action = useAction();
  const value = card.value;
  if (value === undefined)
    return card.error === undefined ? <Loading lines={8} /> : <Problem error={card.error} onRetry={card.reload} />;

  const act = async (event: (typeof EVENTS)[number]): Promise<void> => {
    const after = await action.run(() => api.setOfferStatus(reference, event.event));
    if (after === undefined) return;
    card.set(after);
    announce(event.done);
    changed();
  };
  const allowed = EVENTS.filter((event) => value.may[event.may]);
  return (
    <>
      <Problem error={card.error} onRetry={card.reload} />
      <CardHeader
        reference={value.reference}
        title={value.companyName}
        badge={<StatusBadge status={value.status} label={value.statusLabel} />}
        lines={value.lines}
        findings={value.findings}
        links={
          <button
            type="button"
            class="button-link"
            aria-label={offerWords.company(value.companyName)}
            onClick={() => openCard({ kind: 'company', reference: value.companyReference })}
          >
            {offerWords.companyCard}
          </button>
        }
      />
      <Section title={offerWords.weeks}>
        {value.weeks.length === 0 ? <p class="quiet">{offerWords.noWeeks}</p> : <Weeks weeks={value.weeks} />}
      </Section>
      <SuitedRequests requests={value.requests} />
      {allowed.length > 0 && (
        <Section title={offerWords.actions}>
          <Problem error={action.error} />
          <p class="form-buttons">
            {allowed.map((event) => (
              <ActionButton key={event.event} isPending={action.isPending} onClick={() => void act(event)}>
                {event.label}
              </ActionButton>
            ))}
          </p>
        </Section>
      )}
      {value.status !== 'withdrawn' && <CorrectionLink reference={reference} />}
    </>
  );
}
