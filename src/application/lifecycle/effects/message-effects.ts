/** What follows from the events of a message. */
import type { Message, MessageEffect, TemplateCode } from '../../../domain/message/message';
import { mayCarryResources, resourcesIn } from '../../../domain/network/joined-resources';
import { coveredBy } from '../../../domain/reminder/due-items';
import { sentBodyLeft } from '../../../wording/emails/sandbox';
import { cameBack } from '../../../wording/sidebar/message-sentences';
import { journalActions, journalObjects } from '../../../wording/labels/journal';
import { refreshSolicitations } from '../../companies/refresh-solicitations';
import { noteInJournal } from '../../journal/note-in-journal';
import type { Ports, Register } from '../../ports';
import { isInTrial } from '../../setup/trial';
import type { Effect } from '../act';

const REMINDERS_OF_PROPOSITIONS: readonly TemplateCode[] = ['proposition-reminder', 'proposition-last-reminder'];

/** A line of the journal for each resource that has left with it: the text is gone afterwards. */
function noteJoined(register: Register, ports: Ports, { reference, template, body }: Message): void {
  if (!mayCarryResources(template)) return;
  for (const resource of resourcesIn(body, register.all('resources')))
    noteInJournal(register, ports, {
      action: journalActions.resourceJoined,
      object: journalObjects.resource,
      reference: resource.reference,
      after: reference,
    });
}

export const MESSAGE_EFFECTS: Readonly<Record<MessageEffect, Effect<'messages'>>> = {
  'keep-fingerprint'({ register, ports, record, occurrence }) {
    const isTrial = isInTrial(register);
    if (!isTrial) noteJoined(register, ports, record);
    register.change('messages', record.reference, {
      ...(isTrial ? { isTrial } : {}),
      sentAt: occurrence.patch?.sentAt ?? ports.clock.now(),
      error: undefined,
      body: sentBodyLeft(record.body),
    });
  },
  'drop-text': ({ register, record }) => register.change('messages', record.reference, { body: '', sendAfter: undefined }),
  'note-return': ({ register, record }) => register.change('messages', record.reference, { error: cameBack }),
  'note-departure'({ register, ports, record, touched, fireIfPossible }) {
    if (REMINDERS_OF_PROPOSITIONS.includes(record.template)) {
      // The message as it was when it was taken: lines that did not hold any more are gone from it.
      for (const { about } of coveredBy(record)) fireIfPossible({ table: 'propositions', reference: about, event: 'reminded' });
      return;
    }
    if (record.template !== 'proposition') return;
    const proposition = register.find('propositions', record.about);
    if (proposition === undefined) return;
    // A proposition that ended while its message was under way has been read all the same: its host must hear of the end.
    // One that came back and was sent again counts from the message that was read.
    if (
      !fireIfPossible({ table: 'propositions', reference: proposition.reference, event: 'sent' }) &&
      (proposition.sentOn === undefined || proposition.status === 'sent')
    ) {
      register.change('propositions', proposition.reference, { sentOn: ports.clock.today() });
      refreshSolicitations(register, ports, proposition.companyReference);
    }
    touched.add(proposition.requestReference);
  },
};
