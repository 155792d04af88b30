/** A message becomes a line of the outbox, once for each occasion. */
import { readAddresses } from '../../domain/contact/email';
import { TO_TEACHERS, type Message, type TemplateCode } from '../../domain/message/message';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { messageStatusLabels } from '../../wording/labels/statuses';
import { previewWarnings } from '../../wording/sidebar/message-sentences';
import { noteStatus } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { composeMessage, type MessageContext } from './compose-message';
import { departureMoment, type Departure } from './departure-moment';
import { mustBeReviewed } from './hold-acknowledgement';
import { standingIn } from './standing-messages';

export type { Departure };

export interface MessageToQueue {
  readonly template: TemplateCode;
  /** Reference of the request, offer or proposition. */
  readonly about: string;
  readonly to: string;
  readonly cc?: string;
  readonly context: MessageContext;
  /** With object, template and recipient it names the message: the same one is queued once. */
  readonly occasion: string;
  /**
   * `at-once` for automatic answers; `after-delay` leaves time to cancel, `in-hours` has had it; both keep the hub's hours;
   * `after-review` waits for the animator.
   */
  readonly departure: Departure;
  /** Of a reminder: every object that it speaks of. */
  readonly covers?: string;
  /** The animator's own wording. */
  readonly subject?: string;
  readonly body?: string;
}

/** Addresses that the school wants in copy of what its teachers receive; whoever is written to is not among them. */
function copyFor(register: Register, { template, to, context }: MessageToQueue): string | undefined {
  const uai = context.request?.schoolUai;
  if (uai === undefined || !TO_TEACHERS.includes(template)) return undefined;
  const reading = readAddresses(register.find('schools', uai)?.copyTo ?? '');
  const addresses = reading.kind === 'one' ? [reading.address] : reading.kind === 'several' ? reading.addresses : [];
  return addresses.filter((address) => address !== to.toLowerCase()).join(',') || undefined;
}

/** The same message, queued for another address that has been corrected into this one since. */
const movedTo = (register: Register, { template, about, to, occasion }: MessageToQueue): readonly Message[] =>
  register
    .where('messages', 'about', about)
    .filter(
      (line) =>
        line.template === template &&
        line.to.toLowerCase() === to.toLowerCase() &&
        line.key.replace(/\+\d+$/, '').endsWith(`/${occasion}`),
    );

/**
 * Adds the message and asks for a run when it falls due; gives the one already there when it was queued before and neither
 * skipped nor cancelled.
 */
export function queueMessage(register: Register, ports: Ports, message: MessageToQueue): Message {
  const stem = `${message.template}/${message.about}/${message.to.toLowerCase()}/${message.occasion}`;
  const earlier = register
    .where('messages', 'about', message.about)
    .filter(({ key }) => key === stem || key.startsWith(`${stem}+`));
  const known = [...earlier, ...movedTo(register, message)].find(standingIn(register));
  if (known !== undefined) return known;
  const composed = composeMessage(register, ports, message.template, message.context);
  const now = ports.clock.now();
  const sendAfter = departureMoment(register, ports, message.departure);
  const isLacking = composed.missing.length > 0 && message.body === undefined;
  const held = message.departure === 'at-once' ? mustBeReviewed(register, ports, message) : undefined;
  const warnings = previewWarnings({ to: message.to, missing: isLacking ? composed.missing : [] });
  const queued: Message = {
    reference: register.nextReference('messages'),
    status:
      message.departure === 'after-review' || isLacking || warnings.length > 0 || held !== undefined ? 'to-review' : 'queued',
    template: message.template,
    about: message.about,
    to: message.to,
    cc: message.cc ?? copyFor(register, message),
    subject: message.subject ?? composed.subject,
    body: message.body ?? composed.body,
    createdAt: now,
    sendAfter,
    attempts: 0,
    // Said on its line: a message that lacks something is never queued with the others.
    ...(message.covers === undefined ? {} : { covers: message.covers }),
    ...(warnings.length > 0 ? { error: warnings.join(' ') } : held === undefined ? {} : { error: held }),
    key: earlier.length === 0 ? stem : `${stem}+${earlier.length}`,
  };
  register.add('messages', queued);
  noteStatus(register, ports, {
    action: journalActions.prepared,
    object: journalObjects.message,
    reference: queued.reference,
    after: messageStatusLabels[queued.status],
  });
  if (queued.status === 'queued') ports.wakeUp.at(sendAfter);
  return queued;
}
