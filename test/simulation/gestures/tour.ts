/** The second tour between hubs: files that go out, come back, come twice, and come wrong. What each must hold is said here. */
import { theirAnswer, theirRequests } from '../../../tools/bench/register/tour-files';
import type { ReadTour, TourFileView } from '../../../src/application/second-tour-api';
import type { TourRequests } from '../../../src/domain/second-tour/tour-file';
import { OPEN_REQUEST_STATUSES } from '../../../src/domain/request/request-status';
import { statusesByJournal } from '../../../src/domain/journal/rebuild-statuses';
import { requestStatusLabels } from '../../../src/wording/labels/statuses';
import type { State, World } from '../world';
import { byOf } from './click';
import { one, type Gesture } from './gesture';
import { ANIMATORS } from './people';

const WEEKS = ['2027-S09', '2027-S06', '2027-S10', '2027-S12'] as const;
/** Of one answer as people read it: what no line of a file may hold. */
const secretsOf = ({ requests, companies, contacts, schools }: State): string[] =>
  [
    ...requests.flatMap(({ reference, pupilInitials, requesterName, requesterEmail, schoolName, schoolUai }) => [
      reference,
      pupilInitials,
      requesterName,
      requesterEmail,
      schoolName,
      schoolUai,
    ]),
    ...companies.flatMap(({ reference, name, email }) => [reference, name, email]),
    ...contacts.flatMap(({ reference, name, email }) => [reference, name, email]),
    ...schools.map(({ uai }) => uai),
  ].flatMap((secret) => (secret === undefined || secret.length < 4 ? [] : [secret]));

function anonymous(text: string, state: State): void {
  const told = secretsOf(state).find((secret) => text.includes(secret));
  if (told !== undefined) throw new Error(`a file of the second tour tells ${told}`);
}

/** Nothing of what waits or is known has changed. */
const kept = ({ contributions, requests, propositions, messages }: State): string =>
  JSON.stringify([contributions, requests, propositions, messages]);

function made(world: World, by: 0 | 1, state: State): string | undefined {
  const { isDone, value } = world.call(by, 'makeSecondTour', []);
  if (!isDone || value === undefined) return undefined;
  const { text } = value as TourFileView;
  anonymous(text, state);
  const { requests } = JSON.parse(text) as TourRequests;
  // A status chosen where nobody saw it counts once the clock has followed it; until then the journal's does.
  const known = statusesByJournal(state.journal);
  const openLabels = OPEN_REQUEST_STATUSES.map((status): string => requestStatusLabels[status]);
  const open = state.requests.filter(
    ({ reference, status }) => OPEN_REQUEST_STATUSES.includes(status) || openLabels.includes(known.get(reference) ?? ''),
  ).length;
  if (requests.length > open) throw new Error(`${requests.length} requests leave for another hub, ${open} are open`);
  return text;
}

/** The neighbour answers our file; it is taken once, however often it comes. */
const taken: Gesture = {
  name: 'tour-answered',
  theme: 'network',
  weight: 4,
  play(world, draw, state) {
    const text = made(world, byOf(draw), state);
    if (text === undefined) return undefined;
    const answer = theirAnswer(text);
    const first = world.call(byOf(draw), 'noteSecondTour', [answer]);
    if (first.isDone) {
      const after = world.state().contributions.length;
      const again = world.call(byOf(draw), 'noteSecondTour', [answer]);
      const times = world.state().contributions.length;
      if (again.isDone && times !== after) throw new Error(`one answer of a neighbour is taken twice: ${after}, then ${times}`);
    }
    return `${ANIMATORS[byOf(draw)]} donne le fichier du second tour, et lit la réponse du pôle voisin deux fois.`;
  },
};

/** A neighbour asks: no host is named, and no place is promised more often than it is there. */
const asked: Gesture = {
  name: 'tour-asked',
  theme: 'network',
  weight: 4,
  play(world, draw, state) {
    const week = one(WEEKS, draw[0]);
    const text = theirRequests(state.today, week, 1 + (draw[1] % 4));
    const read = world.call(byOf(draw), 'readSecondTour', [text]);
    const value = read.value as ReadTour | undefined;
    if (!read.isDone || value?.kind !== 'requests') return undefined;
    const offers = value.lines.flatMap((line) => line.offers.map(({ id }) => id));
    const written = kept(state) === kept(world.state());
    if (!written) throw new Error('reading a file of a neighbour has written something');
    const promised = new Map<string, number>();
    for (const id of offers) {
      const place = id.slice(id.indexOf(' ') + 1);
      promised.set(place, (promised.get(place) ?? 0) + 1);
    }
    for (const [place, times] of promised) {
      const { places = 1 } = state.offers.find(({ reference }) => reference === place) ?? {};
      if (times > places) throw new Error(`${place} has ${places} places and is offered ${times} times to a neighbour`);
    }
    const { isDone, value: answer } = world.call(byOf(draw), 'answerSecondTour', [text, offers]);
    if (isDone) anonymous((answer as TourFileView).text, { ...state, requests: [] });
    return `${ANIMATORS[byOf(draw)]} répond à un pôle voisin pour ${week}, ${offers.length} place(s).`;
  },
};

const WRONG: readonly (readonly [string, (own: string, today: string) => string])[] = [
  ['du pôle lui-même', (own) => own],
  ['modifié à la main', (_, today) => theirRequests(today, '2027-S09').replace('Montbrison', 'Roanne')],
  ['coupé', (_, today) => theirRequests(today, '2027-S09').slice(0, -30)],
  ['trop ancien', () => theirRequests('2026-11-01', '2027-S09')],
  ['vide', () => ''],
  ['forgé', (own) => theirAnswer(own).replace(/"seal": "[0-9a-f]{4}/, '"seal": "0000')],
];
/** A file that is not to be taken is refused, and changes nothing. */
const refused: Gesture = {
  name: 'tour-refused',
  theme: 'network',
  weight: 3,
  play(world, draw, state) {
    const own = made(world, byOf(draw), state);
    if (own === undefined) return undefined;
    const [what, file] = WRONG[draw[0] % WRONG.length]!;
    const before = kept(world.state());
    const name = draw[1] % 2 === 0 ? 'readSecondTour' : 'noteSecondTour';
    const { isDone } = world.call(byOf(draw), name, [file(own, state.today)]);
    if (isDone) throw new Error(`a file ${what} is taken by ${name}`);
    if (kept(world.state()) !== before) throw new Error(`a file ${what} has changed the register`);
    return `${ANIMATORS[byOf(draw)]} donne à lire un fichier ${what} : refusé.`;
  },
};

export const TOUR_GESTURES: readonly Gesture[] = [taken, asked, refused];
