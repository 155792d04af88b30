/** What would still bring hosts for a request, in words. */
import { whatWouldHelp } from '../../domain/matching/ranking/what-would-help';
import type { Request } from '../../domain/request/request';
import { sentenceOfHelp } from '../../wording/reasons/help-sentences';
import type { Ports, Register } from '../ports';
import { matchContextOf } from './match-context-of';

/** As the request stands today. */
export const possibilities = (register: Register, { clock }: Pick<Ports, 'clock'>, request: Request): string[] =>
  whatWouldHelp(request, matchContextOf(register, clock.today())).map(sentenceOfHelp);
