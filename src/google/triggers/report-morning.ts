/** The first run of the day from the hub's hour on tells the animator what came in, what could not, what waits. */
import { isMorningDue, queueMorningReport } from '../../application/morning/morning-report';
import type { Run } from '../run';

/** The message is a line of the outbox of that day: a run that is broken off before it is noted adds none when it is repeated. */
export function reportMorning({ ports, installation }: Run): void {
  const { toldUntil } = installation.read();
  const now = ports.clock.now();
  // Most runs of the day end here.
  if (toldUntil !== undefined && ports.clock.dayOf(toldUntil) === ports.clock.today()) return;
  const isDone = ports.unitOfWork((register) => {
    if (!isMorningDue(register, ports, new Date().getHours(), toldUntil)) return false;
    queueMorningReport(register, ports, toldUntil);
    return true;
  });
  if (isDone) installation.write({ toldUntil: now });
}
