/** The answers of « Réponse à une proposition » as what the host said. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Answer, RefusalReason } from '../../domain/proposition/proposition';
import { cleanLine, cleanText, cut } from '../../domain/text/clean-text';
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
  const lines = ['schedule', 'instructions', 'callBackTime', 'otherPublic', 'word'].map((key) => answers.text(key)).filter((line) => line !== undefined);
  return {
    token: answers.text('token'),
    answer: answers.code('answer', answerLabels),
    refusalReason: answers.code('refusalReason', refusalReasonLabels),
    tutorName: within('tutorName', cleanLine(answers.text('tutorName'))),
    callBackOn: answers.day('callBackOn'),
    word: within('word', cleanText(lines.join('\n'))),
    otherStartsOn: answers.day('otherStartsOn'),
    otherEndsOn: answers.day('otherEndsOn'),
  };
}

/** A cell that is too long would keep every other answer from being received: the raw answer has the whole. */
const within = (field: 'tutorName' | 'word', text: string | undefined): string | undefined =>
  text === undefined || text.length <= TEXT_LIMITS[field] ? text : `${cut(text, TEXT_LIMITS[field] - CUT.length)}${CUT}`;

const CUT = ' […]';
