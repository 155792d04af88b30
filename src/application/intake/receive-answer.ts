/** A host answers through its link: the token names the proposition. */
import type { Finding } from '../../domain/finding/finding';
import { isTokenOf } from '../../domain/proposition/token';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { unknownToken } from '../../wording/sidebar/proposition-sentences';
import { noteInJournal } from '../journal/note-in-journal';
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
  { readonly outcome: AnswerOutcome; readonly reference: string } | { readonly outcome: 'unknown-token' | 'no-answer' };

/** Finds the proposition and records the answer. An unknown token is kept in the journal for the animator; nothing is guessed. */
export function receiveAnswer(register: Register, ports: Ports, received: ReceivedAnswer): AnswerReceipt {
  const token = received.token?.trim() ?? '';
  const proposition = token === '' ? undefined : register.all('propositions').find((other) => isTokenOf(other.token, token));
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
