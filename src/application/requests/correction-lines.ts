/** The corrections that the checks of a request propose, each in one line of its card. */
import { proposedCorrections, type ProposedFields } from '../../domain/request/proposed-corrections';
import { correctionTexts } from '../../wording/sidebar/correction-sentences';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { CorrectionLine } from '../sidebar-views/request-card-view';
import { findingsOf } from './recheck-request';

export const valueOf = ({ commune, postalCode, ...others }: ProposedFields): string =>
  [postalCode, commune, ...Object.values(others)].filter((part) => part !== undefined).join(' ');
/** Names a correction from one call to the next. */
export const idOf = (fields: ProposedFields): string => JSON.stringify(fields);

/** What can be taken for the request as its row stands; none when there is nothing to check. */
export function correctionLines(
  register: Register,
  ports: Pick<Ports, 'clock' | 'gazetteer'>,
  reference: string,
): readonly CorrectionLine[] {
  const request = requireRecord(register, 'requests', reference);
  if (request.toCheck === undefined) return [];
  return proposedCorrections(findingsOf(register, ports, request)).map((fields) => ({
    id: idOf(fields),
    label: correctionTexts.take(valueOf(fields)),
  }));
}
