/** The card of a proposition: who to call, what to say, what was answered, what happened. */
import type { JSX } from 'preact';
import type { PropositionCardView } from '../../application/sidebar-views/proposition-card-view';
import { propositionWords } from '../../wording/pages/proposition-page';
import { useApp } from '../state/app-context';
import { focusHeading } from '../state/focus-heading';
import { useCall } from '../state/use-call';
import { CardHeader } from '../ui/card-header';
import { CopyButton } from '../ui/copy-button';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { Phone } from '../ui/reach';
import { FoldedSection, Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { Timeline } from '../ui/timeline';
import { AnswerForm } from './answer-form';
import { CounterOfferSection } from './counter-offer-section';
import { PropositionActions } from './proposition-actions';
import { ReviewSection } from './review-section';
import { afterRender } from '../state/after-render';

/** The request and the company that it brings together. */
function Neighbours({ card }: { card: PropositionCardView }): JSX.Element {
  const { openCard } = useApp();
  return (
    <>
      <button type="button" class="button-link" onClick={() => openCard({ kind: 'request', reference: card.requestReference })}>
        {propositionWords.seeRequest(card.requestReference)}
      </button>
      <button type="button" class="button-link" onClick={() => openCard({ kind: 'company', reference: card.companyReference })}>
        {propositionWords.seeCompany}
      </button>
    </>
  );
}

/** Whom to ring and what to say. */
function Call({ card: { phone, script } }: { card: PropositionCardView }): JSX.Element {
  const { announce } = useApp();
  return (
    <Section title={propositionWords.call}>
      {phone === undefined ? <p class="quiet">{propositionWords.noPhone}</p> : <Phone phone={phone} />}
      {script !== undefined && (
        <figure class="script">
          <figcaption>
            {propositionWords.script} <CopyButton text={script} what={propositionWords.script} announce={announce} />
          </figcaption>
          <blockquote>{script}</blockquote>
        </figure>
      )}
    </Section>
  );
}

export function PropositionView({ reference }: { reference: string }): JSX.Element {
  const { api } = useApp();
  const card = useCall(reference, () => api.getPropositionCard(reference));
  const value = card.value;
  if (value === undefined)
    return card.error === undefined ? <Loading lines={8} /> : <Problem error={card.error} onRetry={card.reload} />;

  return (
    <>
      <Problem error={card.error} onRetry={card.reload} />
      <CardHeader
        reference={value.reference}
        title={value.companyName}
        badge={<StatusBadge status={value.status} label={value.statusLabel} />}
        lines={value.lines}
        findings={[]}
        links={<Neighbours card={value} />}
      />
      {value.may.recordAnswer && <Call card={value} />}
      {value.counterOffer !== undefined && (
        <CounterOfferSection reference={reference} offer={value.counterOffer} onChanged={card.set} />
      )}
      <ReviewSection card={value} onChanged={card.set} />
      {value.tooLate !== undefined && <p class="quiet">{value.tooLate}</p>}
      {value.may.recordAnswer && (
        <Section title={propositionWords.result}>
          <AnswerForm
            reference={value.reference}
            companyName={value.companyName}
            answers={value.answers}
            today={value.today}
            callBackDays={value.callBackDays}
            callBackRule={value.callBackRule}
            asksRoad
            label={propositionWords.result}
            onRecorded={(after) => {
              card.set(after);
              afterRender(focusHeading);
            }}
          />
        </Section>
      )}
      <FoldedSection title={propositionWords.timeline} isOpenAtFirst>
        {value.timeline.length === 0 ? <p class="quiet">{propositionWords.noTimeline}</p> : <Timeline items={value.timeline} />}
      </FoldedSection>
      <PropositionActions card={value} onChanged={card.set} />
    </>
  );
}
