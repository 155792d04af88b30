/** Writes some lines of a list into the register, each once: companies, their contacts, their offers. */
import type { Company } from '../../domain/company/company';
import { statusOfReceivedOffer } from '../../domain/finding/findings';
import { sentencesOfFindings, withSentences } from '../../wording/findings/sentences-of-findings';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { companyStandingLabels } from '../../wording/labels/statuses';
import { addOffer } from '../intake/add-offer';
import { completeCompany, keepContact } from '../intake/keep-company';
import { noteStatus } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { checkLines, originOf, type CheckedLine } from './check-lines';
import type { PoolLine } from './pool-line';

export interface Imported {
  readonly created: number;
  readonly completed: number;
  readonly left: number;
  readonly offers: number;
}

/** Writes the lines as they are found now; lines that this import has written already are counted and not written again. */
export function importLines(register: Register, ports: Ports, importId: string, lines: readonly PoolLine[]): Imported {
  const count = { created: 0, completed: 0, left: 0, offers: 0 };
  for (const one of checkLines(register, ports, lines)) {
    const origin = originOf(one.line.print, importId);
    if (one.importedAs === origin) {
      count.created += 1;
      count.offers += one.line.read.isOffer ? 1 : 0;
      continue;
    }
    if (one.kind === 'new' || one.kind === 'to-check') {
      create(register, ports, one, origin);
      count.created += 1;
    } else if (one.kind === 'completes') {
      // A line above may have been written in this very run: then the register knows the company by now.
      const company = companyOf(register, one, lines, importId);
      if (company === undefined) {
        count.left += 1;
        continue;
      }
      complete(register, ports, one, company);
      count.completed += 1;
    } else {
      count.left += 1;
      continue;
    }
    count.offers += one.line.read.isOffer ? 1 : 0;
  }
  return count;
}

function companyOf(
  register: Register,
  { known, twin }: CheckedLine,
  lines: readonly PoolLine[],
  importId: string,
): Company | undefined {
  if (known !== undefined) return register.find('companies', known.reference);
  const above = lines.find(({ line }) => line === twin);
  return above === undefined ? undefined : register.where('companies', 'originKey', originOf(above.print, importId))[0];
}

function create(register: Register, ports: Ports, { checked, findings, line }: CheckedLine, originKey: string): void {
  const { read } = line;
  const reference = register.nextReference('companies');
  register.add('companies', {
    ...checked.company,
    ...(read.tradeName === undefined ? {} : { tradeName: read.tradeName }),
    ...(read.notes === undefined ? {} : { notes: read.notes }),
    ...(read.isOffer ? {} : { simultaneousPlaces: checked.offer.places }),
    reference,
    standing: 'active',
    source: 'import',
    toCheck: sentencesOfFindings(findings),
    originKey,
  });
  noteStatus(register, ports, {
    action: journalActions.importedRow,
    object: journalObjects.company,
    reference,
    after: companyStandingLabels.active,
  });
  keepContact(register, reference, checked.contact);
  if (read.isOffer) offer(register, ports, reference, { checked, findings, originKey });
}

function complete(register: Register, ports: Ports, { checked, findings, line }: CheckedLine, company: Company): void {
  // A list does not say with whom a company is shared.
  completeCompany(register, company, { ...checked, company: { ...checked.company, sharing: company.sharing } });
  keepContact(register, company.reference, checked.contact);
  const originKey = originOf(line.print, '');
  if (line.read.isOffer && register.where('offers', 'originKey', originKey).length === 0)
    offer(register, ports, company.reference, { checked, findings, originKey });
}

function offer(
  register: Register,
  ports: Ports,
  companyReference: string,
  { checked, findings, originKey }: Pick<CheckedLine, 'checked' | 'findings'> & { readonly originKey: string },
): void {
  const company = register.find('companies', companyReference);
  addOffer(register, ports, {
    offer: checked.offer,
    companyReference,
    companyName: company?.name,
    status: statusOfReceivedOffer(findings),
    source: 'import',
    toCheck: withSentences(undefined, findings),
    action: journalActions.importedRow,
    originKey,
  });
}
