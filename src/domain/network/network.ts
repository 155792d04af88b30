/** The network's life: reviews of stages, resources, meetings, needs. */
import type { IsoDate } from '../calendar/iso-date';
import type { Public } from '../request/request-type';

/** What host and teacher say after the stage; marks go from 1 to 4. Nothing in it names the pupil. */
export interface Review {
  readonly reference: string;
  readonly requestReference: string;
  readonly propositionReference?: string;
  readonly by?: 'school' | 'company';
  readonly done?: 'yes' | 'partly' | 'no';
  readonly fit?: number;
  readonly workedExpectations: readonly string[];
  readonly welcome?: number;
  readonly toImprove?: string;
  readonly again?: boolean;
  readonly on?: IsoDate;
  /** The animator has seen to what it says. */
  readonly isSettled?: boolean;
  /** Names of the form's answers that it comes from, the last one at the end: none is applied twice. */
  readonly originKey?: string;
}

export interface Resource {
  readonly reference: string;
  readonly title: string;
  readonly link?: string;
  /** For whom; none: for all. */
  readonly publics: readonly Public[];
  readonly trainings?: string;
  readonly moment?: 'before' | 'during' | 'after';
  readonly theme?: string;
  readonly authors?: string;
  readonly state?: 'idea' | 'in-progress' | 'published' | 'to-revise';
  readonly workingGroup?: string;
  readonly updatedOn?: IsoDate;
}

export interface Meeting {
  readonly reference: string;
  readonly title: string;
  readonly kind?: 'peers' | 'professionals' | 'tutor-training';
  readonly theme?: string;
  readonly on?: IsoDate;
  readonly startTime?: string;
  readonly endTime?: string;
  readonly place?: string;
  readonly places?: number;
  readonly audience?: string;
  readonly state?: 'planned' | 'open' | 'full' | 'held' | 'cancelled';
  readonly minutesLink?: string;
  /** What was said, in words: beside the link or in its place. */
  readonly minutes?: string;
  /** References of resources that go with its invitation and its minutes. */
  readonly resources?: readonly string[];
  readonly registered?: number;
}

export interface Registration {
  readonly reference: string;
  readonly meetingReference: string;
  readonly name: string;
  readonly email?: string;
  readonly organisation?: string;
  readonly state?: 'registered' | 'waiting' | 'present' | 'absent' | 'cancelled';
  readonly on?: IsoDate;
  /** What the person was told last: see `meeting-news.ts`. */
  readonly told?: string;
}

export interface Need {
  readonly reference: string;
  readonly from?: string;
  /** Of whoever has it: the answer goes there. */
  readonly email?: string;
  readonly subject: string;
  readonly description?: string;
  readonly kind?: 'resource' | 'training' | 'support' | 'contact';
  readonly state?: 'new' | 'taken' | 'answered' | 'dropped';
  readonly answer?: string;
  readonly linkedTo?: string;
  /** Request or proposition of the stage for which support is asked. */
  readonly stageReference?: string;
  readonly on?: IsoDate;
  readonly answeredOn?: IsoDate;
}
