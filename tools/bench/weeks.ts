/** How many ways to say weeks and dates are understood: whole, with a question, or wrongly, which must be none. */
import { performance } from 'node:perf_hooks';
import { weeksTally } from '../../test/domain/calendar/weeks-tally';

/** Prints one line and gives the texts that are misunderstood. */
export function benchWeeks(): readonly string[] {
  const start = performance.now();
  const { tried, understood, asked, misunderstood } = weeksTally();
  const ms = (performance.now() - start) / tried;
  console.log(
    `weeks: ${tried} ways to say weeks and dates tried, ${understood} understood whole, ${asked} asked about, ${misunderstood.length} misunderstood; ${ms.toFixed(2)} ms each`,
  );
  return misunderstood.map((text) => `weeks: misunderstood: ${text}`);
}
