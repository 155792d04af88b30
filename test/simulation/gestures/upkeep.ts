/** What keeps the register: undoing, lists that come in, pastes, repairs. */
import type { ImportStart } from '../../../src/application/import-api';
import type { UndoView } from '../../../src/application/undo-api';
import { requestStatusLabels } from '../../../src/wording/labels/statuses';
import { ANIMATORS, HOSTS } from './people';
import { byOf } from './click';
import { pick, type Gesture } from './gesture';

/** Two hosts that may be known already, and one that is not. */
const poolOf = (first: number): string =>
  [
    'Raison sociale;Code postal;Commune;Courriel',
    ...[first, first + 1].map((host) => HOSTS[host % HOSTS.length]!).map((name) => `Restaurant ${name};42600;Montbrison;`),
    `Atelier Neuf ${first};42600;Montbrison;atelier${first}@exemple.example`,
  ].join('\n');
const MAPPING: ImportStart['mapping'] = { 0: 'companyName', 1: 'postalCode', 2: 'commune', 3: 'contactEmail' };

export const UPKEEP_GESTURES: readonly Gesture[] = [
  {
    name: 'undo',
    weight: 3,
    only: 'built',
    play(world, draw) {
      const by = byOf(draw);
      const last = (world.call(by, 'getLastActions', []).value as UndoView | undefined)?.last;
      if (last === undefined) return undefined;
      const { isDone, sentence } = world.call(by, 'undoAction', [last.id]);
      return `${ANIMATORS[by]} annule la dernière action${isDone ? '' : ` (refusé : ${sentence.slice(0, 90)})`}.`;
    },
  },
  {
    name: 'import',
    weight: 1,
    only: 'built',
    play(world, draw) {
      const by = byOf(draw);
      const start = { source: { text: poolOf(draw[0]) }, mapping: MAPPING, created: [] } satisfies ImportStart;
      const { isDone, sentence } = world.call(by, 'startImport', [start]);
      return `${ANIMATORS[by]} importe trois entreprises${isDone ? '' : ` (refusé : ${sentence.slice(0, 90)})`}.`;
    },
  },
  {
    name: 'import-goes-on',
    weight: 1,
    only: 'built',
    play(world, draw) {
      const call = draw[1] % 4 === 0 ? 'stopImport' : 'continueImport';
      const { isDone } = world.call(byOf(draw), call, []);
      return isDone ? `${ANIMATORS[byOf(draw)]} ${call === 'stopImport' ? 'arrête' : 'poursuit'} l’importation.` : undefined;
    },
  },
  {
    name: 'paste-statuses',
    weight: 1,
    only: 'built',
    play(world, draw, { requests }) {
      const request = pick(requests, draw[0]);
      const label = pick(Object.values(requestStatusLabels), draw[1]);
      if (request === undefined || label === undefined) return undefined;
      world.paste(byOf(draw), 'requests', request.reference, 'status', [label, label]);
      return `On colle « ${label} » dans deux cellules de statut, à partir de ${request.reference}.`;
    },
  },
  {
    name: 'paste-notes',
    weight: 1,
    only: 'built',
    play(world, draw, { offers }) {
      const offer = pick(offers, draw[0]);
      if (offer === undefined) return undefined;
      world.paste(byOf(draw), 'offers', offer.reference, 'places', ['2', '99/99/2027', '=1+1']);
      return `On colle trois valeurs dans les places, à partir de ${offer.reference}.`;
    },
  },
  {
    name: 'verify',
    weight: 1,
    only: 'built',
    play(world, draw) {
      world.menu(byOf(draw), draw[1] % 2 === 0 ? 'verifyRegister' : 'repairRegister');
      return `${ANIMATORS[byOf(draw)]} ${draw[1] % 2 === 0 ? 'vérifie' : 'répare'} le registre.`;
    },
  },
];
