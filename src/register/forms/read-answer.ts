/** The answers of « Réponse à une proposition » as what the host said. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Answer, RefusalReason } from '../../domain/proposition/proposition';
import { answerLabels, refusalReasonLabels } from '../../wording/labels/lists';
import type { Answers } from './read-answers';

export interface HostAnswer {
  readonly token?: string;
  readonly answer?: Answer;
  readonly refusalReason?: RefusalReason;
  readonly tutorName?: string;
  readonly callBackOn?: IsoDate;
  /** Everything the host added, one matter a line. */
  readonly word?: string;
  readonly otherStartsOn?: IsoDate;
  readonly otherEndsOn?: IsoDate;
}

export function readHostAnswer(answers: Answers): HostAnswer {
  const lines = ['schedule', 'instructions', 'callBackTime', 'otherPublic', 'word'].map((key) => answers.text(key)).filter((line) => line !== undefined);
  return {
    token: answers.text('token'),
    answer: answers.code('answer', answerLabels),
    refusalReason: answers.code('refusalReason', refusalReasonLabels),
    tutorName: answers.text('tutorName'),
    callBackOn: answers.day('callBackOn'),
    word: lines.length === 0 ? undefined : lines.join('\n'),
    otherStartsOn: answers.day('otherStartsOn'),
    otherEndsOn: answers.day('otherEndsOn'),
  };
}
