/** The trial ends: what was tried is forgotten, or sent for real; nothing of it is taken for done. */
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Proposition } from '../../domain/proposition/proposition';
import { trialOver, whatOfTried } from '../../wording/errors/action-errors';
import { refreshSolicitations } from '../companies/refresh-solicitations';
import { inOneAction } from '../lifecycle/apply-event';
import type { Scope } from '../lifecycle/act';
import { queueMessage } from '../outbox/queue-message';
import { contextOfProposition } from '../propositions/context-of-proposition';
import type { Ports, Register } from '../ports';
import type { Tried, TriedView } from '../setup-api';
import { UserProblem } from '../user-problem';
import { writeSetting } from './setup-hub';

const isAlive = ({ status }: Proposition): boolean =>
  LIVE_PROPOSITION_STATUSES.includes(status) || SEATED_PROPOSITION_STATUSES.includes(status) || status === 'unanswered';
const triedPropositions = (register: Register): Proposition[] =>
  register.all('propositions').filter((proposition) => proposition.isTrial === true && isAlive(proposition));

/** What was tried and still stands; `undefined` when nothing does. */
export function tried(register: Register): TriedView | undefined {
  const propositions = triedPropositions(register).length;
  const messages = register.all('messages').filter(({ isTrial }) => isTrial === true).length;
  return propositions + messages === 0 ? undefined : { propositions, messages };
}

/** Ends the trial. Throws a UserProblem when something was tried and nothing is said of what becomes of it. */
export function endTrial(register: Register, ports: Ports, what: Tried | undefined): void {
  if (what === undefined && tried(register) !== undefined) throw new UserProblem(whatOfTried.message, whatOfTried.advice);
  writeSetting(register, 'sandbox', 'non');
  inOneAction(register, ports, (scope) => {
    if (what === 'forget') forget(scope);
    if (what === 'send') send(scope);
  });
}

/** Nobody has read anything: the propositions go, and the search goes on as if they had not been. */
const forget = (scope: Scope): void => triedPropositions(scope.register).forEach((proposition) => forgetOne(scope, proposition));

const forgetOne = ({ fireIfPossible }: Scope, { reference }: Proposition): boolean =>
  fireIfPossible({
    table: 'propositions',
    reference,
    event: 'cancelled',
    reason: trialOver,
    patch: { endedBy: 'cancelled', closingReason: trialOver, sentOn: undefined },
  });

/**
 * Propositions leave for their hosts, where there is still something to ask; what was agreed in trial is told to those concerned;
 * requests are acknowledged.
 */
function send(scope: Scope): void {
  const { register, ports, touched, fireIfPossible } = scope;
  for (const proposition of triedPropositions(register)) {
    const { reference, requestReference, status } = proposition;
    touched.add(requestReference);
    register.change('propositions', reference, { isTrial: undefined });
    // What was agreed in trial counts from now on.
    refreshSolicitations(register, ports, proposition.companyReference);
    if (
      !fireIfPossible({
        table: 'propositions',
        reference,
        event: 'trial-ended',
        patch: { sentOn: undefined, firstReminderOn: undefined, secondReminderOn: undefined },
      })
    ) {
      if (!SEATED_PROPOSITION_STATUSES.includes(status)) forgetOne(scope, proposition);
      continue;
    }
    const { to, context } = contextOfProposition(register, reference);
    if (to !== undefined)
      queueMessage(register, ports, {
        template: 'proposition',
        about: reference,
        to,
        context,
        // What left in trial stands no more: this is the first message, and proposing again queues no other.
        occasion: 'first',
        departure: 'after-delay',
      });
  }
  for (const message of register.all('messages')) {
    const request =
      message.isTrial === true && message.template === 'request-received' ? register.find('requests', message.about) : undefined;
    if (request === undefined || request.status === 'cancelled') continue;
    queueMessage(register, ports, {
      template: 'request-received',
      about: request.reference,
      to: message.to,
      context: { request },
      occasion: 'real',
      departure: 'after-delay',
    });
  }
}
