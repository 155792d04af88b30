/** Labels of the tab « Plans ». */
import type { DraftRole, RemarkDecision, RemarkKind } from '../../domain/draft/plan-draft';

export const draftRoleLabels: Readonly<Record<DraftRole, string>> = {
  placed: 'Dans le plan',
  kept: 'Gardée',
  unplaced: 'Sans hôte',
  forbidden: 'Interdite',
};

export const remarkLabels: Readonly<Record<RemarkKind, string>> = {
  keep: 'À garder',
  forbid: 'À éviter',
};

export const remarkDecisionLabels: Readonly<Record<RemarkDecision, string>> = {
  accepted: 'Repris',
  left: 'Laissé',
};
