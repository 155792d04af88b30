/** What the date alone changes: stages begin and end, offers pass, requests become pressing, counts grow older. */
import { PLACED_REQUEST_STATUSES } from '../../domain/request/request-status';
import { refreshAllSolicitations } from '../companies/refresh-solicitations';
import { inOneAction } from '../lifecycle/apply-event';
import type { Scope } from '../lifecycle/act';
import { retireLink } from '../propositions/retire-link';
import type { Ports, Register } from '../ports';
import { refreshPriorities } from './refresh-priorities';

/** Once a day. Done again on the same day it changes nothing. */
export function followCalendar(register: Register, ports: Ports): void {
  inOneAction(register, ports, (scope) => {
    expireOffers(scope);
    followStages(scope);
    retireLinks(scope);
  });
  refreshPriorities(register, ports);
  refreshAllSolicitations(register, ports);
}

/** Offers whose last day is past are no longer offered. */
function expireOffers({ register, ports, fireIfPossible }: Scope): void {
  const today = ports.clock.today();
  for (const { reference, endsOn } of register.all('offers'))
    if (endsOn !== undefined && endsOn < today) fireIfPossible({ table: 'offers', reference, event: 'dates-passed' });
}

function followStages({ register, ports, fireIfPossible }: Scope): void {
  const today = ports.clock.today();
  for (const { reference, status, startsOn, endsOn } of register.all('requests')) {
    if (!PLACED_REQUEST_STATUSES.includes(status)) continue;
    if (startsOn !== undefined && startsOn <= today) fireIfPossible({ table: 'requests', reference, event: 'stage-started' });
    if (endsOn !== undefined && endsOn < today) fireIfPossible({ table: 'requests', reference, event: 'stage-ended' });
  }
}

/** A link serves until its stage has begun. */
function retireLinks({ register, ports }: Scope): void {
  const today = ports.clock.today();
  for (const proposition of register.all('propositions')) {
    if (proposition.startsOn !== undefined && proposition.startsOn <= today) retireLink(register, proposition);
  }
}
