/** The network's life: reviews of stages, resources, meetings, needs. */
import type { IsoDate } from '../calendar/iso-date';

export const REVIEWERS = ['school', 'company'] as const;
export const DONE_STATES = ['yes', 'partly', 'no'] as const;
export const RESOURCE_STATES = ['idea', 'in-progress', 'published', 'to-revise'] as const;
export const RESOURCE_MOMENTS = ['before', 'during', 'after'] as const;
export const MEETING_KINDS = ['peers', 'professionals', 'tutor-training'] as const;
export const MEETING_STATES = ['planned', 'open', 'full', 'held', 'cancelled'] as const;
export const REGISTRATION_STATES = ['registered', 'waiting', 'present', 'absent', 'cancelled'] as const;
export const NEED_KINDS = ['resource', 'training', 'support', 'contact'] as const;
export const NEED_STATES = ['new', 'taken', 'answered', 'dropped'] as const;

/** What host and teacher say after the stage; marks go from 1 to 4. */
export interface Review {
  readonly reference: string;
  readonly requestReference: string;
  readonly propositionReference?: string;
  readonly by?: (typeof REVIEWERS)[number];
  readonly done?: (typeof DONE_STATES)[number];
  readonly fit?: number;
  readonly workedExpectations: readonly string[];
  readonly welcome?: number;
  readonly toImprove?: string;
  readonly again?: boolean;
  readonly on?: IsoDate;
  readonly originKey?: string;
}

export interface Resource {
  readonly reference: string;
  readonly title: string;
  readonly link?: string;
  readonly publics?: string;
  readonly trainings?: string;
  readonly moment?: (typeof RESOURCE_MOMENTS)[number];
  readonly theme?: string;
  readonly authors?: string;
  readonly state?: (typeof RESOURCE_STATES)[number];
  readonly workingGroup?: string;
  readonly updatedOn?: IsoDate;
}

export interface Meeting {
  readonly reference: string;
  readonly title: string;
  readonly kind?: (typeof MEETING_KINDS)[number];
  readonly theme?: string;
  readonly on?: IsoDate;
  readonly startTime?: string;
  readonly endTime?: string;
  readonly place?: string;
  readonly places?: number;
  readonly audience?: string;
  readonly state?: (typeof MEETING_STATES)[number];
  readonly minutesLink?: string;
  readonly registered?: number;
}

export interface Registration {
  readonly reference: string;
  readonly meetingReference: string;
  readonly name: string;
  readonly email?: string;
  readonly organisation?: string;
  readonly state?: (typeof REGISTRATION_STATES)[number];
  readonly on?: IsoDate;
}

export interface Need {
  readonly reference: string;
  readonly from?: string;
  readonly subject: string;
  readonly description?: string;
  readonly kind?: (typeof NEED_KINDS)[number];
  readonly state?: (typeof NEED_STATES)[number];
  readonly answer?: string;
  readonly linkedTo?: string;
}
