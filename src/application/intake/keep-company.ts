/**
 * The company and the person behind an offer: recognised, completed, or added; what differs from the register is written beside
 * it.
 */
import { isBlank } from '../../domain/text/is-blank';
import type { Company } from '../../domain/company/company';
import { companyDifferences, matchContact, type PersonTold } from '../../domain/company/company-differences';
import type { Finding } from '../../domain/finding/finding';
import { warning } from '../../domain/finding/findings';
import type { CheckedOffer } from '../../domain/offer/check-offer';
import { digitsOfSiret } from '../../domain/company/siret';
import { withSentences } from '../../wording/findings/sentences-of-findings';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { companyStandingLabels } from '../../wording/labels/statuses';
import { referenceMergedInto } from '../../wording/sidebar/company-sentences';
import { noteStatus } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';

/**
 * The companies that an offer may be of: the open rows, and what closed rows that were merged say of the row that was kept, under
 * its reference.
 * A row closed for another reason recognises nobody.
 */
export function companiesToRecognise(register: Register, originKey: string): Company[] {
  const all = register.all('companies').filter((company) => company.originKey !== originKey);
  const open = all.filter(({ standing }) => standing !== 'closed');
  const merged = all
    .filter(({ standing }) => standing === 'closed')
    .flatMap((company): Company[] => {
      const kept = keptRow(register, company);
      return kept === undefined ? [] : [{ ...company, reference: kept.reference, standing: kept.standing }];
    });
  return [...open, ...merged];
}

/** The open row at the end of the merges of a closed one; `undefined` when there is none. */
export function keptRow(register: Register, closed: Company): Company | undefined {
  const seen = new Set<string>();
  let row: Company | undefined = closed;
  while (row !== undefined && row.standing === 'closed' && !seen.has(row.reference)) {
    seen.add(row.reference);
    const next = referenceMergedInto(row.notes);
    row = next === undefined ? undefined : register.find('companies', next);
  }
  return row?.standing === 'closed' ? undefined : row;
}

/**
 * A company recognised for certain is completed where it was empty; any other becomes a row of its own, marked when it looks like
 * one. Gives its reference.
 */
export function keepCompany(
  register: Register,
  ports: Ports,
  checked: CheckedOffer,
  originKey: string,
  source: 'form' | 'animator' = 'form',
): string {
  const begun = register.where('companies', 'originKey', originKey)[0];
  if (begun !== undefined) return begun.reference;
  const known =
    checked.knownCompany.kind === 'certain' ? register.find('companies', checked.knownCompany.company.reference) : undefined;
  if (known !== undefined) {
    completeCompany(register, known, checked);
    return known.reference;
  }
  const reference = register.nextReference('companies');
  const toCheck = withSentences(undefined, [...checked.findings, ...closedTwin(register, checked)]);
  register.add('companies', { ...checked.company, reference, standing: 'active', source, toCheck, originKey });
  noteStatus(register, ports, {
    action: source === 'form' ? journalActions.received : journalActions.takenByPhone,
    object: journalObjects.company,
    reference,
    after: companyStandingLabels.active,
  });
  return reference;
}

/** Fills what was empty; what is told otherwise is shown with both values. A refusal to be contacted alone is taken at once. */
export function completeCompany(register: Register, known: Company, checked: CheckedOffer): void {
  const given = checked.company;
  const isGap = ([field, value]: [string, unknown]): boolean => isBlank(known[field as keyof Company]) && !isBlank(value);
  const filled = Object.fromEntries(Object.entries(given).filter(isGap));
  const refuses = given.sharing === 'do-not-solicit' && known.sharing !== 'do-not-solicit';
  // A row that was merged into this one bore the number: it is known.
  const isOfMerged = register
    .where('companies', 'siret', given.siret)
    .some((row) => keptRow(register, row)?.reference === known.reference);
  const told = isOfMerged ? { ...given, siret: undefined } : given;
  const differences = companyDifferences(known, told).map((finding) =>
    refuses && finding.details?.['field'] === 'sharing' ? { ...finding, details: { ...finding.details, isTaken: 1 } } : finding,
  );
  const findings = [
    ...(refuses ? [warning('refuses-contact')] : []),
    ...differences,
    ...fewerPlaces(known, checked),
    ...(known.standing === 'do-not-solicit' ? [setAside(known)] : []),
  ];
  register.change('companies', known.reference, {
    ...filled,
    ...(refuses ? { sharing: 'do-not-solicit' as const } : {}),
    ...(findings.length === 0 ? {} : { toCheck: withSentences(known.toCheck, findings) }),
  });
}

/** The places of a company follow its offers; a number typed on its row wins over them, and is said when an offer has more. */
const fewerPlaces = ({ simultaneousPlaces: known }: Company, { offer: { places: given } }: CheckedOffer): Finding[] =>
  known === undefined || given === undefined || given <= known
    ? []
    : [warning('company-differs', { field: 'simultaneousPlaces', known, given })];

/** A closed row with the same SIRET that leads nowhere. */
function closedTwin(register: Register, { company }: CheckedOffer): Finding[] {
  if (company.siret === undefined) return [];
  const twin = register
    .all('companies')
    .find(
      (other) =>
        other.standing === 'closed' &&
        other.siret !== undefined &&
        digitsOfSiret(other.siret) === company.siret &&
        keptRow(register, other) === undefined,
    );
  return twin === undefined ? [] : [setAside(twin)];
}

const setAside = ({ reference, name, standing }: Company): Finding => warning('company-set-aside', { reference, name, standing });

/** Every person who writes is kept: one more at the same mailbox, and the same one at another address. */
export function keepContact(register: Register, companyReference: string, given: PersonTold | undefined): void {
  if (given === undefined) return;
  const match = matchContact(given, register.where('contacts', 'companyReference', companyReference));
  if (match.kind === 'same') {
    if (Object.keys(match.filled).length > 0) register.change('contacts', match.contact.reference, match.filled);
  } else {
    register.add('contacts', { ...given, reference: register.nextReference('contacts'), companyReference, isActive: true });
  }
  if (match.kind === 'new' || match.findings.length === 0) return;
  const company = register.find('companies', companyReference);
  register.change('companies', companyReference, { toCheck: withSentences(company?.toCheck, match.findings) });
}
