/** What « Aujourd'hui » and the morning's message are made from. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { groupBy } from '../../domain/group-by';
import { isReminder, TO_TEACHERS } from '../../domain/message/message';
import { unkeptPromise, type Written } from '../../domain/reminder/promised-answer';
import type { Request } from '../../domain/request/request';
import type { TaskFacts } from '../../domain/today/task';
import { messagesAbout } from '../outbox/messages-about';
import { factsOf } from '../reminders/facts';
import { hardshipsIn } from '../requests/hardships-in';
import { isInTrial } from '../setup/trial';
import { alive } from '../upkeep/alive';
import type { Ports, Register } from '../ports';

/** Each tab is read once, and of the messages, which are many, only what waits or what is asked for. */
export function taskFacts(register: Register, ports: Pick<Ports, 'clock'>): TaskFacts {
  const ofRequest = groupBy(register.all('propositions'), ({ requestReference }) => requestReference);
  const propositionsOf: TaskFacts['propositionsOf'] = (reference) => ofRequest.get(reference) ?? [];
  return {
    today: ports.clock.today(),
    requests: register.all('requests'),
    propositions: alive(register, 'propositions'),
    offers: register.all('offers'),
    companies: register.all('companies'),
    messagesIn: (status) => register.where('messages', 'status', status),
    messagesAbout: (reference) => register.where('messages', 'about', reference),
    reviews: register.all('reviews'),
    needs: register.all('needs'),
    contributions: register.all('contributions'),
    request: (reference) => register.find('requests', reference),
    hardshipsOf: hardshipsIn(register),
    plans: register.all('plans'),
    proposition: (reference) => register.find('propositions', reference),
    propositionsOf,
    unkeptPromise: unkeptPromises(register, ports, propositionsOf),
  };
}

/** Each request is looked at once, however often it is asked for. */
function unkeptPromises(
  register: Register,
  ports: Pick<Ports, 'clock'>,
  propositionsOf: TaskFacts['propositionsOf'],
): TaskFacts['unkeptPromise'] {
  const facts = factsOf(register, ports);
  const writtenAbout = writtenToTeachers(register, ports);
  const known = new Map<string, IsoDate | undefined>();
  return (request: Request) => {
    const { reference } = request;
    if (!known.has(reference)) {
      const written = (): Written[] => writtenAbout([reference, ...propositionsOf(reference).map((one) => one.reference)]);
      known.set(reference, unkeptPromise({ request }, written, facts));
    }
    return known.get(reference);
  };
}

/** What has left to the teacher about a request and its propositions, the earliest first. */
function writtenToTeachers(register: Register, { clock }: Pick<Ports, 'clock'>) {
  const isTrial = isInTrial(register);
  return (references: readonly string[]): Written[] =>
    messagesAbout(
      register,
      references,
      isTrial,
      ({ template, status }) => status === 'sent' && TO_TEACHERS.includes(template),
    ).map((message): Written => ({
      template: message.template,
      // Read when asked for: the last promise and what came after it are.
      get composedOn() {
        // A reminder's words are made anew when it leaves.
        return isReminder(message.template) ? this.leftOn : clock.dayOf(message.createdAt);
      },
      get leftOn() {
        return clock.dayOf(message.sentAt ?? message.createdAt);
      },
    }));
}
