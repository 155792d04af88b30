/** The contract of the two wide dialogs: the allocation of all open requests, and the map. Plain JSON, ready to show. */
import type { RequestType } from '../domain/request/request-type';
import type { Sector } from '../domain/training/sector';
import type { HostLine, MessagesView, Reply } from './sidebar-api';

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
  'companyReference' | 'offerReference' | 'companyName' | 'place' | 'score' | 'reasons' | 'hasOffer'
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

export interface CreatedPlanView {
  /** « 21 propositions créées, 21 courriels à relire. » */
  readonly sentence: string;
  readonly created: number;
  /** Pairs that could not be created, with the reason. */
  readonly refused: readonly { readonly requestReference: string; readonly sentence: string }[];
  readonly messages: MessagesView;
}

export type MapKind = 'request' | 'offer' | 'company';
export interface MapItem {
  readonly kind: MapKind;
  readonly reference: string;
  readonly label: string;
  readonly detail: string;
  readonly place: string;
  /** Pixels in the map's own box. */
  readonly x: number;
  readonly y: number;
  readonly isApproximate: boolean;
  readonly sectors: readonly Sector[];
  readonly type?: RequestType;
  /** ISO weeks of the request, or open weeks of the offer. */
  readonly weeks: readonly string[];
  /** Places of an offer. */
  readonly size: number;
  /** For a request: the hosts (offer or company references) it has propositions with or is placed at. */
  readonly linkedTo: readonly string[];
}
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly { readonly code: string; readonly name: string; readonly path: string; readonly isOwn: boolean }[];
  readonly items: readonly MapItem[];
  /** Objects that have no point, said in words. */
  readonly withoutPlace: readonly { readonly kind: MapKind; readonly reference: string; readonly label: string }[];
  readonly sectors: readonly { readonly code: Sector; readonly label: string }[];
  readonly types: readonly { readonly code: RequestType; readonly label: string }[];
  readonly weeks: readonly { readonly code: string; readonly label: string }[];
  readonly credit: string;
}

/** A text, or its place in the list of those that come back. */
export type PackedText = string | number;

/** Values that follow each other, each with how many times. */
export type PackedRuns = readonly (readonly [value: PackedText, times: number])[];

/** The map on its way to the page: a list for each field of its points, all as long as there are points. */
export interface PackedMap extends Omit<MapView, 'items'> {
  readonly texts: readonly string[];
  readonly points: {
    readonly kinds: PackedRuns;
    /**
     * A reference in two parts: the first, with how many points share it; of the second the digits, or by how much they are more
     * than those before.
     */
    readonly stems: PackedRuns;
    readonly ends: readonly PackedText[];
    readonly labels: readonly PackedText[];
    /** The parts between separators. */
    readonly details: readonly (readonly PackedText[])[];
    readonly places: readonly PackedText[];
    /** In steps. */
    readonly x: readonly number[];
    readonly y: readonly number[];
    /** 1 or 0 a point. */
    readonly approximate: string;
    /** Place in `lists`. */
    readonly sectors: readonly number[];
    /** -1 without one; none for those behind the last that has one. */
    readonly types: readonly PackedText[];
    /** Place in `lists`. */
    readonly weeks: readonly number[];
    readonly sizes: readonly number[];
    /** For the points with links alone: which one, then the points or references that it is linked to. */
    readonly links: readonly (readonly [point: number, ...hosts: PackedText[]])[];
  };
  readonly lists: readonly (readonly PackedText[])[];
  readonly stepsPerPixel: number;
  readonly separator: string;
}

/** Every call of the two dialogs; each one is a global function of the built script of the same name. */
export interface PlanningApi {
  solvePlan(wishes: PlanWishes): Reply<PlanView>;
  getAlternatives(requestReference: string, plan: readonly PlanPair[]): Reply<readonly PlanAlternative[]>;
  /** Creates the propositions chosen; their messages wait to be reviewed. Done again, it adds nothing. */
  createPropositions(pairs: readonly PlanPair[]): Reply<CreatedPlanView>;
  getMap(): Reply<PackedMap>;
}
