/** A need is taken in hand, answered, or left without an answer: whoever has it is told of the last two. */
import { mailableAddress } from '../../domain/contact/email';
import { cleanText } from '../../domain/text/clean-text';
import { fingerprint } from '../../domain/text/fingerprint';
import { needsAnswer } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { needStateLabels } from '../../wording/labels/network';
import { noteInJournal } from '../journal/note-in-journal';
import type { NeedInput } from '../network-api';
import { queueMessage } from '../outbox/queue-message';
import { turnOf } from '../outbox/turns';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';

const STATES = ['taken', 'answered', 'dropped'] as const;

/** Throws a UserProblem for an answer without words. The same answer given again tells nobody twice. */
export function settleNeed(register: Register, ports: Ports, { reference, state, answer, linkedTo }: NeedInput): void {
  const need = requireRecord(register, 'needs', reference);
  const words = cleanText(answer);
  if (!STATES.includes(state) || (state !== 'taken' && words === undefined))
    throw new UserProblem(needsAnswer.message, needsAnswer.advice);
  const link = linkedTo === undefined || linkedTo === '' ? need.linkedTo : linkedTo;
  if (need.state === state && (words === undefined || words === need.answer) && link === need.linkedTo) return;
  register.change('needs', reference, {
    state,
    linkedTo: link,
    ...(words === undefined ? {} : { answer: words }),
    ...(state === 'taken' ? {} : { answeredOn: ports.clock.today() }),
  });
  noteInJournal(register, ports, {
    action: journalActions.needSettled,
    object: journalObjects.need,
    reference,
    ...(need.state === undefined ? {} : { before: needStateLabels[need.state] }),
    after: needStateLabels[state],
  });
  const to = mailableAddress(need.email);
  if (state === 'taken' || to === undefined) return;
  queueMessage(register, ports, {
    template: 'need-answered',
    about: reference,
    to,
    context: { need: register.find('needs', reference) },
    occasion: `${fingerprint(words ?? '')}.${turnOf(register, 'need-answered', reference)}`,
    departure: 'after-delay',
  });
}
