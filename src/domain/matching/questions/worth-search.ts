/** What is told of a place more, and how it is tried. */
import type { IsoDate } from '../../calendar/iso-date';
import type { Public } from '../../request/request-type';
import type { Sector } from '../../training/sector';
import type { AskableHost } from './askable';
import type { PlaceWeeks } from './changed-world';
import type { Placement } from './checker';

/** Hosts of one sector and commune that could give a place in the same weeks to the same public. */
export interface PlaceWorth {
  readonly sector?: Sector;
  readonly commune: string;
  readonly public?: Public;
  /** Days of the stage that it is for. */
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  /** Pupils more with a host when the first of the hosts gives one place, or two. */
  readonly withOne: number;
  readonly withTwo: number;
  /** Without a host in the present plan: those seated when the first of the hosts was tried, then those whom it suits. */
  readonly requestReferences: readonly string[];
  /** In the order in which to telephone: the first was tried, with each of the others the plan of one place holds as well. */
  readonly hosts: readonly AskableHost[];
  readonly faults: readonly string[];
}

export interface Group extends Pick<PlaceWorth, 'sector' | 'commune' | 'public' | 'startsOn' | 'endsOn' | 'hosts'> {
  readonly span: PlaceWeeks;
  /** Short requests that it would suit. */
  readonly members: ReadonlySet<number>;
}

/** Hosts to telephone for one place. */
export const MOST_HOSTS = 6;

/** What came of the host of a group giving one place, then two. */
export interface TriedPlaces {
  /** Pupils more with a host. */
  readonly withOne: number;
  readonly withTwo: number;
  /** Who they are, with the two. */
  readonly seated: readonly number[];
  /** The host that was tried, and those of the others who could give the one place as well. */
  readonly hosts: readonly AskableHost[];
  readonly faults: readonly string[];
}

/** How places are tried: by prices and exchanges, or by chains where the hub is too large for that. */
export interface WorthSearch {
  /** The plan that places are added to, with every pupil whom it leaves out for nothing. */
  readonly present: Placement;
  /** Requests that would free or take a place of which somebody is short. */
  readonly short: readonly number[];
  readonly tryAt: (group: Group) => TriedPlaces;
}
