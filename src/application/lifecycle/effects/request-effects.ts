/** What follows from the events of a request. */
import { restStartsOn } from '../../../domain/request/rest-of-stage';
import type { ConventionState } from '../../../domain/request/request';
import type { RequestEffect } from '../../../domain/request/request-status';
import { livePropositionsOf, seatedPropositionsOf } from '../../propositions/propositions-of';
import type { Act, Effect } from '../act';

const NO_CONVENTION = {
  convention: undefined,
  conventionSentOn: undefined,
  conventionReturnedOn: undefined,
  conventionSignedOn: undefined,
  conventionBy: undefined,
} as const;

/** The state, and its day where the event brings none: the one already there, else today. */
function noteConvention(
  { register, ports, record, occurrence }: Act<'requests'>,
  convention: ConventionState,
  day: 'conventionSentOn' | 'conventionReturnedOn' | 'conventionSignedOn',
): void {
  register.change('requests', record.reference, {
    convention,
    [day]: occurrence.patch?.[day] ?? record[day] ?? ports.clock.today(),
  });
}

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
      ...NO_CONVENTION,
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
  'leave-seats'({ register, record, occurrence, fireIfPossible }) {
    for (const { reference } of seatedPropositionsOf(register, record.reference))
      fireIfPossible({
        table: 'propositions',
        reference,
        event: 'pupil-withdrew',
        reason: occurrence.reason,
        patch: { endedBy: 'pupil-withdrew' },
      });
  },
  'start-again'({ register, ports, record }) {
    const startsOn = restStartsOn(record, ports.clock.today());
    if (startsOn !== undefined) register.change('requests', record.reference, { startsOn });
  },
  'keep-closing-reason': ({ register, record, occurrence }) =>
    register.change('requests', record.reference, { closingReason: occurrence.reason }),
  'clear-closing-reason': ({ register, record }) => register.change('requests', record.reference, { closingReason: undefined }),
  'convention-sent': (act) => noteConvention(act, 'sent', 'conventionSentOn'),
  'convention-returned': (act) => noteConvention(act, 'returned', 'conventionReturnedOn'),
  'convention-signed': (act) => noteConvention(act, 'signed', 'conventionSignedOn'),
  'convention-undone': ({ register, record }) =>
    register.change('requests', record.reference, { ...NO_CONVENTION, convention: 'to-prepare' }),
};
