/** Asks for a reason in one click, or in one's own words, before something that goes to the journal. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { shellWords } from '../../wording/pages/shell-page';
import { ActionButton } from './action-button';
import { InlineForm } from './inline-form';

export interface ReasonChipsProps {
  readonly label: string;
  /** What a click does, said before it is done. */
  readonly help: string;
  readonly reasons: readonly string[];
  readonly otherLabel: string;
  readonly submit: string;
  readonly isPending?: boolean;
  onSubmit(reason: string): void;
  onCancel(): void;
}

export function ReasonChips({
  label,
  help,
  reasons,
  otherLabel,
  submit,
  isPending = false,
  onSubmit,
  onCancel,
}: ReasonChipsProps): JSX.Element {
  const [other, setOther] = useState('');
  const id = useId();
  return (
    <InlineForm
      focus="button"
      onCancel={onCancel}
      onSubmit={() => {
        if (!isPending && other.trim() !== '') onSubmit(other.trim());
      }}
    >
      <h3 id={`${id}l`}>{label}</h3>
      <p class="field-help">{help}</p>
      <div class="chips" role="group" aria-labelledby={`${id}l`}>
        {reasons.map((reason) => (
          <button
            key={reason}
            type="button"
            class="chip"
            aria-disabled={isPending ? 'true' : undefined}
            onClick={() => {
              if (!isPending) onSubmit(reason);
            }}
          >
            {reason}
          </button>
        ))}
      </div>
      <label for={id}>{otherLabel}</label>
      <input id={id} type="text" value={other} maxLength={300} onInput={(event) => setOther(event.currentTarget.value)} />
      <p class="form-buttons">
        <ActionButton type="submit" kind="danger" isPending={isPending} isDisabled={other.trim() === ''}>
          {submit}
        </ActionButton>
        <button type="button" class="button-link" onClick={onCancel}>
          {shellWords.cancel}
        </button>
      </p>
    </InlineForm>
  );
}
