/** Once a day the clock looks the whole register over; the panel shows what it found. */
import { verifyRegister } from '../../application/upkeep/verify-register';
import type { Problem } from '../../application/upkeep/problem';
import type { Run } from '../run';
import { noteHome } from '../sheets/home-mark';
import { keepFoundProblems, readFoundProblems } from '../properties/found-problems';

/** Looks everything over now and keeps what only a look at all tabs finds; gives all. */
export function verifyNow(run: Run): Problem[] {
  const today = run.ports.clock.today();
  noteHome(run.tabs.spreadsheet);
  const { atHand, beyond } = run.read((register) => verifyRegister(register, today, run.ports.departures.remembered()));
  keepFoundProblems(run.seen, today, beyond);
  return [...atHand, ...beyond];
}

/** The first run of the day. */
export function verifyDaily(run: Run): void {
  const { clock, memory } = run.ports;
  if (readFoundProblems(run.seen).on === clock.today()) return;
  verifyNow(run);
  // What can be undone holds what the register holds, persons included: it is not kept longer than it serves.
  memory.forgetBefore(new Date(Date.parse(clock.now()) - MEMORY_MS).toISOString());
}

/** Nobody undoes what was done a week ago. */
const MEMORY_MS = 7 * 24 * 3_600_000;
