/** A request that a person corrected in the sheet is read again, by the checks that its form passed. */
import type { Finding } from '../../domain/finding/finding';
import type { CheckedRequest } from '../../domain/request/check-request';
import { correctedFields } from '../../domain/request/corrected-fields';
import { PRIORITIES, type Request } from '../../domain/request/request';
import { sentencesOfFindings } from '../../wording/findings/sentences-of-findings';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { checkRequestIn } from './check-request-in';

const check = (register: Register, ports: Pick<Ports, 'clock' | 'gazetteer'>, request: Request): CheckedRequest =>
  checkRequestIn(register, ports, request, { except: request.reference });

/** What the check has to say of the row as it stands; writes nothing. */
export const findingsOf = (register: Register, ports: Pick<Ports, 'clock' | 'gazetteer'>, request: Request): readonly Finding[] =>
  check(register, ports, request).findings;

/**
 * Brings what follows from the cells up to date (school, training, point on the map, priority, « À vérifier »), the status apart.
 * Gives what the check has to say.
 */
export function recheckRequest(
  register: Register,
  ports: Pick<Ports, 'clock' | 'gazetteer'>,
  reference: string,
): readonly Finding[] {
  const request = requireRecord(register, 'requests', reference);
  const checked = check(register, ports, request);
  const { fields, findings } = checked;
  // A priority raised for a reason of its own, a withdrawal for one, is not lowered by a corrected cell.
  const priority = PRIORITIES[Math.max(PRIORITIES.indexOf(fields.priority), PRIORITIES.indexOf(request.priority))];
  const corrected = correctedFields(request, checked, register.unreadable('requests', reference));
  register.change('requests', reference, { ...corrected, priority, toCheck: sentencesOfFindings(findings) });
  return findings;
}
