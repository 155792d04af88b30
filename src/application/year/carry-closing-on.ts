/** The closing of a year from wherever it stands: figures, pupils, raw answers, what could be undone, and the last word. */
import type { Ports } from '../ports';
import { yearTexts } from '../../wording/year/year-texts';
import { beginClosing, endClosing, forgetPupils } from './close-year';

/** Where a closing under way is noted, and what it forgets outside the register. */
export interface ClosingUnderWay {
  /** The year being closed; `undefined` when there is none. */
  year(): number | undefined;
  forgetYear(): void;
  /** Forgets the answers that these requests and propositions come from; false when time ran out. */
  forgetRawAnswers(over: ReadonlySet<string>): boolean;
}

/**
 * Done again from any point it changes nothing that is done; gives whether nothing is left to do.
 * @param say told of each part in words before it is done
 */
export function carryClosingOn(
  ports: Ports,
  underWay: ClosingUnderWay,
  say: (sentence: string) => void = () => undefined,
): boolean {
  const year = underWay.year();
  if (year === undefined) return true;
  say(yearTexts.steps.begin);
  ports.unitOfWork((register) => beginClosing(register, ports, year));
  let over: ReadonlySet<string> = new Set();
  for (let left = Infinity; left > 0;) {
    if (!ports.hasTimeLeft()) return false;
    say(left === Infinity ? yearTexts.steps.requests : yearTexts.steps.left(left));
    ({ left, over } = ports.unitOfWork((register) => forgetPupils(register, year)));
  }
  if (!underWay.forgetRawAnswers(over)) return false;
  say(yearTexts.steps.end);
  // What can be undone holds what the rows held.
  ports.memory.forgetWhere(() => true);
  ports.unitOfWork((register) => endClosing(register, ports, year));
  underWay.forgetYear();
  return true;
}
