/** An answer as a host gave it, whichever road it came by. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Answer, AnswerRoad, RefusalReason } from '../../domain/proposition/proposition';

export interface GivenAnswer {
  readonly answer: Answer;
  readonly refusalReason?: RefusalReason;
  readonly word?: string;
  readonly tutorName?: string;
  readonly callBackOn?: IsoDate;
  readonly otherStartsOn?: IsoDate;
  readonly otherEndsOn?: IsoDate;
  readonly otherPublic?: string;
  /** By telephone when absent. */
  readonly by?: AnswerRoad;
  /** Names the form's answer that it comes from: none is applied twice. By telephone there is none. */
  readonly origin?: string;
}
