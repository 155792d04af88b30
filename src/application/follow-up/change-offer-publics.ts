/** A host would rather take another public: its offer says so from now on, and this proposition is over. */
import { isCounterOffer } from '../../domain/proposition/counter-offer';
import type { Public } from '../../domain/request/request-type';
import { noCounterOffer, noPublic } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { publicLabels } from '../../wording/labels/lists';
import { noteInJournal } from '../journal/note-in-journal';
import { inOneAction } from '../lifecycle/apply-event';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';

/**
 * Writes the publics on the offer, or on the company that has none, and notes the host's no for this pupil: it is matched with
 * other requests at once. Throws a UserProblem without a public, or when the host has not offered another one.
 */
export function changeOfferPublics(register: Register, ports: Ports, reference: string, publics: readonly Public[]): void {
  const proposition = requireRecord(register, 'propositions', reference);
  if (publics.length === 0) throw new UserProblem(noPublic.message, noPublic.advice);
  if (proposition.status === 'declined' && proposition.answer === 'other-public') return;
  if (!isCounterOffer(proposition)) throw new UserProblem(noCounterOffer.message, noCounterOffer.advice);
  const offer = proposition.offerReference === undefined ? undefined : register.find('offers', proposition.offerReference);
  const company = register.find('companies', proposition.companyReference);
  const before = offer?.publics ?? company?.publics ?? [];
  if (offer !== undefined) register.change('offers', offer.reference, { publics });
  else if (company !== undefined) register.change('companies', company.reference, { publics });
  noteInJournal(register, ports, {
    action: journalActions.offerChanged,
    object: offer === undefined ? journalObjects.company : journalObjects.offer,
    reference: offer?.reference ?? proposition.companyReference,
    before: inWords(before),
    after: inWords(publics),
  });
  inOneAction(register, ports, ({ fire }) =>
    fire({ table: 'propositions', reference, event: 'declined', patch: { refusalReason: 'training-unsuited' } }),
  );
}

const inWords = (publics: readonly Public[]): string => publics.map((one) => publicLabels[one]).join(', ') || '—';
