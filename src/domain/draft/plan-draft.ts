/** A plan kept as a draft: a row for each of its lines, and what a school says of its own. */
import type { IsoDate, IsoInstant } from '../calendar/iso-date';
import type { PlannedPair } from '../matching/plan/allocate';
import { compare } from '../text/compare';

/**
 * `placed`: the plan gives this host; `kept`: the animator also held to the pair; `unplaced`: the plan gives none; `forbidden`:
 * the animator forbade the pair, which is no line of the plan.
 */
export type DraftRole = 'placed' | 'kept' | 'unplaced' | 'forbidden';
/** What a school may wish of a line of its own. */
export type RemarkKind = 'keep' | 'forbid';
/** What the animator made of it; `said-more`: taken, and the school has written further words since, which wait to be read. */
export type RemarkDecision = 'accepted' | 'said-more' | 'left';

/** Why a remark comes late: the plan is deleted, another was shared, a host is asked or has the pupil, the request closed. */
export type LateRemark = 'deleted' | 'replaced' | 'proposed' | 'closed';

export interface PlanRow {
  readonly reference: string;
  /** The reference of the first row of the same draft: it names the draft. */
  readonly draft: string;
  /** Absent once the plan is deleted: its rows stay for what schools may still say by their links, and are shown nowhere. */
  readonly keptAt?: IsoInstant;
  readonly requestReference: string;
  readonly role: DraftRole;
  /** An offer's reference, or a company's without an offer; absent for `unplaced`. */
  readonly hostId?: string;
  readonly hostName?: string;
  readonly schoolName?: string;
  /** False when no proposition was to be made of the line as the plan was kept; absent for plans of former versions. */
  readonly isTicked?: boolean;
  /** Motive of the animator who keeps the host in spite of a rule. */
  readonly overrideReason?: string;
  /** The day on which the line was put into a message to its school. */
  readonly sharedOn?: IsoDate;
  readonly remark?: RemarkKind;
  readonly word?: string;
  readonly remarkOn?: IsoDate;
  /** Of the remark as it stands: another wish is to be decided anew, further words are to be read. */
  readonly decision?: RemarkDecision;
  /** Unguessable: whoever holds it may say what the school wishes of this line, and nothing else. */
  readonly token?: string;
  /** The form's answer that was noted last. */
  readonly originKey?: string;
}

export interface Draft {
  readonly reference: string;
  readonly keptAt: IsoInstant;
  readonly rows: readonly PlanRow[];
}

/** A row of a plan that was not deleted. */
export const isStanding = (row: PlanRow): row is PlanRow & { readonly keptAt: IsoInstant } => row.keptAt !== undefined;

/** The drafts that were not deleted, the last kept first. */
export function draftsOf(rows: readonly PlanRow[]): Draft[] {
  const drafts = new Map<string, (PlanRow & { readonly keptAt: IsoInstant })[]>();
  for (const row of rows) {
    if (!isStanding(row)) continue;
    const own = drafts.get(row.draft);
    if (own) own.push(row);
    else drafts.set(row.draft, [row]);
  }
  return [...drafts]
    .map(([reference, own]) => ({ reference, keptAt: own[0]!.keptAt, rows: own }))
    .sort((one, other) => compare(other.keptAt, one.keptAt) || compare(other.reference, one.reference));
}

/** A line of the plan itself, with or without a host. */
export const isLine = ({ role }: Pick<PlanRow, 'role'>): boolean => role !== 'forbidden';
/** A line of the plan that has a host. */
export const hasHost = (row: PlanRow): row is PlanRow & { readonly hostId: string } => isLine(row) && row.hostId !== undefined;

/** The pair of a line, with the motive for which a rule was set aside. */
export const pairOfRow = ({ requestReference, hostId, overrideReason }: PlanRow & { readonly hostId: string }): PlannedPair => ({
  requestReference,
  hostId,
  ...(overrideReason === undefined ? {} : { overrideReason }),
});

/** Has a host that the plan would ask: one that nobody ticked is not thought of. */
export const isRetained = (row: PlanRow): row is PlanRow & { readonly hostId: string } => hasHost(row) && row.isTicked !== false;

/** True when another draft that still stands was shared about the request after this one: the school has read that one last. */
export const isReplaced = (row: PlanRow, rows: readonly PlanRow[]): boolean =>
  isStanding(row) &&
  rows.some(
    (other) =>
      isStanding(other) &&
      other.requestReference === row.requestReference &&
      other.draft !== row.draft &&
      other.sharedOn !== undefined &&
      (other.keptAt > row.keptAt || (other.keptAt === row.keptAt && other.draft > row.draft)),
  );

/** What the school said, be it only in words, waits for the animator. */
export const isUndecided = ({ remark, remarkOn, decision }: PlanRow): boolean =>
  (remark !== undefined || remarkOn !== undefined) && (decision === undefined || decision === 'said-more');

/** The animator has taken what the school wishes: it counts. */
export const isTaken = ({ remark, decision }: Pick<PlanRow, 'remark' | 'decision'>): boolean =>
  remark !== undefined && (decision === 'accepted' || decision === 'said-more');
