/** The card of a proposition: who to call, what to say, what was answered, what happened. */
import type { JSX } from 'preact';
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

export function PropositionView({ reference }: { reference: string }): JSX.Element {
  const { api, announce, openCard } = useApp();
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
        links={
          <>
            <button
              type="button"
              class="button-link"
              onClick={() => openCard({ kind: 'request', reference: value.requestReference })}
            >
              {propositionWords.seeRequest(value.requestReference)}
            </button>
            <button
              type="button"
              class="button-link"
              onClick={() => openCard({ kind: 'company', reference: value.companyReference })}
            >
              {propositionWords.seeCompany}
            </button>
          </>
        }
      />
      {value.may.recordAnswer && (
        <Section title={propositionWords.call}>
          {value.phone === undefined ? <p class="quiet">{propositionWords.noPhone}</p> : <Phone phone={value.phone} />}
          {value.script !== undefined && (
            <figure class="script">
              <figcaption>
                {propositionWords.script} <CopyButton text={value.script} what={propositionWords.script} announce={announce} />
              </figcaption>
              <blockquote>{value.script}</blockquote>
            </figure>
          )}
        </Section>
      )}
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
            asksRoad
            label={propositionWords.result}
            onRecorded={(after) => {
              card.set(after);
              setTimeout(focusHeading);
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
