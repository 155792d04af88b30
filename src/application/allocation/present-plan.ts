/** What the questions about a plan start from: the plan on screen, or without one the plan of the day. */
import { planGround, planOn, standingPairs, type AllocationWishes, type PlanGround } from '../../domain/matching/plan/allocate';
import type { HostOfPlan } from '../../domain/matching/questions/host-change';
import { linesLeftOut } from '../../wording/sidebar/plan-sentences';
import { phoneInPairs } from '../../wording/text/phones';
import { hasPair, type PlaceHost, type PlanWishes, type WishesOfSchools } from '../allocation-api';
import { phoneOf } from '../companies/phone-of';
import { hostName } from '../drafts/keep-draft';
import { joinSchools } from '../drafts/wishes-of-schools';
import { matchContextOf } from '../matching/match-context-of';
import type { Ports, Register } from '../ports';
import { pupilsOf } from './plan-names';

export interface PresentPlan {
  readonly ground: PlanGround;
  /** With the present plan as `previous`. */
  readonly wishes: AllocationWishes;
  /** Of the plan of the day alone: a plan on screen is asked about under the wishes that stand beside it. */
  readonly ofSchools?: WishesOfSchools;
  /** Lines on screen that no longer hold, or are forbidden since: the answer starts from the plan without them. */
  readonly leftOut?: string;
  /** Pupils who had one of them, and still wait for a place: whatever the plan, their line changes. */
  readonly lost: number;
}

export function presentPlan(register: Register, ports: Ports, given: PlanWishes): PresentPlan {
  const context = matchContextOf(register, ports.clock.today());
  if (given.previous.length > 0) return standingOn(register, planGround(context, given.kept), given);
  const { wishes, ofSchools } = joinSchools(register, context.today, given);
  const ground = planGround(context, wishes.kept);
  const { hostOf } = planOn(ground, wishes, ports.hasTimeLeft);
  const previous = [...hostOf].map(([requestReference, { candidate }]) => ({ requestReference, hostId: candidate.id }));
  return { ground, wishes: { ...wishes, previous }, ofSchools, lost: 0 };
}

/** What of the plan on screen the register of this moment and the wishes of this moment leave. */
function standingOn(register: Register, ground: PlanGround, given: PlanWishes): PresentPlan {
  const isKept = (pair: PlanWishes['previous'][number]): boolean => hasPair(given.kept, pair);
  // Where a place has gone, what the animator keeps stands before what the program chose.
  const inTurn = [...given.previous].sort((one, other) => Number(isKept(other)) - Number(isKept(one)));
  const previous = standingPairs(ground, inTurn, given.forbidden);
  const pupilOf = pupilsOf(register);
  const lost = given.previous.filter((pair) => !hasPair(previous, pair));
  const names = lost.map(({ requestReference, hostId }) => ({
    pupil: pupilOf(requestReference),
    companyName: hostName(register, hostId),
  }));
  return {
    ground,
    wishes: { ...given, previous },
    lost: lost.filter(({ requestReference }) => ground.indexed.requestIndex.has(requestReference)).length,
    ...(names.length === 0 ? {} : { leftOut: linesLeftOut(names) }),
  };
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
