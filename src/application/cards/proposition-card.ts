/** The card of a proposition: what was asked, what happened, what may happen next. */
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { isCounterOffer } from '../../domain/proposition/counter-offer';
import { ANSWERS, type Proposition } from '../../domain/proposition/proposition';
import {
  PROPOSITION_LIFECYCLE,
  SEATED_PROPOSITION_STATUSES,
  type PropositionEvent,
} from '../../domain/proposition/proposition-status';
import { settingsFrom } from '../../domain/settings/setting';
import { propositionStatusLabels } from '../../wording/labels/statuses';
import { propositionLines } from '../../wording/sidebar/card-sentences';
import { phoneScript } from '../../wording/sidebar/phone-script';
import { askedSentence, counterOfferSentence } from '../../wording/sidebar/follow-up-sentences';
import { longPeriod } from '../../wording/text/dates';
import { phoneInPairs } from '../../wording/text/phones';
import type { Ports, Register } from '../ports';
import { offeredStage } from '../follow-up/counter-offer';
import { contactOf } from '../companies/contact-of';
import { requireRecord } from '../require-record';
import type { PropositionCardView } from '../sidebar-views/proposition-card-view';
import { callBackDays, callBackRuleOf } from '../propositions/call-back-days';
import { TOO_LATE } from '../propositions/record-answer';
import { mayBeReviewed } from '../reviews/record-review';
import { reviewLines } from '../reviews/reviews-of';
import { refusalsOf } from '../lifecycle/apply-event';
import { journalOf } from './request-card';

export function propositionCard(register: Register, ports: Ports, reference: string): PropositionCardView {
  const { clock } = ports;
  const proposition = requireRecord(register, 'propositions', reference);
  const request = register.find('requests', proposition.requestReference);
  const company = register.find('companies', proposition.companyReference);
  const settings = settingsFrom(register.all('settings'));
  const phone = contactOf(register, proposition.companyReference)?.phone ?? company?.phone;
  const may = (event: 'accepted' | 'declined' | 'confirmed' | 'cancelled' | 'host-withdrew'): boolean =>
    mayHappen(PROPOSITION_LIFECYCLE, proposition.status, event);
  return {
    reference,
    status: proposition.status,
    statusLabel: propositionStatusLabels[proposition.status],
    requestReference: proposition.requestReference,
    companyReference: proposition.companyReference,
    companyName: proposition.companyName ?? proposition.companyReference,
    lines: propositionLines(proposition, request),
    timeline: journalOf(register, clock, reference),
    ...(phone === undefined ? {} : { phone: phoneInPairs(phone) }),
    script: phoneScript(request, settings.animatorName, settings.hubName, proposition),
    today: clock.today(),
    callBackDays: callBackDays(register, ports),
    callBackRule: callBackRuleOf(register, ports, proposition),
    ...answersOf(register, ports, proposition),
    ...counterOfferOf(register, proposition),
    reviews: reviewLines(register, [proposition]),
    may: {
      recordAnswer: answersOf(register, ports, proposition).answers.length > 0,
      confirm: may('confirmed'),
      cancel: may('cancelled'),
      withdrawHost: may('host-withdrew'),
      review: mayBeReviewed(register, ports, proposition),
    },
  };
}

/** What the host may still say: a yes only while it would change something, nothing once a host holds the pupil. */
function answersOf(register: Register, ports: Ports, proposition: Proposition): Pick<PropositionCardView, 'answers' | 'tooLate'> {
  const { reference, status } = proposition;
  const may = (event: PropositionEvent): boolean => mayHappen(PROPOSITION_LIFECYCLE, status, event);
  if (SEATED_PROPOSITION_STATUSES.includes(status) || !may('call-asked')) return { answers: [] };
  const late = refusalsOf(register, ports, { table: 'propositions', reference, event: 'accepted' }).filter(({ code }) =>
    TOO_LATE.includes(code),
  );
  const tooLate = late.length === 0 ? {} : { tooLate: late.map(({ sentence }) => sentence).join(' ') };
  if (late.some(({ code }) => code !== 'seat-free')) return { answers: may('declined') ? ['no'] : [], ...tooLate };
  return {
    answers: ANSWERS.filter((answer) => (answer === 'yes' ? late.length === 0 : answer === 'no' ? may('declined') : true)),
    ...tooLate,
  };
}

function counterOfferOf(register: Register, proposition: Proposition): Pick<PropositionCardView, 'counterOffer'> {
  if (!isCounterOffer(proposition)) return {};
  const { teacherAskedOn } = proposition;
  const stage = proposition.answer === 'other-dates' ? offeredStage(register, proposition) : undefined;
  const offer = proposition.offerReference === undefined ? undefined : register.find('offers', proposition.offerReference);
  return {
    counterOffer: {
      kind: proposition.answer === 'other-public' ? 'other-public' : 'other-dates',
      sentence: counterOfferSentence(proposition),
      ...(teacherAskedOn === undefined ? {} : { asked: askedSentence(teacherAskedOn) }),
      ...(stage === undefined ? {} : { stage: longPeriod(stage.startsOn, stage.endsOn) }),
      publics: offer?.publics ?? register.find('companies', proposition.companyReference)?.publics ?? [],
    },
  };
}
