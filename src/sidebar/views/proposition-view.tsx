/** The card of a proposition: who to call, what to say, what was answered, what happened. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { propositionWords } from '../../wording/pages/proposition-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useCall } from '../state/use-call';
import { ActionButton } from '../ui/action-button';
import { CardHeader } from '../ui/card-header';
import { CopyButton } from '../ui/copy-button';
import { Loading } from '../ui/loading';
import { MotiveForm } from '../ui/motive-form';
import { Problem } from '../ui/problem';
import { Phone } from '../ui/reach';
import { FoldedSection, Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { Timeline } from '../ui/timeline';
import { AnswerForm } from './answer-form';

export function PropositionView({ reference }: { reference: string }): JSX.Element {
  const { api, announce, changed, openCard } = useApp();
  const card = useCall(reference, () => api.getPropositionCard(reference));
  const [isWithdrawing, setWithdrawing] = useState(false);
  const action = useAction();
  const value = card.value;
  if (value === undefined) return card.error === undefined ? <Loading lines={8} /> : <Problem error={card.error} onRetry={card.reload} />;

  const withdraw = async (reason: string): Promise<void> => {
    const after = await action.run(() => api.cancelProposition(reference, reason));
    if (after === undefined) return;
    setWithdrawing(false);
    card.set(after);
    announce(propositionWords.cancelled);
    changed();
  };
  return (
    <>
      <Problem error={card.error} onRetry={card.reload} />
      <CardHeader
        reference={value.reference} title={value.companyName} badge={<StatusBadge status={value.status} label={value.statusLabel} />} lines={value.lines} findings={[]}
        links={(
          <>
            <button type="button" class="button-link" onClick={() => openCard({ kind: 'request', reference: value.requestReference })}>{propositionWords.seeRequest(value.requestReference)}</button>
            <button type="button" class="button-link" onClick={() => openCard({ kind: 'company', reference: value.companyReference })}>{propositionWords.seeCompany}</button>
          </>
        )}
      />
      {value.may.recordAnswer && (
        <Section title={propositionWords.call}>
          {value.phone === undefined ? <p class="quiet">{propositionWords.noPhone}</p> : <Phone phone={value.phone} />}
          {value.script !== undefined && (
            <figure class="script">
              <figcaption>{propositionWords.script} <CopyButton text={value.script} what={propositionWords.script} announce={announce} /></figcaption>
              <blockquote>{value.script}</blockquote>
            </figure>
          )}
        </Section>
      )}
      {value.may.recordAnswer && <AnswerForm card={value} onRecorded={(after) => card.set(after)} />}
      <FoldedSection title={propositionWords.timeline} isOpenAtFirst>
        {value.timeline.length === 0 ? <p class="quiet">{propositionWords.noTimeline}</p> : <Timeline items={value.timeline} />}
      </FoldedSection>
      {value.may.cancel && (
        <section class="section" aria-label={propositionWords.cancelProposition}>
          <Problem error={action.error} />
          {isWithdrawing
            ? (
              <MotiveForm
                label={propositionWords.cancelMotive(value.companyName)} missing={propositionWords.cancelMissing} submit={propositionWords.cancelProposition} kind="danger"
                isPending={action.isPending} onSubmit={(reason) => void withdraw(reason)} onCancel={() => setWithdrawing(false)}
              />
            )
            : <ActionButton onClick={() => setWithdrawing(true)}>{propositionWords.cancelProposition}</ActionButton>}
        </section>
      )}
    </>
  );
}
