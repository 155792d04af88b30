/** Asks for a motive in one sentence before something that goes to the journal. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { shellWords } from '../../wording/pages/shell-page';
import { ActionButton } from './action-button';
import { InlineForm } from './inline-form';

export interface MotiveFormProps {
  readonly label: string;
  readonly help?: string;
  /** Said when nothing was written. */
  readonly missing: string;
  readonly submit: string;
  readonly kind?: 'plain' | 'danger';
  readonly isPending?: boolean;
  onSubmit(motive: string): void;
  onCancel(): void;
}

export function MotiveForm({
  label,
  help,
  missing,
  submit,
  kind = 'plain',
  isPending = false,
  onSubmit,
  onCancel,
}: MotiveFormProps): JSX.Element {
  const [motive, setMotive] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <InlineForm
      focus="input"
      onCancel={onCancel}
      onSubmit={() => {
        if (isPending) return;
        setMissing(motive.trim() === '');
        if (motive.trim() === '') field.current?.focus();
        else onSubmit(motive.trim());
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="text"
        value={motive}
        maxLength={300}
        aria-invalid={isMissing ? 'true' : undefined}
        aria-describedby={`${id}h`}
        onInput={(event) => setMotive(event.currentTarget.value)}
      />
      <p id={`${id}h`} class={isMissing ? 'field-error' : 'field-help'} role={isMissing ? 'alert' : undefined}>
        {isMissing ? missing : help}
      </p>
      <p class="form-buttons">
        <ActionButton type="submit" kind={kind} isPending={isPending}>
          {submit}
        </ActionButton>
        <button type="button" class="button-link" onClick={onCancel}>
          {shellWords.cancel}
        </button>
      </p>
    </InlineForm>
  );
}
