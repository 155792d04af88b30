/** The propositions of a request. */
import type { Proposition } from '../../domain/proposition/proposition';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Register } from '../ports';

export const propositionsOf = (register: Register, requestReference: string): readonly Proposition[] =>
  register.where('propositions', 'requestReference', requestReference);

/** Those that still wait for their host. */
export const livePropositionsOf = (register: Register, requestReference: string): Proposition[] =>
  propositionsOf(register, requestReference).filter(({ status }) => LIVE_PROPOSITION_STATUSES.includes(status));

/** Those whose host holds the pupil. */
export const seatedPropositionsOf = (register: Register, requestReference: string): Proposition[] =>
  propositionsOf(register, requestReference).filter(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status));
