/** Once a day the clock looks the whole register over; the panel shows what it found. */
import { problemsAtHand, problemsBeyond } from '../../application/upkeep/verify-register';
import type { Problem } from '../../application/upkeep/problem';
import type { Run } from '../run';
import { keepFoundProblems, readFoundProblems } from '../properties/found-problems';

/** Looks everything over now and keeps what only a look at all tabs finds; gives all. */
export function verifyNow(run: Run): Problem[] {
  const today = run.ports.clock.today();
  const [atHand, beyond] = run.read((register) => [problemsAtHand(register), problemsBeyond(register, today)] as const);
  keepFoundProblems(PropertiesService.getDocumentProperties(), today, beyond);
  return [...atHand, ...beyond];
}

/** The first run of the day. */
export function verifyDaily(run: Run): void {
  if (readFoundProblems(PropertiesService.getDocumentProperties()).on !== run.ports.clock.today()) verifyNow(run);
}
