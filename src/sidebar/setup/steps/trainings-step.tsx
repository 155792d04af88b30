/** Step 3: the trainings taught in the hub's schools, to tick by diploma. */
import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { TrainingChoice } from '../../../application/setup-api';
import { setupWords, trainingsWords } from '../../../wording/pages/setup-page';
import { setupApi } from '../../setup-bridge';
import { moveWithArrows } from '../../state/move-with-arrows';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import type { StepProps } from '../step';

/** Without accents nor capitals, as people search. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

function byDiploma(trainings: readonly TrainingChoice[]): readonly (readonly [string, readonly TrainingChoice[]])[] {
  const groups = new Map<string, TrainingChoice[]>();
  for (const training of trainings) groups.set(training.diploma, [...(groups.get(training.diploma) ?? []), training]);
  return [...groups];
}

/** Those that bear every word of the text in their name, diploma or code. */
function useFound(trainings: readonly TrainingChoice[], text: string): readonly TrainingChoice[] {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return useMemo(
    () =>
      trainings.filter((training) => {
        const where = folded(`${training.name} ${training.diploma} ${training.code}`);
        return words.every((word) => where.includes(word));
      }),
    [trainings, words.join(' ')],
  );
}

export function TrainingsStep({ setup, onChanged, onNext }: StepProps): JSX.Element {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(setup.trainings.filter((training) => training.isActive).map((training) => training.code)),
  );
  const [text, setText] = useState('');
  const action = useAction();
  const id = useId();
  const shown = useFound(setup.trainings, text);
  const tick = (codes: readonly string[], isOn: boolean): void =>
    setChosen((before) => new Set(isOn ? [...before, ...codes] : [...before].filter((code) => !codes.includes(code))));
  const save = async (): Promise<void> => {
    const after = await action.run(() => setupApi.chooseTrainings([...chosen]));
    if (after === undefined) return;
    onChanged(after, trainingsWords.saved(chosen.size));
    onNext();
  };
  return (
    <>
      <p>{trainingsWords.intro}</p>
      <div class="field-row">
        <label class="visually-hidden" for={id}>
          {trainingsWords.search}
        </label>
        <input
          id={id}
          type="search"
          value={text}
          placeholder={trainingsWords.search}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span class="count" aria-live="polite">
          {trainingsWords.chosen(chosen.size, setup.trainings.length)}
        </span>
      </div>
      {shown.length === 0 && (
        <p class="empty">{setup.trainings.length === 0 ? trainingsWords.noneAtAll : trainingsWords.none(text)}</p>
      )}
      <div class="trainings" role="group" aria-label={setupWords.steps.trainings} onKeyDown={moveWithArrows}>
        {byDiploma(shown).map(([diploma, trainings]) => (
          <Diploma key={diploma} diploma={diploma} trainings={trainings} chosen={chosen} onTick={tick} />
        ))}
      </div>
      <Problem error={action.error} />
      <p class="step-buttons">
        <ActionButton kind="main" isPending={action.isPending} isDisabled={chosen.size === 0} onClick={() => void save()}>
          {setupWords.save}
        </ActionButton>
        {chosen.size === 0 && <span class="quiet">{trainingsWords.mustChoose}</span>}
      </p>
    </>
  );
}

interface DiplomaProps {
  readonly diploma: string;
  readonly trainings: readonly TrainingChoice[];
  readonly chosen: ReadonlySet<string>;
  onTick(codes: readonly string[], isOn: boolean): void;
}

function Diploma({ diploma, trainings, chosen, onTick }: DiplomaProps): JSX.Element {
  const codes = trainings.map((training) => training.code);
  const count = codes.filter((code) => chosen.has(code)).length;
  return (
    <fieldset class="diploma">
      <legend>
        <label class="choice">
          <input
            type="checkbox"
            data-item
            checked={count === codes.length}
            aria-label={trainingsWords.all(diploma)}
            ref={(box) => {
              if (box !== null) box.indeterminate = count > 0 && count < codes.length;
            }}
            onChange={(event) => onTick(codes, event.currentTarget.checked)}
          />
          <span>{diploma}</span>{' '}
          <span class="quiet">
            {count}/{codes.length}
          </span>
        </label>
      </legend>
      <ul>
        {trainings.map((training) => (
          <li key={training.code}>
            <label class="choice">
              <input
                type="checkbox"
                data-item
                checked={chosen.has(training.code)}
                onChange={(event) => onTick([training.code], event.currentTarget.checked)}
              />{' '}
              <span>{training.name}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
