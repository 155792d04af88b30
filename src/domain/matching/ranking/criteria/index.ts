/** The table of criteria and the score they make together. */
import { CRITERION_CODES, type CriterionCode } from '../../../settings/setting';
import type { Pair } from '../../pairing/pair';
import type { CriterionResult, CriterionRule } from './criterion';
import { dates } from './dates';
import { distance } from './distance';
import { expectations } from './expectations';
import { network } from './network';
import { places } from './places';
import { reliability } from './reliability';
import { rest } from './rest';
import { sector } from './sector';

const RULE_BY_CODE: { readonly [Code in CriterionCode]: CriterionRule<Code> } = {
  expectations,
  sector,
  distance,
  dates,
  places,
  reliability,
  rest,
  network,
};

/** The criteria as rows, in the order of the settings. */
const CRITERIA = CRITERION_CODES.map((code) => RULE_BY_CODE[code]) as unknown as readonly CriterionRule[];

/** Each criterion's score with its weight and the figures of its sentence. */
export const judgeCriteria = (pair: Pair): CriterionResult[] =>
  CRITERIA.map((rule) => {
    const { score, details } = rule.judge(pair);
    return { code: rule.code, score, weight: pair.context.weights[rule.code], details } as CriterionResult;
  });

/** Mean of the criteria by their weights, 0–100; 0 when every weight is 0. */
export function totalScore(criteria: readonly { readonly score: number; readonly weight: number }[]): number {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of criteria) {
    sum += score * weight;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** The score alone, for the many pairs whose reasons nobody reads. */
export function scoreOf(pair: Pair): number {
  let sum = 0;
  let weights = 0;
  for (const rule of CRITERIA) {
    const weight = pair.context.weights[rule.code];
    if (weight === 0) continue;
    sum += (rule.scoreOf?.(pair) ?? rule.judge(pair).score) * weight;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
