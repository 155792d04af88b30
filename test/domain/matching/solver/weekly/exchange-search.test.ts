import { greedyPlan } from '../../../../../src/domain/matching/solver/greedy-plan';
import { prepareProblem } from '../../../../../src/domain/matching/solver/prepared-problem';
import { checkPlan } from '../../../../../src/domain/matching/solver/proof/plan-check';
import { planObjective } from '../../../../../src/domain/matching/solver/proof/plan-objective';
import { solveAllocation } from '../../../../../src/domain/matching/solver/solve-allocation';
import { exchangeSearch } from '../../../../../src/domain/matching/solver/weekly/exchange-search';
import { drawProblem } from '../../../../../tools/bench/allocation/structures';

describe('the search by chains', () => {
  it('never leaves more requests in a row than it has room for, gains by the pupil sent on included', () => {
    let gained = 0;
    for (const structure of ['shared limits', 'mixed lengths'])
      for (let seed = 100; seed < 200; seed++) {
        const prepared = prepareProblem(drawProblem(structure, { requests: 20, offers: 10, seed }), {});
        const start = greedyPlan(prepared, new Float64Array(prepared.edgeCost.length));
        const search = exchangeSearch(prepared, start, () => true);
        for (let round = 0; round < 4; round++) search.round();
        const used = new Int32Array(prepared.rowCount);
        for (const e of search.plan)
          if (e >= 0) for (let k = prepared.rowStart[e]!; k < prepared.rowStart[e + 1]!; k++) used[prepared.rowOf[k]!]!++;
        expect(used.filter((count, row) => count > prepared.rowCapacity[row]!)).toHaveLength(0);
        expect(search.cost).toBe(planObjective(prepared, search.plan));
        gained += planObjective(prepared, start) - search.cost;
      }
    expect(gained).toBeGreaterThan(0);
  });

  it('gives the whole solve a plan that keeps to every limit', () => {
    const problem = drawProblem('shared limits', { requests: 300, offers: 120, seed: 7103 });
    expect(checkPlan(problem, solveAllocation(problem))).toEqual([]);
  });
});
