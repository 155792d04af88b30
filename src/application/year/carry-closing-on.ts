/** The closing of a year from wherever it stands: figures, pupils, raw answers, what could be undone, and the last word. */
import type { Ports } from '../ports';
import { beginClosing, endClosing, forgetPupils, referencesOver } from './close-year';

/** Where a closing under way is noted, and what it forgets outside the register. */
export interface ClosingUnderWay {
  /** The year being closed; `undefined` when there is none. */
  year(): number | undefined;
  forgetYear(): void;
  /** Forgets the answers that these requests and propositions come from; false when time ran out. */
  forgetRawAnswers(over: ReadonlySet<string>): boolean;
}

/** Done again from any point it changes nothing that is done; gives whether nothing is left to do. */
export function carryClosingOn(ports: Ports, underWay: ClosingUnderWay): boolean {
  const year = underWay.year();
  if (year === undefined) return true;
  ports.unitOfWork((register) => beginClosing(register, ports, year));
  for (let left = Infinity; left > 0;) {
    if (!ports.hasTimeLeft()) return false;
    left = ports.unitOfWork((register) => forgetPupils(register, year));
  }
  if (!underWay.forgetRawAnswers(ports.unitOfWork((register) => referencesOver(register, year)))) return false;
  // What can be undone holds what the rows held.
  ports.memory.forgetWhere(() => true);
  ports.unitOfWork((register) => endClosing(register, ports, year));
  underWay.forgetYear();
  return true;
}
