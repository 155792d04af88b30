/** What can be done with a proposition apart from answering for the host: confirm, note a withdrawal, take it back. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PropositionCardView } from '../../application/sidebar-views/proposition-card-view';
import { propositionWords } from '../../wording/pages/proposition-page';
import { useApp } from '../state/app-context';
import { useCardAction } from '../state/use-card-action';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { MotiveForm } from '../ui/motive-form';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';

export function PropositionActions({
  card,
  onChanged,
}: {
  card: PropositionCardView;
  onChanged(card: PropositionCardView): void;
}): JSX.Element | null {
  const { api } = useApp();
  const [asking, setAsking] = useState<'withdraw' | 'cancel'>();
  const buttons = useRef<HTMLParagraphElement>(null);
  const action = useCardAction<PropositionCardView>((after) => {
    setAsking(undefined);
    onChanged(after);
  });
  const { reference, companyName, requestReference, may } = card;

  const close = (): void => {
    setAsking(undefined);
    setTimeout(() =>
      buttons.current?.querySelector<HTMLElement>(asking === 'withdraw' ? 'button:first-child' : 'button:last-child')?.focus(),
    );
  };
  return (
    <>
      {(may.withdrawHost || may.cancel) && (
        <Section title={propositionWords.actions}>
          {(asking !== undefined || !may.confirm) && <Problem error={action.error} />}
          {asking === undefined && (
            <p class="form-buttons" ref={buttons}>
              {may.withdrawHost && (
                <ActionButton onClick={() => setAsking('withdraw')}>{propositionWords.withdrawHost}</ActionButton>
              )}
              {may.cancel && (
                <ActionButton onClick={() => setAsking('cancel')}>{propositionWords.cancelProposition}</ActionButton>
              )}
            </p>
          )}
          {asking === 'withdraw' && (
            <MotiveForm
              key="withdraw"
              label={propositionWords.withdrawMotive(companyName)}
              help={propositionWords.withdrawHelp(requestReference)}
              missing={propositionWords.withdrawMissing}
              submit={propositionWords.withdrawSubmit}
              kind="danger"
              isPending={action.isPending}
              onCancel={close}
              onSubmit={(reason) =>
                void action.act(
                  () => api.withdrawHost(reference, reason),
                  propositionWords.hostWithdrawn(companyName, requestReference),
                )
              }
            />
          )}
          {asking === 'cancel' && (
            <MotiveForm
              key="cancel"
              label={propositionWords.cancelMotive(companyName)}
              missing={propositionWords.cancelMissing}
              submit={propositionWords.cancelProposition}
              kind="danger"
              isPending={action.isPending}
              onCancel={close}
              onSubmit={(reason) => void action.act(() => api.cancelProposition(reference, reason), propositionWords.cancelled)}
            />
          )}
        </Section>
      )}
      {may.confirm && asking === undefined && (
        <ActionBar>
          <Problem error={action.error} />
          <p class="action-hint">{propositionWords.confirmHelp(companyName)}</p>
          <ActionButton
            kind="main"
            isPending={action.isPending}
            onClick={() => void action.act(() => api.confirmProposition(reference), propositionWords.confirmed(companyName))}
          >
            {propositionWords.confirm}
          </ActionButton>
        </ActionBar>
      )}
    </>
  );
}
