/** Every e-mail that ships with the add-on, by code. */
import { templateKey, type Template, type TemplateCode } from '../../domain/message/message';
import { PUBLIC_WORDINGS, type PublicWording } from '../../domain/request/public-wording';
import { agreementHost } from './agreement-host';
import { agreementTeacher } from './agreement-teacher';
import { answerNoted } from './answer-noted';
import { answerTooLate } from './answer-too-late';
import { concessionQuestion } from './concession-question';
import { contributionReceived } from './contribution-received';
import { correctionLink } from './correction-link';
import { correctionNoted } from './correction-noted';
import type { DefaultTemplate, Wording } from './email-template';
import { followUpNoted } from './follow-up-noted';
import { hostNotNeeded } from './host-not-needed';
import { hostWithdrawn } from './host-withdrawn';
import { morningReport } from './morning-report';
import { meetingAttestation, meetingMinutes } from './network/after-meeting';
import { bringerThanks } from './network/bringer-thanks';
import { networkCall } from './network/call-for-help';
import { meetingInvitation, meetingNews, meetingReminder } from './network/meetings';
import { needAnswered } from './network/need-answered';
import { handover } from './network/handover';
import { resourceList } from './network/resource-list';
import { sectorNeeds } from './network/sector-needs';
import { offerReceived } from './offer-received';
import { otherDatesQuestion } from './other-dates-question';
import { otherPublicQuestion } from './other-public-question';
import { planShared } from './plan-shared';
import { poolCall } from './pool-call';
import { proposition } from './proposition';
import { requestCancelled } from './request-cancelled';
import { requestReceived } from './request-received';
import { requestReopened } from './request-reopened';
import { requestToComplete } from './request-to-complete';
import { requestUnplaced } from './request-unplaced';
import { reservedAsked } from './reserved-asked';
import { conventionLastReminder, conventionReminder } from './reminders/convention-reminder';
import { midStage } from './reminders/mid-stage';
import { propositionLastReminder, propositionReminder } from './reminders/proposition-reminder';
import { reviewHost, reviewReminderHost, reviewReminderTeacher, reviewTeacher } from './reminders/review';
import { searchGoesOn } from './reminders/search-goes-on';
import { reviewNoted } from './review-noted';
import { stageEve } from './reminders/stage-eve';
import { weeklyDigest } from './reminders/weekly-digest';

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
  'review-noted': reviewNoted,
  'contribution-received': contributionReceived,
  'correction-noted': correctionNoted,
  'correction-link': correctionLink,
  'concession-question': concessionQuestion,
  'plan-shared': planShared,
  'host-withdrawn': hostWithdrawn,
  'reserved-asked': reservedAsked,
  'request-cancelled': requestCancelled,
  'request-unplaced': requestUnplaced,
  'request-reopened': requestReopened,
  'morning-report': morningReport,
  'pool-call': poolCall,
  'proposition-reminder': propositionReminder,
  'proposition-last-reminder': propositionLastReminder,
  'search-goes-on': searchGoesOn,
  'convention-reminder': conventionReminder,
  'convention-last-reminder': conventionLastReminder,
  'stage-eve': stageEve,
  'mid-stage': midStage,
  'review-host': reviewHost,
  'review-teacher': reviewTeacher,
  'review-reminder-host': reviewReminderHost,
  'review-reminder-teacher': reviewReminderTeacher,
  'weekly-digest': weeklyDigest,
  'need-answered': needAnswered,
  'sector-needs': sectorNeeds,
  'meeting-invitation': meetingInvitation,
  'meeting-news': meetingNews,
  'meeting-reminder': meetingReminder,
  'meeting-minutes': meetingMinutes,
  'meeting-attestation': meetingAttestation,
  'resource-list': resourceList,
  handover,
  'network-call': networkCall,
  'bringer-thanks': bringerThanks,
} as const satisfies Readonly<Record<TemplateCode, DefaultTemplate>>;

/** The publics that the template has a text of its own for; one that speaks of no stage has a single text. */
export const wordingsOf = (code: TemplateCode): readonly PublicWording[] => {
  const { others }: DefaultTemplate = DEFAULT_TEMPLATES[code];
  return others === undefined ? ['training'] : PUBLIC_WORDINGS;
};

/** The text that ships for this public; a template that speaks of no stage has one. */
export function defaultWording(code: TemplateCode, wording: PublicWording): Wording {
  const { subject, body, others }: DefaultTemplate = DEFAULT_TEMPLATES[code];
  return (wording === 'training' ? undefined : others?.[wording]) ?? { subject, body };
}

/** The rows that a new tab of wordings begins with: one for each public where the template has several. */
export const defaultTemplateRows = (): readonly Template[] =>
  Object.values<DefaultTemplate>(DEFAULT_TEMPLATES).flatMap(({ code, title, variables }) =>
    wordingsOf(code).map((wording) => ({
      code: templateKey(code, wording),
      title,
      ...defaultWording(code, wording),
      isActive: true,
      variables: variables.map(({ name, example }) => `{{${name}}} : ${example.split('\n')[0]}`).join('\n'),
    })),
  );

/** Names of the variables of a template. */
export type VariableName<Code extends TemplateCode> = (typeof DEFAULT_TEMPLATES)[Code]['variables'][number]['name'];

/** A value for every variable of a template: one that is forgotten does not compile. '' leaves an optional part out. */
export type VariablesOf<Code extends TemplateCode> = Readonly<Record<VariableName<Code>, string>>;

/** Names that a template of this code may use. */
export const allowedVariables = (code: TemplateCode): readonly string[] =>
  DEFAULT_TEMPLATES[code].variables.map((variable) => variable.name);

/** Is it one that may speak of several pupils at once? */
export const mayGroup = (code: TemplateCode): boolean => allowedVariables(code).includes('plusieurs');

/** The examples of a template's variables: of one pupil, or of several where the template can. */
export function exampleValues(code: TemplateCode, isGrouped = false): Readonly<Record<string, string>> {
  const { variables }: DefaultTemplate = DEFAULT_TEMPLATES[code];
  const isLeftOut = (name: string): boolean => mayGroup(code) && !isGrouped && (name === 'plusieurs' || name === 'lignes');
  return Object.fromEntries(variables.map(({ name, example }) => [name, isLeftOut(name) ? '' : example]));
}
