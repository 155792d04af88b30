/** Two rows of one company become one: the kept row takes every history, the other is closed and says where it went. */
import { isBlank } from '../../domain/text/is-blank';
import type { Company } from '../../domain/company/company';
import { joinedTokens } from '../../domain/company/company-token';
import { nearDuplicates } from '../../domain/company/near-duplicates';
import { cannotMergeItself } from '../../wording/errors/action-errors';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { mergedInto } from '../../wording/sidebar/company-sentences';
import { refreshSolicitations } from './refresh-solicitations';
import { applyEvent, inOneAction } from '../lifecycle/apply-event';
import { noteInJournal } from '../journal/note-in-journal';
import type { Patch, Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';

/**
 * Moves offers, propositions, contacts and what was said and written of the company; fills what the kept row lacks. Who wants
 * to be left alone on either row is left alone, and the links of both lead to the kept one. Done again it changes nothing.
 * Throws a UserProblem for one and the same row.
 */
export function mergeCompanies(register: Register, ports: Ports, keptReference: string, mergedReference: string): void {
  if (keptReference === mergedReference) throw new UserProblem(cannotMergeItself.message, cannotMergeItself.advice);
  const kept = requireRecord(register, 'companies', keptReference);
  const merged = requireRecord(register, 'companies', mergedReference);
  const moved = { companyReference: keptReference, companyName: kept.name };
  for (const offer of register.where('offers', 'companyReference', mergedReference))
    register.change('offers', offer.reference, moved);
  for (const proposition of register.where('propositions', 'companyReference', mergedReference))
    register.change('propositions', proposition.reference, moved);
  const known = register.where('contacts', 'companyReference', keptReference);
  for (const contact of register.where('contacts', 'companyReference', mergedReference)) {
    const isTwin = known.some((other) => other.name === contact.name && other.email === contact.email);
    register.change('contacts', contact.reference, { companyReference: keptReference, ...(isTwin ? { isActive: false } : {}) });
  }
  moveWords(register, keptReference, mergedReference);
  // Merged before: its notes say so, and are not those of the kept row.
  if (merged.standing === 'closed' && merged.notes?.includes(keptReference)) return;
  register.change('companies', keptReference, { ...filledFrom(kept, merged), toCheck: findingsWithout(kept, mergedReference) });
  refreshSolicitations(register, ports, keptReference);
  const gone = {
    token: undefined,
    toCheck: findingsWithout(merged, keptReference),
    notes: [merged.notes, mergedInto(keptReference)].filter((note) => note !== undefined).join('\n'),
  };
  if (merged.standing === 'closed') register.change('companies', mergedReference, gone);
  else applyEvent(register, ports, { table: 'companies', reference: mergedReference, event: 'merged', patch: gone });
  if (merged.standing === 'do-not-solicit')
    inOneAction(register, ports, ({ fireIfPossible }) =>
      fireIfPossible({ table: 'companies', reference: keptReference, event: 'refused-contact', reason: mergedReference }),
    );
  noteInJournal(register, ports, {
    action: journalActions.merged,
    object: journalObjects.company,
    reference: keptReference,
    before: mergedReference,
    after: keptReference,
  });
}

/** What schools have asked or said of it, and what it has read: for being one row it is asked and told no oftener. */
function moveWords(register: Register, about: string, mergedReference: string): void {
  for (const { reference } of register.where('contributions', 'about', mergedReference))
    register.change('contributions', reference, { about });
  for (const { reference, status } of register.where('messages', 'about', mergedReference))
    if (status === 'sent') register.change('messages', reference, { about });
}

/** What is still to check once the two are one: all but the lines that say they may be. */
function findingsWithout({ toCheck = '' }: Company, twinReference: string): string | undefined {
  const left = toCheck.split('\n').filter((line) => line !== '' && !line.includes(twinReference));
  return left.length === 0 ? undefined : left.join('\n');
}

/** A reservation is of its row alone; notes and tokens are joined, findings are each row's own, a refusal is of both. */
const KEPT_APART: readonly string[] = [
  'notes',
  'token',
  'toCheck',
  'standing',
  'recordedStatus',
  'lastSolicitedOn',
  'solicitations30Days',
  'reservedForUai',
  'reservedUntil',
  'releaseToken',
];

/** Fields that only the other row has, and the notes of both. */
function filledFrom(kept: Company, merged: Company): Patch<'companies'> {
  const filled = Object.fromEntries(
    Object.entries(merged).filter(
      ([field, value]) => isBlank(kept[field as keyof Company]) && !isBlank(value) && !KEPT_APART.includes(field),
    ),
  );
  const notes = [kept.notes, merged.notes].filter((note) => note !== undefined);
  return {
    ...filled,
    token: joinedTokens(kept.token, merged.token),
    ...(merged.sharing === 'do-not-solicit' ? { sharing: merged.sharing } : {}),
    ...(merged.remindersOff === true ? { remindersOff: true } : {}),
    ...(notes.length === 0 ? {} : { notes: [...new Set(notes)].join('\n') }),
  };
}

/** Writes beside every company that looks like another which one it is; gives how many there are. */
export function markDuplicates(register: Register): number {
  const found = nearDuplicates(register.all('companies'));
  for (const { known, other, why } of found) {
    const sentence = sentenceOfFinding({
      code: 'company-maybe-known',
      severity: 'warns',
      details: { name: known.name, reference: known.reference, why },
    });
    const lines = (other.toCheck ?? '').split('\n').filter((line) => line !== '' && !line.includes(known.reference));
    const toCheck = [...lines, sentence].join('\n');
    if (toCheck !== other.toCheck) register.change('companies', other.reference, { toCheck });
  }
  return found.length;
}
