/** « Règles de répartition »: what a plan weighs, in its order, cases solved by the engine, and what a weight would change. */
import type { JSX } from 'preact';
import type { PlanRulesView } from '../../../application/allocation-api';
import { ruleWords } from '../../../wording/pages/rules-page';
import type { Question } from '../state/use-question';
import { Panel } from './question-panel';
import { WeightForm, type WeightDesk } from './weight-form';

interface RulesProps extends WeightDesk {
  readonly question: Question<PlanRulesView>;
  readonly onBack: () => void;
}

export function PlanRules({ question, onBack, ...desk }: RulesProps): JSX.Element {
  return (
    <Panel title={ruleWords.title} loading={ruleWords.loading} question={question} onBack={onBack}>
      {question.answer !== undefined && (
        <>
          <WeightForm weights={question.answer.weights} {...desk} />
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
