/**
 * When and how often a company was solicited, as its row shows it: told from the propositions and from what schools have asked by
 * themselves, by the count that the monthly maximum goes by.
 */
import { approachesIn } from '../../domain/company/approach';
import { EMPTY_LEDGER, solicitationFigures, solicitationLedgers } from '../../domain/matching/pool/solicitation-ledger';
import type { Ports, Register } from '../ports';

/**
 * Writes the last day and the count of the last thirty days, where they have changed. Throws nothing: a company that is not there
 * is left alone.
 */
export function refreshSolicitations(register: Register, ports: Pick<Ports, 'clock'>, companyReference: string): void {
  const company = register.find('companies', companyReference);
  if (company === undefined) return;
  const mine = register.where('propositions', 'companyReference', companyReference);
  const asked = approachesIn(register.where('contributions', 'about', companyReference));
  const { solicitations30Days, lastSolicitedOn = company.lastSolicitedOn } = solicitationFigures(
    solicitationLedgers(mine, ports.clock.today(), asked).get(companyReference) ?? EMPTY_LEDGER,
  );
  if (company.lastSolicitedOn !== lastSolicitedOn || (company.solicitations30Days ?? 0) !== solicitations30Days) {
    register.change('companies', companyReference, { lastSolicitedOn, solicitations30Days });
  }
}

/** The same for every company whose count is not nought: it grows older by itself. */
export function refreshAllSolicitations(register: Register, ports: Pick<Ports, 'clock'>): void {
  for (const { reference, solicitations30Days } of register.all('companies')) {
    if ((solicitations30Days ?? 0) > 0) refreshSolicitations(register, ports, reference);
  }
}
