/** Answers the two wide dialogs: the allocation and the map. */
import { arrangeWith } from '../../application/allocation/arrange-with';
import { createPropositions } from '../../application/allocation/create-propositions';
import { mapView } from '../../application/map/map-view';
import { packMap } from '../../application/map/pack-map';
import { alternatives, solvePlan } from '../../application/allocation/solve-plan';
import { planRulesView } from '../../application/allocation/plan-rules';
import { applyWeight, tryWeight } from '../../application/allocation/try-weight';
import { changeFrontier, placeWorth, whatItTakes } from '../../application/allocation/plan-questions';
import { askForPlaces } from '../../application/companies/ask-for-places';
import { comparePlans } from '../../application/drafts/compare-plans';
import { decideRemark, draftsView } from '../../application/drafts/drafts-view';
import { deleteDraft } from '../../application/drafts/delete-draft';
import { keepDraft } from '../../application/drafts/keep-draft';
import { openDraft } from '../../application/drafts/open-draft';
import { shareDraft } from '../../application/drafts/share-draft';
import { whyNotHost } from '../../application/allocation/why-not-host';
import type { DialogApi } from '../../application/dialog-api';
import type { OutlineFile } from '../../domain/geography/outlines';
import { noOutlines } from '../../wording/errors/register-errors';
import { requirePermissions } from '../permissions/require-permissions';
import { projectFile } from '../html/project-file';
import { reply } from './reply';

export const dialogServer: DialogApi = {
  solvePlan: (wishes) => reply((run) => run.read((register) => solvePlan(register, run.ports, wishes))),
  getAlternatives: (requestReference, plan) =>
    reply((run) => run.read((register) => alternatives(register, run.ports, requestReference, plan))),
  whyNotHost: (asked, wishes) => reply((run) => run.read((register) => whyNotHost(register, run.ports, asked, wishes))),
  arrangeWith: (asked, wishes) => reply((run) => run.read((register) => arrangeWith(register, run.ports, asked, wishes))),
  whatItTakes: (reference, wishes) => reply((run) => run.read((register) => whatItTakes(register, run.ports, reference, wishes))),
  placeWorth: (wishes) => reply((run) => run.read((register) => placeWorth(register, run.ports, wishes))),
  changeFrontier: (wishes) => reply((run) => run.read((register) => changeFrontier(register, run.ports, wishes))),
  askForPlaces: (references, ask) =>
    reply(({ ports }) => ports.unitOfWork((register) => askForPlaces(register, ports, references, ask))),
  keepDraft: (plan) =>
    reply(({ ports }) =>
      ports.unitOfWork((register) => ({ ...keepDraft(register, ports, plan), drafts: draftsView(register, ports) })),
    ),
  getDrafts: () => reply((run) => run.read((register) => draftsView(register, run.ports))),
  openDraft: (reference) => reply((run) => run.read((register) => openDraft(register, run.ports, reference))),
  comparePlans: (from, to) => reply((run) => run.read((register) => comparePlans(register, run.ports, from, to))),
  shareDraft: (reference, schoolKey) =>
    reply(({ ports }) => {
      requirePermissions('propose');
      return ports.unitOfWork((register) => ({
        ...shareDraft(register, ports, reference, schoolKey),
        drafts: draftsView(register, ports),
      }));
    }),
  deleteDraft: (reference) =>
    reply(({ ports }) =>
      ports.unitOfWork((register) => ({ ...deleteDraft(register, ports, reference), drafts: draftsView(register, ports) })),
    ),
  decideRemark: (reference, isTaken) =>
    reply(({ ports }) => ports.unitOfWork((register) => decideRemark(register, ports, reference, isTaken))),
  getPlanRules: () => reply((run) => run.read(planRulesView)),
  tryWeight: (code, value, wishes) => reply((run) => run.read((register) => tryWeight(register, run.ports, code, value, wishes))),
  applyWeight: (code, value, wishes) =>
    reply((run) => {
      const { sentence } = run.ports.unitOfWork((register) => applyWeight(register, run.ports, code, value));
      return { sentence, plan: run.read((register) => solvePlan(register, run.ports, wishes)) };
    }),
  createPropositions: (pairs) =>
    reply(({ ports }) => {
      requirePermissions('propose');
      return ports.unitOfWork((register) => createPropositions(register, ports, pairs));
    }),
  getMap: () =>
    reply((run) =>
      run.read((register) =>
        packMap(mapView(register, run.ports, JSON.parse(projectFile('contours', noOutlines)) as OutlineFile)),
      ),
    ),
};
