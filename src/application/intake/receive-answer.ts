/** A host answers through its link: the token names the proposition. */
import type { Finding } from '../../domain/finding/finding';
import { leadsTo } from '../../domain/company/company-token';
import { isTokenOf } from '../../domain/proposition/token';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { answerLabels, refusalReasonLabels } from '../../wording/labels/lists';
import { unknownToken } from '../../wording/sidebar/proposition-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import { inOneAction } from '../lifecycle/apply-event';
import type { Ports, Register } from '../ports';
import type { GivenAnswer } from '../propositions/given-answer';
import { recordAnswer, type AnswerOutcome } from '../propositions/record-answer';

export interface ReceivedAnswer extends Partial<Omit<GivenAnswer, 'origin'>> {
  readonly token?: string;
  readonly findings: readonly Finding[];
  /** Names the form's answer: the same one is never applied twice. */
  readonly originKey: string;
}

export type AnswerReceipt =
  | { readonly outcome: AnswerOutcome; readonly reference: string }
  | { readonly outcome: 'unknown-token' | 'no-answer' };

/** Finds the proposition and records the answer. An unknown token is kept in the journal for the animator; nothing is guessed. */
export function receiveAnswer(register: Register, ports: Ports, received: ReceivedAnswer): AnswerReceipt {
  const token = received.token?.trim() ?? '';
  const proposition = token === '' ? undefined : register.all('propositions').find((other) => isTokenOf(other.token, token));
  const company =
    token === '' || proposition !== undefined
      ? undefined
      : register.all('companies').find((other) => leadsTo(other.token, token));
  if (company !== undefined) return receiveFromPool(register, ports, company.reference, received);
  if (proposition === undefined) {
    noteInJournal(register, ports, {
      action: journalActions.answerWithoutProposition,
      object: journalObjects.proposition,
      reference: '',
      reason: unknownToken,
    });
    return { outcome: 'unknown-token' };
  }
  if (received.answer === undefined) return { outcome: 'no-answer' };
  return {
    outcome: recordAnswer(register, ports, proposition, {
      ...received,
      answer: received.answer,
      origin: received.originKey,
      by: 'form',
    }),
    reference: proposition.reference,
  };
}

/** A host that was asked for no pupil in particular wants to be left alone; anything else is read by the animator. */
function receiveFromPool(register: Register, ports: Ports, reference: string, received: ReceivedAnswer): AnswerReceipt {
  if (received.answer === undefined) return { outcome: 'no-answer' };
  noteInJournal(register, ports, {
    action: journalActions.answered,
    object: journalObjects.company,
    reference,
    after: answerLabels[received.answer],
    ...(received.refusalReason === undefined ? {} : { reason: refusalReasonLabels[received.refusalReason] }),
  });
  if (received.answer !== 'no' || received.refusalReason !== 'no-more-solicitation') return { outcome: 'kept', reference };
  const reason = refusalReasonLabels[received.refusalReason];
  inOneAction(register, ports, ({ fireIfPossible }) =>
    fireIfPossible({ table: 'companies', reference, event: 'refused-contact', reason }),
  );
  return { outcome: 'taken', reference };
}
