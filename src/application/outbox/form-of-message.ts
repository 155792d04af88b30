/** The form that the reader of a message is asked to fill in; links to correct or to be left alone are beside the matter. */
import type { Message, TemplateCode } from '../../domain/message/message';
import type { Register } from '../ports';
import type { FormKind } from '../setup-api';

const FORM_OF: Readonly<Partial<Record<TemplateCode, FormKind>>> = {
  proposition: 'answer',
  'proposition-reminder': 'answer',
  'proposition-last-reminder': 'answer',
  'other-dates-question': 'follow-up',
  'other-public-question': 'follow-up',
  'plan-shared': 'follow-up',
  'review-host': 'review',
  'review-teacher': 'review',
  'review-reminder-host': 'review',
  'review-reminder-teacher': 'review',
  'pool-call': 'offer',
  'sector-needs': 'offer',
  'meeting-invitation': 'contribution',
  'network-call': 'contribution',
};

/** `undefined` for a message that can be answered without one. */
export const formOfMessage = (register: Register, { template, about }: Message): FormKind | undefined =>
  template === 'correction-link' ? (register.find('offers', about) === undefined ? 'request' : 'offer') : FORM_OF[template];
