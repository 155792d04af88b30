/** Whether a queued message still has something to say, decided on the state at the moment of sending. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { mayBeToldWithOthers, mayWriteTo } from '../../domain/company/may-solicit';
import { hostCorrection, teacherCorrection } from '../../domain/message/last-word';
import type { Message, ReminderTemplate, TemplateCode } from '../../domain/message/message';
import { sectorDemands } from '../../domain/network/sector-demand';
import { isToCome } from '../../domain/network/sign-up';
import { isCounterOffer } from '../../domain/proposition/counter-offer';
import { isReplaced, isStanding } from '../../domain/draft/plan-draft';
import { coveredBy } from '../../domain/reminder/due-items';
import { mayBeAsked } from '../../domain/proposition/may-be-asked';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { CLOSED_REQUEST_STATUSES, OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { fingerprint } from '../../domain/text/fingerprint';
import { guestAt } from '../network/context-of-network';
import { atSameHost } from '../companies/contact-of';
import { propositionsOf } from '../propositions/propositions-of';
import type { Register } from '../ports';
import { messagesAbout } from './messages-about';

type Judge = (register: Register, message: Message, today: IsoDate) => boolean;

const always: Judge = () => true;
const ofOpenRequest: Judge = (register, { about }) =>
  OPEN_REQUEST_STATUSES.includes(register.find('requests', about)?.status ?? 'cancelled');

/** True unless it has become untrue; what a person reads of a request is judged as a whole. */
const forTeacher: Judge = (register, message) => {
  const request = register.find('requests', register.find('propositions', message.about)?.requestReference ?? message.about);
  if (request === undefined) return false;
  const propositions = propositionsOf(register, request.reference);
  const own = [request.reference, ...propositions.map(({ reference }) => reference)];
  return !teacherCorrection(
    request,
    propositions,
    messagesAbout(register, own),
    register.where('reviews', 'requestReference', request.reference),
  ).toSkip.some(({ reference }) => reference === message.reference);
};

const forHost: Judge = (register, message) => {
  const proposition = register.find('propositions', message.about);
  if (proposition === undefined) return false;
  return !hostCorrection(
    proposition,
    atSameHost(register, proposition, propositionsOf(register, proposition.requestReference)),
    messagesAbout(register, [message.about]),
  ).toSkip.some(({ reference }) => reference === message.reference);
};

/** A host that is asked for nothing, or must not be asked, reads nothing. */
const toAsk: Judge = (register, { about }) => {
  const proposition = register.find('propositions', about);
  const request = proposition && register.find('requests', proposition.requestReference);
  if (proposition === undefined || request === undefined || !LIVE_PROPOSITION_STATUSES.includes(proposition.status)) return false;
  const company = register.find('companies', proposition.companyReference);
  return company !== undefined && mayBeAsked(proposition, request, company);
};

/** A host that has answered otherwise since reads of its last answer alone. */
const asAnswered: Judge = (register, { about, key }) => {
  const answer = register.find('propositions', about)?.answer;
  return answer !== undefined && key.slice(key.lastIndexOf('/') + 1).startsWith(`${answer}.`);
};

/** Put off by a broken run, it does not come after the news that it was to announce: placed, closed, found nowhere. */
const toAcknowledge: Judge = (register, { about }) =>
  [...OPEN_REQUEST_STATUSES, 'to-complete'].includes(register.find('requests', about)?.status ?? 'cancelled');

/** A closed row is not corrected any more. */
const toCorrect: Judge = (register, { about }) => {
  const [request, offer] = [register.find('requests', about), register.find('offers', about)];
  if (request !== undefined) return !CLOSED_REQUEST_STATUSES.includes(request.status);
  return offer !== undefined && offer.status !== 'withdrawn';
};

/** A teacher is asked only while the host's offer stands and the search goes on. */
const asCounterOffered: Judge = (register, { about }) => {
  const proposition = register.find('propositions', about);
  const request = proposition && register.find('requests', proposition.requestReference);
  return (
    proposition !== undefined &&
    request !== undefined &&
    isCounterOffer(proposition) &&
    OPEN_REQUEST_STATUSES.includes(request.status)
  );
};

/** Noted absent since, the person was sent it by mistake. */
const ofPresent: Judge = (register, { about }) => register.find('registrations', about)?.state === 'present';

/** A cancelled request is silent; a proposition leaves only while it is to send; an agreement only while it holds. */
const STILL_NEEDED: Readonly<Record<Exclude<TemplateCode, ReminderTemplate>, Judge>> = {
  'request-received': toAcknowledge,
  'request-to-complete': (register, { about }) => register.find('requests', about)?.status === 'to-complete',
  proposition: toAsk,
  'agreement-teacher': forTeacher,
  'agreement-host': forHost,
  'host-not-needed': forHost,
  'offer-received': always,
  'answer-too-late': always,
  'answer-noted': asAnswered,
  'other-dates-question': asCounterOffered,
  'other-public-question': asCounterOffered,
  'follow-up-noted': always,
  'review-noted': always,
  'contribution-received': always,
  // Answered otherwise since, it is the later answer that leaves.
  'need-answered': (register, { about, key }) => key.includes(`/${fingerprint(register.find('needs', about)?.answer ?? '')}`),
  'meeting-invitation': (register, { about, to }, today) => {
    const meeting = register.find('meetings', about);
    const { company } = guestAt(register, to);
    return meeting !== undefined && isToCome(meeting, today) && (company === undefined || mayWriteTo(company));
  },
  'meeting-news': (register, { about, key }) => {
    const registration = register.find('registrations', about);
    return registration !== undefined && key.includes(`/${fingerprint(registration.told ?? '')}`);
  },
  'meeting-minutes': ofPresent,
  'meeting-attestation': ofPresent,
  'resource-list': always,
  handover: always,
  'correction-noted': always,
  'correction-link': toCorrect,
  'host-withdrawn': forTeacher,
  'request-cancelled': forTeacher,
  'request-unplaced': forTeacher,
  'request-reopened': forTeacher,
  'reserved-asked': (register, { about }) =>
    [...LIVE_PROPOSITION_STATUSES, ...SEATED_PROPOSITION_STATUSES].includes(
      register.find('propositions', about)?.status ?? 'cancelled',
    ),
  'concession-question': ofOpenRequest,
  'plan-shared': (register, message) => {
    const plans = register.all('plans');
    return coveredBy(message).some(({ about: reference }) => {
      const line = register.find('plans', reference);
      if (line === undefined || !isStanding(line) || isReplaced(line, plans)) return false;
      const status = register.find('requests', line.requestReference)?.status;
      return status !== undefined && OPEN_REQUEST_STATUSES.includes(status);
    });
  },
  'morning-report': always,
  'sector-needs': (register, { about }, today) => {
    const company = register.find('companies', about);
    return (
      company !== undefined &&
      mayBeToldWithOthers(company, today) &&
      sectorDemands(register.all('requests'), today).some(({ sector }) => sector === company.sector)
    );
  },
  'pool-call': (register, { about }, today) => {
    const company = register.find('companies', about);
    return company !== undefined && mayBeToldWithOthers(company, today);
  },
};

/** Of a message of the due-list, `reviseReminder` says it. */
export const isStillNeeded = (
  register: Register,
  message: Message & { readonly template: keyof typeof STILL_NEEDED },
  today: IsoDate,
): boolean => STILL_NEEDED[message.template](register, message, today);
