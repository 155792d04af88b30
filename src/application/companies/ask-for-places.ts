/** Companies to telephone for one place more: put in « Appels » with the reason, and out of it once the call is made. */
import { settingsFrom } from '../../domain/settings/setting';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { askedForPlaces, callReason, placeCallLine, placeScript } from '../../wording/sidebar/place-sentences';
import { phoneInPairs } from '../../wording/text/phones';
import type { PlaceToAsk } from '../allocation-api';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { PlaceCallLine } from '../sidebar-views/list-views';
import { phoneOf } from './phone-of';

/** Done again it changes nothing; a company that waits for another reason gets both. */
export function askForPlaces(
  register: Register,
  ports: Ports,
  companyReferences: readonly string[],
  { startsOn, endsOn, public: asked, pupils }: PlaceToAsk,
): { readonly sentence: string } {
  const reason = callReason(startsOn, endsOn, asked, pupils);
  let added = 0;
  for (const reference of new Set(companyReferences)) {
    const known = reasonsOf(requireRecord(register, 'companies', reference).callReason);
    if (known.includes(reason)) continue;
    register.change('companies', reference, { callReason: [...known, reason].join('\n') });
    noteInJournal(register, ports, { action: journalActions.placeToAsk, object: journalObjects.company, reference, reason });
    added++;
  }
  return { sentence: askedForPlaces(added, new Set(companyReferences).size - added) };
}

/** The call was made: the company leaves the list, the journal keeps why it was called. Done again it changes nothing. */
export function settlePlaceCall(register: Register, ports: Ports, companyReference: string): void {
  const { callReason: reasons } = requireRecord(register, 'companies', companyReference);
  if (reasons === undefined) return;
  register.change('companies', companyReference, { callReason: undefined });
  noteInJournal(register, ports, {
    action: journalActions.placeAsked,
    object: journalObjects.company,
    reference: companyReference,
    reason: reasonsOf(reasons).join(' ; '),
  });
}

const reasonsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Who waits to be called for a place, by name; those who are left alone since are not called. */
export function placeCalls(register: Register): PlaceCallLine[] {
  const { animatorName, hubName } = settingsFrom(register.all('settings'));
  return register
    .all('companies')
    .filter(
      ({ callReason: reason, standing }) =>
        reasonsOf(reason).length > 0 && standing !== 'closed' && standing !== 'do-not-solicit',
    )
    .map(({ reference, name, callReason: reason }) => {
      const known = phoneOf(register, reference);
      const reasons = reasonsOf(reason);
      return {
        companyReference: reference,
        companyName: name,
        contactName: [known?.contact?.name, known?.contact?.jobTitle].filter((part) => part !== undefined).join(', '),
        ...(known === undefined ? {} : { phone: phoneInPairs(known.phone) }),
        sentence: reasons.map(placeCallLine).join(' '),
        script: placeScript(animatorName, hubName, reasons[0]!),
      };
    })
    .sort(
      (a, b) => Number(b.phone !== undefined) - Number(a.phone !== undefined) || a.companyName.localeCompare(b.companyName, 'fr'),
    );
}
