/** The Plans tab: the drafts of the allocation, a row for each line. */
import { draftRoleLabels, formerRemarkDecisionLabels, remarkDecisionLabels, remarkLabels } from '../../wording/labels/drafts';
import { tableLabels } from '../../wording/labels/tables';
import { choice, date, instant, text, yesNo } from '../codec';
import { byAddon, fromForm, type Table } from '../table';

/** The version that brought the tab. */
const since = 6;

export const plansTable: Table<'plans'> = {
  name: 'plans',
  sheetName: tableLabels.plans,
  key: 'reference',
  prefix: 'PLN',
  frozenColumns: 1,
  columns: {
    reference: byAddon('Référence', text, { width: 125, since }),
    draft: byAddon('Plan', text, { width: 125, since, ifEmpty: '' }),
    keptAt: byAddon('Gardé le', instant, { width: 130, since }),
    requestReference: byAddon('Demande', text, { width: 125, since, ifEmpty: '' }),
    role: byAddon('Ligne', choice(draftRoleLabels), { width: 110, since, ifEmpty: 'placed' }),
    hostId: byAddon('Offre ou entreprise', text, { width: 125, since }),
    hostName: byAddon('Organisme d’accueil', text, { width: 200, since }),
    schoolName: byAddon('Établissement', text, { width: 200, since }),
    isTicked: byAddon('Cochée', yesNo, { width: 70, since: 8 }),
    overrideReason: byAddon('Motif de dérogation', text, { width: 200, since: 8 }),
    sharedOn: byAddon('Partagée le', date, { width: 90, since }),
    remark: fromForm('Avis de l’établissement', choice(remarkLabels), { width: 140, since }),
    word: fromForm('Mot', text, { width: 240, since }),
    remarkOn: byAddon('Avis reçu le', date, { width: 90, since }),
    decision: byAddon('Suite donnée', choice(remarkDecisionLabels, formerRemarkDecisionLabels), { width: 110, since }),
    token: byAddon('Jeton', text, { hidden: true, since }),
    originKey: byAddon('Clé d’origine', text, { hidden: true, since }),
  },
};
