/** What people type into cells: statuses, dates, places; seen by a trigger or by none. */
import { LIFECYCLES, LIVING_TABLES, type LivingTable } from '../../../src/domain/lifecycle/living';
import { livingStatusLabel } from '../../../src/wording/labels/journal';
import type { Person, State } from '../world';
import { STAGES } from './people';
import { pick, type Draw, type Gesture } from './gesture';

/** Every third edit is made where no trigger sees it. */
const isSeen = (draw: Draw): boolean => draw[3] % 3 !== 2;
const unseen = (draw: Draw): string => (isSeen(draw) ? '' : ' (sur un téléphone)');
const byOf = (draw: Draw): Person => (draw[3] % 4 === 3 ? 1 : 0);

/** A status that somebody may want there: each one of the list, the possible and the impossible. */
const chooses = (table: LivingTable, weight: number): Gesture => ({
  name: `status-of-${table}`,
  weight,
  play(world, draw, state) {
    const row = pick(state[table as keyof Pick<State, LivingTable>] as readonly { readonly reference: string }[], draw[0]);
    if (row === undefined) return undefined;
    const statuses = LIFECYCLES[table].statuses as readonly string[];
    const status = statuses[draw[1] % statuses.length]!;
    const hasReason = (table === 'requests' || table === 'propositions') && draw[2] % 4 !== 0;
    if (hasReason) world.type(byOf(draw), table, row.reference, { closingReason: 'noté à la main' }, isSeen(draw));
    world.choose(byOf(draw), table, row.reference, status, isSeen(draw));
    const label = livingStatusLabel(table, status as never);
    return `On choisit « ${label} » pour ${row.reference}${hasReason ? ', avec un motif' : ''}${unseen(draw)}.`;
  },
});

const french = (day: string): string => day.split('-').reverse().join('/');

export const HAND_GESTURES: readonly Gesture[] = [
  ...LIVING_TABLES.map((table) => chooses(table, table === 'requests' || table === 'propositions' ? 4 : 1)),
  {
    name: 'dates',
    weight: 2,
    play(world, draw, state) {
      const request = pick(state.requests, draw[0]);
      if (request === undefined) return undefined;
      const [startsOn, endsOn] = STAGES[draw[1] % STAGES.length]!;
      world.type(byOf(draw), 'requests', request.reference, { startsOn }, isSeen(draw));
      world.type(byOf(draw), 'requests', request.reference, { endsOn }, isSeen(draw));
      return `On corrige les dates de ${request.reference} : du ${french(startsOn)} au ${french(endsOn)}${unseen(draw)}.`;
    },
  },
  {
    name: 'places',
    weight: 2,
    play(world, draw, state) {
      const offer = pick(state.offers, draw[0]);
      if (offer === undefined) return undefined;
      const places = 1 + (draw[1] % 3);
      world.type(byOf(draw), 'offers', offer.reference, { places }, isSeen(draw));
      return `On écrit ${places} place${places > 1 ? 's' : ''} pour ${offer.reference}${unseen(draw)}.`;
    },
  },
  {
    name: 'convention',
    weight: 2,
    play(world, draw, state) {
      const placed = state.requests.filter(({ status }) => ['placed', 'convention-pending'].includes(status));
      const request = pick(placed, draw[0]);
      if (request === undefined) return undefined;
      const convention = draw[1] % 2 === 0 ? 'sent' : 'signed';
      world.type(byOf(draw), 'requests', request.reference, { convention }, isSeen(draw));
      return `On note la convention de ${request.reference} ${convention === 'sent' ? 'envoyée' : 'signée'}${unseen(draw)}.`;
    },
  },
  {
    name: 'whole-places',
    weight: 1,
    play(world, draw, state) {
      const company = pick(state.companies, draw[0]);
      if (company === undefined) return undefined;
      const simultaneousPlaces = draw[1] % 3;
      world.type(byOf(draw), 'companies', company.reference, { simultaneousPlaces }, isSeen(draw));
      return `On écrit ${simultaneousPlaces} pour les élèves en même temps chez ${company.reference}${unseen(draw)}.`;
    },
  },
  {
    name: 'note',
    weight: 1,
    play(world, draw, state) {
      const request = pick(state.requests, draw[0]);
      if (request === undefined) return undefined;
      world.type(byOf(draw), 'requests', request.reference, { notes: '=À revoir' }, isSeen(draw));
      return `On note une remarque à ${request.reference}.`;
    },
  },
];
