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

/** Words that the tab held before: they are read as what they meant. */
export const formerRemarkDecisionLabels: Readonly<Record<string, RemarkDecision>> = { Laissé: 'left' };

export const remarkDecisionLabels: Readonly<Record<RemarkDecision, string>> = {
  accepted: 'Repris',
  'said-more': 'Repris, nouveau mot à lire',
  left: 'Écarté',
};
