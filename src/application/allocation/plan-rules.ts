/** The page of rules: what a plan weighs, in its order, with cases that the engine solves now, and the weights of the hub. */
import { RULE_CASES, ruleCases, solveCase } from '../../domain/matching/plan/rule-cases';
import { CRITERION_CODES, settingsFrom, weightsFrom } from '../../domain/settings/setting';
import { criterionLabels } from '../../wording/labels/lists';
import { caseResult, planRules, ruleCaseWords } from '../../wording/sidebar/rule-sentences';
import { numberInFrench } from '../../wording/text/numbers';
import type { PlanRulesView } from '../allocation-api';
import type { Register } from '../ports';

/** Writes nothing. */
export function planRulesView(register: Register): PlanRulesView {
  const weights = weightsFrom(settingsFrom(register.all('settings')));
  return {
    rules: planRules,
    cases: RULE_CASES.map((code) => ({
      title: ruleCaseWords[code].title,
      given: ruleCaseWords[code].given,
      result: caseResult(ruleCases[code], solveCase(ruleCases[code])),
      why: ruleCaseWords[code].why,
    })),
    weights: CRITERION_CODES.map((code) => ({ code, label: criterionLabels[code], value: numberInFrench(weights[code], 2) })),
  };
}
