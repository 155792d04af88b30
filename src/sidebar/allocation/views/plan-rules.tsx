/** « Règles de répartition »: what a plan weighs and in what order, cases solved by the engine, and what a weight would change. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PlanPair, PlanRulesView, PlanWishes, WeightTrial } from '../../../application/allocation-api';
import type { CriterionCode } from '../../../domain/settings/setting';
import { ruleWords } from '../../../wording/pages/rules-page';
import { dialogApi } from '../../dialog-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import type { Question } from '../state/use-question';
import { Comparison } from './comparison';
import { Panel } from './question-panel';

interface RulesProps {
  readonly question: Question<PlanRulesView>;
  readonly wishes: PlanWishes;
  readonly isSolving: boolean;
  readonly onSay: (sentence: string) => void;
  readonly onPick: (pairs: readonly PlanPair[]) => void;
  readonly onBack: () => void;
}

export function PlanRules({ question, ...rest }: RulesProps): JSX.Element {
  return (
    <Panel title={ruleWords.title} loading={ruleWords.loading} question={question} onBack={rest.onBack}>
      {question.answer !== undefined && (
        <>
          <WeightForm weights={question.answer.weights} {...rest} />
          {question.answer.rules.map(({ title, text }) => (
            <section key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </section>
          ))}
          <h3>{ruleWords.cases}</h3>
          <p class="quiet">{ruleWords.casesHelp}</p>
          <ul class="why-not-changes">
            {question.answer.cases.map(({ title, given, result, why }) => (
              <li key={title} class="change change-asked">
                <strong>{title}</strong>
                <p>{given}</p>
                <p>
                  <span class="field-label">{ruleWords.result}</span> {result}
                </p>
                <p class="line-quiet">{why}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

/** A weight is tried before it is changed. */
function WeightForm({
  weights,
  wishes,
  isSolving,
  onSay,
  onPick,
}: Omit<RulesProps, 'question' | 'onBack'> & Pick<PlanRulesView, 'weights'>): JSX.Element {
  const [code, setCode] = useState<CriterionCode>(weights[0]!.code);
  const [value, setValue] = useState(weights[0]!.value);
  const [trial, setTrial] = useState<{ readonly code: CriterionCode; readonly value: string; readonly found: WeightTrial }>();
  const action = useAction();
  const ids = { weight: useId(), value: useId() };
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
    const done = await action.run(() => dialogApi.applyWeight(tried.code, tried.value));
    if (done === undefined) return;
    onSay(done.sentence);
    setTrial(undefined);
    onPick(tried.found.pairs);
  };
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
            {weights.map((weight) => (
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
            onInput={(event) => {
              setValue(event.currentTarget.value);
              setTrial(undefined);
            }}
          />
        </p>
        <ActionButton type="submit" isPending={action.isPending} isDisabled={isSolving}>
          {ruleWords.tryIt}
        </ActionButton>
      </form>
      <Problem error={action.error} />
      {trial !== undefined && (
        <div class="weight-found" aria-live="polite">
          <p class="why-not-answer">{trial.found.title}</p>
          <Comparison {...trial.found} />
          {trial.found.notes.map((note) => (
            <p key={note} class="quiet">
              {note}
            </p>
          ))}
          <p class="form-buttons">
            <ActionButton isPending={action.isPending || isSolving} onClick={() => void apply(trial)}>
              {ruleWords.apply}
            </ActionButton>
            <button type="button" class="button" onClick={() => choose(code)}>
              {ruleWords.leave}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
