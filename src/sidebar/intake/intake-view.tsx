/** « Saisir une demande », « Saisir une offre »: what is said at the telephone, in under a minute. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IntakeFormView, IntakeKind } from '../../application/intake-api';
import { intakeWords } from '../../wording/pages/intake-page';
import { useApp } from '../state/app-context';
import { useCall } from '../state/use-call';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Findings } from '../ui/notice';
import { Problem } from '../ui/problem';
import { Field } from './intake-field';
import { emailIn, fieldsOf } from './intake-fields';
import { useIntake, type Intake } from './use-intake';

export function IntakeView({ kind }: { kind: IntakeKind }): JSX.Element {
  const { api } = useApp();
  const form = useCall(kind, () => api.getIntake(kind));
  return (
    <>
      <h1 tabIndex={-1}>{kind === 'request' ? intakeWords.requestTitle : intakeWords.offerTitle}</h1>
      {form.value === undefined ? (
        form.error === undefined ? (
          <Loading lines={8} />
        ) : (
          <Problem error={form.error} onRetry={form.reload} />
        )
      ) : (
        <IntakeForm kind={kind} view={form.value} />
      )}
    </>
  );
}

function IntakeForm({ kind, view }: { kind: IntakeKind; view: IntakeFormView }): JSX.Element {
  const { announce, changed, openCard, queued, say } = useApp();
  const intake = useIntake(kind, view);
  const form = useRef<HTMLFormElement>(null);

  // Where something is to be done: the first answer that is missing, else the question above the button.
  useLayoutEffect(() => {
    if (intake.toConfirm === undefined) return;
    const found = ['[aria-invalid="true"]', '.to-confirm button'].map((one) => form.current?.querySelector<HTMLElement>(one));
    found.find((one) => one instanceof HTMLElement)?.focus();
  }, [intake.toConfirm]);
  const record = async (evenSo: boolean): Promise<void> => {
    const outcome = await intake.record(evenSo);
    if (outcome === undefined) return;
    if (outcome.kind === 'to-confirm') {
      const count = outcome.findings.filter(({ isBlocking }) => isBlocking).length;
      say([outcome.sentence, ...(count > 0 ? [intakeWords.toLookAt(count)] : [])].join(' '));
      return;
    }
    announce(outcome.sentence);
    changed();
    if (outcome.queued !== undefined) queued(outcome.queued);
    openCard({ kind, reference: outcome.reference });
  };
  return (
    <form
      class="intake"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void record(false);
      }}
    >
      <p class="field-help">{view.draft === undefined ? intakeWords.draftKept : intakeWords.draftBack}</p>
      <Answers intake={intake} kind={kind} view={view} />
      <Problem error={intake.action.error} />
      <Confirm intake={intake} kind={kind} onRecord={() => void record(true)} />
      <p class="form-buttons">
        <ActionButton type="submit" kind="main" isPending={intake.action.isPending}>
          {intakeWords.record}
        </ActionButton>
        <button type="button" class="button-link" onClick={intake.erase}>
          {intakeWords.erase}
        </button>
      </p>
    </form>
  );
}

function Answers({ intake, kind, view }: { intake: Intake; kind: IntakeKind; view: IntakeFormView }): JSX.Element {
  const email = emailIn(kind, intake.values);
  return (
    <>
      {fieldsOf(kind, intake.values, view).map((field) => (
        <Field
          key={field.name}
          field={field}
          value={intake.values[field.name]}
          findings={intake.findingsOf(field.name)}
          onChange={(value) => intake.change(field.name, value)}
          onLeave={() => intake.leave(field.name)}
        />
      ))}
      <Findings sentences={intake.others.map(({ sentence }) => sentence)} label={intakeWords.whole} />
      {email !== '' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={intake.isAcknowledged}
            onChange={(event) => intake.acknowledge(event.currentTarget.checked)}
          />{' '}
          <span>{intakeWords.acknowledge(email)}</span>
        </label>
      )}
    </>
  );
}

/** Nothing was written: what is missing, or already there, and the way on. */
function Confirm({ intake, kind, onRecord }: { intake: Intake; kind: IntakeKind; onRecord(): void }): JSX.Element | null {
  const { openCard } = useApp();
  const { toConfirm } = intake;
  if (toConfirm === undefined) return null;
  const { same, sentence } = toConfirm;
  return (
    <div class="to-confirm notice notice-warning">
      <p>{sentence}</p>
      <p class="form-buttons">
        {same !== undefined && (
          <ActionButton onClick={() => openCard({ kind, reference: same })}>{intakeWords.openSame(same)}</ActionButton>
        )}
        <ActionButton isPending={intake.action.isPending} onClick={onRecord}>
          {same === undefined ? intakeWords.recordEvenSo : intakeWords.addEvenSo}
        </ActionButton>
      </p>
    </div>
  );
}
