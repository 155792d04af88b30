/** A weight of the hub is tried on the plan on screen before it is changed. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PlanRulesView, PlanView, PlanWishes, WeightTrial } from '../../../application/allocation-api';
import type { CriterionCode } from '../../../domain/settings/setting';
import { ruleWords } from '../../../wording/pages/rules-page';
import { dialogApi } from '../../dialog-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import { Comparison } from './comparison';

export interface WeightDesk {
  readonly wishes: PlanWishes;
  readonly isSolving: boolean;
  readonly onSay: (sentence: string) => void;
  /** The plan on screen with the weight that was just applied. */
  readonly onPlan: (view: PlanView) => void;
}

/** The weight that is being tried, and what it was found to change. */
function useTrial({ weights, wishes, onSay, onPlan }: Omit<WeightDesk, 'isSolving'> & Pick<PlanRulesView, 'weights'>) {
  const [code, setCode] = useState<CriterionCode>(weights[0]!.code);
  const [value, setValue] = useState(weights[0]!.value);
  const [trial, setTrial] = useState<{ readonly code: CriterionCode; readonly value: string; readonly found: WeightTrial }>();
  const action = useAction();
  const choose = (chosen: CriterionCode): void => {
    setCode(chosen);
    setValue(weights.find((weight) => weight.code === chosen)!.value);
    setTrial(undefined);
  };
  const run = async (): Promise<void> => {
    const found = await action.run(() => dialogApi.tryWeight(code, value, wishes));
    if (found !== undefined) setTrial({ code, value, found });
  };
  const apply = async (tried: NonNullable<typeof trial>): Promise<void> => {
    const taken = { ...wishes, taken: tried.found.pairs };
    const done = await action.run(() => dialogApi.applyWeight(tried.code, tried.value, taken));
    if (done === undefined) return;
    onSay(done.sentence);
    setTrial(undefined);
    onPlan(done.plan);
  };
  const type = (typed: string): void => {
    setValue(typed);
    setTrial(undefined);
  };
  return { code, value, trial, action, choose, type, run, apply };
}

/** A weight is tried before it is changed. */
export function WeightForm({ isSolving, ...desk }: WeightDesk & Pick<PlanRulesView, 'weights'>): JSX.Element {
  const { code, value, trial, action, choose, type, run, apply } = useTrial(desk);
  const ids = { weight: useId(), value: useId() };
  return (
    <section class="weight-trial">
      <h3>{ruleWords.weights}</h3>
      <p class="quiet">{ruleWords.weightsHelp}</p>
      <form
        class="weight-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <p class="filter">
          <label class="field-label" for={ids.weight}>
            {ruleWords.weight}
          </label>
          <select id={ids.weight} value={code} onChange={(event) => choose(event.currentTarget.value as CriterionCode)}>
            {desk.weights.map((weight) => (
              <option key={weight.code} value={weight.code}>
                {ruleWords.option(weight.label, weight.value)}
              </option>
            ))}
          </select>
        </p>
        <p class="filter">
          <label class="field-label" for={ids.value}>
            {ruleWords.value}
          </label>
          <input
            id={ids.value}
            type="text"
            inputMode="decimal"
            size={5}
            value={value}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </p>
        <ActionButton type="submit" isPending={action.isPending} isDisabled={isSolving}>
          {ruleWords.tryIt}
        </ActionButton>
      </form>
      <Problem error={action.error} />
      {trial !== undefined && (
        <Found
          found={trial.found}
          isPending={action.isPending || isSolving}
          onApply={() => void apply(trial)}
          onLeave={() => choose(code)}
        />
      )}
    </section>
  );
}

interface FoundProps {
  readonly found: WeightTrial;
  readonly isPending: boolean;
  onApply(): void;
  onLeave(): void;
}

const Found = ({ found, isPending, onApply, onLeave }: FoundProps): JSX.Element => (
  <div class="weight-found" aria-live="polite">
    <p class="why-not-answer">{found.title}</p>
    <Comparison {...found} />
    {found.notes.map((note) => (
      <p key={note} class="quiet">
        {note}
      </p>
    ))}
    <p class="form-buttons">
      <ActionButton isPending={isPending} onClick={onApply}>
        {ruleWords.apply}
      </ActionButton>
      <button type="button" class="button" onClick={onLeave}>
        {ruleWords.leave}
      </button>
    </p>
  </div>
);
