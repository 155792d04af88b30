/** What « Aujourd'hui » and the morning's message are made from. */
import { groupBy } from '../../domain/group-by';
import { isReminder, TO_TEACHERS } from '../../domain/message/message';
import { unkeptPromise, type Written } from '../../domain/reminder/promised-answer';
import type { TaskFacts } from '../../domain/today/task';
import { messagesAbout } from '../outbox/messages-about';
import { factsOf } from '../reminders/facts';
import { isInTrial } from '../setup/trial';
import type { Ports, Register } from '../ports';

/** Each tab is read once. */
export function taskFacts(register: Register, ports: Pick<Ports, 'clock'>): TaskFacts {
  const propositions = register.all('propositions');
  const ofRequest = groupBy(propositions, ({ requestReference }) => requestReference);
  const facts = factsOf(register, ports);
  const writtenAbout = writtenToTeachers(register, ports);
  return {
    today: facts.today,
    requests: register.all('requests'),
    propositions,
    offers: register.all('offers'),
    companies: register.all('companies'),
    messages: register.all('messages'),
    reviews: register.all('reviews'),
    needs: register.all('needs'),
    contributions: register.all('contributions'),
    propositionsOf: (reference) => ofRequest.get(reference) ?? [],
    unkeptPromise: (request) =>
      unkeptPromise({ request }, writtenAbout([request, ...(ofRequest.get(request.reference) ?? [])]), facts),
  };
}

/** What has left to the teacher about a request and its propositions, the earliest first. */
function writtenToTeachers(register: Register, { clock }: Pick<Ports, 'clock'>) {
  const isTrial = isInTrial(register);
  return (abouts: readonly { readonly reference: string }[]): Written[] => {
    const references = abouts.map(({ reference }) => reference);
    return messagesAbout(register, references, isTrial)
      .filter(({ template, status }) => status === 'sent' && TO_TEACHERS.includes(template))
      .map(({ template, createdAt, sentAt = createdAt }) => ({
        template,
        // A reminder's words are made anew when it leaves.
        composedOn: clock.dayOf(isReminder(template) ? sentAt : createdAt),
        leftOn: clock.dayOf(sentAt),
      }));
  };
}
