/** Forms that are reached by a link with a token: which question carries the choice that a link makes beforehand. */
import type { FormKind } from '../../application/setup-api';
import { answerLabels, followUpLabels } from '../../wording/labels/lists';
import { reviewerLabels } from '../../wording/labels/network';
import { recallTitle } from './answer-form';
import { followUpRecallTitle } from './follow-up-form';
import { reviewRecallTitle } from './review-form';

export interface LinkedForm {
  /** Key of the question that a link answers. */
  readonly choice: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Title of the question that recalls what it is about. */
  readonly recallTitle: string;
}

export const LINKED_FORMS: Readonly<Partial<Record<FormKind, LinkedForm>>> = {
  answer: { choice: 'answer', labels: answerLabels, recallTitle },
  'follow-up': { choice: 'say', labels: followUpLabels, recallTitle: followUpRecallTitle },
  review: { choice: 'by', labels: reviewerLabels, recallTitle: reviewRecallTitle },
};
