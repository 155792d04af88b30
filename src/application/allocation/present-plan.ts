/** What the questions about a plan start from: the plan on screen, or without one the plan of the day. */
import { planGround, planOn, type AllocationWishes, type PlanGround } from '../../domain/matching/plan/allocate';
import type { HostOfPlan } from '../../domain/matching/questions/host-change';
import { phoneInPairs } from '../../wording/text/phones';
import type { PlaceHost, PlanWishes, WishesOfSchools } from '../allocation-api';
import { phoneOf } from '../companies/phone-of';
import { joinSchools } from '../drafts/wishes-of-schools';
import { matchContextOf } from '../matching/match-context-of';
import type { Ports, Register } from '../ports';

export interface PresentPlan {
  readonly ground: PlanGround;
  /** With the present plan as `previous`. */
  readonly wishes: AllocationWishes;
  /** Of the plan of the day alone: a plan on screen is asked about under the wishes that stand beside it. */
  readonly ofSchools?: WishesOfSchools;
}

export function presentPlan(register: Register, ports: Ports, given: PlanWishes): PresentPlan {
  const context = matchContextOf(register, ports.clock.today());
  if (given.previous.length > 0) return { ground: planGround(context, given.kept), wishes: given };
  const { wishes, ofSchools } = joinSchools(register, context.today, given);
  const ground = planGround(context, wishes.kept);
  const { hostOf } = planOn(ground, wishes, ports.hasTimeLeft);
  const previous = [...hostOf].map(([requestReference, { candidate }]) => ({ requestReference, hostId: candidate.id }));
  return { ground, wishes: { ...wishes, previous }, ofSchools };
}

/** A host as one telephones it. */
export function placeHost(register: Register, { candidate }: Pick<HostOfPlan, 'candidate'>): PlaceHost {
  const { reference, name, callReason } = candidate.company;
  const phone = phoneOf(register, reference)?.phone;
  return {
    companyReference: reference,
    companyName: name,
    place: candidate.commune ?? '',
    ...(phone === undefined ? {} : { phone: phoneInPairs(phone) }),
    isInCalls: callReason !== undefined,
  };
}
