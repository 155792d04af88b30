/** An answer that says that it corrects a row corrects it; any other, and one whose row is no longer there, is a new one. */
import { correctionOutcomes } from '../../wording/corrections/outcome-words';
import { correctOffer } from '../corrections/correct-offer';
import { correctRequest } from '../corrections/correct-request';
import type { CorrectionReceipt } from '../corrections/correction-result';
import type { Ports, Register } from '../ports';
import { receiveOffer, type ReceivedOffer } from './receive-offer';
import { receiveRequest, type ReceivedRequest } from './receive-request';

const told = ({ outcome, reference }: CorrectionReceipt): string => correctionOutcomes[outcome](reference);

/** Gives the text that stands beside the raw answer. */
export function receiveOrCorrectRequest(register: Register, ports: Ports, received: ReceivedRequest): string {
  const corrected = correctRequest(register, ports, received);
  return corrected === undefined ? receiveRequest(register, ports, received) : told(corrected);
}

/** Gives the text that stands beside the raw answer. */
export function receiveOrCorrectOffer(register: Register, ports: Ports, received: ReceivedOffer): string {
  const corrected = correctOffer(register, ports, received);
  return corrected === undefined ? receiveOffer(register, ports, received) : told(corrected);
}
