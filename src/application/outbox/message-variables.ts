/** The value of every variable of every template. */
import type { TemplateCode } from '../../domain/message/message';
import { publishedOf } from '../../domain/network/fitting-resources';
import { secureLink } from '../../domain/network/secure-link';
import { sectorDemands } from '../../domain/network/sector-demand';
import { calledYear } from '../../domain/company/pool-call';
import { wordingOf } from '../../domain/request/public-wording';
import { answerInWords } from '../../wording/emails/answer-noted';
import {
  closedInWords,
  endInWords,
  hostLostInWords,
  lateInWords,
  shortEnd,
  stageEndInWords,
  thanksForAnswer,
  triedInWords,
} from '../../wording/emails/end-in-words';
import { followUpInWords } from '../../wording/emails/follow-up-noted';
import { attestationSentence } from '../../wording/labels/attestation';
import { kitLine } from '../../wording/emails/reminders/lines';
import { resourceLine } from '../../wording/emails/network/resource-list';
import { capitalised, withinSentence } from '../../wording/text/typography';
import { meetingNewsInWords } from '../../wording/emails/network/meetings';
import { offerSummary } from '../../wording/emails/offer-summary';
import {
  ageInWords,
  allowanceSentence,
  linesOf,
  marginInWords,
  shortDatesInWords,
  weeklyHoursInWords,
} from '../../wording/emails/request-in-words';
import { changesToSender } from '../../wording/corrections/change-words';
import { correctionAnswers } from '../../wording/corrections/outcome-words';
import { contributionInWords } from '../../wording/emails/contribution-received';
import { meetingLabel } from '../../wording/labels/meeting-label';
import { questionsOfFindings } from '../../wording/findings/question-of-finding';
import { demandLine } from '../../wording/emails/network/sector-needs';
import { requesterRoleLabels, sectorLabels } from '../../wording/labels/lists';
import { morningWords } from '../../wording/sidebar/morning-sentences';
import { longDate, longPeriod, schoolYearInWords } from '../../wording/text/dates';
import { radiusInWords } from '../../wording/reasons/transport-words';
import {
  activitiesOf,
  address,
  companyStopLink,
  meetingOf,
  releaseLink,
  answerLinks,
  asked,
  askedCount,
  conventionDay,
  correctionLinkOf,
  endOf,
  host,
  newsLinks,
  NO_REQUEST,
  phone,
  pupil,
  senderOf,
  stage,
  teacherLinks,
  triedOf,
  tutor,
  workedDaysFrom,
  type Material,
  type VariableTable,
} from './message-material';
import { otherSites } from '../network/other-sites';
import { joinedResources } from '../meetings/joined-resources';
import { missingThemes } from '../network/missing-themes';
import { planVariables } from '../drafts/plan-variables';
import { followUpOfNeed } from '../network/follow-up-of-need';
import { seatsInWords } from '../../wording/sidebar/meeting-sentences';
import { REMINDER_VARIABLES, thanksForReviews } from './reminder-variables';

/** What the messages after a meeting begin with. */
const afterMeeting = (material: Material) => ({
  ...meetingOf(material),
  reference: material.meeting?.reference ?? '',
  destinataire: material.registration?.name ?? '',
});

export const VARIABLES: VariableTable<TemplateCode> = {
  ...REMINDER_VARIABLES,
  'request-received': (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? '',
    prenom_nom: material.request?.requesterName ?? '',
    commune: material.request?.commune ?? '',
    rayon: radiusInWords(material.request ?? {}),
    doublon: String(material.findings?.find(({ code }) => code === 'possible-duplicate')?.details?.['reference'] ?? ''),
    ...newsLinks(material),
    ...correctionLinkOf(material),
    etablissement: material.request?.schoolName ?? '',
    date_reponse: longDate(workedDaysFrom(material, Number(material.settings.replyWithinDays) || 5)),
  }),
  'request-to-complete': (material) => ({
    reference: material.request?.reference ?? '',
    prenom_nom: material.request?.requesterName ?? '',
    formation: stage(material).formation,
    eleve: stage(material).eleve,
    elements: questionsOfFindings(material.findings ?? []),
    ...correctionLinkOf(material),
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
    ...tutor(material),
    horaires: material.offer?.schedule ?? '',
    consignes: [material.proposition?.receivedWord, material.offer?.conditions].filter((part) => part !== undefined).join('\n'),
    date_convention: longDate(conventionDay(material)),
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
    ...tutor(material),
    date_contact: longDate(workedDaysFrom(material, Number(material.settings.replyWithinDays) || 5)),
  }),
  'host-not-needed': (material) => ({
    ...stage(asked(material)),
    ...host(material),
    reference: material.request?.reference ?? '',
    motif_court: shortEnd(endOf(material)),
    motif: endInWords(endOf(material), (material.proposition?.turn ?? 0) > 0, stage(material).eleve),
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
  'follow-up-noted': (material) => ({
    ...pupil(material),
    constat: followUpInWords(material.followUp, {
      pupil: stage(material).eleve,
      wording: wordingOf(material.request?.type),
    }),
  }),
  'review-noted': thanksForReviews,
  'contribution-received': ({ contribution, company, meeting, links }) => ({
    reference: contribution?.reference ?? '',
    destinataire: contribution?.name ?? '',
    constat: contributionInWords(contribution?.outcome),
    organisme: company?.name ?? '',
    lien_partage: releaseLink(links, company),
    ...meetingOf({ meeting }),
  }),
  'need-answered': ({ need, register, links, today }) => ({
    reference: need?.reference ?? '',
    destinataire: need?.from ?? '',
    sujet: need?.subject ?? '',
    reponse: need?.answer ?? '',
    suite: followUpOfNeed({ register, links, today }, need),
  }),
  'sector-needs': (material) => {
    const { company, register, today } = material;
    const demand = sectorDemands(register.all('requests'), today).find(({ sector }) => sector === company?.sector);
    return {
      ...host(material),
      reference: company?.reference ?? '',
      autres_sites: otherSites(material),
      secteur: company?.sector === undefined ? '' : sectorLabels[company.sector],
      lignes: linesOf((demand?.lines ?? []).map(demandLine)),
      lien_offre: material.links.publicUrl('offer') ?? '',
      lien_stop: companyStopLink(material),
    };
  },
  'meeting-invitation': (material) => ({
    ...meetingOf(material),
    reference: material.meeting?.reference ?? '',
    destinataire: material.contact?.name ?? material.school?.referentName ?? '',
    theme: material.meeting?.theme ?? '',
    places: material.meeting?.places === undefined ? '' : seatsInWords(material.meeting.places),
    ressources: linesOf(joinedResources(material.register, material.meeting).map(kitLine)),
    lien_inscription:
      material.meeting === undefined
        ? ''
        : (material.links.contributionUrl('sign-up', material.meeting.reference, meetingLabel(material.meeting)) ?? ''),
    lien_stop: companyStopLink(material),
  }),
  'meeting-news': (material) => ({
    ...meetingOf(material),
    reference: material.meeting?.reference ?? '',
    destinataire: material.registration?.name ?? '',
    constat: meetingNewsInWords(material.news),
  }),
  'meeting-minutes': (material) => ({
    ...afterMeeting(material),
    compte_rendu: material.meeting?.minutes ?? '',
    lien_compte_rendu: secureLink(material.meeting?.minutesLink ?? '') ?? '',
    ressources: linesOf(joinedResources(material.register, material.meeting).map(kitLine)),
  }),
  'meeting-attestation': (material) => ({
    ...afterMeeting(material),
    attestation:
      material.meeting === undefined || material.registration === undefined
        ? ''
        : attestationSentence(material.registration, material.meeting),
  }),
  handover: ({ company, contact, school, settings, links }) => ({
    reference: company?.reference ?? school?.uai ?? '',
    destinataire: contact?.name ?? school?.referentName ?? '',
    ancien_animateur: settings.formerAnimator,
    courriel_animateur: settings.animatorEmail,
    lien_offre: links.publicUrl('offer') ?? '',
    lien_demande: school === undefined ? '' : (links.publicUrl('request') ?? ''),
  }),
  'resource-list': (material) => ({
    reference: material.company?.reference ?? material.school?.uai ?? '',
    destinataire: material.contact?.name ?? material.school?.referentName ?? '',
    ressources: linesOf(publishedOf(material.register.all('resources')).map(resourceLine)),
    recherche: linesOf(missingThemes(material.register).map(({ subject }) => capitalised(subject))),
    lien_contribution: material.links.publicUrl('contribution') ?? '',
    lien_stop: companyStopLink(material),
  }),
  'correction-noted': (material) => ({
    ...senderOf(material),
    ...correctionLinkOf(material),
    constat: correctionAnswers[material.correction?.outcome ?? 'unchanged'],
    changements: changesToSender(material.correction?.changes ?? []),
    suites: (material.correction?.follows ?? []).join('\n'),
    elements: questionsOfFindings(material.findings ?? []),
  }),
  'correction-link': (material) => ({
    ...senderOf(material),
    ...correctionLinkOf(material),
    elements: questionsOfFindings(material.findings ?? []),
  }),
  'host-withdrawn': (material) => ({
    ...stage(material),
    reference: material.request?.reference ?? '',
    prenom_nom: material.request?.requesterName ?? '',
    initiales: material.request?.pupilInitials ?? '',
    organisme: material.company?.name ?? material.request?.hostName ?? '',
    annonce: hostLostInWords(
      material.company?.name ?? material.request?.hostName,
      material.proposition?.status === 'declined',
      stage(material).eleve,
    ),
  }),
  'request-cancelled': (material) => ({
    ...pupil(material),
    motif: withinSentence(material.request?.closingReason),
    consequence: stageEndInWords(material.request?.status) ?? closedInWords(askedCount(material)),
  }),
  'request-unplaced': (material) => ({
    ...pupil(material),
    motif: withinSentence(material.request?.closingReason),
    essais: triedInWords(triedOf(material)),
    pistes: linesOf(material.concessions ?? []),
  }),
  'request-reopened': pupil,
  'reserved-asked': (material) => ({
    lien_partage: releaseLink(material.links, material.company),
    ...stage(material),
    reference: material.request?.reference ?? '',
    organisme: material.company?.name ?? '',
  }),
  'plan-shared': planVariables,
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
    ...correctionLinkOf(material),
    elements: questionsOfFindings(material.findings ?? []),
  }),
  'pool-call': (material) => ({
    ...host(material),
    reference: material.company?.reference ?? '',
    autres_sites: otherSites(material),
    annee: schoolYearInWords(calledYear(material.today)),
    lien_offre: material.links.publicUrl('offer') ?? '',
    lien_stop: companyStopLink(material),
  }),
  'morning-report': ({ morning }) => ({
    depuis: morning === undefined ? '' : longDate(morning.sinceDay),
    resume: morningWords.summary(morning?.arrivals.length ?? 0, morning?.blocked.length ?? 0),
    arrivees: linesOf(morning?.arrivals ?? []),
    bloque: linesOf(morning?.blocked ?? []),
    attentes: linesOf(morning?.waiting ?? []),
  }),
};
