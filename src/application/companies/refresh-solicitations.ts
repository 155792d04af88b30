/** When and how often a company was solicited, told from the propositions that left. */
import { addDays } from '../../domain/calendar/iso-date';
import type { Ports, Register } from '../ports';

/** Days over which solicitations are counted beside the company. */
export const SOLICITATION_DAYS = 30;

/** Writes the last day and the count of the last thirty days, where they have changed. */
export function refreshSolicitations(register: Register, ports: Pick<Ports, 'clock'>, companyReference: string): void {
  const company = register.find('companies', companyReference);
  if (company === undefined) return;
  const days = register.where('propositions', 'companyReference', companyReference).flatMap(({ sentOn }) => sentOn ?? []).sort();
  const since = addDays(ports.clock.today(), -SOLICITATION_DAYS);
  const recent = days.filter((day) => day > since).length;
  const last = days[days.length - 1] ?? company.lastSolicitedOn;
  if (company.lastSolicitedOn !== last || (company.solicitations30Days ?? 0) !== recent) {
    register.change('companies', companyReference, { lastSolicitedOn: last, solicitations30Days: recent });
  }
}

/** The same for every company that was ever solicited: a count grows older by itself. */
export function refreshAllSolicitations(register: Register, ports: Pick<Ports, 'clock'>): void {
  for (const { reference, solicitations30Days } of register.all('companies')) {
    if ((solicitations30Days ?? 0) > 0) refreshSolicitations(register, ports, reference);
  }
}
