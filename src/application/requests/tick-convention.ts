/** Where the convention of a placed pupil stands: the school owns it, the hub follows it. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { ConventionState } from '../../domain/request/request';
import { futureConvention } from '../../wording/errors/action-errors';
import { conventionBy } from '../../wording/labels/journal';
import { applyEvent } from '../lifecycle/apply-event';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import { CONVENTION_EVENTS } from './convention-states';

const DAYS = { sent: 'conventionSentOn', returned: 'conventionReturnedOn', signed: 'conventionSignedOn' } as const;

export interface ConventionTick {
  readonly state: ConventionState;
  /** The day on which it happened; today when nobody says. */
  readonly on?: IsoDate;
  /** Who says so. */
  readonly by: string;
}

/**
 * Records the state with its day and who said so. The state that it has already changes nothing but a day that is given. Throws a
 * UserProblem for a day to come, and when the pupil has no host.
 */
export function tickConvention(register: Register, ports: Ports, reference: string, { state, on, by }: ConventionTick): void {
  const request = requireRecord(register, 'requests', reference);
  if (on !== undefined && on > ports.clock.today()) throw new UserProblem(futureConvention.message, futureConvention.advice);
  const day = state === 'to-prepare' ? undefined : DAYS[state];
  if (request.convention === state && (on === undefined || day === undefined || request[day] === on)) return;
  applyEvent(register, ports, {
    table: 'requests',
    reference,
    event: CONVENTION_EVENTS[state],
    reason: conventionBy(by),
    patch: { conventionBy: by, ...(day === undefined || on === undefined ? {} : { [day]: on }) },
  });
}
