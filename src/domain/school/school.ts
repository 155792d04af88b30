/** A school of the hub's territory. */
import type { IsoDate } from '../calendar/iso-date';
import type { KnownPoint } from '../place/point';

export type SchoolKind = 'college' | 'lycee-gt' | 'lycee-polyvalent' | 'lycee-pro' | 'erea' | 'other';

export interface School {
  readonly uai: string;
  readonly name: string;
  readonly kind?: SchoolKind;
  readonly sector?: 'public' | 'private';
  readonly address?: string;
  readonly postalCode?: string;
  readonly commune?: string;
  readonly point?: KnownPoint;
  readonly priorityEducation?: string;
  readonly officeEmail?: string;
  readonly referentName?: string;
  readonly referentEmail?: string;
  readonly trainingCodes: readonly string[];
  readonly memberSince?: IsoDate;
  /** From that day on it is no member any more; what it brought stays. */
  readonly leftOn?: IsoDate;
  readonly wantsDigest: boolean;
  /** Agreed to be called when a pupil of the network has no host. */
  readonly wantsCalls: boolean;
  /** The académie raised the quota of trainees per host for PFMP (R124-10, second part). */
  readonly hasRaisedQuota: boolean;
  /** Addresses in copy of what its teachers receive, as typed. */
  readonly copyTo?: string;
  readonly notes?: string;
}

/** The one name of a school that people read and choose: two schools may share a name, not a name and a commune. */
export const schoolName = (school: Pick<School, 'name' | 'commune'>): string =>
  school.commune ? `${school.name} – ${school.commune}` : school.name;

export const hasLeft = ({ leftOn }: Pick<School, 'leftOn'>, today: IsoDate): boolean => leftOn !== undefined && leftOn <= today;

/** Dates on which a class of a school is on stage. */
export interface Period {
  readonly reference: string;
  readonly schoolName: string;
  readonly trainingName?: string;
  readonly label: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly schoolYear?: number;
}
