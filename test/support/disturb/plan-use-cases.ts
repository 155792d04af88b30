/** Kept plans: kept, opened, compared, shared with a school, and what the school says of a line. */
import type { RankingView } from '../../../src/application/sidebar-views/ranking-view';
import { FORM, type Hub } from '../hub';
import { REQUESTS } from './busy-hub';
import type { Facts, UseCase } from './use-case';

const SCHOOL = '0421002L';
const NO_WISHES = { kept: [], forbidden: [], previous: [] };

/** The plan that gives the request that seeks its best host. */
function planOf(hub: Hub) {
  const { hosts } = hub.ask('getRanking', REQUESTS.seeking) as RankingView;
  const { offerReference, companyReference } = hosts.find(({ companyName }) => companyName.endsWith('Epsilon'))!;
  const line = { requestReference: REQUESTS.seeking, hostId: offerReference ?? companyReference };
  return { lines: [line], kept: [line], forbidden: [] };
}
function kept(hub: Hub): Facts {
  hub.runtime.callFromPage('keepDraft', [planOf(hub)]);
  return { draft: hub.rows('Plans').at(-1)!['Référence']! };
}
function shared(hub: Hub): Facts {
  const facts = kept(hub);
  hub.runtime.callFromPage('shareDraft', [facts['draft'], SCHOOL]);
  return { ...facts, token: hub.rows('Plans').at(-1)!['Jeton']! };
}
function remark(hub: Hub, { token }: Facts): void {
  const form = hub.runtime.forms().find(({ title }) => title === FORM['follow-up'])!.id;
  const { accepted } = hub.runtime.submitForm(form, {
    'Que souhaitez-vous dire\u00a0?': 'Le lieu envisagé pour l’élève ne convient pas',
    'Code de la demande': String(token),
    'Un mot pour le pôle de stages': 'Trop loin',
  });
  if (!accepted) throw new Error('the form refuses the remark');
}
const page = (of: string, more: Partial<UseCase> & Pick<UseCase, 'act'>): UseCase => ({ of, isClick: true, ...more });
const call = (hub: Hub, of: string, ...args: readonly unknown[]): void => void hub.runtime.callFromPage(of, args);

export const PLAN_USE_CASES: readonly UseCase[] = [
  page('getPlanRules', { isReading: true, act: (hub) => call(hub, 'getPlanRules') }),
  page('tryWeight', { isReading: true, act: (hub) => call(hub, 'tryWeight', 'distance', '60', NO_WISHES) }),
  page('applyWeight', { act: (hub) => call(hub, 'applyWeight', 'distance', '60', NO_WISHES) }),
  page('getDrafts', { isReading: true, prepare: shared, act: (hub) => call(hub, 'getDrafts') }),
  page('openDraft', { isReading: true, prepare: kept, act: (hub, { draft }) => call(hub, 'openDraft', draft) }),
  page('comparePlans', {
    isReading: true,
    prepare: kept,
    act: (hub, { draft }) => call(hub, 'comparePlans', { draft }, { pairs: [] }),
  }),
  page('keepDraft', { prepare: (hub) => ({ plan: planOf(hub) }), act: (hub, { plan }) => call(hub, 'keepDraft', plan) }),
  page('shareDraft', { prepare: kept, act: (hub, { draft }) => call(hub, 'shareDraft', draft, SCHOOL) }),
  page('deleteDraft', { prepare: shared, act: (hub, { draft }) => call(hub, 'deleteDraft', draft) }),
  page('decideRemark', {
    prepare: (hub) => {
      const facts = shared(hub);
      remark(hub, facts);
      return facts;
    },
    act: (hub, { draft }) => call(hub, 'decideRemark', draft, true),
  }),
  { of: 'onFormSubmit', title: 'a remark on a plan', isClick: false, prepare: shared, act: remark },
];
