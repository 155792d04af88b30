/** The forms by kind. */
import type { FormKind } from '../../application/setup-api';
import { answerForm } from './answer-form';
import { contributionForm } from './contribution-form';
import type { FormDefinition, FormLists } from './form-definition';
import { followUpForm } from './follow-up-form';
import { offerForm } from './offer-form';
import { requestForm } from './request-form';
import { reviewForm } from './review-form';

export const FORMS: Readonly<Record<FormKind, (lists: FormLists) => FormDefinition>> = {
  request: requestForm,
  offer: offerForm,
  answer: answerForm,
  'follow-up': followUpForm,
  review: reviewForm,
  contribution: contributionForm,
};
export const FORM_KINDS = Object.keys(FORMS) as readonly FormKind[];
