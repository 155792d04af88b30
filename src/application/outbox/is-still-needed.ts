/** Whether a queued message still has something to say, decided on the state at the moment of sending. */
import type { Message, TemplateCode } from '../../domain/message/message';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import type { Register } from '../ports';

const always = (): boolean => true;

/** A cancelled request is silent; a proposition leaves only while it is to send; an agreement only while it holds. */
const STILL_NEEDED: Readonly<Record<TemplateCode, (register: Register, about: string) => boolean>> = {
  'request-received': (register, about) => register.find('requests', about)?.status !== 'cancelled',
  'request-to-complete': (register, about) => register.find('requests', about)?.status === 'to-complete',
  proposition: (register, about) => register.find('propositions', about)?.status === 'to-send',
  'agreement-teacher': (register, about) => SEATED_PROPOSITION_STATUSES.includes(register.find('propositions', about)?.status ?? 'cancelled'),
  'agreement-host': (register, about) => SEATED_PROPOSITION_STATUSES.includes(register.find('propositions', about)?.status ?? 'cancelled'),
  'host-not-needed': (register, about) => register.find('propositions', about)?.status === 'cancelled',
  'offer-received': always,
  'answer-too-late': always,
  // A request that has found another host meanwhile has had its own message.
  'host-withdrawn': (register, about) => OPEN_REQUEST_STATUSES.includes(register.find('requests', about)?.status ?? 'cancelled'),
  'reserved-asked': (register, about) => [...LIVE_PROPOSITION_STATUSES, ...SEATED_PROPOSITION_STATUSES].includes(register.find('propositions', about)?.status ?? 'cancelled'),
  'concession-question': (register, about) => OPEN_REQUEST_STATUSES.includes(register.find('requests', about)?.status ?? 'cancelled'),
};

export const isStillNeeded = (register: Register, message: Message): boolean => STILL_NEEDED[message.template](register, message.about);
