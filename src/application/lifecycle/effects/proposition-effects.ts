/** What follows from the events of a proposition. */
import type { PropositionEffect } from '../../../domain/proposition/proposition-status';
import { noLongerNeeded } from '../../../wording/sidebar/message-sentences';
import { refreshSolicitations } from '../../companies/refresh-solicitations';
import { countSeatsOfOffer } from '../../offers/count-seats';
import { retireLink } from '../../propositions/retire-link';
import { livePropositionsOf, propositionsOf, seatedPropositionsOf } from '../../propositions/propositions-of';
import { isInTrial } from '../../setup/trial';
import type { Act, Effect } from '../act';

/** How many wait for an answer, beside the request. */
function countLive({ register, record }: Act<'propositions'>): number {
  const live = livePropositionsOf(register, record.requestReference).length;
  if (register.find('requests', record.requestReference) !== undefined)
    register.change('requests', record.requestReference, { livePropositions: live });
  return live;
}

/** One that has answered before anything left was asked all the same: by telephone, or beside the hub. */
function askedWithoutMessage({ register, ports, record }: Act<'propositions'>): void {
  if (record.sentOn === undefined) refreshSolicitations(register, ports, record.companyReference);
}

export const PROPOSITION_EFFECTS: Readonly<Record<PropositionEffect, Effect<'propositions'>>> = {
  'stamp-sent'({ register, ports, record }) {
    register.change('propositions', record.reference, { sentOn: ports.clock.today(), isTrial: isInTrial(register) || undefined });
    refreshSolicitations(register, ports, record.companyReference);
  },
  'stamp-reminder'({ register, ports, record }) {
    register.change(
      'propositions',
      record.reference,
      record.firstReminderOn === undefined ? { firstReminderOn: ports.clock.today() } : { secondReminderOn: ports.clock.today() },
    );
  },
  'take-seat'(act) {
    act.register.change('propositions', act.record.reference, {
      turn: (act.record.turn ?? 0) + 1,
      answer: 'yes',
      answeredOn: act.ports.clock.today(),
    });
    countSeatsOfOffer(act, act.record.offerReference);
    askedWithoutMessage(act);
  },
  'place-request': ({ record, fire }) => fire({ table: 'requests', reference: record.requestReference, event: 'host-accepted' }),
  'end-rivals'(act) {
    const { register, record, fireIfPossible } = act;
    for (const other of propositionsOf(register, record.requestReference)) {
      if (other.reference === record.reference) continue;
      fireIfPossible({
        table: 'propositions',
        reference: other.reference,
        event: 'superseded',
        patch: { endedBy: 'superseded' },
      });
    }
    // One may have ended otherwise on the way, by a status that was chosen in its cell.
    countLive(act);
  },
  'count-seats': (act) => countSeatsOfOffer(act, act.record.offerReference),
  'drop-unsent'({ register, record, fireIfPossible }) {
    for (const message of register.where('messages', 'about', record.reference)) {
      if (message.template !== 'proposition') continue;
      fireIfPossible({ table: 'messages', reference: message.reference, event: 'skipped', patch: { error: noLongerNeeded } });
    }
  },
  'retire-token': ({ register, record }) => retireLink(register, record),
  'request-goes-on'(act) {
    const isHeld = seatedPropositionsOf(act.register, act.record.requestReference).length > 0;
    if (countLive(act) === 0 && !isHeld)
      act.fireIfPossible({ table: 'requests', reference: act.record.requestReference, event: 'all-declined' });
  },
  'request-waits'(act) {
    countLive(act);
    const reference = act.record.requestReference;
    if (act.register.find('requests', reference)?.status !== 'proposed')
      act.fireIfPossible({ table: 'requests', reference, event: 'host-proposed' });
  },
  'request-loses-host'(act) {
    countLive(act);
    if (seatedPropositionsOf(act.register, act.record.requestReference).length > 0) return;
    act.fireIfPossible({
      table: 'requests',
      reference: act.record.requestReference,
      event: 'host-withdrew',
      reason: act.occurrence.reason,
    });
  },
};
