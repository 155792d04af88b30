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
import { afterRender } from '../state/after-render';

type Ending = 'withdraw' | 'cancel';

interface ActionsProps {
  readonly card: PropositionCardView;
  onChanged(card: PropositionCardView): void;
}

export function PropositionActions({ card, onChanged }: ActionsProps): JSX.Element | null {
  const { api } = useApp();
  const [asking, setAsking] = useState<Ending>();
  const buttons = useRef<HTMLParagraphElement>(null);
  const action = useCardAction<PropositionCardView>((after) => {
    setAsking(undefined);
    onChanged(after);
  });
  const { reference, companyName, may } = card;

  const close = (): void => {
    setAsking(undefined);
    afterRender(() =>
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
          {asking !== undefined && <WhyForm card={card} ending={asking} action={action} onCancel={close} />}
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

interface WhyProps extends Pick<ActionsProps, 'card'> {
  readonly ending: Ending;
  readonly action: ReturnType<typeof useCardAction<PropositionCardView>>;
  onCancel(): void;
}

/** Why the host withdraws, or why the proposition is taken back: neither is done without a word. */
function WhyForm({ card, ending, action, onCancel }: WhyProps): JSX.Element {
  const { api } = useApp();
  const { reference, companyName, requestReference } = card;
  return ending === 'withdraw' ? (
    <MotiveForm
      key="withdraw"
      label={propositionWords.withdrawMotive(companyName)}
      help={propositionWords.withdrawHelp(requestReference)}
      missing={propositionWords.withdrawMissing}
      submit={propositionWords.withdrawSubmit}
      kind="danger"
      isPending={action.isPending}
      onCancel={onCancel}
      onSubmit={(reason) =>
        void action.act(() => api.withdrawHost(reference, reason), propositionWords.hostWithdrawn(companyName, requestReference))
      }
    />
  ) : (
    <MotiveForm
      key="cancel"
      label={propositionWords.cancelMotive(companyName)}
      missing={propositionWords.cancelMissing}
      submit={propositionWords.cancelProposition}
      kind="danger"
      isPending={action.isPending}
      onCancel={onCancel}
      onSubmit={(reason) => void action.act(() => api.cancelProposition(reference, reason), propositionWords.cancelled)}
    />
  );
}
