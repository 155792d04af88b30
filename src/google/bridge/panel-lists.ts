/** Answers what the panel shows more seldom, and what needs what the acts need: a part of its own. */
import { propositionCard } from '../../application/cards/proposition-card';
import { messagesView } from '../../application/outbox/message-lines';
import type { SidebarApi } from '../../application/sidebar-api';
import { lastActions } from '../../application/undo/undo-action';
import { problemsView } from '../../application/upkeep/mend-problem';
import { shown } from './answers';

export const panelLists: Pick<SidebarApi, 'getPropositionCard' | 'getMessages' | 'getProblems' | 'getLastActions'> = {
  getPropositionCard: (reference) => shown((register, ports) => propositionCard(register, ports, reference)),
  getMessages: () => shown(messagesView),
  getProblems: () => shown(problemsView),
  getLastActions: () => shown(lastActions),
};
