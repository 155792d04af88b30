/** What the due-list asks for today becomes messages, one for each person and matter, and events. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { groupBy } from '../../domain/group-by';
import type { Subject } from '../../domain/reminder/reminder';
import { asMade, coversText, dueItems, type DueItem } from '../../domain/reminder/due-items';
import { wordingOf } from '../../domain/request/public-wording';
import { fingerprint } from '../../domain/text/fingerprint';
import type { Scope } from '../lifecycle/act';
import { inOneAction } from '../lifecycle/apply-event';
import { queueMessage } from '../outbox/queue-message';
import { contextOfLines, helpIn, type Help } from './context-of-lines';
import type { Ports, Register } from '../ports';
import { withLinks } from '../reviews/review-token';
import { addresseeOf } from './addressee';
import { factsOf, subjectsOf } from './facts';

/** Objects that one action deals with: what it says beforehand stays within a cell. */
const MOST_AT_ONCE = 100;

/**
 * Queues what is due and tells the silence of hosts. Done again on the same day it adds nothing.
 * @returns how many objects were dealt with; as many as `MOST_AT_ONCE` means that more wait
 */
export function queueReminders(register: Register, ports: Ports): number {
  return inOneAction(register, ports, (scope) => {
    const due = dueItems(subjectsOf(register), factsOf(register, ports)).filter((item) => isReady(scope, item));
    const now = due.slice(0, MOST_AT_ONCE);
    const help = helpIn(register, ports);
    for (const { reminder, about } of now)
      if (reminder.event !== undefined) scope.fireIfPossible({ table: 'propositions', reference: about, event: reminder.event });
    for (const [to, items] of groupBy(now.filter(hasTemplate), (item) => groupOf(register, item, ports.clock.today())))
      queueGroup(scope, to, items, help);
    return now.length;
  });
}

const AFTERNOON = 14;
/** Half of a day of the hub, « 2027-01-05 1 ». */
const halfNow = ({ clock }: Pick<Ports, 'clock'>): string => `${clock.today()} ${clock.hourOf(clock.now()) < AFTERNOON ? 1 : 2}`;

/**
 * Twice a day: in the morning, and after noon for who was placed meanwhile; every other hour costs nothing.
 * @param remindedAt the half of a day that was dealt with last
 * @returns the half that is dealt with now; the former while more waits than there was time for
 */
export function remindByHalfDay(ports: Ports, remindedAt: string | undefined): string | undefined {
  const half = halfNow(ports);
  if (remindedAt === half) return half;
  let dealtWith = MOST_AT_ONCE;
  while (dealtWith === MOST_AT_ONCE && ports.hasTimeLeft())
    dealtWith = ports.unitOfWork((register) => queueReminders(register, ports));
  return dealtWith < MOST_AT_ONCE ? half : remindedAt;
}

const hasTemplate = ({ reminder }: DueItem): boolean => reminder.template !== undefined;

/** One person, one matter, one way of speaking: one message. */
const groupOf = (register: Register, { reminder, subject, about }: DueItem, today: IsoDate): string =>
  [
    addresseeOf(register, reminder.to, subject, today),
    reminder.template,
    reminder.isGrouped === true ? wordingOf(subject.request?.type) : about,
  ].join(' ');

/**
 * Somebody to write to, who has not been written to today about the same request or the same meeting, and to whom nothing about
 * it is about to leave: what a spent quota has held since yesterday is read today.
 */
function isReady({ register, ports }: Scope, { reminder, subject }: DueItem): boolean {
  if (reminder.template === undefined) return true;
  const today = ports.clock.today();
  const to = addresseeOf(register, reminder.to, subject, today);
  if (to === undefined) return false;
  return !sameMatter(register, subject).some((reference) =>
    register
      .where('messages', 'about', reference)
      .some(
        (message) =>
          message.to.toLowerCase() === to &&
          message.status !== 'skipped' &&
          message.status !== 'cancelled' &&
          (message.status === 'queued' || ports.clock.dayOf(message.sentAt ?? message.createdAt) === today),
      ),
  );
}

/** References under which the person may have been written to about the same thing. */
function sameMatter(register: Register, { request, registration }: Subject): readonly string[] {
  if (registration !== undefined) return [registration.reference, registration.meetingReference];
  if (request === undefined) return [];
  const propositions = register.where('propositions', 'requestReference', request.reference);
  return [request.reference, ...propositions.map(({ reference }) => reference)];
}

function queueGroup({ register, ports }: Scope, group: string, items: readonly DueItem[], help: Help): void {
  const to = group.slice(0, group.indexOf(' '));
  const { reminder, about } = items[0]!;
  const covers = coversText(items);
  const queued = queueMessage(register, ports, {
    template: reminder.template!,
    about,
    to,
    context: contextOfLines(
      register,
      withLinks(
        register,
        ports,
        reminder.template!,
        items.map(({ subject }) => subject),
      ),
      help,
    ),
    occasion: fingerprint(covers),
    departure: 'in-hours',
    covers,
  });
  if (queued.covers === covers) register.change('messages', queued.reference, { covers: `${covers} ${asMade(queued)}` });
}
