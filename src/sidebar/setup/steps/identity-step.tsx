/** Step 1: who the hub is, who animates it, who answers for the data. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { HubIdentity } from '../../../application/setup-api';
import { identityWords, setupWords } from '../../../wording/pages/setup-page';
import { setupApi } from '../../setup-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import type { StepProps } from '../step';

type Field = keyof HubIdentity;
const FIELDS = Object.keys(identityWords.fields) as readonly Field[];
const missing: Readonly<Partial<Record<Field, string>>> = identityWords.missing;
const TYPES: Readonly<Partial<Record<Field, 'email' | 'tel'>>> = { animatorEmail: 'email', animatorPhone: 'tel' };
const AUTOCOMPLETE: Readonly<Partial<Record<Field, string>>> = {
  animatorName: 'name',
  animatorRole: 'organization-title',
  animatorPhone: 'tel',
  animatorEmail: 'email',
};

/** What is wrong with the field, if anything. */
function mistake(field: Field, value: string): string | undefined {
  if (value.trim() === '') return missing[field];
  return field === 'animatorEmail' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? identityWords.wrongEmail : undefined;
}

export function IdentityStep({ setup, onChanged, onNext }: StepProps): JSX.Element {
  const [identity, setIdentity] = useState(setup.identity);
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const action = useAction();

  const save = async (): Promise<void> => {
    const wrong = FIELDS.filter((field) => mistake(field, identity[field]) !== undefined);
    setLeft(new Set(FIELDS));
    if (wrong[0] !== undefined) return form.current?.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
    const after = await action.run(() => setupApi.saveIdentity(identity));
    if (after === undefined) return;
    onChanged(after, setupWords.saved);
    onNext();
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{identityWords.intro}</p>
      <div class="fields">
        {FIELDS.map((field) => (
          <IdentityField
            key={field}
            id={`${id}${field}`}
            field={field}
            value={identity[field]}
            error={left.has(field) ? mistake(field, identity[field]) : undefined}
            onInput={(value) => setIdentity({ ...identity, [field]: value })}
            onLeave={() => setLeft((before) => new Set([...before, field]))}
          />
        ))}
      </div>
      <Problem error={action.error} />
      <p class="step-buttons">
        <ActionButton type="submit" kind="main" isPending={action.isPending}>
          {setupWords.save}
        </ActionButton>
      </p>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly error: string | undefined;
  onInput(value: string): void;
  onLeave(): void;
}

function IdentityField({ id, field, value, error, onInput, onLeave }: FieldProps): JSX.Element {
  const { label, help } = identityWords.fields[field];
  return (
    <div class="field">
      <label for={id}>
        {label} {missing[field] === undefined && <span class="quiet">({setupWords.optional})</span>}
      </label>
      <input
        id={id}
        name={field}
        type={TYPES[field] ?? 'text'}
        list={undefined}
        value={value}
        required={missing[field] !== undefined}
        autocomplete={AUTOCOMPLETE[field] ?? 'off'}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={`${id}h`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <p id={`${id}h`} class={error === undefined ? 'field-help' : 'field-error'}>
        {error ?? help}
      </p>
    </div>
  );
}
