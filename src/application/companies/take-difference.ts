/** What a known company said otherwise is taken into its row in one click; the line that told it goes from « À vérifier ». */
import type { Contact } from '../../domain/company/contact';
import type { Company } from '../../domain/company/company';
import { readDifference, type ToldDifference } from '../../wording/findings/difference-sentences';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { correctionTexts } from '../../wording/sidebar/correction-sentences';
import { followEdits } from '../edits/follow-edit';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import { FIELDS, takesOf, valueOf } from './told-differences';

/**
 * Changes the row, or the person, as if it had been typed. Done again it changes nothing. Throws a UserProblem when the line is
 * there no more and the row says something else.
 */
export function takeDifference(register: Register, ports: Ports, reference: string, id: string): void {
  const company = requireRecord(register, 'companies', reference);
  const take = takesOf(register, company).find(({ lines }) => lines[0] === id);
  if (take === undefined) {
    if (isTaken(register, company, id)) return;
    throw new UserProblem(correctionTexts.gone.message, correctionTexts.gone.advice);
  }
  const left = (company.toCheck ?? '').split('\n').filter((line) => !take.lines.includes(line));
  register.change('companies', reference, { toCheck: left.join('\n') || undefined });
  for (const told of take.told)
    if (told.name === undefined) register.change('companies', reference, { [told.field]: valueOf(register, told) });
    else takeReach(register, reference, { ...told, name: told.name });
  const ofRow = take.told.filter(({ name }) => name === undefined);
  // How a person is reached stays out of the journal.
  noteInJournal(register, ports, {
    action: journalActions.corrected,
    object: journalObjects.company,
    reference,
    ...(ofRow.length === 0
      ? {}
      : { before: ofRow.map(({ known }) => known).join(', '), after: ofRow.map(({ given }) => given).join(', ') }),
  });
  followEdits(
    register,
    ports,
    'companies',
    reference,
    ofRow.map(({ field }) => field),
  );
}

/** The number replaces the other; at a new address the person has a row of its own, and the former one rests. */
function takeReach(register: Register, companyReference: string, { name, field, given, known }: Required<ToldDifference>): void {
  const reach = field as 'email' | 'phone';
  const persons = register.where('contacts', 'companyReference', companyReference);
  const has = (contact: Contact, value: string): boolean => contact[reach] === value;
  const former = persons.find((one) => has(one, known) && one.name === name) ?? persons.find((one) => has(one, known));
  if (former === undefined) return;
  const isThere = persons.some((one) => has(one, given) && one.isActive);
  register.change('contacts', former.reference, isThere && reach === 'email' ? { isActive: false } : { [reach]: given });
}

/** The answer to the first click was lost. */
function isTaken(register: Register, company: Company, id: string): boolean {
  const told = readDifference(id, FIELDS);
  if (told === undefined) return false;
  return told.name === undefined
    ? company[told.field as keyof Company] === valueOf(register, told)
    : register
        .where('contacts', 'companyReference', company.reference)
        .some((contact) => contact.isActive && contact[told.field as 'email' | 'phone'] === told.given);
}
