/** The contract of the allocation's dialog: the plan for all open requests at once. Plain JSON, ready to show. */
import type { RequestType } from '../domain/request/request-type';
import type { HostLine } from './sidebar-views/ranking-view';
import type { MessagesView } from './sidebar-views/message-views';
import type { Reply } from './sidebar-api';

/** A request and the host chosen for it; `hostId` is an offer's reference, or a company's without an offer. */
export interface PlanPair {
  readonly requestReference: string;
  readonly hostId: string;
}

/**
 * What the animator imposes before solving again. `previous` is the plan on screen: the new one moves as few lines as possible.
 */
export interface PlanWishes {
  readonly kept: readonly PlanPair[];
  readonly forbidden: readonly PlanPair[];
  readonly previous: readonly PlanPair[];
}

/** A ranked host as the plan shows it. */
export interface PlanHost extends Pick<
  HostLine,
  'companyReference' | 'offerReference' | 'companyName' | 'place' | 'score' | 'reasons' | 'hasOffer' | 'isApart'
> {
  readonly hostId: string;
}

export interface PlanLine {
  readonly requestReference: string;
  readonly pupil: string;
  readonly schoolName: string;
  readonly type?: RequestType;
  readonly typeLabel: string;
  readonly training: string;
  /** « 1er févr. → 26 févr. (S5–S8) ». */
  readonly dates: string;
  /** ISO weeks it covers, for the filter: « 2027-S05 ». */
  readonly weeks: readonly string[];
  readonly isUrgent: boolean;
  /** Absent: no host in this plan. */
  readonly host?: PlanHost;
  /** Without a host: « Aucun hôte à sa portée » or « 3 places disputées par DEM-…, DEM-… ». */
  readonly whyNot?: string;
  /** How many hosts would suit it, were it alone. */
  readonly choiceCount: number;
  /** « Cette place est demandée par 4 élèves ; celui-ci n’avait pas d’autre solution. » */
  readonly note?: string;
}

export interface PlanView {
  /** Without a host first, then by school. */
  readonly lines: readonly PlanLine[];
  readonly placed: number;
  readonly total: number;
  /** « 21 placées sur 23 ; 2 sans hôte. » */
  readonly summary: string;
  /** « C’est le meilleur plan possible. » or « À 0,4 % du meilleur plan possible. » */
  readonly gap: string;
  /** Places taken by company, most first. */
  readonly companies: readonly {
    readonly companyReference: string;
    readonly companyName: string;
    readonly pupils: number;
    readonly requestReferences: readonly string[];
  }[];
  readonly schools: readonly { readonly schoolName: string; readonly placed: number; readonly total: number }[];
  /** Schools that go first at equal cost, with why: the memory of the shortage. */
  readonly memory: readonly string[];
  /** What changed since `previous`, when there was one. */
  readonly changes?: string;
  readonly isInterrupted: boolean;
}

export interface PlanAlternative extends PlanHost {
  /** References of the requests that hold this host's places in the plan. */
  readonly displaces: readonly string[];
  /** « Libre » or « Prendrait la place de DEM-2026-0012 ». */
  readonly sentence: string;
}

/** The other hosts of a line, best first; when there is none, what would bring one, in sentences. */
export interface PlanAlternatives {
  readonly others: readonly PlanAlternative[];
  readonly help: readonly string[];
}

export interface CreatedPlanView {
  /** « 21 propositions créées, 21 courriels à relire. » */
  readonly sentence: string;
  readonly created: number;
  /** Pairs that could not be created, with the reason. */
  readonly refused: readonly { readonly requestReference: string; readonly sentence: string }[];
  readonly messages: MessagesView;
}

/** Every call of the dialog; each one is a global function of the built script of the same name. */
export interface AllocationApi {
  solvePlan(wishes: PlanWishes): Reply<PlanView>;
  getAlternatives(requestReference: string, plan: readonly PlanPair[]): Reply<PlanAlternatives>;
  /** Creates the propositions chosen; their messages wait to be reviewed. Done again, it adds nothing. */
  createPropositions(pairs: readonly PlanPair[]): Reply<CreatedPlanView>;
}
