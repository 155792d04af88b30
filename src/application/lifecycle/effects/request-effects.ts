/** What follows from the events of a request. */
import type { RequestEffect } from '../../../domain/request/request-status';
import { livePropositionsOf, seatedPropositionsOf } from '../../propositions/propositions-of';
import type { Effect } from '../act';

export const REQUEST_EFFECTS: Readonly<Record<RequestEffect, Effect<'requests'>>> = {
  'hold-host'({ register, ports, record }) {
    const seated = seatedPropositionsOf(register, record.reference)[0];
    const hostName = seated && (register.find('companies', seated.companyReference)?.name ?? seated.companyName);
    register.change('requests', record.reference, {
      hostName,
      placedOn: ports.clock.today(),
      convention: record.convention ?? 'to-prepare',
      livePropositions: 0,
    });
  },
  'release-host'({ register, record }) {
    register.change('requests', record.reference, {
      hostName: undefined,
      placedOn: undefined,
      convention: undefined,
      conventionSignedOn: undefined,
    });
  },
  'make-urgent': ({ register, record }) => register.change('requests', record.reference, { priority: 'urgent' }),
  'end-propositions'({ register, record, occurrence, fireIfPossible }) {
    const event =
      occurrence.event === 'pupil-withdrew' || occurrence.event === 'stage-interrupted' ? 'pupil-withdrew' : 'request-ended';
    for (const { reference } of seatedPropositionsOf(register, record.reference))
      fireIfPossible({ table: 'propositions', reference, event, reason: occurrence.reason, patch: { endedBy: event } });
    for (const { reference } of livePropositionsOf(register, record.reference)) {
      fireIfPossible({
        table: 'propositions',
        reference,
        event: 'request-ended',
        reason: occurrence.reason,
        patch: { endedBy: 'request-ended' },
      });
    }
    register.change('requests', record.reference, { livePropositions: 0 });
  },
  'withdraw-seats'({ register, record, occurrence, fireIfPossible }) {
    for (const { reference } of seatedPropositionsOf(register, record.reference)) {
      fireIfPossible({ table: 'propositions', reference, event: 'host-withdrew', reason: occurrence.reason });
    }
  },
  'keep-closing-reason': ({ register, record, occurrence }) =>
    register.change('requests', record.reference, { closingReason: occurrence.reason }),
  'clear-closing-reason': ({ register, record }) => register.change('requests', record.reference, { closingReason: undefined }),
  'convention-sent': ({ register, record }) => register.change('requests', record.reference, { convention: 'sent' }),
  'convention-signed': ({ register, ports, record }) =>
    register.change('requests', record.reference, {
      convention: 'signed',
      conventionSignedOn: record.conventionSignedOn ?? ports.clock.today(),
    }),
};
