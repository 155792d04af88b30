/** The answers of « Réponse à une proposition » as what the host said. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Answer, RefusalReason } from '../../domain/proposition/proposition';
import { cleanLine, joinWithin } from '../../domain/text/clean-text';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { answerLabels, refusalReasonLabels } from '../../wording/labels/lists';
import type { Answers } from './read-answers';

export interface HostAnswer {
  readonly token?: string;
  readonly answer?: Answer;
  readonly refusalReason?: RefusalReason;
  readonly tutorName?: string;
  readonly callBackOn?: IsoDate;
  /** Everything the host added, one matter a line, within its limit; a mark says when there was more. */
  readonly word?: string;
  readonly otherStartsOn?: IsoDate;
  readonly otherEndsOn?: IsoDate;
}

export function readHostAnswer(answers: Answers): HostAnswer {
  const lines = ['schedule', 'instructions', 'callBackTime', 'otherPublic', 'word'].map((key) => answers.text(key));
  return {
    token: answers.text('token'),
    answer: answers.code('answer', answerLabels),
    refusalReason: answers.code('refusalReason', refusalReasonLabels),
    tutorName: joinWithin([cleanLine(answers.text('tutorName'))], TEXT_LIMITS.tutorName),
    callBackOn: answers.day('callBackOn'),
    word: joinWithin(lines, TEXT_LIMITS.word),
    otherStartsOn: answers.day('otherStartsOn'),
    otherEndsOn: answers.day('otherEndsOn'),
  };
}
