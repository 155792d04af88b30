/** The values of the variables of reminders: those of one object in full, those of several as lines. */
import type { ReminderTemplate } from '../../domain/message/message';
import type { Reviewer } from '../../domain/network/review';
import { fittingResources, type ResourceNeed } from '../../domain/network/fitting-resources';
import type { Request } from '../../domain/request/request';
import { REQUEST_TYPE_RULES } from '../../domain/request/request-type';
import { trainingName } from '../../domain/training/training';
import { CLOSED_REQUEST_STATUSES } from '../../domain/request/request-status';
import { triedInWords } from '../../wording/emails/end-in-words';
import {
  broughtLine,
  callLine,
  callRecall,
  callsInWords,
  conventionLine,
  hostLine,
  kitLine,
  placementLine,
  propositionLine,
  requestLine,
  reviewLine,
  thanksLine,
  toDoLine,
} from '../../wording/emails/reminders/lines';
import { linesOf } from '../../wording/emails/request-in-words';
import { reviewInWords } from '../../wording/emails/review-noted';
import { requesterRoleLabels } from '../../wording/labels/lists';
import { longDate } from '../../wording/text/dates';
import { helperOf } from '../companies/bringer-of';
import { callsIn } from '../network/calls-in';
import { propositionsOf } from '../propositions/propositions-of';
import {
  askedCount,
  activitiesOf,
  answerLinks,
  triedOf,
  host,
  meetingOf,
  phone,
  reviewLink,
  supportLink,
  stage,
  tutor,
  workedDaysFrom,
  type Material,
  type VariableTable,
} from './message-material';

/** Each object of the message as its own material. */
const linesIn = (material: Material): readonly Material[] =>
  (material.lines ?? [material]).map((line) => ({ ...material, ...line }));

const grouped = (material: Material, line: (one: Material) => string) => {
  const lines = linesIn(material);
  return { plusieurs: lines.length > 1 ? String(lines.length) : '', lignes: linesOf(lines.map(line)) };
};

/** Those of the line's own proposition; the last one says that the host wants to be left alone. */
const linksOf = (material: Material) => {
  const links = answerLinks({ ...material, answerToken: material.proposition?.token });
  return { ...links, lien_stop: links.lien_non };
};

const toHost = (material: Material) => ({
  ...stage(material),
  ...host(material),
  reference: material.proposition?.reference ?? '',
});
const toTeacher = (material: Material) => ({
  ...stage(material),
  reference: material.request?.reference ?? '',
  prenom_nom: material.request?.requesterName ?? '',
  initiales: material.request?.pupilInitials ?? '',
  organisme: material.company?.name ?? material.request?.hostName ?? '',
});

const asking = (material: Material) => ({
  ...toHost(material),
  ...linksOf(material),
  ...grouped(material, (one) => propositionLine(one.request ?? {}, one.proposition?.reference ?? '', linksOf(one))),
});
const aboutConvention = (material: Material) => ({
  ...toTeacher(material),
  ...grouped(material, (one) => conventionLine(one.request ?? {}, one.company?.name ?? one.request?.hostName)),
});
/** A stage as each side knows it. */
const STAGE_LINE: Readonly<Record<Reviewer, (material: Material) => string>> = {
  company: ({ request, proposition }) => placementLine(request ?? {}, proposition?.reference ?? ''),
  school: ({ request, company }) => conventionLine(request ?? {}, company?.name ?? request?.hostName),
};

const reviewOf = (material: Material, by: Reviewer) => ({
  ...grouped(material, (one) => reviewLine(STAGE_LINE[by](one), reviewLink(one, by))),
  lien_bilan: reviewLink(material, by),
});
const reviewOfHost = (material: Material) => ({ ...toHost(material), ...reviewOf(material, 'company') });
const reviewOfTeacher = (material: Material) => ({ ...toTeacher(material), ...reviewOf(material, 'school') });

/** Thanks for one review, or for several of one person. */
export function thanksForReviews(material: Material) {
  const by = material.review?.by ?? 'company';
  return {
    ...stage(material),
    reference: (by === 'company' ? material.proposition?.reference : material.request?.reference) ?? '',
    destinataire: (by === 'company' ? material.contact?.name : material.request?.requesterName) ?? '',
    ...grouped(material, (one) => thanksLine(STAGE_LINE[by](one), reviewInWords(one.review?.told))),
    constat: reviewInWords(material.review?.told),
  };
}

/** The teacher in charge, as a host calls it. */
const referentOf = ({ requesterName, requesterRole }: Partial<Request>): string =>
  [requesterName, requesterRole === undefined || requesterRole === 'other' ? undefined : requesterRoleLabels[requesterRole]]
    .filter((part) => part !== undefined)
    .join(', ');

/** Resources of the network that help at that moment of the stage. */
const kit = ({ register, request }: Material, moment: ResourceNeed['moment']): string => {
  const { type, trainingCode, trainingName: named } = request ?? {};
  const training = trainingCode === undefined ? undefined : register.find('trainings', trainingCode);
  const names = [trainingCode, named, training?.label, training?.family, training && trainingName(training)];
  return linesOf(
    fittingResources(register.all('resources'), {
      moment,
      ...(type === undefined ? {} : { public: REQUEST_TYPE_RULES[type].public }),
      trainings: names.filter((name) => name !== undefined),
    }).map(kitLine),
  );
};

const ofSchool = ({ register, school }: Material): readonly Request[] =>
  register.where('requests', 'schoolUai', school?.uai).filter(({ status }) => !CLOSED_REQUEST_STATUSES.includes(status));

export const REMINDER_VARIABLES: VariableTable<ReminderTemplate> = {
  'proposition-reminder': asking,
  'proposition-last-reminder': asking,
  'search-goes-on': (material) => ({
    ...toTeacher(material),
    essais: triedInWords(triedOf(material)),
    pistes: linesOf(material.concessions ?? []),
    date_reponse: longDate(workedDaysFrom(material, Number(material.settings.replyWithinDays) || 5)),
  }),
  'convention-reminder': aboutConvention,
  'convention-last-reminder': aboutConvention,
  'stage-eve': (material) => ({
    ...toHost(material),
    ...grouped(material, (one) => hostLine(one.request ?? {}, referentOf(one.request ?? {}), phone(one.request?.requesterPhone))),
    etablissement: material.request?.schoolName ?? '',
    referent: referentOf(material.request ?? {}),
    referent_telephone: phone(material.request?.requesterPhone),
    ...tutor(material),
    horaires: material.offer?.schedule ?? '',
    attendus: (material.lines?.length ?? 1) > 1 ? '' : linesOf(activitiesOf(material)),
    ressources: kit(material, 'before'),
  }),
  'mid-stage': (material) => ({
    ...toHost(material),
    ...grouped(material, (one) => placementLine(one.request ?? {}, one.proposition?.reference ?? '')),
    ressources: kit(material, 'during'),
    lien_appui: supportLink(material),
  }),
  'review-host': reviewOfHost,
  'review-reminder-host': reviewOfHost,
  'review-teacher': reviewOfTeacher,
  'review-reminder-teacher': reviewOfTeacher,
  'network-call': (material) => {
    const calls = callsIn(material.register, material.today).filter(
      ({ request }) => request.schoolUai === undefined || request.schoolUai !== material.school?.uai,
    );
    return {
      reference: material.school?.uai ?? '',
      prenom_nom: material.school?.referentName ?? '',
      nombre: callsInWords(calls.length),
      lignes: linesOf(
        calls.map(({ request }) =>
          callLine(request, material.links.contributionUrl('help', request.reference, callRecall(request)) ?? ''),
        ),
      ),
    };
  },
  'bringer-thanks': (material) => ({
    ...stage(material),
    ...grouped(material, (one) => broughtLine(one.company?.name ?? '', one.request ?? {})),
    reference: material.proposition?.reference ?? '',
    prenom_nom: helperOf(material.register, material, material.today)?.name ?? '',
    organisme: material.company?.name ?? '',
  }),
  'meeting-reminder': (material) => ({
    ...meetingOf(material),
    reference: material.meeting?.reference ?? '',
    destinataire: material.registration?.name ?? '',
  }),
  'weekly-digest': (material) => {
    const requests = ofSchool(material);
    return {
      reference: material.school?.uai ?? '',
      prenom_nom: material.school?.referentName ?? '',
      etablissement: material.school?.name ?? '',
      jour: longDate(material.today),
      lignes: linesOf(
        requests.map((request) =>
          requestLine(request, askedCount({ ...material, propositions: propositionsOf(material.register, request.reference) })),
        ),
      ),
      a_faire: linesOf(requests.flatMap((request) => toDoLine(request) ?? [])),
    };
  },
};
