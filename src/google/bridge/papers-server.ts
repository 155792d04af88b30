/** Answers the dialog of the sheets to print. */
import type { PapersApi } from '../../application/papers-api';
import { paperOf, papersView } from '../../application/papers/papers-view';
import { shown } from './answers';

export const papersServer: PapersApi = {
  getPapers: () => shown(papersView),
  getPaper: (id) => shown((register, ports) => paperOf(register, ports, id)),
};
