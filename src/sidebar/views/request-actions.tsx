/** What can be done with a request apart from proposing: complete, cancel, reopen. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CANCEL_REASONS } from '../../domain/request/request';
import type { RequestCardView } from '../../application/sidebar-api';
import { cancelReasonLabels } from '../../wording/labels/lists';
import { requestWords } from '../../wording/pages/request-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { ChoiceForm } from '../ui/choice-form';
import { MotiveForm } from '../ui/motive-form';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';

export function RequestActions({
  card,
  onChanged,
}: {
  card: RequestCardView;
  onChanged(card: RequestCardView): void;
}): JSX.Element | null {
  const { api, announce, changed } = useApp();
  const [asking, setAsking] = useState<'cancel' | 'reopen'>();
  const action = useAction();
  const { reference, may } = card;

  const act = async (call: () => ReturnType<typeof api.completeRequest>, sentence: string): Promise<void> => {
    const after = await action.run(call);
    if (after === undefined) return;
    setAsking(undefined);
    onChanged(after);
    announce(sentence);
    changed();
  };

  if (!may.complete && !may.cancel && !may.reopen) return null;
  return (
    <Section title={requestWords.actions}>
      <Problem error={action.error} />
      {asking === undefined && (
        <p class="form-buttons">
          {may.complete && (
            <ActionButton
              isPending={action.isPending}
              onClick={() => void act(() => api.completeRequest(reference), requestWords.completed)}
            >
              {requestWords.complete}
            </ActionButton>
          )}
          {may.reopen && <ActionButton onClick={() => setAsking('reopen')}>{requestWords.reopen}</ActionButton>}
          {may.cancel && <ActionButton onClick={() => setAsking('cancel')}>{requestWords.cancelRequest}</ActionButton>}
        </p>
      )}
      {asking === 'cancel' && (
        <ChoiceForm
          label={requestWords.cancelReason}
          help={requestWords.cancelWarning(reference)}
          choices={CANCEL_REASONS.map((code) => ({ code, label: cancelReasonLabels[code] }))}
          submit={requestWords.confirmCancel(reference)}
          kind="danger"
          isPending={action.isPending}
          cancelLabel={requestWords.keepAsIs}
          onCancel={() => setAsking(undefined)}
          onSubmit={(reason) => void act(() => api.cancelRequest(reference, reason), requestWords.cancelled(reference))}
        />
      )}
      {asking === 'reopen' && (
        <MotiveForm
          label={requestWords.reopenReason}
          missing={requestWords.reopenMissing}
          submit={requestWords.reopen}
          isPending={action.isPending}
          onCancel={() => setAsking(undefined)}
          onSubmit={(reason) => void act(() => api.reopenRequest(reference, reason), requestWords.reopened(reference))}
        />
      )}
    </Section>
  );
}
