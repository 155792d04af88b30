/** Forms that are reached by a link with a token: which question carries the choice that a link makes beforehand. */
import type { FormKind } from '../../application/setup-api';
import { answerLabels, followUpLabels } from '../../wording/labels/lists';
import { contributionChoices, reviewerLabels } from '../../wording/labels/network';
import { answerCodeTitle, recallTitle } from './answer-form';
import { contributionCodeTitle, contributionRecallTitle } from './contribution-form';
import { followUpCodeTitle, followUpRecallTitle } from './follow-up-form';
import { reviewCodeTitle, reviewRecallTitle } from './review-form';

export interface LinkedForm {
  /** Key of the question that a link answers. */
  readonly choice: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Title of the question that recalls what it is about. */
  readonly recallTitle: string;
  /** Title of the question that holds the token, or the code of what it is about. */
  readonly tokenTitle: string;
  /** Its address is also given to everyone. */
  readonly isPublic?: boolean;
}

export const LINKED_FORMS: Readonly<Partial<Record<FormKind, LinkedForm>>> = {
  answer: { choice: 'answer', labels: answerLabels, recallTitle, tokenTitle: answerCodeTitle },
  'follow-up': { choice: 'say', labels: followUpLabels, recallTitle: followUpRecallTitle, tokenTitle: followUpCodeTitle },
  review: { choice: 'by', labels: reviewerLabels, recallTitle: reviewRecallTitle, tokenTitle: reviewCodeTitle },
  contribution: {
    choice: 'say',
    labels: contributionChoices,
    recallTitle: contributionRecallTitle,
    tokenTitle: contributionCodeTitle,
    isPublic: true,
  },
};
