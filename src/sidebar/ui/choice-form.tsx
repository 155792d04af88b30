/** Asks to choose one reason in a short list before something that cannot be undone with one click. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ActionButton } from './action-button';
import { InlineForm } from './inline-form';

export interface ChoiceFormProps<Code extends string> {
  readonly label: string;
  readonly help?: string;
  readonly choices: readonly { readonly code: Code; readonly label: string }[];
  readonly submit: string;
  readonly cancelLabel: string;
  readonly kind?: 'plain' | 'danger' | 'main';
  readonly isPending?: boolean;
  onSubmit(code: Code): void;
  onCancel(): void;
}

export function ChoiceForm<Code extends string>({
  label,
  help,
  choices,
  submit,
  cancelLabel,
  kind = 'plain',
  isPending = false,
  onSubmit,
  onCancel,
}: ChoiceFormProps<Code>): JSX.Element {
  const [code, setCode] = useState<Code>();
  const id = useId();
  return (
    <InlineForm
      focus="input"
      onCancel={onCancel}
      onSubmit={() => {
        if (code !== undefined && !isPending) onSubmit(code);
      }}
    >
      <fieldset aria-describedby={help === undefined ? undefined : `${id}h`}>
        <legend>{label}</legend>
        {choices.map((choice) => (
          <label key={choice.code} class="choice">
            <input
              type="radio"
              name={id}
              value={choice.code}
              checked={code === choice.code}
              onChange={() => setCode(choice.code)}
            />{' '}
            <span>{choice.label}</span>
          </label>
        ))}
      </fieldset>
      {help !== undefined && (
        <p id={`${id}h`} class="field-help">
          {help}
        </p>
      )}
      <p class="form-buttons">
        <ActionButton type="submit" kind={kind} isPending={isPending} isDisabled={code === undefined}>
          {submit}
        </ActionButton>
        <button type="button" class="button-link" onClick={onCancel}>
          {cancelLabel}
        </button>
      </p>
    </InlineForm>
  );
}
