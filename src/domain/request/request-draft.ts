/** A request as read from a form's answers, before any check: every field may be missing, texts are as typed. */
import type { IsoDate } from '../calendar/iso-date';
import type { Sector } from '../training/sector';
import type { AgeBracket, RequesterRole, Transport } from './request';
import type { Level, RequestType } from './request-type';

export interface RequestDraft {
  readonly type?: RequestType;
  readonly level?: Level;
  readonly trainingName?: string;
  /** Code that the chosen name stood for when the form showed it; the name may have changed since. */
  readonly chosenTraining?: string;
  /** Code known until now: it decides between trainings of one name. */
  readonly trainingCode?: string;
  readonly schoolName?: string;
  /** As `chosenTraining`. */
  readonly chosenSchool?: string;
  /** As `trainingCode`. */
  readonly schoolUai?: string;
  readonly requesterName?: string;
  readonly requesterRole?: RequesterRole;
  readonly requesterEmail?: string;
  readonly requesterPhone?: string;
  readonly pupilInitials?: string;
  readonly ageBracket?: AgeBracket;
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
  readonly hoursPerWeek?: number;
  readonly soughtActivities?: readonly string[];
  readonly soughtSectors?: readonly Sector[];
  readonly fallbackSectors?: readonly Sector[];
  readonly commune?: string;
  readonly postalCode?: string;
  readonly radiusKm?: number;
  readonly transport?: Transport;
  readonly lodging?: string;
  readonly contactedCount?: number;
  readonly contactedCompanies?: string;
  readonly urgency?: string;
  readonly needsArrangement?: boolean;
  readonly comment?: string;
}
