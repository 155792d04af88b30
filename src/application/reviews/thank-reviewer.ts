/** Who sends a review is thanked, and told what comes of it. */
import { mailableAddress } from '../../domain/contact/email';
import { concernOf, reviewGiven, type Reviewer, type ReviewTold } from '../../domain/network/review';
import type { Proposition } from '../../domain/proposition/proposition';
import { coveredBy, coversText, type Covered } from '../../domain/reminder/due-items';
import { UNSENT_MESSAGE_STATUSES, type Message } from '../../domain/message/message';
import { addressOf, contactOf } from '../companies/contact-of';
import { composeMessage, type MessageContext } from '../outbox/compose-message';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import type { ReviewOutcome } from './note-review';

/**
 * Queues the thanks, once a day for one stage. While those for another stage still wait to leave to the same person, both make
 * one message.
 */
export function thankReviewer(
  register: Register,
  ports: Ports,
  proposition: Proposition,
  by: Reviewer,
  outcome: Exclude<ReviewOutcome, 'again'>,
): void {
  const to =
    by === 'company'
      ? addressOf(register, proposition.companyReference)
      : mailableAddress(register.find('requests', proposition.requestReference)?.requesterEmail);
  if (to === undefined) return;
  const line: Covered = { about: proposition.reference, base: `${by}.${toldOf(register, proposition, by, outcome)}` };
  const waiting = waitingThanks(register, ports, to, by);
  if (waiting !== undefined) {
    const lines = [...coveredBy(waiting).filter(({ about }) => about !== line.about), line];
    const { subject, body } = thanksOf(register, ports, lines);
    register.change('messages', waiting.reference, { subject, body, covers: coversText(lines) });
    return;
  }
  queueMessage(register, ports, {
    template: 'review-noted',
    about: proposition.reference,
    to,
    context: contextOfThanks(register, [line]),
    occasion: `${by}.${ports.clock.today()}`,
    departure: 'after-delay',
    covers: coversText([line]),
  });
}

function toldOf(
  register: Register,
  proposition: Proposition,
  by: Reviewer,
  outcome: Exclude<ReviewOutcome, 'again'>,
): ReviewTold {
  if (outcome === 'not-begun' || outcome === 'not-held') return outcome;
  const review = reviewGiven(register.where('reviews', 'requestReference', proposition.requestReference), proposition, by);
  return review !== undefined && concernOf(review) !== undefined ? 'to-see' : outcome;
}

const thanksOf = (register: Register, ports: Ports, lines: readonly Covered[]): { subject: string; body: string } =>
  composeMessage(register, ports, 'review-noted', contextOfThanks(register, lines));

/** The latest thanks to the person that have not left; those that the animator has worded otherwise stay as they are. */
const waitingThanks = (register: Register, ports: Ports, to: string, by: Reviewer): Message | undefined =>
  register
    .where('messages', 'template', 'review-noted')
    .filter((message) => {
      const lines = coveredBy(message);
      return (
        UNSENT_MESSAGE_STATUSES.includes(message.status) &&
        message.to.toLowerCase() === to.toLowerCase() &&
        lines.every(({ base }) => base.startsWith(`${by}.`)) &&
        thanksOf(register, ports, lines).body === message.body
      );
    })
    .pop();

/** What the thanks speak of, from the lines that the message covers. */
export function contextOfThanks(register: Register, covered: readonly Covered[]): MessageContext {
  const lines = covered.flatMap(({ about, base }): MessageContext[] => {
    const proposition = register.find('propositions', about);
    if (proposition === undefined) return [];
    // Looked at as an example, it says neither.
    const [by, told] = (base === '' ? ['company', 'taken'] : base.split('.')) as [Reviewer, ReviewTold];
    return [
      {
        proposition,
        request: register.find('requests', proposition.requestReference),
        company: register.find('companies', proposition.companyReference),
        contact: contactOf(register, proposition.companyReference),
        review: { by, told },
      },
    ];
  });
  return { ...lines[0], lines };
}
