/** A request as its sender now wants it: the row, and over it what they have changed. */
import { fold } from '../text/fold';
import type { Request } from '../request/request';
import type { RequestDraft } from '../request/request-draft';
import type { RequestFields } from '../request/check-request';
import { wasShown, type CorrectionCode } from './correction-code';
import { REQUEST_ANSWERS, type RequestAnswer } from './correctable-fields';
import { withAdded, withHidden } from './hidden-words';

export interface RequestAnswered {
  readonly code: CorrectionCode;
  readonly draft: RequestDraft;
  readonly changed: readonly RequestAnswer[];
  /** Every box that forms have for activities: what is none of them was never shown. */
  readonly boxes: readonly string[];
  /** Stands for an answer that the form did not repeat. */
  readonly unchanged: string;
}

/** The draft to be checked. */
export function correctedRequestDraft(
  request: Request,
  { code, draft, changed, boxes, unchanged }: RequestAnswered,
): RequestDraft {
  const has = (field: RequestAnswer): boolean => changed.includes(field);
  const own = Object.fromEntries(changed.map((field) => [field, draft[field]])) as RequestDraft;
  const isAllShown = wasShown(code, REQUEST_ANSWERS, 'soughtActivities', request.soughtActivities);
  return {
    ...request,
    ...own,
    ...(has('trainingName') ? { trainingCode: undefined, chosenTraining: draft.chosenTraining } : {}),
    ...(has('schoolName') ? { schoolUai: undefined, chosenSchool: draft.chosenSchool } : {}),
    ...(has('soughtActivities')
      ? { soughtActivities: withHidden(draft.soughtActivities ?? [], isAllShown ? [] : request.soughtActivities, boxes) }
      : {}),
    ...(has('contactedCompanies')
      ? { contactedCompanies: withAdded(request.contactedCompanies, draft.contactedCompanies, unchanged) }
      : {}),
    // Never shown: what is written here comes on top.
    ...(has('comment') ? { comment: added(request.comment, draft.comment) } : {}),
  };
}

const added = (before: string | undefined, more: string | undefined): string | undefined =>
  before === undefined || more === undefined || fold(before).includes(fold(more)) ? (before ?? more) : `${before}\n${more}`;

/** Fields of the row that an answer decides besides its own. */
const BESIDES: Readonly<Partial<Record<RequestAnswer, readonly (keyof RequestFields)[]>>> = {
  type: ['level'],
  trainingName: ['trainingCode'],
  schoolName: ['schoolUai'],
  commune: ['postalCode', 'point'],
  postalCode: ['commune', 'point'],
};

/** What the check gives otherwise than the row has it, in the fields that the changed answers decide. */
export function correctionOfRequest(
  request: Request,
  fields: RequestFields,
  changed: readonly RequestAnswer[],
): Partial<RequestFields> {
  const decided = [...new Set(changed.flatMap((answer) => [answer, ...(BESIDES[answer] ?? [])]))];
  return Object.fromEntries(
    decided
      .filter((field) => JSON.stringify(fields[field]) !== JSON.stringify(request[field]))
      .map((field) => [field, fields[field]]),
  );
}
