/** The card of a proposition: what was asked, what happened, what may happen next. */
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { PROPOSITION_LIFECYCLE, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { settingsFrom } from '../../domain/settings/setting';
import { propositionStatusLabels } from '../../wording/labels/statuses';
import { phoneScript, propositionLines } from '../../wording/sidebar/card-sentences';
import { phoneInPairs } from '../../wording/text/phones';
import type { Ports, Register } from '../ports';
import { contactOf } from '../companies/contact-of';
import { requireRecord } from '../require-record';
import type { PropositionCardView } from '../sidebar-api';
import { journalOf } from './request-card';

export function propositionCard(register: Register, { clock }: Pick<Ports, 'clock'>, reference: string): PropositionCardView {
  const proposition = requireRecord(register, 'propositions', reference);
  const request = register.find('requests', proposition.requestReference);
  const company = register.find('companies', proposition.companyReference);
  const settings = settingsFrom(register.all('settings'));
  const phone = contactOf(register, proposition.companyReference)?.phone ?? company?.phone;
  const may = (event: 'accepted' | 'declined' | 'confirmed' | 'cancelled' | 'host-withdrew'): boolean =>
    mayHappen(PROPOSITION_LIFECYCLE, proposition.status, event);
  return {
    reference,
    status: proposition.status,
    statusLabel: propositionStatusLabels[proposition.status],
    requestReference: proposition.requestReference,
    companyReference: proposition.companyReference,
    companyName: proposition.companyName ?? proposition.companyReference,
    lines: propositionLines(proposition, request),
    timeline: journalOf(register, clock, reference),
    ...(phone === undefined ? {} : { phone: phoneInPairs(phone) }),
    script: phoneScript(request, settings.animatorName, settings.hubName),
    may: {
      recordAnswer: (may('accepted') || may('declined')) && !SEATED_PROPOSITION_STATUSES.includes(proposition.status),
      confirm: may('confirmed'),
      cancel: may('cancelled'),
      withdrawHost: may('host-withdrew'),
    },
  };
}
