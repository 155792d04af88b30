/** An allocation problem as a mixed-integer programme in the LP format, for HiGHS to solve beside us. */
import highsLoader from 'highs';
import { stepOf, type AllocationProblem } from '../../../src/domain/matching/solver/problem';

export interface HighsAnswer {
  /** Of the best plan found. */
  readonly objective: number;
  readonly placed: number;
  /** False when the time given ended it before it could prove the optimum. */
  readonly isOptimal: boolean;
  /** Processor time of the solving alone, without the writing of the model. */
  readonly milliseconds: number;
}

/** Solves to a gap of zero, or as far as `seconds` allow; `isRelaxed` for the linear relaxation. */
export async function solveWithHighs(
  problems: readonly AllocationProblem[],
  isRelaxed = false,
  seconds = Infinity,
): Promise<HighsAnswer[]> {
  const highs = await highsLoader();
  return problems.map((problem) => {
    const model = lpModel(problem, isRelaxed);
    const begin = process.cpuUsage();
    const answer = highs.solve(model, {
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      ...(seconds === Infinity ? {} : { time_limit: seconds }),
    });
    const unplaced = Object.entries(answer.Columns).reduce(
      (sum, [name, column]) => (name.startsWith('z') && 'Primal' in column ? sum + Math.round(Number(column.Primal)) : sum),
      0,
    );
    return {
      objective: answer.ObjectiveValue,
      placed: problem.requests.length - unplaced,
      isOptimal: answer.Status === 'Optimal',
      milliseconds: (process.cpuUsage(begin).user + process.cpuUsage(begin).system) / 1000,
    };
  });
}

/** x: pair used; z: request unplaced; y: shortage slot used. Weeks whose candidates all stay for the next week are left out. */
export function lpModel(
  { weeks, shortageStep, schoolSteps, requests, offers, edges, limits = [] }: AllocationProblem,
  isRelaxed: boolean,
): string {
  const objective: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const whole: string[] = [];
  const ofRequest: string[][] = requests.map(() => []);
  const ofOffer: { name: string; first: number; last: number }[][] = offers.map(() => []);
  edges.forEach(([request, offer, cost], e) => {
    const { first, last } = requests[request]!;
    if (first < offers[offer]!.first || last > offers[offer]!.last) return;
    objective.push(`${cost} x${e}`);
    whole.push(`x${e}`);
    ofRequest[request]!.push(`x${e}`);
    ofOffer[offer]!.push({ name: `x${e}`, first, last });
  });
  const used = new Set(whole);
  const bySchool = new Map<number, string[]>();
  requests.forEach(({ school, unplacedCost }, i) => {
    objective.push(`${unplacedCost} z${i}`);
    whole.push(`z${i}`);
    bySchool.set(school, [...(bySchool.get(school) ?? []), `z${i}`]);
    rows.push(`${[...ofRequest[i]!, `z${i}`].join(' + ')} = 1`);
  });
  offers.forEach(({ places }, j) => {
    for (let w = 0; w < weeks; w++) {
      const present = ofOffer[j]!.filter(({ first, last }) => first <= w && w <= last);
      if (present.length > places && present.some(({ last }) => last === w))
        rows.push(`${present.map(({ name }) => name).join(' + ')} <= ${places}`);
    }
  });
  for (const { room, edges: inside } of limits) {
    const names = inside.map((e) => `x${e}`).filter((name) => used.has(name));
    if (names.length > room) rows.push(`${names.join(' + ')} <= ${room}`);
  }
  for (const [school, names] of bySchool) {
    const step = stepOf({ shortageStep, schoolSteps }, school);
    if (step === 0) continue;
    const slots = names.map((_, k) => `y${school}_${k}`);
    slots.forEach((slot, k) => {
      objective.push(`${k * step} ${slot}`);
      bounds.push(`0 <= ${slot} <= 1`);
    });
    rows.push(`${names.join(' + ')} - ${slots.join(' - ')} = 0`);
  }
  if (isRelaxed) bounds.push(...whole.map((name) => `0 <= ${name} <= 1`));
  const constraints = rows.map((row, r) => `r${r}: ${row}`).join('\n');
  return `Minimize\nobj: ${objective.join(' + ')}\nSubject To\n${constraints}\nBounds\n${bounds.join('\n')}\n${isRelaxed ? '' : `Binary\n${whole.join(' ')}\n`}End\n`;
}
