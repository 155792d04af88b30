/** What the law forbids at the moment of an acceptance, since other seats may have been taken after the proposing. */
import { mayTakeSeat } from '../../domain/matching/limits/may-take-seat';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Request } from '../../domain/request/request';
import { sentenceOfSeatReason } from '../../wording/reasons/seat-sentences';
import { limitHubOf } from '../matching/match-context-of';
import type { Register } from '../ports';

/**
 * The sentence of the legal limits that this seat would pass (trainees of a host or of a tutor in one week, age); `undefined` when none.
 * The tutor is the one that the answer named, when it is noted already.
 */
export function lawForbids(register: Register, today: string, request: Request, proposition: Proposition): string | undefined {
  const noted = register.find('propositions', proposition.reference);
  const legal = mayTakeSeat(limitHubOf(register, today), { ...proposition, requestReference: request.reference, tutorName: noted?.tutorName ?? proposition.tutorName }).filter(({ kind }) => kind === 'law');
  return legal.length === 0 ? undefined : legal.map(sentenceOfSeatReason).join(' ; ');
}
