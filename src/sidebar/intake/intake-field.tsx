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

export function Field({ field, value, findings, onChange, onLeave }: FieldProps): JSX.Element {
  const id = useId();
  const { name, kind, choices = [] } = field;
  const label = intakeWords.fields[name];
  const hint = (intakeWords.hints as Readonly<Record<string, string>>)[name];
  const described = [...(hint === undefined ? [] : [`${id}h`]), ...(findings.length === 0 ? [] : [`${id}e`])].join(' ');
  const common = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': findings.some(({ isBlocking }) => isBlocking),
    onBlur: onLeave,
  };
  const told = (
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
  const typed = (event: { readonly currentTarget: { readonly value: string } }): void => onChange(event.currentTarget.value);
  const text = typeof value === 'string' ? value : '';
  if (kind === 'box')
    return (
      <div class="intake-field">
        <label class="choice">
          <input
            {...common}
            type="checkbox"
            checked={value === true}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />{' '}
          <span>{label}</span>
        </label>
        {told}
      </div>
    );
  if (kind === 'boxes') {
    const ticked = Array.isArray(value) ? (value as readonly string[]) : [];
    return (
      <fieldset class="intake-field" aria-describedby={described || undefined}>
        <legend>{label}</legend>
        {choices.map(({ code, label: choice }) => (
          <label key={code} class="choice">
            <input
              type="checkbox"
              checked={ticked.includes(code)}
              onBlur={onLeave}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...ticked, code] : ticked.filter((other) => other !== code))
              }
            />{' '}
            <span>{choice}</span>
          </label>
        ))}
        {told}
      </fieldset>
    );
  }
  return (
    <div class="intake-field">
      <label for={id}>{label}</label>
      {kind === 'list' ? (
        <select {...common} value={text} onChange={typed}>
          <option value="">{intakeWords.choose}</option>
          {choices.map(({ code, label: choice }) => (
            <option key={code} value={code}>
              {choice}
            </option>
          ))}
        </select>
      ) : kind === 'area' ? (
        <textarea {...common} rows={2} maxLength={1000} value={text} onInput={typed} />
      ) : (
        <input
          {...common}
          type={kind as 'text'}
          maxLength={300}
          min={kind === 'number' ? 1 : undefined}
          value={text}
          onInput={typed}
        />
      )}
      {told}
    </div>
  );
}
