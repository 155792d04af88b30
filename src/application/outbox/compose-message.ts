/** The words of a message: its template, filled with what it speaks of. */
import { addDays, dayOfWeek, type IsoDate } from '../../domain/calendar/iso-date';
import type { Company } from '../../domain/company/company';
import type { Contact } from '../../domain/company/contact';
import type { Finding } from '../../domain/finding/finding';
import type { TemplateCode } from '../../domain/message/message';
import type { Offer } from '../../domain/offer/offer';
import type { Answer, Proposition, PropositionEnd, RefusalReason } from '../../domain/proposition/proposition';
import type { Request } from '../../domain/request/request';
import type { FollowUp } from '../../domain/request/follow-up';
import { settingsFrom, type Settings } from '../../domain/settings/setting';
import { withoutPersonalDetails } from '../../domain/request/personal-details';
import { expectationsOf } from '../../domain/training/training';
import { answerInWords } from '../../wording/emails/answer-noted';
import { DEFAULT_TEMPLATES, type VariablesOf } from '../../wording/emails/default-templates';
import {
  closedInWords,
  endInWords,
  hostLostInWords,
  lateInWords,
  shortEnd,
  thanksForAnswer,
  triedInWords,
  type Tried,
} from '../../wording/emails/end-in-words';
import { offerSummary } from '../../wording/emails/offer-summary';
import { renderTemplate } from '../../wording/emails/render-template';
import {
  ageInWords,
  allowanceSentence,
  classInWords,
  datesInWords,
  linesOf,
  marginInWords,
  recallInWords,
  shortDatesInWords,
  weeklyHoursInWords,
} from '../../wording/emails/request-in-words';
import { followUpInWords } from '../../wording/emails/follow-up-noted';
import { questionsOfFindings } from '../../wording/findings/question-of-finding';
import { requesterRoleLabels } from '../../wording/labels/lists';
import { longDate, longPeriod } from '../../wording/text/dates';
import { distanceInWords } from '../../wording/text/numbers';
import { phoneInPairs } from '../../wording/text/phones';
import { morningWords } from '../../wording/sidebar/morning-sentences';
import type { MorningReport } from '../morning/report';
import type { FilledAnswer, FormLinks, Ports, Register } from '../ports';

/** What a message may speak of; each template takes its part. */
export interface MessageContext {
  readonly request?: Request;
  readonly company?: Company;
  readonly contact?: Contact;
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
  readonly followUp?: { readonly say: FollowUp; readonly outcome: 'taken' | 'kept' | 'too-late' };
  /** What would help, in sentences. */
  readonly concessions?: readonly string[];
  /** What the animator is told in the morning. */
  readonly morning?: MorningReport;
}

export interface ComposedMessage {
  readonly subject: string;
  readonly body: string;
  /** Variables that the text shows and that have no value. */
  readonly missing: readonly string[];
}

/** Renders the hub's own wording, or the one that ships when the hub has none that is active. */
export function composeMessage(register: Register, ports: Ports, code: TemplateCode, context: MessageContext): ComposedMessage {
  const own = register.find('templates', code);
  const template = own?.isActive === true && own.body !== '' ? own : DEFAULT_TEMPLATES[code];
  const settings = settingsFrom(register.all('settings'));
  const variables = {
    ...hubVariables(settings),
    ...VARIABLES[code]({ ...context, settings, register, links: ports.formLinks, today: ports.clock.today() }),
  };
  const { subject, text, missing } = renderTemplate(template, variables);
  return { subject, body: text, missing };
}

interface Material extends MessageContext {
  readonly settings: Settings;
  readonly register: Register;
  readonly links: FormLinks;
  readonly today: IsoDate;
}
type HubVariable = keyof ReturnType<typeof hubVariables>;
type Own<Code extends TemplateCode> = Omit<VariablesOf<Code>, HubVariable>;

const hubVariables = (settings: Settings) => ({
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

const phone = (digits: string | undefined): string => (digits === undefined || digits === '' ? '' : phoneInPairs(digits));

const stage = ({ request = NO_REQUEST }: { readonly request?: Partial<Request> }) => ({
  formation: classInWords(
    request.trainingCode === undefined && request.trainingName !== undefined
      ? { ...request, trainingName: withoutPersonalDetails(request.trainingName) }
      : request,
  ),
  dates: datesInWords(request),
  debut: request.startsOn === undefined ? '' : longDate(request.startsOn),
  fin: request.endsOn === undefined ? '' : longDate(request.endsOn),
});

const pupil = (material: Material) => ({
  ...stage(material),
  reference: material.request?.reference ?? '',
  prenom_nom: material.request?.requesterName ?? '',
  initiales: material.request?.pupilInitials ?? '',
});

/** The stage as the host was asked for it: dates corrected since do not count. */
const asked = ({ request, proposition }: Material) => ({
  request: request && {
    ...request,
    startsOn: proposition?.startsOn ?? request.startsOn,
    endsOn: proposition?.endsOn ?? request.endsOn,
  },
});

const endOf = ({ proposition }: Material): PropositionEnd => proposition?.endedBy ?? 'cancelled';

/** Hosts that were really asked. */
const askedCount = ({ propositions = [] }: Material): number =>
  propositions.filter(({ sentOn, answer }) => sentOn !== undefined || answer !== undefined).length;

/** What became of them; those that the end of the search itself has cancelled had not answered. */
function triedOf({ propositions = [] }: Material): Tried {
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

const host = ({ company, contact }: Material) => ({ destinataire: contact?.name ?? '', organisme: company?.name ?? '' });

const NO_REQUEST: Partial<Request> = {};

/** The links of a question to the teacher: yes, no; the page recalls the request. */
function teacherLinks({ links, proposition, request }: Material) {
  const recall = requestRecall(request);
  const link = (say: FollowUp): string =>
    proposition?.teacherToken === undefined ? '' : (links.followUpUrl(proposition.teacherToken, { say, recall }) ?? '');
  return { lien_accepter: link('agree'), lien_refuser: link('disagree') };
}

/** The links by which a teacher gives news of a request; '' until the form exists. */
function newsLinks({ links, request }: Material) {
  const recall = requestRecall(request);
  const link = (say?: FollowUp): string =>
    request?.token === undefined
      ? ''
      : (links.followUpUrl(request.token, { ...(say === undefined ? {} : { say }), recall }) ?? '');
  return { lien_suivi: link(), lien_trouve: link('pupil-found'), lien_convention: link('convention-sent') };
}

const requestRecall = (request: Request | undefined): string =>
  request === undefined
    ? ''
    : [request.reference, classInWords(request), datesInWords(request)].filter((part) => part !== '').join(', ');

/** The links of a proposition, each with its answer; the page that they open recalls what is asked. */
function answerLinks(material: Material) {
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

/** What the stage must give: what the teacher ticked, else all that the training expects. */
function activitiesOf({ request, register }: Material): readonly string[] {
  if (request === undefined) return [];
  const training = request.trainingCode === undefined ? undefined : register.find('trainings', request.trainingCode);
  // The teacher's own words leave without the names, telephones and addresses that they may hold: the proposition is anonymous.
  return request.soughtActivities.length > 0
    ? request.soughtActivities.map(withoutPersonalDetails)
    : training === undefined
      ? []
      : expectationsOf(training);
}

/** The day `count` working days later, weekends left out. */
function workingDaysLater(day: IsoDate, count: number): IsoDate {
  let later = day;
  for (let left = count; left > 0;) {
    later = addDays(later, 1);
    if (dayOfWeek(later) <= 5) left -= 1;
  }
  return later;
}

/** The convention goes out three weeks before the stage, and never in the past. */
function conventionDay(request: Request | undefined, today: IsoDate): IsoDate {
  const wanted = request?.startsOn === undefined ? addDays(today, 7) : addDays(request.startsOn, -21);
  return wanted <= today ? workingDaysLater(today, 2) : wanted;
}

const address = (company: Company | undefined, offer: Offer | undefined): string => {
  const street = offer?.address ?? company?.address;
  const town = offer?.commune !== undefined ? [offer.postalCode, offer.commune] : [company?.postalCode, company?.commune];
  return [street, town.filter((part) => part !== undefined).join(' ')]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
};

const VARIABLES: { readonly [Code in TemplateCode]: (material: Material) => Own<Code> } = {
  'request-received': (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? '',
    prenom_nom: material.request?.requesterName ?? '',
    commune: material.request?.commune ?? '',
    rayon: material.request?.radiusKm === undefined ? '' : distanceInWords(material.request.radiusKm),
    ...newsLinks(material),
    etablissement: material.request?.schoolName ?? '',
    date_reponse: longDate(workingDaysLater(material.today, Number(material.settings.replyWithinDays) || 5)),
  }),
  'request-to-complete': (material) => ({
    reference: material.request?.reference ?? '',
    prenom_nom: material.request?.requesterName ?? '',
    formation: stage(material).formation,
    elements: questionsOfFindings(material.findings ?? []),
    etablissement: material.request?.schoolName ?? '',
  }),
  proposition: (material) => ({
    ...stage(material),
    ...host(material),
    reference: material.request?.reference ?? '',
    tranche_age: ageInWords(material.request ?? NO_REQUEST),
    dates_courtes: shortDatesInWords(material.request ?? NO_REQUEST),
    heures: weeklyHoursInWords(material.request ?? NO_REQUEST),
    attendus: linesOf(activitiesOf(material)),
    mention_allocation: allowanceSentence(material.request ?? NO_REQUEST),
    ...answerLinks(material),
  }),
  'agreement-teacher': (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? '',
    prenom_nom: material.request?.requesterName ?? '',
    initiales: material.request?.pupilInitials ?? '',
    organisme: material.company?.name ?? '',
    ...newsLinks(material),
    adresse: address(material.company, material.offer),
    contact:
      [material.contact?.name, material.contact?.jobTitle].filter((part) => part !== undefined).join(', ') ||
      (material.company?.name ?? ''),
    contact_telephone: phone(material.contact?.phone ?? material.company?.phone),
    contact_courriel: material.contact?.email ?? material.company?.email ?? '',
    tuteur: material.proposition?.tutorName ?? material.offer?.tutorName ?? '',
    horaires: material.offer?.schedule ?? '',
    consignes: [material.proposition?.receivedWord, material.offer?.conditions].filter((part) => part !== undefined).join('\n'),
    date_convention: longDate(conventionDay(material.request, material.today)),
  }),
  'agreement-host': (material) => ({
    ...stage(material),
    ...host(material),
    reference: material.request?.reference ?? '',
    etablissement: material.request?.schoolName ?? '',
    prenom_nom: material.request?.requesterName ?? '',
    fonction:
      material.request?.requesterRole === undefined ? '' : requesterRoleLabels[material.request.requesterRole].toLowerCase(),
    telephone: phone(material.request?.requesterPhone),
    courriel: material.request?.requesterEmail ?? '',
    tuteur: material.proposition?.tutorName ?? material.offer?.tutorName ?? '',
    date_contact: longDate(workingDaysLater(material.today, Number(material.settings.replyWithinDays) || 5)),
  }),
  'host-not-needed': (material) => ({
    ...stage(asked(material)),
    ...host(material),
    reference: material.request?.reference ?? '',
    motif_court: shortEnd(endOf(material)),
    motif: endInWords(endOf(material), (material.proposition?.turn ?? 0) > 0),
  }),
  'answer-too-late': (material) => ({
    ...stage(asked(material)),
    ...host(material),
    reference: material.request?.reference ?? '',
    remerciement: thanksForAnswer(material.lateAnswer),
    motif: lateInWords(material.refusals ?? [], (material.proposition?.startsOn ?? '9999') <= material.today),
  }),
  'answer-noted': (material) => ({
    ...stage(asked(material)),
    ...host(material),
    ...answerLinks(material),
    reference: material.request?.reference ?? '',
    constat: answerInWords(material.proposition),
  }),
  'other-dates-question': (material) => ({
    ...pupil(material),
    ...teacherLinks(material),
    organisme: material.company?.name ?? '',
    dates_proposees:
      material.offeredStage === undefined
        ? (material.proposition?.receivedWord ?? '')
        : longPeriod(material.offeredStage.startsOn, material.offeredStage.endsOn),
    marge: marginInWords(material.proposition, material.offeredStage),
  }),
  'other-public-question': (material) => ({
    ...pupil(material),
    ...teacherLinks(material),
    organisme: material.company?.name ?? '',
    public_propose: material.proposition?.otherPublic ?? material.proposition?.receivedWord ?? '',
  }),
  'follow-up-noted': (material) => ({ ...pupil(material), constat: followUpInWords(material.followUp) }),
  'host-withdrawn': (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? '',
    prenom_nom: material.request?.requesterName ?? '',
    initiales: material.request?.pupilInitials ?? '',
    organisme: material.company?.name ?? material.request?.hostName ?? '',
    annonce: hostLostInWords(material.company?.name ?? material.request?.hostName, material.proposition?.status === 'declined'),
  }),
  'request-cancelled': (material) => ({
    ...pupil(material),
    motif: material.request?.closingReason ?? '',
    consequence: closedInWords(askedCount(material)),
  }),
  'request-unplaced': (material) => ({
    ...pupil(material),
    motif: material.request?.closingReason ?? '',
    essais: triedInWords(triedOf(material)),
    pistes: linesOf(material.concessions ?? []),
  }),
  'request-reopened': pupil,
  'morning-report': ({ morning }) => ({
    depuis: morning === undefined ? '' : longDate(morning.sinceDay),
    resume: morningWords.summary(morning?.arrivals.length ?? 0, morning?.blocked.length ?? 0),
    arrivees: linesOf(morning?.arrivals ?? []),
    bloque: linesOf(morning?.blocked ?? []),
    attentes: linesOf(morning?.waiting ?? []),
  }),
  'reserved-asked': (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? '',
    organisme: material.company?.name ?? '',
  }),
  'concession-question': (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? '',
    prenom_nom: material.request?.requesterName ?? '',
    initiales: material.request?.pupilInitials ?? '',
    pistes: linesOf(material.concessions ?? []),
  }),
  'offer-received': (material) => ({
    ...host(material),
    reference: material.offer?.reference ?? '',
    resume:
      material.company === undefined || material.offer === undefined
        ? ''
        : offerSummary({ company: material.company, contact: material.contact, offer: material.offer }),
    elements: questionsOfFindings(material.findings ?? []),
  }),
};
