/** Messages read, queued, sent and settled. */
import { MINUTE, type Hub } from '../hub';
import { MSG, REQUESTS } from './busy-hub';
import type { Facts, UseCase } from './use-case';
import { page, menu } from './use-case-makers';

/** A message whose run was broken off while it left: nobody knows whether it did. */
const doubtful = (hub: Hub): Facts => {
  hub.ask('queueMessage', MSG(19), {});
  hub.runtime.setFault({ killAtCall: { call: 1, when: 'during', of: 'MailApp.sendEmail' } });
  hub.ask('sendPropositions', { requestReference: REQUESTS.seeking, choices: hub.choicesFor(REQUESTS.seeking, 'Epsilon') });
  hub.advance(4 * MINUTE);
  hub.runtime.clearFaults();
  hub.advance(70 * MINUTE);
  return { reference: hub.ask('getMessages').doubtful[0]!.reference };
};

export const MESSAGE_USE_CASES: readonly UseCase[] = [
  page('queueMessage', [MSG(19), { subject: 'Une place de stage' }]),
  page('queueAllMessages', []),
  page('cancelMessage', [MSG(19)]),
  page('editMessage', [MSG(19), { subject: 'Une autre place', leaveOn: '2027-01-20' }]),
  page('correctAddress', [MSG(19), 'juste@alpha.example']),
  page('setPause', [true, 'Essai'], { isOfTheMoment: true }),
  page('sendToMyself', [MSG(19)], { sendsAgain: true }),
  page('settleMessage', [], {
    prepare: doubtful,
    act: (hub, { reference }) => void hub.runtime.callFromPage('settleMessage', [reference, 'confirmed-sent']),
  }),
  page('settleMessage', [], {
    title: 'sent again',
    prepare: doubtful,
    act: (hub, { reference }) => void hub.runtime.callFromPage('settleMessage', [reference, 'retried']),
  }),
  page('sendDueMessages', [], {
    prepare: (hub) => {
      hub.runtime.setMailQuota(0);
      hub.ask('queueMessage', MSG(19), {});
      hub.advance(5 * MINUTE);
      hub.runtime.setMailQuota(50);
    },
  }),
  menu('sendWaitingMessages', {
    prepare: (hub) => {
      hub.runtime.setMailQuota(0);
      hub.ask('queueMessage', MSG(19), {});
      hub.advance(5 * MINUTE);
      hub.runtime.setMailQuota(50);
    },
  }),
];
