/**
 * The laws of test/domain/matching/solver/laws on fresh draws of every structure, small and middle-sized, and those of the shared
 * shortage (test/domain/matching/plan/share-laws) on tiny hubs beside them.
 */
import { solveAllocation } from '../../../src/domain/matching/solver/solve-allocation';
import { drawCase, SHARE_LAWS, shareBreach } from '../../../test/domain/matching/plan/share-laws';
import { breach, LAWS } from '../../../test/domain/matching/solver/laws';
import { numbersFrom } from './random-problems';
import { drawProblem, STRUCTURES } from './structures';

/** Most requests of a draw; each draw has some number up to it. */
const MOST_REQUESTS = [12, 60] as const;

/**
 * `LAWS_SECONDS` says how long. Prints how many problems were tried under each law.
 * @returns the laws that were broken, with what finds the draw again
 */
export function tryLaws(): readonly string[] {
  const first = Math.floor(Math.random() * 1e9);
  const deadline = Date.now() + Number(process.env['LAWS_SECONDS'] ?? 300) * 1000;
  const broken: string[] = [];
  let [tried, problems, proven, hubs] = [0, 0, 0, 0];
  for (let seed = first; Date.now() < deadline; seed += 1) {
    const random = numbersFrom(seed);
    const below = (count: number): number => Math.floor(random() * count);
    for (const structure of Object.keys(STRUCTURES)) {
      const most = MOST_REQUESTS[seed % MOST_REQUESTS.length]!;
      const draw = (salt: number): ReturnType<typeof drawProblem> =>
        drawProblem(structure, { requests: 4 + below(most - 4), offers: 3 + below(most), seed: seed * 2 + salt });
      const [one, other] = [draw(0), draw(1)];
      problems += 1;
      if (solveAllocation(one).isProven) proven += 1;
      for (const law of Object.keys(LAWS)) {
        const told = breach(law, one, other, below);
        tried += 1;
        if (told !== undefined) broken.push(`${structure}, seed ${seed}: ${told}`);
      }
      const hub = drawCase(below);
      hubs += 1;
      for (const law of Object.keys(SHARE_LAWS)) {
        const told = shareBreach(law, hub, below);
        if (told !== undefined) broken.push(`seed ${seed}: ${told}`);
      }
    }
  }
  console.log(
    `laws: ${tried} tried (${Object.keys(LAWS).length} laws, ${Object.keys(STRUCTURES).length} structures, ` +
      `up to ${Math.max(...MOST_REQUESTS)} requests, from seed ${first}), ` +
      `${broken.length} broken; the optimum known exactly in ${proven} of ${problems} problems`,
  );
  const count = Object.keys(SHARE_LAWS).length;
  console.log(`laws of the shared shortage: ${hubs * count} tried (${count} laws, ${hubs} tiny hubs against every plan)`);
  return broken.slice(0, 20);
}
