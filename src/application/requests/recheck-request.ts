/** A request that a person corrected in the sheet is read again, by the checks that its form passed. */
import type { Finding } from '../../domain/finding/finding';
import { checkRequest } from '../../domain/request/check-request';
import { PRIORITIES } from '../../domain/request/request';
import { sentencesOfFindings } from '../../wording/findings/sentences-of-findings';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';

/** Brings what follows from the cells up to date (school, training, point on the map, priority, « À vérifier »), the status apart. Gives what the check has to say. */
export function recheckRequest(register: Register, ports: Ports, reference: string): readonly Finding[] {
  const request = requireRecord(register, 'requests', reference);
  const { fields, findings } = checkRequest({
    draft: request,
    readingFindings: [],
    schools: register.all('schools'),
    trainings: register.all('trainings'),
    locate: ports.gazetteer.locate,
    rules: register.all('rules'),
    today: ports.clock.today(),
    others: register.all('requests').filter((other) => other.reference !== reference),
  });
  // A priority raised for a reason of its own, a withdrawal for one, is not lowered by a corrected cell.
  const priority = PRIORITIES[Math.max(PRIORITIES.indexOf(fields.priority), PRIORITIES.indexOf(request.priority))];
  register.change('requests', reference, { ...fields, priority, toCheck: sentencesOfFindings(findings) });
  return findings;
}
