/** What becomes of each line of a list: the checks of the offer form, and the pool as it is, say it. Writes nothing. */
import { isBlank } from '../../domain/text/is-blank';
import type { Company } from '../../domain/company/company';
import { CompanyIndex } from '../../domain/company/company-index';
import { findSameCompany, type SameCompany } from '../../domain/company/same-company';
import type { Finding, FindingCode } from '../../domain/finding/finding';
import { checkOffer, type CheckedOffer } from '../../domain/offer/check-offer';
import { companiesToRecognise } from '../intake/keep-company';
import type { LineKind } from '../import-api';
import type { Ports, Register } from '../ports';
import type { PoolLine } from './pool-line';

export interface CheckedLine {
  readonly line: PoolLine;
  readonly kind: LineKind;
  readonly checked: CheckedOffer;
  readonly findings: readonly Finding[];
  /** The company that it is or may be. */
  readonly known?: Company;
  /** The earlier line of the list that it looks like. */
  readonly twin?: number;
  /** Was written by an import: by this one when its name is at the end. */
  readonly importedAs?: string;
}

/** What is asked of an offer, and not of a company without one; of whom there is to speak, a list often says nothing. */
const OF_OFFERS: readonly FindingCode[] = [
  'missing-publics',
  'missing-activities',
  'missing-places',
  'missing-dates',
  'start-in-past',
];
const NEVER_SAID: readonly FindingCode[] = ['missing-name', 'company-maybe-known'];

const ORIGIN = 'import:';
/** The origin of what an import writes: what the line says, then which import it was. */
export const originOf = (print: string, importId: string): string => `${ORIGIN}${print}:${importId}`;
const printIn = (origin: string): string => origin.slice(ORIGIN.length).split(':')[0] ?? '';

/** What the lines written so far are known by. */
function importedLines(register: Register): ReadonlyMap<string, { readonly origin: string; readonly company: Company }> {
  const found = new Map<string, { origin: string; company: Company }>();
  for (const company of register.all('companies'))
    if (company.originKey?.startsWith(ORIGIN) === true)
      found.set(printIn(company.originKey), { origin: company.originKey, company });
  return found;
}

/** Every line, in order: a line is also held against those before it. */
export function checkLines(
  register: Register,
  ports: Pick<Ports, 'gazetteer' | 'clock'>,
  lines: readonly PoolLine[],
): CheckedLine[] {
  const index = new CompanyIndex();
  for (const company of companiesToRecognise(register, '')) index.add(company);
  const imported = importedLines(register);
  const schools = register.all('schools');
  return lines.map((line): CheckedLine => {
    const checked = checkOffer({
      draft: line.read.draft,
      readingFindings: line.read.findings,
      companies: [],
      schools,
      locate: ports.gazetteer.locate,
      today: ports.clock.today(),
    });
    const findings = checked.findings.filter(
      ({ code }) => !NEVER_SAID.includes(code) && (line.read.isOffer || !OF_OFFERS.includes(code)),
    );
    const before = imported.get(line.print);
    if (before !== undefined)
      return { line, kind: 'known', checked, findings: [], known: before.company, importedAs: before.origin };
    const asCompany = companyFrom(checked, line);
    if (checked.company.name === '') return { line, kind: 'refused', checked, findings };
    const same = findSameCompany(
      {
        companyName: asCompany.name,
        siret: asCompany.siret,
        commune: asCompany.commune,
        contactPhone: asCompany.phone,
        contactEmail: asCompany.email,
      },
      index.candidatesFor(asCompany),
    );
    if (same.kind === 'none' || (same.kind === 'likely' && line.isWanted)) index.add(asCompany);
    return { line, checked, findings, ...judged(same, line, findings, checked) };
  });
}

const LINE_MARK = '#';
const companyFrom = ({ company }: CheckedOffer, { line, read }: PoolLine): Company => ({
  ...company,
  ...(read.tradeName === undefined ? {} : { tradeName: read.tradeName }),
  reference: `${LINE_MARK}${line}`,
  standing: 'active',
  source: 'import',
});

function judged(
  same: SameCompany,
  { isWanted }: PoolLine,
  findings: readonly Finding[],
  { company: given }: CheckedOffer,
): Pick<CheckedLine, 'kind' | 'known' | 'twin'> {
  if (same.kind === 'none' || (same.kind === 'likely' && isWanted)) return { kind: findings.length > 0 ? 'to-check' : 'new' };
  const { company } = same;
  const isTwin = company.reference.startsWith(LINE_MARK);
  const named = isTwin ? { twin: Number(company.reference.slice(LINE_MARK.length)) } : { known: company };
  if (same.kind === 'likely') return { kind: 'maybe-known', ...named };
  return { kind: isTwin || hasGaps(company, given) ? 'completes' : 'known', ...named };
}

const hasGaps = (known: Company, given: CheckedOffer['company']): boolean =>
  Object.entries(given).some(([field, value]) => isBlank(known[field as keyof Company]) && !isBlank(value));
