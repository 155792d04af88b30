/** A call that reached nobody: a voice mail was left, or the number is not the host's. Every call is a line of the journal. */
import { normalisePhone } from '../../domain/contact/phone';
import { badNumber } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { callBackWord } from '../../wording/sidebar/proposition-sentences';
import { wrongNumberNote } from '../../wording/sidebar/call-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import { phoneOf } from '../companies/phone-of';
import { callBackDays } from './call-back-days';

/** Is the line there already? A click that is repeated on the same day says nothing new. */
const isNoted = (register: Register, ports: Ports, reference: string, action: string): boolean =>
  register
    .where('journal', 'reference', reference)
    .some((line) => line.action === action && ports.clock.dayOf(line.at) === ports.clock.today());

/** The host is called again on the next worked day. */
export function noteVoicemail(register: Register, ports: Ports, reference: string): void {
  requireRecord(register, 'propositions', reference);
  if (isNoted(register, ports, reference, journalActions.voicemail)) return;
  const callBackOn = callBackDays(register, ports)[0]!;
  register.change('propositions', reference, { callBackOn });
  noteInJournal(register, ports, {
    action: journalActions.voicemail,
    object: journalObjects.proposition,
    reference,
    reason: callBackWord(callBackOn),
  });
}

/**
 * The number goes from where it stood, into the company's notes; the right one takes its place when it is known. Throws a
 * UserProblem for a text that is no number.
 */
export function noteWrongNumber(register: Register, ports: Ports, reference: string, rightNumber?: string): void {
  const proposition = requireRecord(register, 'propositions', reference);
  const typed = (rightNumber ?? '').trim();
  const phone = typed === '' ? undefined : normalisePhone(typed);
  if (typed !== '' && phone === undefined) throw new UserProblem(badNumber.message, badNumber.advice);
  const { companyReference } = proposition;
  const known = phoneOf(register, companyReference);
  if (known === undefined && phone === undefined) return;
  if (known?.phone === phone) return;
  if (known?.contact !== undefined) register.change('contacts', known.contact.reference, { phone });
  // Without its row there is nothing to note the number in: that is said.
  else register.change('companies', requireRecord(register, 'companies', companyReference).reference, { phone });
  const company = register.find('companies', companyReference);
  if (known !== undefined && company !== undefined)
    register.change('companies', companyReference, {
      notes: [company.notes, wrongNumberNote(known.phone, ports.clock.today())].filter((line) => (line ?? '') !== '').join('\n'),
    });
  noteInJournal(register, ports, { action: journalActions.wrongNumber, object: journalObjects.proposition, reference });
}
