/** What can be done with a request apart from proposing: complete, cancel, reopen. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { CANCEL_REASONS } from '../../domain/request/request';
import type { RequestCardView } from '../../application/sidebar-views/request-card-view';
import { cancelReasonLabels } from '../../wording/labels/lists';
import { requestWords } from '../../wording/pages/request-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { ChoiceForm } from '../ui/choice-form';
import { ReasonChips } from '../ui/reason-chips';
import { MotiveForm } from '../ui/motive-form';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';

type Ending = 'give-up' | 'lose-host' | 'leave-host' | 'stop';
/** What is not done before a reason has been given. */
type Asked = 'cancel' | 'reopen' | Ending;

/** Ways in which a search or a stage ends before its time: one click opens the reasons, a second one says which. */
const ENDINGS: readonly {
  readonly ending: Ending;
  readonly button: string;
  readonly title: string;
  help(requester: string): string;
  readonly reasons: readonly string[];
  done(reference: string): string;
}[] = [
  {
    ending: 'give-up',
    button: requestWords.giveUp,
    title: requestWords.giveUpTitle,
    help: requestWords.giveUpHelp,
    reasons: requestWords.giveUpReasons,
    done: requestWords.givenUp,
  },
  {
    ending: 'lose-host',
    button: requestWords.loseHost,
    title: requestWords.loseHostTitle,
    help: () => requestWords.loseHostHelp,
    reasons: requestWords.loseHostReasons,
    done: requestWords.hostLost,
  },
  {
    ending: 'leave-host',
    button: requestWords.leaveHost,
    title: requestWords.leaveTitle,
    help: () => requestWords.leaveHelp,
    reasons: requestWords.leaveReasons,
    done: requestWords.left,
  },
  {
    ending: 'stop',
    button: requestWords.stopStage,
    title: requestWords.stopTitle,
    help: () => requestWords.stopHelp,
    reasons: requestWords.stopReasons,
    done: requestWords.stopped,
  },
];

interface ActionsProps {
  readonly card: RequestCardView;
  onChanged(card: RequestCardView): void;
}

/** What the buttons do; `onDone` is told before the card is shown anew. */
function useRequestActions({ card, onChanged }: ActionsProps, onDone: () => void) {
  const { api, announce, changed } = useApp();
  const action = useAction();
  const act = async (call: () => ReturnType<typeof api.completeRequest>, sentence: string): Promise<void> => {
    const after = await action.run(call);
    if (after === undefined) return;
    onDone();
    onChanged(after);
    announce(sentence);
    changed();
  };
  const { reference, may } = card;
  const seated = card.propositions.find(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status));
  const endings = ENDINGS.filter(({ ending }) =>
    ending === 'give-up' ? may.giveUp : may.loseHost && (ending !== 'lose-host' || seated !== undefined),
  );
  const end = (ending: Ending, reason: string): ReturnType<typeof api.getRequestCard> => {
    if (ending === 'give-up') return api.giveUpRequest(reference, reason);
    if (ending !== 'lose-host') return api.withdrawPupil(reference, reason, ending === 'leave-host');
    return api
      .withdrawHost(seated!.reference, reason)
      .then((reply) => (reply.ok ? { ok: true, value: reply.value.requestCard } : reply));
  };
  return { action, act, endings, end };
}

export function RequestActions(props: ActionsProps): JSX.Element | null {
  const { card } = props;
  const { api } = useApp();
  const [asking, setAsking] = useState<Asked>();
  const { action, act, endings, end } = useRequestActions(props, () => setAsking(undefined));
  const { reference, may } = card;

  if (!may.complete && !may.cancel && !may.reopen && endings.length === 0) return null;
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
          <AskButtons may={may} endings={endings} onAsk={setAsking} />
        </p>
      )}
      {endings
        .filter(({ ending }) => ending === asking)
        .map(({ ending, title, help, reasons, done }) => (
          <ReasonChips
            key={ending}
            label={title}
            help={help(card.requester.name)}
            reasons={reasons}
            otherLabel={requestWords.otherReason}
            submit={requestWords.recordReason}
            isPending={action.isPending}
            onCancel={() => setAsking(undefined)}
            onSubmit={(reason) => void act(() => end(ending, reason), done(reference))}
          />
        ))}
      {asking === 'cancel' && (
        <CancelForm
          reference={reference}
          isPending={action.isPending}
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

interface AskProps extends Pick<RequestCardView, 'may'> {
  readonly endings: typeof ENDINGS;
  onAsk(asked: Asked): void;
}

const AskButtons = ({ may, endings, onAsk }: AskProps): JSX.Element => (
  <>
    {may.reopen && <ActionButton onClick={() => onAsk('reopen')}>{requestWords.reopen}</ActionButton>}
    {endings.map(({ ending, button }) => (
      <ActionButton key={ending} onClick={() => onAsk(ending)}>
        {button}
      </ActionButton>
    ))}
    {may.cancel && <ActionButton onClick={() => onAsk('cancel')}>{requestWords.cancelRequest}</ActionButton>}
  </>
);

interface CancelProps {
  readonly reference: string;
  readonly isPending: boolean;
  onCancel(): void;
  onSubmit(reason: (typeof CANCEL_REASONS)[number]): void;
}

const CancelForm = ({ reference, isPending, onCancel, onSubmit }: CancelProps): JSX.Element => (
  <ChoiceForm
    label={requestWords.cancelReason}
    help={requestWords.cancelWarning(reference)}
    choices={CANCEL_REASONS.map((code) => ({ code, label: cancelReasonLabels[code] }))}
    submit={requestWords.confirmCancel(reference)}
    kind="danger"
    isPending={isPending}
    cancelLabel={requestWords.keepAsIs}
    onCancel={onCancel}
    onSubmit={onSubmit}
  />
);
