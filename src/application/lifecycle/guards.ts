/** The conditions of the lifecycles, each with its reason in words. */
import { normaliseEmail } from '../../domain/contact/email';
import type { GuardOf, LivingTable } from '../../domain/lifecycle/living';
import { mayTakeSeat, type SeatReason } from '../../domain/matching/seats/may-take-seat';
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Request } from '../../domain/request/request';
import { REQUEST_LIFECYCLE } from '../../domain/request/request-status';
import { hasTextLeft } from '../../wording/emails/sandbox';
import { guardSentences, stillIncomplete } from '../../wording/errors/action-errors';
import { sentenceOfSeatReason } from '../../wording/reasons/seat-sentences';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { limitHubOfSeat } from '../matching/match-context-of';
import { seatedPropositionsOf } from '../propositions/propositions-of';
import { findingsOf } from '../requests/recheck-request';
import type { Act, Guard, Refusal } from './act';

const refusal = (code: string, sentence: string, advice?: string): Refusal => ({
  code,
  sentence,
  ...(advice === undefined ? {} : { advice }),
});

const requestOf = ({ register }: Act<'propositions'>, proposition: Proposition): Request | undefined =>
  register.find('requests', proposition.requestReference);

/** The proposition as the event will leave it: the tutor named in the answer counts. */
const asAnswered = ({ record, occurrence }: Act<'propositions'>): Proposition => ({ ...record, ...occurrence.patch });

/** Why the host's seat cannot be taken, by the one table of limits. */
const seatReasons = (act: Act<'propositions'>): readonly SeatReason[] => {
  const proposition = asAnswered(act);
  return mayTakeSeat(limitHubOfSeat(act.register, act.ports.clock.today(), proposition), proposition);
};
const reasoned = (code: string, reasons: readonly SeatReason[]): Refusal | undefined =>
  reasons.length === 0 ? undefined : refusal(code, reasons.map(sentenceOfSeatReason).join(' '));

export const GUARDS: { readonly [T in LivingTable]: Readonly<Record<GuardOf<T>, Guard<T>>> } = {
  requests: {
    'is-complete'({ register, ports, record }) {
      const left = findingsOf(register, ports, record).filter(({ severity }) => severity === 'blocks');
      return left.length === 0
        ? undefined
        : refusal('is-complete', stillIncomplete.message, [...left.map(sentenceOfFinding), stillIncomplete.advice].join(' '));
    },
    'host-holds': ({ register, record }) =>
      seatedPropositionsOf(register, record.reference).length > 0
        ? undefined
        : refusal('host-holds', guardSentences.hostGone, guardSentences.fileAnew),
    'stage-has-begun': ({ ports, record }) =>
      record.startsOn !== undefined && record.startsOn <= ports.clock.today()
        ? undefined
        : refusal('stage-has-begun', guardSentences.stageNotBegun),
    'stage-is-over': ({ ports, record }) =>
      record.endsOn !== undefined && record.endsOn <= ports.clock.today()
        ? undefined
        : refusal('stage-is-over', guardSentences.stageNotOver),
  },
  offers: {
    'dates-ahead': ({ ports, record }) =>
      record.endsOn === undefined || record.endsOn >= ports.clock.today()
        ? undefined
        : refusal('dates-ahead', guardSentences.datesPassed),
  },
  propositions: {
    'request-seeks'(act) {
      const request = requestOf(act, act.record);
      return request !== undefined && mayHappen(REQUEST_LIFECYCLE, request.status, 'host-accepted')
        ? undefined
        : refusal('request-seeks', guardSentences.requestSeeksNoMore);
    },
    'stage-ahead'(act) {
      const startsOn = act.record.startsOn ?? requestOf(act, act.record)?.startsOn;
      return startsOn === undefined || act.ports.clock.today() < startsOn
        ? undefined
        : refusal('stage-ahead', guardSentences.stageBegun);
    },
    'dates-hold'(act) {
      const request = requestOf(act, act.record);
      const holds = request === undefined || (act.record.startsOn === request.startsOn && act.record.endsOn === request.endsOn);
      return holds ? undefined : refusal('dates-hold', guardSentences.datesChanged);
    },
    'seat-free': (act) =>
      reasoned(
        'seat-free',
        seatReasons(act).filter(({ kind }) => kind !== 'law'),
      ),
    'law-allows': (act) =>
      reasoned(
        'law-allows',
        seatReasons(act).filter(({ kind }) => kind === 'law'),
      ),
  },
  companies: {},
  messages: {
    'has-address': ({ record }) =>
      record.to.split(',').every((address) => normaliseEmail(address) !== undefined)
        ? undefined
        : refusal('has-address', guardSentences.badAddress(record.to)),
    'has-text': ({ record }) =>
      hasTextLeft(record.body) ? refusal('has-text', guardSentences.textLeft, guardSentences.writeAnew) : undefined,
  },
};
