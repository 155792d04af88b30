/** One question of the panel's own forms, with what the check says of its answer. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { IntakeFinding } from '../../application/intake-api';
import { intakeWords } from '../../wording/pages/intake-page';
import type { IntakeField, Values } from './intake-fields';

export interface FieldProps {
  readonly field: IntakeField;
  readonly value: Values[IntakeField['name']];
  readonly findings: readonly IntakeFinding[];
  onChange(value: string | readonly string[] | boolean): void;
  onLeave(): void;
}

/** What the input itself needs, of whatever kind it is. */
interface Common {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  onBlur(): void;
}

export function Field(props: FieldProps): JSX.Element {
  const id = useId();
  const { field, value, findings, onChange, onLeave } = props;
  const hint = (intakeWords.hints as Readonly<Record<string, string>>)[field.name];
  const described = [...(hint === undefined ? [] : [`${id}h`]), ...(findings.length === 0 ? [] : [`${id}e`])].join(' ');
  const common: Common = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': findings.some(({ isBlocking }) => isBlocking),
    onBlur: onLeave,
  };
  const label = intakeWords.fields[field.name];
  const told = <Told id={id} hint={hint} findings={findings} />;
  if (field.kind === 'boxes')
    return (
      <fieldset class="intake-field" aria-describedby={common['aria-describedby']}>
        <legend>{label}</legend>
        <Boxes {...props} />
        {told}
      </fieldset>
    );
  return (
    <div class="intake-field">
      {field.kind === 'box' ? (
        <label class="choice">
          <input
            {...common}
            type="checkbox"
            checked={value === true}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />{' '}
          <span>{label}</span>
        </label>
      ) : (
        <>
          <label for={id}>{label}</label>
          <Typed field={field} value={typeof value === 'string' ? value : ''} common={common} onChange={onChange} />
        </>
      )}
      {told}
    </div>
  );
}

function Told({ id, hint, findings }: { id: string; hint: string | undefined; findings: readonly IntakeFinding[] }): JSX.Element {
  return (
    <>
      {hint !== undefined && (
        <p id={`${id}h`} class="field-help">
          {hint}
        </p>
      )}
      {findings.length > 0 && (
        <div id={`${id}e`}>
          {findings.map(({ sentence, isBlocking }) => (
            <p key={sentence} class={isBlocking ? 'field-error' : 'field-warning'}>
              {sentence}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function Boxes({ field: { choices = [] }, value, onChange, onLeave }: FieldProps): JSX.Element {
  const ticked = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <>
      {choices.map(({ code, label }) => (
        <label key={code} class="choice">
          <input
            type="checkbox"
            checked={ticked.includes(code)}
            onBlur={onLeave}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...ticked, code] : ticked.filter((other) => other !== code))
            }
          />{' '}
          <span>{label}</span>
        </label>
      ))}
    </>
  );
}

function Typed({
  field: { kind, choices = [] },
  value,
  common,
  onChange,
}: {
  field: IntakeField;
  value: string;
  common: Common;
  onChange(value: string): void;
}): JSX.Element {
  const typed = (event: { readonly currentTarget: { readonly value: string } }): void => onChange(event.currentTarget.value);
  if (kind === 'area') return <textarea {...common} rows={2} maxLength={1000} value={value} onInput={typed} />;
  if (kind !== 'list')
    return (
      <input
        {...common}
        type={kind as 'text'}
        maxLength={300}
        min={kind === 'number' ? 1 : undefined}
        value={value}
        onInput={typed}
      />
    );
  return (
    <select {...common} value={value} onChange={typed}>
      <option value="">{intakeWords.choose}</option>
      {choices.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}
