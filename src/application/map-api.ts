/** The contract of the map's dialog. Plain JSON, ready to show. */
import type { RequestType } from '../domain/request/request-type';
import type { Sector } from '../domain/training/sector';
import type { Reply } from './sidebar-api';

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

/** The map's call; a global function of the built script of the same name. */
export interface MapApi {
  getMap(): Reply<PackedMap>;
}
