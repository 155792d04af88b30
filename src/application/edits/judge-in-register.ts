/** What only the rest of the register can say of a cell: does what it names exist, are more pupils there than places? */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { overbooked } from '../../domain/matching/seats/overbooked';
import { checkPlaces } from '../../domain/matching/seats/offer-seats';
import type { UseByPeriod } from '../../domain/matching/seats/use-period';
import type { TableName } from '../../domain/records';
import { schoolAnswered } from '../../domain/school/recognise-school';
import { schoolName } from '../../domain/school/school';
import { keysIn, REFERENCES } from '../../domain/upkeep/references';
import { CLOSED_REQUEST_STATUSES } from '../../domain/request/request-status';
import { keeperOf } from '../../domain/company/reservation';
import { plainDate } from '../../wording/text/dates';
import { editTexts } from '../../wording/labels/edits';
import { sentenceOfOverbooked } from '../../wording/reasons/seat-sentences';
import { limitHubOf } from '../matching/match-context-of';
import { keptRow } from '../intake/keep-company';
import type { Register } from '../ports';
import { verdictOf } from './cell-checks';
import { KEPT, refused, said, type EditVerdict, type HandEdit } from './hand-edit';

type RegisterCheck = (edit: HandEdit, register: Register) => EditVerdict;

const known =
  (target: TableName): RegisterCheck =>
  ({ table, value, header, today }, register) => {
    const unknown = keysIn(value).filter((key) => register.find(target, key) === undefined);
    if (unknown.length > 0) return refused(editTexts.unknownReference(unknown.join(', ').slice(0, 60), header));
    if (target !== 'companies') return KEPT;
    const [reference] = keysIn(value);
    const closed = openCompany(reference, register);
    return closed !== KEPT || table !== 'propositions' || reference === undefined ? closed : rested(reference, register, today);
  };

/** A proposition typed by hand solicits like any other: what the table of limits says of its company is said beside the cell. */
function rested(reference: string, register: Register, today: IsoDate): EditVerdict {
  const passed = overbooked(limitHubOf(register, today)).find(
    ({ kind, companyReference, sites = [companyReference] }) => kind === 'network' && sites.includes(reference),
  );
  return passed === undefined ? KEPT : said(editTexts.overSolicited(sentenceOfOverbooked(passed)));
}

/** A closed row is never proposed: what names it leads nowhere. */
function openCompany(reference: string | undefined, register: Register): EditVerdict {
  const company = reference === undefined ? undefined : register.find('companies', reference);
  return company?.standing === 'closed'
    ? said(editTexts.closedCompany(company.reference, company.name, keptRow(register, company)?.reference))
    : KEPT;
}

const NOBODY: UseByPeriod = new Map();
/** The places of a host against the pupils that are there. */
const seats =
  (of: 'ofOffer' | 'ofCompany', least: 0 | 1): RegisterCheck =>
  ({ field, key, value, today }, register) =>
    typeof value !== 'number' || key === ''
      ? KEPT
      : verdictOf(checkPlaces(value, limitHubOf(register, today).uses[of].get(key) ?? NOBODY, today, { field, least }));

const sameSiret: RegisterCheck = ({ key, value }, register) => {
  const twin =
    typeof value !== 'string'
      ? undefined
      : register
          .all('companies')
          .find(({ siret, reference, standing }) => siret === value && reference !== key && standing !== 'closed');
  return twin === undefined ? KEPT : said(editTexts.sameSiret(twin.reference, twin.name));
};

const once =
  (table: TableName): RegisterCheck =>
  ({ value, header }, register) =>
    register.oddRows(table).doubled.some(({ key }) => key === value)
      ? refused(editTexts.alreadyUsed(header, String(value)))
      : KEPT;

const schoolByName: RegisterCheck = ({ value }, register) =>
  typeof value !== 'string' || value === '' || schoolAnswered(value, {}, register.all('schools')).kind === 'found'
    ? KEPT
    : said(editTexts.unknownSchool(value.slice(0, 60), register.all('schools').slice(0, 2).map(schoolName)));

/** A school that leaves is told of as it leaves: what goes on, and what ends. */
const leaving: RegisterCheck = ({ key, value }, register) => {
  if (typeof value !== 'string' || value === '' || key === '') return KEPT;
  const open = register.where('requests', 'schoolUai', key).filter(({ status }) => !CLOSED_REQUEST_STATUSES.includes(status));
  const kept = register.where('companies', 'sharing', 'reserved').filter((company) => keeperOf(company) === key);
  return said(editTexts.leaves(plainDate(value), open.length, kept.length));
};

const BESIDES: Readonly<Partial<Record<TableName, Readonly<Record<string, RegisterCheck>>>>> = {
  offers: { places: seats('ofOffer', 1) },
  companies: { simultaneousPlaces: seats('ofCompany', 0), siret: sameSiret },
  schools: { uai: once('schools'), leftOn: leaving },
  trainings: { code: once('trainings') },
  periods: { schoolName: schoolByName },
};

const CHECKS: ReadonlyMap<string, RegisterCheck> = new Map([
  ...REFERENCES.map(({ table, field, target }) => [`${table}.${field}`, known(target)] as const),
  ...Object.entries(BESIDES).flatMap(([table, fields]) =>
    Object.entries(fields).map(([field, check]) => [`${table}.${field}`, check] as const),
  ),
]);

/** Is there anything to ask the register of this field? */
export const needsRegister = (table: TableName, field: string): boolean => CHECKS.has(`${table}.${field}`);

/** The second look, at a cell that `checkEdit` has kept. The register holds the row as typed. */
export const judgeInRegister = (edit: HandEdit, register: Register): EditVerdict =>
  CHECKS.get(`${edit.table}.${edit.field}`)?.(edit, register) ?? KEPT;
