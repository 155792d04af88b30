/** What follows from the standing of a company. */
import type { CompanyEffect } from '../../../domain/company/company-standing';
import type { Effect } from '../act';

export const COMPANY_EFFECTS: Readonly<Record<CompanyEffect, Effect<'companies'>>> = {
  'stop-solicitations'({ register, record, fireIfPossible }) {
    for (const proposition of register.where('propositions', 'companyReference', record.reference)) {
      if (proposition.status !== 'to-send') continue;
      fireIfPossible({
        table: 'propositions',
        reference: proposition.reference,
        event: 'cancelled',
        patch: { endedBy: 'cancelled' },
      });
    }
  },
};
