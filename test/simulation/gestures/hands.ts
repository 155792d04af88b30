/** What people type into cells: statuses, dates, places; seen by a trigger or by none. */
import { LIFECYCLES, LIVING_TABLES, type LivingTable } from '../../../src/domain/lifecycle/living';
import { LIVE_PROPOSITION_STATUSES } from '../../../src/domain/proposition/proposition-status';
import { livingStatusLabel } from '../../../src/wording/labels/journal';
import { settingLabels } from '../../../src/wording/labels/settings';
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

/** Framework agreements that run, that are near their end, that are over, and one typed the wrong way round. */
const AGREEMENTS = [
  ['2026-09-01', '2027-08-31'],
  ['2026-02-01', '2027-02-15'],
  ['2024-09-01', '2026-08-31'],
  ['2027-09-01', '2026-09-01'],
] as const;

const french = (day: string): string => day.split('-').reverse().join('/');

/** Whose day is moved, or that are switched off. */
const MOVED_REMINDERS = ['reminder.proposition-first', 'reminder.proposition-last', 'reminder.convention-first'] as const;

export const HAND_GESTURES: readonly Gesture[] = [
  ...LIVING_TABLES.map((table) => chooses(table, table === 'messages' ? 1 : table === 'offers' ? 2 : 4)),
  {
    name: 'stop-reminders',
    weight: 3,
    play(world, draw, state) {
      const table = (['propositions', 'requests', 'companies'] as const)[draw[1] % 3]!;
      const row = pick<{ readonly reference: string }>(state[table], draw[0]);
      if (row === undefined) return undefined;
      const remindersOff = draw[2] % 4 !== 0;
      world.type(byOf(draw), table, row.reference, { remindersOff }, isSeen(draw));
      return `On ${remindersOff ? 'arrête' : 'reprend'} les relances de ${row.reference}${unseen(draw)}.`;
    },
  },
  {
    name: 'move-reminders',
    weight: 2,
    play(world, draw) {
      const code = pick(MOVED_REMINDERS, draw[0])!;
      const value = pick(['non', '1', '2', '9'], draw[1])!;
      world.type(byOf(draw), 'settings', code, { value }, isSeen(draw));
      return `On règle « ${settingLabels[code]} » sur ${value}${unseen(draw)}.`;
    },
  },
  {
    name: 'interrupt',
    weight: 6,
    play(world, draw, state) {
      const request = pick(
        state.requests.filter(({ status }) => status === 'in-progress'),
        draw[0],
      );
      if (request === undefined) return undefined;
      world.type(byOf(draw), 'requests', request.reference, { closingReason: 'noté à la main' }, isSeen(draw));
      world.choose(byOf(draw), 'requests', request.reference, 'interrupted', isSeen(draw));
      return `On note que le stage de ${request.reference} s’arrête en cours de route${unseen(draw)}.`;
    },
  },
  {
    name: 'framework-agreement',
    weight: 1,
    play(world, draw, state) {
      const company = pick(state.companies, draw[0]);
      if (company === undefined) return undefined;
      const [from, until] = AGREEMENTS[draw[1] % AGREEMENTS.length]!;
      const places = draw[2] % 6;
      world.type(
        byOf(draw),
        'companies',
        company.reference,
        { agreementFrom: from, agreementUntil: until, agreementPlaces: places },
        isSeen(draw),
      );
      return `${company.reference} signe une convention-cadre du ${from} au ${until} : ${places} places${unseen(draw)}.`;
    },
  },
  {
    name: 'renew-offer',
    weight: 2,
    play(world, draw, state) {
      const gone = state.offers.filter(({ status }) => status === 'withdrawn' || status === 'expired');
      const offer = pick(gone.length > 0 ? gone : state.offers, draw[0]);
      if (offer === undefined) return undefined;
      const status = gone.length > 0 ? 'available' : 'withdrawn';
      world.choose(byOf(draw), 'offers', offer.reference, status, isSeen(draw));
      return `On choisit « ${livingStatusLabel('offers', status)} » pour ${offer.reference}${unseen(draw)}.`;
    },
  },
  {
    name: 'delete-row',
    weight: 1,
    play(world, draw, state) {
      const table = draw[1] % 3 === 0 ? 'companies' : 'requests';
      const row = pick<{ readonly reference: string }>(state[table], draw[0]);
      if (row === undefined || state.gone.size > 1) return undefined;
      world.deleteRow(table, row.reference);
      return `On supprime la ligne de ${row.reference}.`;
    },
  },
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
    name: 'yes-for-old-days',
    weight: 2,
    play(world, draw, state) {
      const asked = state.propositions.filter(({ status }) => LIVE_PROPOSITION_STATUSES.includes(status));
      const proposition = pick(asked, draw[0]);
      const request = state.requests.find(({ reference }) => reference === proposition?.requestReference);
      if (proposition === undefined || request === undefined) return undefined;
      const startsOn = STAGES.find(([from]) => from !== request.startsOn)![0];
      world.type(byOf(draw), 'requests', request.reference, { startsOn }, false);
      world.call(byOf(draw), 'recordAnswer', [{ propositionReference: proposition.reference, answer: 'yes' }]);
      return `On corrige les dates de ${request.reference} (sur un téléphone) ; l’hôte de ${proposition.reference} dit oui aussitôt.`;
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
