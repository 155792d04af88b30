/** Answers what the panel shows: read without the lock, in the script itself since every click waits for it. */
import { calls } from '../../application/cards/calls';
import { emptyHome } from '../../application/cards/home';
import { companyCard } from '../../application/cards/company-card';
import { offerCard } from '../../application/cards/offer-card';
import { ranking } from '../../application/cards/ranking';
import { requestCard } from '../../application/cards/request-card';
import { search } from '../../application/cards/search';
import type { HomeView } from '../../application/sidebar-views/home-view';
import type { SidebarApi } from '../../application/sidebar-api';
import type { Run } from '../run';
import { late } from '../parts/load-part';
import { REGISTER_VERSION } from '../../application/upkeep/register-version';
import { readHome, writeHomeTab } from '../ui/home-tab';
import { selection, showRow } from '../ui/selection';
import { shown } from './answers';
import { reply } from './reply';

const updateRegister = late<typeof import('../parts/install')>('install')('updateRegister');

/** The Accueil tab follows what the panel shows. */
function shownHome(run: Run): HomeView {
  const view = readHome(run);
  writeHomeTab(run, view);
  return view;
}

type PanelView =
  | 'getHome'
  | 'getSelection'
  | 'showRow'
  | 'search'
  | 'getRequestCard'
  | 'getRanking'
  | 'getOfferCard'
  | 'getCompanyCard'
  | 'getCalls';

export const panelViews: Pick<SidebarApi, PanelView> = {
  getHome: () =>
    reply((run) => {
      const { version } = run.installation.read();
      if (version === 0) return emptyHome(run.ports);
      if (version !== REGISTER_VERSION) updateRegister(run);
      return shownHome(run);
    }),
  getSelection: () => reply(selection),
  showRow: (reference) => reply((run) => showRow(run, reference)),
  search: (text) => shown((register) => search(register, text)),
  getRequestCard: (reference) => shown((register, ports) => requestCard(register, ports, reference)),
  getRanking: (reference) => shown((register, ports) => ranking(register, ports, reference)),
  getOfferCard: (reference) => shown((register, ports) => offerCard(register, ports, reference)),
  getCompanyCard: (reference) => shown((register, ports) => companyCard(register, ports, reference)),
  getCalls: () => shown(calls),
};
