/** A form that is sent. */
import { FORM, MINUTE, linkIn, mailOf, offerAnswers, requestAnswers, SAY, TEACHER, type Hub } from '../hub';
import { OFF, REQUESTS } from './busy-hub';
import { REVIEW, underWay } from './stage-under-way';
import type { UseCase } from './use-case';
import { form } from './use-case-makers';

const submitting = (kind: keyof typeof FORM, answers: Parameters<Hub['submit']>[1], title: string): UseCase => ({
  of: 'onFormSubmit',
  title,
  isClick: false,
  act: (hub) => void hub.runtime.submitForm(form(hub, FORM[kind]), answers),
});

const answering = (slug: string, request: string, answers: Parameters<Hub['submit']>[1], title: string): UseCase => ({
  of: 'onFormSubmit',
  title,
  isClick: false,
  prepare: (hub) => ({
    link: linkIn(
      hub
        .mailsTo(mailOf(slug))
        .filter(({ subject, text }) => subject.includes(request) && text.includes('viewform'))
        .at(-1)!,
    ),
  }),
  act: (hub, { link }) => {
    const { formId, answers: filled } = hub.runtime.readPrefilledUrl(link as string);
    hub.runtime.submitForm(formId, { ...filled, ...answers });
  },
});

/** Whoever filed the row opens the link that corrects it, and changes some answers. */
const correcting = (reference: string, address: string, answers: Parameters<Hub['submit']>[1], title: string): UseCase => ({
  of: 'onFormSubmit',
  title,
  isClick: false,
  prepare: (hub) => {
    hub.ask('sendCorrectionLink', reference);
    hub.advance(4 * MINUTE);
    return {
      link: linkIn(
        hub
          .mailsTo(address)
          .filter(({ subject }) => subject.includes(reference))
          .at(-1)!,
      ),
    };
  },
  act: (hub, { link }) => {
    const { formId, answers: filled } = hub.runtime.readPrefilledUrl(link as string);
    const agreement = reference.startsWith('DEM') ? requestAnswers() : offerAnswers('Alpha');
    const consents = ['Accord', 'Acceptez-vous d’être contacté par le pôle de stages ?'];
    const given = Object.fromEntries(Object.entries(agreement).filter(([title]) => consents.includes(title)));
    hub.runtime.submitForm(formId, { ...filled, ...given, ...answers });
  },
});

export const FORM_USE_CASES: readonly UseCase[] = [
  submitting('request', requestAnswers({ 'Initiales de l’élève': 'Z. Z.' }), 'a request'),
  submitting('offer', offerAnswers('Zeta'), 'an offer of a new company'),
  submitting('offer', offerAnswers('Alpha', { 'Votre téléphone': '04 65 71 99 99' }), 'an offer of a known company'),
  correcting(REQUESTS.asked, TEACHER, { 'Distance acceptée, en kilomètres': '35', 'Dernier jour': '2027-02-19' }, 'a correction'),
  correcting(OFF(2), mailOf('Alpha'), { 'Nombre d’élèves en même temps': '3' }, 'a correction of an offer'),
  answering('Beta', REQUESTS.asked, { [SAY.question]: SAY.yes, 'Tuteur ou tutrice': 'Sacha Fictif' }, 'a host says yes'),
  answering('Alpha', REQUESTS.asked, { [SAY.question]: SAY.no, Motif: 'Pas de tuteur disponible' }, 'a host says no'),
  answering(
    'Gamma',
    REQUESTS.placed,
    { [SAY.question]: SAY.no, Motif: 'Pas de tuteur disponible' },
    'a host withdraws by its link',
  ),
  { ...submitting('review', REVIEW, 'a review'), prepare: underWay },
];
