/** Every e-mail that ships with the add-on, by code. */
import type { TemplateCode } from '../../domain/message/message';
import { agreementHost } from './agreement-host';
import { agreementTeacher } from './agreement-teacher';
import { answerNoted } from './answer-noted';
import { answerTooLate } from './answer-too-late';
import { concessionQuestion } from './concession-question';
import type { DefaultTemplate } from './email-template';
import { followUpNoted } from './follow-up-noted';
import { hostNotNeeded } from './host-not-needed';
import { hostWithdrawn } from './host-withdrawn';
import { morningReport } from './morning-report';
import { offerReceived } from './offer-received';
import { otherDatesQuestion } from './other-dates-question';
import { otherPublicQuestion } from './other-public-question';
import { proposition } from './proposition';
import { requestCancelled } from './request-cancelled';
import { requestReceived } from './request-received';
import { requestReopened } from './request-reopened';
import { requestToComplete } from './request-to-complete';
import { requestUnplaced } from './request-unplaced';
import { reservedAsked } from './reserved-asked';

export const DEFAULT_TEMPLATES = {
  'request-received': requestReceived,
  'request-to-complete': requestToComplete,
  proposition,
  'agreement-teacher': agreementTeacher,
  'agreement-host': agreementHost,
  'host-not-needed': hostNotNeeded,
  'offer-received': offerReceived,
  'answer-too-late': answerTooLate,
  'answer-noted': answerNoted,
  'other-dates-question': otherDatesQuestion,
  'other-public-question': otherPublicQuestion,
  'follow-up-noted': followUpNoted,
  'concession-question': concessionQuestion,
  'host-withdrawn': hostWithdrawn,
  'reserved-asked': reservedAsked,
  'request-cancelled': requestCancelled,
  'request-unplaced': requestUnplaced,
  'request-reopened': requestReopened,
  'morning-report': morningReport,
} as const satisfies Readonly<Record<TemplateCode, DefaultTemplate>>;

/** Names of the variables of a template. */
export type VariableName<Code extends TemplateCode> = (typeof DEFAULT_TEMPLATES)[Code]['variables'][number]['name'];

/** A value for every variable of a template: one that is forgotten does not compile. '' leaves an optional part out. */
export type VariablesOf<Code extends TemplateCode> = Readonly<Record<VariableName<Code>, string>>;

/** Names that a template of this code may use. */
export const allowedVariables = (code: TemplateCode): readonly string[] =>
  DEFAULT_TEMPLATES[code].variables.map((variable) => variable.name);
