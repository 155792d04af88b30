/** A host corrects its offer by its link: the offer is corrected, and its company and contact where they came with it. */
import { changedAnswers } from '../../domain/correction/changed-answers';
import {
  correctedOfferDraft,
  correctionOfOffer,
  draftOfRows,
  type FiledOfferRows,
  type OfferCorrection,
} from '../../domain/correction/correct-offer-draft';
import { OFFER_ANSWERS } from '../../domain/correction/correctable-fields';
import { readCorrectionCode, wasShown, type CorrectionCode } from '../../domain/correction/correction-code';
import { mailableAddress } from '../../domain/contact/email';
import type { Finding } from '../../domain/finding/finding';
import { hasBlocking } from '../../domain/finding/findings';
import { checkPlaces } from '../../domain/matching/seats/offer-seats';
import type { CheckedOffer } from '../../domain/offer/check-offer';
import type { Offer } from '../../domain/offer/offer';
import type { OfferDraft } from '../../domain/offer/offer-draft';
import type { FieldChange } from '../../wording/corrections/change-words';
import { correctionFollows, correctedByHost } from '../../wording/corrections/outcome-words';
import { sentencesOfFindings } from '../../wording/findings/sentences-of-findings';
import { contactOf } from '../companies/contact-of';
import { followEdits } from '../edits/follow-edit';
import { companiesToRecognise, completeCompany, keepContact } from '../intake/keep-company';
import type { ReceivedOffer } from '../intake/receive-offer';
import { inOneAction } from '../lifecycle/apply-event';
import { limitHubOf } from '../matching/match-context-of';
import { checkOfferIn } from '../offers/check-offer-in';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { boxesOfForms } from './boxes-of-forms';
import type { CorrectionReceipt, CorrectionResult } from './correction-result';
import { acknowledgeCorrection, isAcknowledged, noteCorrection, noteTooLate } from './conclude-correction';

/**
 * As `correctRequest`, for an offer. A company that came with this offer is corrected with it; of another, what is told otherwise
 * is shown to the animator, as an offer's is. A withdrawn offer stays as it is.
 */
export function correctOffer(register: Register, ports: Ports, received: ReceivedOffer): CorrectionReceipt | undefined {
  const code = readCorrectionCode(received.correction);
  const offer = code && register.where('offers', 'token', code.token)[0];
  if (code === undefined || offer === undefined) return undefined;
  const { reference } = offer;
  if (isAcknowledged(register, reference, received.originKey)) return { outcome: 'taken', reference };
  const rows = rowsOf(register, offer, code);
  const changed = changedAnswers(code, received.draft, OFFER_ANSWERS, received.findings);
  const checked = check(register, ports, offer, correctedOfferDraft(rows, code, received.draft, changed, boxesOfForms(register)));
  const correction = correctionOfOffer(rows, checked, changed);
  const changes = changesOf(rows, correction);
  const tell = (outcome: CorrectionReceipt['outcome'], follows: readonly string[] = [], findings: readonly Finding[] = []) => {
    conclude(register, ports, received, rows, { outcome, changes, follows, findings });
    return { outcome, reference };
  };
  if (offer.status === 'withdrawn') {
    if (changes.length > 0) noteTooLate(register, ports, 'offers', reference, changes);
    return tell(changes.length > 0 ? 'too-late' : 'unchanged');
  }
  const isCompanyLooked = write(register, rows, correction, checked);
  if (changes.length > 0) noteCorrection(register, ports, 'offers', reference, changes);
  const uses = limitHubOf(register, ports.clock.today()).uses.ofOffer.get(reference) ?? new Map<string, number>();
  const findings = [...received.findings, ...checked.findings, ...checkPlaces(checked.offer.places, uses, ports.clock.today())];
  register.change('offers', reference, {
    toCheck: sentencesOfFindings(findings),
    notes: withNeed(requireRecord(register, 'offers', reference), checked),
  });
  const wasBlocked = hasBlocking(check(register, ports, offer, draftOfRows(rows)).findings);
  moveStatus(register, ports, offer, correction, { wasBlocked, isBlocked: hasBlocking(checked.findings) });
  followEdits(register, ports, 'offers', reference, Object.keys(correction.offer).filter(changesSeats));
  const unread = received.findings.map((finding): Finding => ({ ...finding, severity: 'blocks' }));
  return tell(changes.length > 0 ? 'taken' : 'unchanged', isCompanyLooked ? [correctionFollows.companyLooked] : [], [
    ...checked.findings,
    ...unread,
  ]);
}

const changesSeats = (field: string): boolean => ['places', 'startsOn', 'endsOn', 'weeks'].includes(field);

/** The person whom the link showed, found again by the name that it carried; else the one who is written to. */
function rowsOf(register: Register, offer: Offer, code: CorrectionCode): FiledOfferRows {
  const company = register.find('companies', offer.companyReference);
  if (company === undefined) return { offer };
  const contact =
    register
      .where('contacts', 'companyReference', company.reference)
      .find(({ name }) => wasShown(code, OFFER_ANSWERS, 'contactName', name)) ?? contactOf(register, company.reference);
  return { offer, company, ...(contact === undefined ? {} : { contact }) };
}

const check = (register: Register, ports: Ports, offer: Offer, draft: OfferDraft): CheckedOffer =>
  checkOfferIn(register, ports, draft, {
    companies: companiesToRecognise(register, offer.originKey ?? '').filter(
      ({ reference }) => reference !== offer.companyReference,
    ),
  });

/** Gives whether the animator is left with something to compare on the company's row. */
function write(
  register: Register,
  { offer, company, contact }: FiledOfferRows,
  correction: OfferCorrection,
  checked: CheckedOffer,
): boolean {
  if (Object.keys(correction.offer).length > 0) register.change('offers', offer.reference, correction.offer);
  if (company === undefined) return false;
  if (Object.keys(correction.contact).length > 0) {
    // Another name at another address is another person.
    const isOther = 'name' in correction.contact && 'email' in correction.contact;
    if (contact === undefined || isOther) keepContact(register, company.reference, checked.contact);
    else register.change('contacts', contact.reference, correction.contact);
  }
  if (Object.keys(correction.company).length === 0) return false;
  if (company.originKey !== undefined && company.originKey === offer.originKey) {
    register.change('companies', company.reference, correction.company);
    return false;
  }
  const before = company.toCheck;
  completeCompany(register, company, { ...checked, company: correction.company as CheckedOffer['company'] });
  return register.find('companies', company.reference)?.toCheck !== before;
}

/** What the host adds stands below what the animator wrote. */
function withNeed({ notes }: Offer, { offer }: CheckedOffer): string | undefined {
  const need = offer.notes;
  return need === undefined || (notes ?? '').includes(need)
    ? notes
    : [notes, need].filter((part) => part !== undefined).join('\n');
}

function moveStatus(
  register: Register,
  ports: Ports,
  { reference, status }: Offer,
  correction: OfferCorrection,
  { wasBlocked, isBlocked }: { readonly wasBlocked: boolean; readonly isBlocked: boolean },
): void {
  const isRenewed = status === 'expired' && 'endsOn' in correction.offer;
  const event = isBlocked ? 'found-doubtful' : isRenewed ? 'renewed' : wasBlocked ? 'verified' : undefined;
  if (event === undefined || Object.keys(correction.offer).length + Object.keys(correction.contact).length === 0) return;
  inOneAction(register, ports, ({ fireIfPossible }) =>
    fireIfPossible({ table: 'offers', reference, event, reason: correctedByHost }),
  );
}

/** Each once, under the name of its question. */
function changesOf({ offer, company, contact }: FiledOfferRows, correction: OfferCorrection): FieldChange[] {
  const changes = new Map<string, FieldChange>();
  const add = (row: object | undefined, patch: object, names: Readonly<Record<string, string>>): void => {
    for (const [field, after] of Object.entries(patch)) {
      const name = names[field] ?? field;
      if (field === 'point' || field === 'consentedOn' || changes.has(name)) continue;
      changes.set(name, { field: name, before: (row as Readonly<Record<string, unknown>> | undefined)?.[field], after });
    }
  };
  add(offer, correction.offer, {});
  add(contact, correction.contact, { name: 'contactName' });
  add(company, correction.company, { name: 'companyName' });
  return [...changes.values()];
}

function conclude(
  register: Register,
  ports: Ports,
  { draft, originKey }: ReceivedOffer,
  rows: FiledOfferRows,
  result: CorrectionResult,
): void {
  const offer = requireRecord(register, 'offers', rows.offer.reference);
  const company = register.find('companies', offer.companyReference);
  const contact = (rows.contact && register.find('contacts', rows.contact.reference)) ?? rows.contact;
  acknowledgeCorrection(register, ports, {
    reference: offer.reference,
    to: mailableAddress(draft.contactEmail) ?? mailableAddress(contact?.email) ?? mailableAddress(company?.email),
    context: { offer, company, contact },
    originKey,
    result,
  });
}
