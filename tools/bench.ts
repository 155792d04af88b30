/**
 * Prints the figures of the product: `npm run bench [-- script register performance clock plan outbox matching geography formulas
 * weeks allocation questions fairness structures laws weekly-draws reliability reliability-all]`; exits 1 when one is not as it
 * must be.
 */
import { benchAllocation, benchWeeklyDraws } from './bench/allocation/index';
import { benchStructures } from './bench/allocation/measure-structures';
import { tryLaws } from './bench/allocation/try-laws';
import { benchClock } from './bench/clock/index';
import { benchFairness } from './bench/fairness/index';
import { benchFormulas } from './bench/formulas/index';
import { benchMatching } from './bench/matching/index';
import { benchSharedLimits } from './bench/matching/shared-limits';
import { benchOutbox } from './bench/outbox/index';
import { benchQuestions } from './bench/questions/index';
import { benchPlanScreen, benchRegister } from './bench/register/index';
import { benchPerformance } from './bench/register/performance';
import { benchEveryGesture, benchReliability } from './bench/reliability/index';
import { benchScript } from './bench/script/index';
import { benchWeeks } from './bench/weeks';
import { measureCommuneTable } from './data/measure-commune-table';

/** Each part prints its own lines and gives what is not as it must be. */
const PARTS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  script: async () => benchScript(),
  register: async () => benchRegister(),
  clock: async () => benchClock(),
  performance: async () => benchPerformance(),
  plan: async () => benchPlanScreen(),
  outbox: async () => benchOutbox(),
  matching: async () => {
    benchMatching();
    benchSharedLimits();
    return [];
  },
  geography: async () => {
    measureCommuneTable();
    return [];
  },
  formulas: async () => benchFormulas(),
  weeks: async () => benchWeeks(),
  allocation: async () => {
    await benchAllocation();
    return [];
  },
  structures: async () => benchStructures(),
  laws: async () => tryLaws(),
  reliability: async () => benchReliability(),
  'reliability-all': async () => benchEveryGesture(),
  questions: async () => benchQuestions(),
  fairness: async () => benchFairness(),
  'weekly-draws': async () => {
    await benchWeeklyDraws();
    return [];
  },
};
/** Too long to be printed with the others. */
const ONLY_ON_DEMAND: readonly string[] = [
  'performance',
  'plan',
  'questions',
  'fairness',
  'structures',
  'laws',
  'weekly-draws',
  'reliability',
  'reliability-all',
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => PARTS[name] === undefined);
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

const problems: string[] = [];
for (const [name, part] of Object.entries(PARTS))
  if (wanted.length === 0 ? !ONLY_ON_DEMAND.includes(name) : wanted.includes(name)) problems.push(...(await part()));
for (const problem of problems) console.error(`NOT AS IT MUST BE: ${problem}`);
process.exit(problems.length === 0 ? 0 : 1);
