/** What « Aujourd'hui » and the morning's message are made from. */
import { groupBy } from '../../domain/group-by';
import type { TaskFacts } from '../../domain/today/task';
import type { Clock, Register } from '../ports';

/** Each tab is read once. */
export function taskFacts(register: Register, clock: Clock): TaskFacts {
  const propositions = register.all('propositions');
  const ofRequest = groupBy(propositions, ({ requestReference }) => requestReference);
  return {
    today: clock.today(),
    requests: register.all('requests'),
    propositions,
    offers: register.all('offers'),
    companies: register.all('companies'),
    messages: register.all('messages'),
    reviews: register.all('reviews'),
    needs: register.all('needs'),
    contributions: register.all('contributions'),
    propositionsOf: (reference) => ofRequest.get(reference) ?? [],
  };
}
