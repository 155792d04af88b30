/** A review as it is told on the telephone: who speaks, whether the stage took place, and the rest if there is time. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ReviewInput } from '../../application/sidebar-views/review-views';
import { REVIEWERS } from '../../domain/network/review';
import { doneLabels, fitLabels, reviewerLabels, welcomeLabels, yesNoLabels } from '../../wording/labels/network';
import { reviewWords } from '../../wording/pages/review-page';
import { shellWords } from '../../wording/pages/shell-page';
import { ActionButton } from '../ui/action-button';
import { InlineForm } from '../ui/inline-form';

type Given = Omit<ReviewInput, 'propositionReference'>;

const DONE = ['yes', 'partly', 'no'] as const;
const AGAIN = ['yes', 'no'] as const;
const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

export function ReviewForm({
  isPending,
  onRecord,
  onCancel,
}: {
  isPending: boolean;
  onRecord(given: Given): void;
  onCancel(): void;
}): JSX.Element {
  const [given, setGiven] = useState<Partial<Given>>({});
  const { by, done } = given;
  return (
    <InlineForm
      focus="input"
      onCancel={onCancel}
      onSubmit={() => {
        if (by !== undefined && done !== undefined && !isPending) onRecord({ ...given, by, done });
      }}
    >
      <Fields given={given} onChange={(patch) => setGiven({ ...given, ...patch })} />
      <p class="field-help">{reviewWords.noName}</p>
      <p class="form-buttons">
        <ActionButton type="submit" kind="main" isPending={isPending} isDisabled={by === undefined || done === undefined}>
          {reviewWords.submit}
        </ActionButton>
        <button type="button" class="button-link" onClick={onCancel}>
          {shellWords.cancel}
        </button>
      </p>
    </InlineForm>
  );
}

interface FieldsProps {
  readonly given: Partial<Given>;
  onChange(patch: Partial<Given>): void;
}

function Fields({ given, onChange }: FieldsProps): JSX.Element {
  const { by, done, again } = given;
  return (
    <>
      <Radios
        legend={reviewWords.by}
        codes={REVIEWERS}
        labels={reviewerLabels}
        chosen={by}
        onChoose={(one) => onChange({ by: one })}
      />
      <Radios
        legend={reviewWords.done}
        codes={DONE}
        labels={doneLabels}
        chosen={done}
        onChoose={(one) => onChange({ done: one })}
      />
      {(done === 'yes' || done === 'partly') && <StageFields given={given} onChange={onChange} />}
      <Radios
        legend={reviewWords.again}
        codes={AGAIN}
        labels={yesNoLabels}
        chosen={again === undefined ? undefined : again ? 'yes' : 'no'}
        onChoose={(one) => onChange({ again: one === 'yes' })}
      />
      <Words label={reviewWords.toImprove} onType={(text) => onChange({ toImprove: said(text) })} />
    </>
  );
}

/** What is asked of a stage that took place. */
function StageFields({ given, onChange }: FieldsProps): JSX.Element {
  return (
    <>
      <Mark label={reviewWords.fit} labels={fitLabels} mark={given.fit} onChoose={(fit) => onChange({ fit })} />
      {given.by === 'school' && (
        <Mark
          label={reviewWords.welcome}
          labels={welcomeLabels}
          mark={given.welcome}
          onChoose={(welcome) => onChange({ welcome })}
        />
      )}
      <Words label={reviewWords.worked} onType={(text) => onChange({ worked: said(text) })} />
    </>
  );
}

function Radios<Code extends string>({
  legend,
  codes,
  labels,
  chosen,
  onChoose,
}: {
  legend: string;
  codes: readonly Code[];
  labels: Readonly<Record<Code, string>>;
  chosen: Code | undefined;
  onChoose(code: Code): void;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {codes.map((code) => (
        <label key={code} class="choice">
          <input type="radio" name={name} value={code} checked={chosen === code} onChange={() => onChoose(code)} />{' '}
          <span>{labels[code]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Mark({
  label,
  labels,
  mark,
  onChoose,
}: {
  label: string;
  labels: Readonly<Record<number, string>>;
  mark: number | undefined;
  onChoose(mark: number | undefined): void;
}): JSX.Element {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={mark === undefined ? '' : String(mark)}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? undefined : Number(value))}
      >
        <option value="">{reviewWords.notSaid}</option>
        {Object.entries(labels).map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

function Words({ label, onType }: { label: string; onType(text: string): void }): JSX.Element {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <textarea id={id} rows={2} maxLength={1000} onInput={(event) => onType(event.currentTarget.value)} />
    </p>
  );
}
