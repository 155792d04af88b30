/** What goes wrong while a history plays, in no world more than it can. */
import { STATE_TABLES, type Fault, type Move, type State, type World } from '../world';
import { one, type Draw, type Gesture } from './gesture';

const MAIL_TROUBLES = [
  'Service invoked too many times in a short time: email.',
  'Service unavailable: Mail',
  'Invalid email: x',
  'Service invoked too many times for one day: email.',
] as const;
interface Wipe {
  readonly what: Extract<Fault, { kind: 'wiped' }>['what'];
  readonly said: string;
}
const WIPED: readonly [Wipe, ...Wipe[]] = [
  { what: 'cache', said: 'son cache' },
  { what: 'userProperties', said: 'les préférences d’une personne' },
  { what: 'documentProperties', said: 'les propriétés du classeur' },
];
const WHEN = ['before', 'during', 'after', 'unflushed'] as const;
const MOVES: readonly [Move, ...Move[]] = ['sorted-up', 'sorted-down', 'row-inserted', 'column-moved', 'column-inserted'];
const MOVED_SAID: Readonly<Record<Move, string>> = {
  'sorted-up': 'trie vers le bas',
  'sorted-down': 'trie vers le haut',
  'row-inserted': 'insère une ligne en haut de',
  'column-moved': 'déplace une colonne de',
  'column-inserted': 'insère une colonne dans',
};

const fault = (
  name: string,
  weight: number,
  said: (draw: Draw) => string,
  made: (draw: Draw) => Fault,
  only?: World['name'],
): Gesture => ({
  name,
  weight,
  kind: 'fault',
  ...(only === undefined ? {} : { only }),
  play(world, draw) {
    world.fail(made(draw));
    return said(draw);
  },
});
const tableOf = (number: number): (typeof STATE_TABLES)[number] => one(STATE_TABLES as never, number);

export const FAULTS: readonly Gesture[] = [
  fault(
    'kill',
    4,
    ([at]) => `Panne : une des prochaines exécutions s’arrête en route (${at}).`,
    ([at, when]) => ({ kind: 'kill', at: 1 + at, when: one(WHEN, when) }),
  ),
  fault(
    'kill-twice',
    2,
    ([at, , again]) => `Panne : une exécution s’arrête en route (${at}), et sa reprise aussi (${again}).`,
    ([at, when, again]) => ({ kind: 'kill', at: 1 + at, when: one(WHEN, when), again: 1 + again }),
  ),
  fault(
    'kill-mail',
    2,
    ([at]) => `Panne : une exécution s’arrête ${at % 2 === 0 ? 'avant' : 'après'} le départ d’un courriel.`,
    ([at]) => ({ kind: 'kill-mail', when: at % 2 === 0 ? 'before' : 'after' }),
  ),
  fault(
    'mail-fails',
    2,
    ([text, first]) => `Panne : le prochain courriel ${first % 4 === 0 ? 'part et ' : ''}échoue (${one(MAIL_TROUBLES, text)}).`,
    ([text, first]) => ({ kind: 'mail', message: one(MAIL_TROUBLES, text), isSentFirst: first % 4 === 0 && text % 4 === 1 }),
  ),
  fault(
    'triggers',
    2,
    ([times]) => `Panne : le déclencheur des formulaires part ${times % 3} fois.`,
    ([times]) => ({ kind: 'triggers', times: (times % 3) as 0 | 1 | 2 }),
  ),
  fault(
    'quota',
    1,
    ([by, left]) => `Il reste ${left % 14} courriels à ${by % 2 === 0 ? 'l’animatrice' : 'son collègue'}.`,
    ([by, left]) => ({ kind: 'quota', by: by % 2 === 0 ? 0 : 1, left: left % 14 }),
  ),
  fault(
    'scopes',
    1,
    ([by]) => `${by % 2 === 0 ? 'L’animatrice' : 'Son collègue'} retire l’autorisation d’envoyer.`,
    ([by]) => ({ kind: 'scopes', by: by % 2 === 0 ? 0 : 1 }),
  ),
  fault(
    'service',
    2,
    ([at]) => `Panne passagère d’un service (appel ${1 + at}).`,
    ([at, when]) => ({ kind: 'service', at: 1 + at, when: when % 2 === 0 ? 'before' : 'after' }),
    'built',
  ),
  fault(
    'lost-answer',
    2,
    () => 'La réponse du prochain clic se perd.',
    () => ({ kind: 'lost' }),
    'built',
  ),
  fault(
    'wiped',
    1,
    ([what]) => `La plateforme oublie ${one(WIPED, what).said}.`,
    ([what]) => ({ kind: 'wiped', what: one(WIPED, what).what }),
    'built',
  ),
  fault(
    'locked',
    1,
    () => 'Le classeur reste verrouillé vingt secondes.',
    () => ({ kind: 'locked', ms: 20_000 }),
    'built',
  ),
  fault(
    'moved-meanwhile',
    3,
    ([at, table, how]) =>
      `Pendant une exécution (appel ${1 + at}), on ${MOVED_SAID[one(MOVES, how)]} l’onglet ${tableOf(table)}.`,
    ([at, table, how]) => ({ kind: 'moved', at: 1 + at, table: tableOf(table), how: one(MOVES, how) }),
    'built',
  ),
];

/** Rows and columns moved between two runs, and rows typed. */
export const SHEET_GESTURES: readonly Gesture[] = [
  {
    name: 'move',
    weight: 3,
    only: 'built',
    play(world, [table, how]) {
      world.move(tableOf(table), one(MOVES, how));
      return `On ${MOVED_SAID[one(MOVES, how)]} l’onglet ${tableOf(table)}.`;
    },
  },
  {
    name: 'type-company',
    weight: 1,
    only: 'built',
    play(world, [number], { companies }: State) {
      if (companies.length >= 9) return undefined;
      world.typeRow('companies', { 'Raison sociale': `Restaurant Saisi ${number}`, Commune: 'Montbrison' });
      return `On saisit la ligne d’une entreprise (Restaurant Saisi ${number}).`;
    },
  },
];
