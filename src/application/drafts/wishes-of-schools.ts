/** What the animator has taken from schools counts in each plan that is computed, whoever took it and wherever. */
import { pairOfRow } from '../../domain/draft/plan-draft';
import { schoolWishes, unfollowed, type SchoolWishes, type WishedRow } from '../../domain/draft/school-wishes';
import { mayBeAllocated } from '../../domain/matching/plan/may-be-allocated';
import { unfollowedWish, yieldedKeep, yieldedWish } from '../../wording/sidebar/draft-list-sentences';
import { draftWords } from '../../wording/sidebar/draft-sentences';
import { hasPair, isSamePair, type NamedPair, type PlanPair, type PlanWishes, type WishesOfSchools } from '../allocation-api';
import { pupilsOf } from '../allocation/plan-names';
import type { Register } from '../ports';
import { propositionsOf } from '../propositions/propositions-of';

const takenWishes = (register: Register): SchoolWishes => schoolWishes(register.all('plans'));

/** The wish as it is listed among the animator's own, with the line by which it can be left. */
export const wishOfSchool = (register: Register, row: WishedRow): NamedPair => ({
  ...pairOfRow(row),
  pupil: pupilsOf(register)(row.requestReference),
  companyName: row.hostName ?? row.hostId,
  from: row.schoolName ?? draftWords.someSchool,
  remark: row.reference,
});

export interface JoinedWishes {
  /** Under which the plan is computed. */
  readonly wishes: PlanWishes;
  /** Those of schools about pupils that a plan may still place, and which of the animator's own gave way, or held. */
  readonly ofSchools: WishesOfSchools;
}

/**
 * The animator's own wishes with those of schools. A place that a school does not want is not kept; a place that it would like
 * gives way to one that the animator keeps, or to a place forbidden. Pairs taken for once give way to all.
 */
export function joinSchools(register: Register, today: string, own: PlanWishes): JoinedWishes {
  const asked = ({ requestReference }: WishedRow): boolean => isAsked(register, today, requestReference);
  const taken = takenWishes(register);
  const forbidden = taken.forbidden.filter(asked);
  const kept = own.kept.filter((pair) => !hasPair(forbidden, pair));
  const isYielding = (row: WishedRow): boolean =>
    hasPair(own.forbidden, row) ||
    kept.some((pair) => pair.requestReference === row.requestReference && pair.hostId !== row.hostId);
  const wished = taken.kept.filter(asked);
  const followed = wished.filter((row) => !isYielding(row));
  const named = (row: WishedRow): NamedPair => wishOfSchool(register, row);
  const imposed = [...kept, ...followed.filter((row) => !hasPair(kept, row)).map(pairOfRow)];
  const isFree = (pair: PlanPair): boolean =>
    !hasPair([...own.forbidden, ...forbidden], pair) &&
    !imposed.some(({ requestReference }) => requestReference === pair.requestReference);
  return {
    wishes: {
      kept: [...imposed, ...(own.taken ?? []).filter(isFree)],
      forbidden: [...own.forbidden, ...forbidden.filter((row) => !hasPair(own.forbidden, row)).map(pairOfRow)],
      previous: own.previous,
    },
    ofSchools: {
      kept: followed.map(named),
      forbidden: forbidden.map(named),
      notes: [
        ...forbidden.filter((row) => hasPair(own.kept, row)).map((row) => yieldedKeep(named(row))),
        ...wished.filter(isYielding).map((row) => yieldedWish(named(row))),
      ],
    },
  };
}

/** Whether a plan may still place the request. */
export function isAsked(register: Register, today: string, requestReference: string): boolean {
  const request = register.find('requests', requestReference);
  return request !== undefined && mayBeAllocated(request, propositionsOf(register, requestReference), today);
}

/** What was taken from schools and a plan does not follow, in sentences; of its own requests alone. */
export function unfollowedSentences(
  register: Register,
  hostOf: ReadonlyMap<string, string>,
  requests: ReadonlySet<string>,
): string[] {
  return unfollowed(takenWishes(register), hostOf)
    .filter(({ requestReference }) => requests.has(requestReference))
    .map((row) => unfollowedWish(row.remark, wishOfSchool(register, row)));
}

/** The place that a school does not want, where that was taken; `undefined` for any other pair. */
export function refusedBySchools(register: Register): (pair: PlanPair) => NamedPair | undefined {
  const { forbidden } = takenWishes(register);
  return (pair) => {
    const row = forbidden.find((one) => isSamePair(one, pair));
    return row && wishOfSchool(register, row);
  };
}
