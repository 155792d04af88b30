/** What the variables of messages are made of. */
import { addDays, type IsoDate } from '../../domain/calendar/iso-date';
import { workedDaysLater, type Calendars } from '../../domain/calendar/working-days';
import { linkToken } from '../../domain/company/company-token';
import type { Company } from '../../domain/company/company';
import type { Contact } from '../../domain/company/contact';
import type { LateRemark, PlanRow } from '../../domain/draft/plan-draft';
import type { Finding } from '../../domain/finding/finding';
import type { TemplateCode } from '../../domain/message/message';
import type { Contribution } from '../../domain/network/contribution';
import type { MeetingNews } from '../../domain/network/meeting-news';
import type { Meeting, Need, Registration } from '../../domain/network/network';
import type { Reviewer, ReviewTold } from '../../domain/network/review';
import type { Offer } from '../../domain/offer/offer';
import type { Answer, Proposition, PropositionEnd, RefusalReason } from '../../domain/proposition/proposition';
import { withoutPersonalDetails } from '../../domain/request/personal-details';
import type { FollowUp } from '../../domain/request/follow-up';
import type { Request } from '../../domain/request/request';
import type { School } from '../../domain/school/school';
import type { Settings } from '../../domain/settings/setting';
import { expectationsOf } from '../../domain/training/training';
import type { VariablesOf } from '../../wording/emails/default-templates';
import type { Tried } from '../../wording/emails/end-in-words';
import {
  ageInWords,
  classInWords,
  datesInWords,
  pupilWord,
  recallInWords,
  releaseRecall,
  supportRecall,
  stageRecall,
  stopRecall,
  tutorTitle,
} from '../../wording/emails/request-in-words';
import { meetingLabel } from '../../wording/labels/meeting-label';
import { longDate } from '../../wording/text/dates';
import { phoneInPairs } from '../../wording/text/phones';
import type { CorrectionResult } from '../corrections/correction-result';
import type { MorningReport } from '../morning/report';
import type { FilledAnswer, FormLinks, Register } from '../ports';

/** What a message may speak of; each template takes its part. */
export interface MessageContext {
  readonly request?: Request;
  readonly company?: Company;
  readonly contact?: Contact;
  /** What a member said when it named the company for the request. */
  readonly help?: Contribution;
  readonly offer?: Offer;
  readonly proposition?: Proposition;
  readonly findings?: readonly Finding[];
  /** Of the proposition whose links the message carries. */
  readonly answerToken?: string;
  /** Those of the request, when what was tried is told. */
  readonly propositions?: readonly Proposition[];
  /** An answer that came too late, and the conditions that it failed. */
  readonly lateAnswer?: Answer;
  readonly refusals?: readonly string[];
  /** Days that the teacher is asked about, between those that the host offers. */
  readonly offeredStage?: { readonly startsOn: IsoDate; readonly endsOn: IsoDate };
  /** What the teacher has said, and what came of it. */
  readonly followUp?: { readonly say: FollowUp; readonly outcome: 'taken' | 'kept' | 'too-late'; readonly late?: LateRemark };
  /** Lines of a plan that are shared with their school. */
  readonly planLines?: readonly PlanRow[];
  /** Who sent a review of the stage, and what is told of it. */
  readonly review?: { readonly by: Reviewer; readonly told: ReviewTold };
  /** What a correction by link came to. */
  readonly correction?: CorrectionResult;
  /** What the animator is told in the morning. */
  readonly morning?: MorningReport;
  /** What would help, in sentences. */
  readonly concessions?: readonly string[];
  /** Of a reminder: each object that it speaks of; the first is also the context itself. */
  readonly lines?: readonly MessageContext[];
  /** What a member gave or asked, and what came of it. */
  readonly contribution?: Contribution;
  readonly meeting?: Meeting;
  readonly registration?: Registration;
  /** What has happened to a registration. */
  readonly news?: MeetingNews;
  readonly need?: Need;
  /** To a school, about all its requests. */
  readonly school?: School;
}

export interface Material extends MessageContext {
  readonly settings: Settings;
  readonly register: Register;
  readonly calendars: Calendars;
  readonly links: FormLinks;
  readonly today: IsoDate;
}
export type HubVariable = keyof ReturnType<typeof hubVariables>;
export type Own<Code extends TemplateCode> = Omit<VariablesOf<Code>, HubVariable>;
export type VariableTable<Code extends TemplateCode> = { readonly [C in Code]: (material: Material) => Own<C> };

export const hubVariables = (settings: Settings) => ({
  nom_pole: settings.hubName,
  territoire: settings.territory,
  animateur: settings.animatorName,
  telephone_animateur: phone(settings.animatorPhone),
  signature:
    settings.signature ||
    [settings.animatorName, settings.animatorRole, settings.hubName, phone(settings.animatorPhone)]
      .filter((line) => line !== '')
      .join('\n'),
});

export const phone = (digits: string | undefined): string => (digits === undefined || digits === '' ? '' : phoneInPairs(digits));

export const stage = ({ request = NO_REQUEST }: { readonly request?: Partial<Request> }) => ({
  formation: classInWords(
    request.trainingCode === undefined && request.trainingName !== undefined
      ? { ...request, trainingName: withoutPersonalDetails(request.trainingName) }
      : request,
  ),
  eleve: pupilWord(request.type),
  dates: datesInWords(request),
  debut: request.startsOn === undefined ? '' : longDate(request.startsOn),
  fin: request.endsOn === undefined ? '' : longDate(request.endsOn),
});

/** Who looks after the pupil in the host's house, and what that person is called. */
export const tutor = ({ proposition, offer, request }: Material) => ({
  tuteur: proposition?.tutorName ?? offer?.tutorName ?? '',
  titre_tuteur: tutorTitle(request?.type),
});

export const pupil = (material: Material) => ({
  ...stage(material),
  reference: material.request?.reference ?? '',
  prenom_nom: material.request?.requesterName ?? '',
  initiales: material.request?.pupilInitials ?? '',
});

/** The stage as the host was asked for it: dates corrected since do not count. */
export const asked = ({ request, proposition }: Material) => ({
  request: request && {
    ...request,
    startsOn: proposition?.startsOn ?? request.startsOn,
    endsOn: proposition?.endsOn ?? request.endsOn,
  },
});

export const endOf = ({ proposition }: Material): PropositionEnd => proposition?.endedBy ?? 'cancelled';

/** Hosts that were really asked. */
export const askedCount = ({ propositions = [] }: Material): number =>
  propositions.filter(({ sentOn, answer }) => sentOn !== undefined || answer !== undefined).length;

/** What became of them; those that the end of the search itself has cancelled had not answered. */
export const triedOf = ({ propositions = [] }: Material): Tried => triedAmong(propositions);

/** The same of some propositions. */
export function triedAmong(propositions: readonly Proposition[]): Tried {
  const asked = propositions.filter(({ sentOn, answer }) => sentOn !== undefined || answer !== undefined);
  const counts = new Map<RefusalReason, number>();
  for (const { refusalReason } of asked)
    if (refusalReason !== undefined) counts.set(refusalReason, (counts.get(refusalReason) ?? 0) + 1);
  return {
    asked: asked.length,
    declined: asked.filter(({ status }) => status === 'declined').length,
    silent: asked.filter(({ answer }) => answer === undefined).length,
    reasons: [...counts].sort((a, b) => b[1] - a[1]).map(([reason]) => reason),
  };
}

/** Who sent the request or the offer. */
export const senderOf = ({ request, offer, contact }: Material) => ({
  reference: request?.reference ?? offer?.reference ?? '',
  prenom_nom: request?.requesterName ?? contact?.name ?? '',
});

export const host = ({ company, contact }: Material) => ({ destinataire: contact?.name ?? '', organisme: company?.name ?? '' });

export const NO_REQUEST: Partial<Request> = {};

/** The links of a question to the teacher: yes, no; the page recalls the request. */
export function teacherLinks({ links, proposition, request }: Material) {
  const recall = requestRecall(request);
  const link = (say: FollowUp): string =>
    proposition?.teacherToken === undefined ? '' : (links.followUpUrl(proposition.teacherToken, { say, recall }) ?? '');
  return { lien_accepter: link('agree'), lien_refuser: link('disagree') };
}

/** The links by which a teacher gives news of a request; '' until the form exists. */
export function newsLinks({ links, request }: Material) {
  const recall = requestRecall(request);
  const link = (say?: FollowUp): string =>
    request?.token === undefined
      ? ''
      : (links.followUpUrl(request.token, { ...(say === undefined ? {} : { say }), recall }) ?? '');
  return { lien_suivi: link(), lien_trouve: link('pupil-found'), lien_convention: link('convention-sent') };
}

/** The link that opens the form as the register has it; '' until the form has a place for it. */
export const correctionLinkOf = ({ links, request, offer, company, contact }: Material) => ({
  lien_correction:
    (request !== undefined
      ? links.correctionUrl({ request })
      : offer !== undefined && company !== undefined
        ? links.correctionUrl({ offer, company, ...(contact === undefined ? {} : { contact }) })
        : undefined) ?? '',
});

const requestRecall = (request: Request | undefined): string =>
  request === undefined
    ? ''
    : [request.reference, classInWords(request), datesInWords(request)].filter((part) => part !== '').join(', ');

/** The links of a proposition, each with its answer; the page that they open recalls what is asked. */
export function answerLinks(material: Material) {
  const recall = recallInWords({
    request: stage(material),
    age: ageInWords(material.request ?? NO_REQUEST),
    hubName: material.settings.hubName,
    activities: activitiesOf(material),
  });
  const link = (filled: FilledAnswer): string =>
    material.answerToken === undefined ? '' : (material.links.answerUrl(material.answerToken, { ...filled, recall }) ?? '');
  return {
    lien_reponse: link({}),
    lien_oui: link({ answer: 'yes' }),
    lien_non: link({ answer: 'no' }),
    lien_rappel: link({ answer: 'call-back' }),
    lien_dates: link({ answer: 'other-dates' }),
    lien_public: link({ answer: 'other-public' }),
  };
}

/** The link by which a side says how the stage went; '' until the form exists. */
export function reviewLink(material: Material, by: Reviewer): string {
  const { links, proposition, request } = material;
  const token = by === 'company' ? proposition?.hostReviewToken : proposition?.teacherReviewToken;
  if (token === undefined) return '';
  const recall = stageRecall({
    reference: (by === 'company' ? proposition?.reference : request?.reference) ?? '',
    request: stage(material),
    hostName: by === 'company' ? undefined : (material.company?.name ?? request?.hostName),
    activities: activitiesOf(material),
  });
  return links.reviewUrl(token, by, recall) ?? '';
}

/** The link by which a host that was asked for no pupil says that it wants to be left alone; '' until the form exists. */
export function companyStopLink({ company, links, settings }: Material): string {
  const token = linkToken(company?.token);
  return token === undefined ? '' : (links.answerUrl(token, { answer: 'no', recall: stopRecall(settings.hubName) }) ?? '');
}

/** What the stage must give: what the teacher ticked, else all that the training expects. */
export function activitiesOf({ request, register }: Material): readonly string[] {
  if (request === undefined) return [];
  const training = request.trainingCode === undefined ? undefined : register.find('trainings', request.trainingCode);
  // The teacher's own words leave without the names, telephones and addresses that they may hold: the proposition is anonymous.
  return request.soughtActivities.length > 0
    ? request.soughtActivities.map(withoutPersonalDetails)
    : training === undefined
      ? []
      : expectationsOf(training);
}

/** The day so many worked days from now: schools answer and are answered on those days. */
export const workedDaysFrom = ({ today, calendars }: Material, count: number): IsoDate =>
  workedDaysLater(calendars.school, today, count);

/** The convention goes out three weeks before the stage, and never in the past. */
export function conventionDay(material: Material): IsoDate {
  const { request, today } = material;
  const wanted = request?.startsOn === undefined ? addDays(today, 7) : addDays(request.startsOn, -21);
  return wanted <= today ? workedDaysFrom(material, 2) : wanted;
}

export const address = (company: Company | undefined, offer: Offer | undefined): string => {
  const street = offer?.address ?? company?.address;
  const town = offer?.commune !== undefined ? [offer.postalCode, offer.commune] : [company?.postalCode, company?.commune];
  return [street, town.filter((part) => part !== undefined).join(' ')]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
};

/** Shares with all a company that is kept for a school; '' when it is not, or when the register has no token for it. */
export const releaseLink = (links: FormLinks, company: Company | undefined): string =>
  company?.sharing === 'reserved' && company.releaseToken !== undefined
    ? (links.contributionUrl('release', company.releaseToken, releaseRecall(company.name)) ?? '')
    : '';

/** A meeting as its messages name it. */
export const meetingOf = ({ meeting }: { readonly meeting?: Meeting }) => ({
  rencontre: meeting === undefined ? '' : meetingLabel({ ...meeting, place: undefined }),
  lieu: meeting?.place ?? '',
});

/** Asks for support during the stage of the proposition; '' while the form is not there. */
export const supportLink = ({ proposition, links }: Pick<Material, 'proposition' | 'links'>): string =>
  proposition === undefined
    ? ''
    : (links.contributionUrl('need', proposition.reference, supportRecall(proposition.reference)) ?? '');
