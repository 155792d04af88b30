/** What comes from outside: forms, and time. */
import type { Request } from '../../../src/domain/request/request';
import { CLOSED } from '../checks/readings';
import { daysOffered, HOSTS, MOST_OFFERS, MOST_REQUESTS, offerOf, placesOffered, requestFor, STAGES } from './people';
import { pick, type Gesture } from './gesture';

const MINUTE = 60_000;
const waits = (name: string, weight: number, minutes: number, said: string, only?: Gesture['only']): Gesture => ({
  name,
  weight,
  ...(only === undefined ? {} : { only }),
  play(world) {
    world.advance(minutes * MINUTE);
    return said;
  },
});

/** Until the afternoon of a day of a request that is open or placed. */
const stageDay = (name: string, which: string, dayOf: (request: Request) => string | undefined): Gesture => ({
  name,
  weight: 2,
  only: 'memory',
  play(world, [number], { requests, today }) {
    const open = requests.filter((request) => !CLOSED.includes(request.status) && (dayOf(request) ?? '') > today);
    const day = dayOf(pick(open, number) ?? ({} as Request));
    if (day === undefined) return undefined;
    world.advance(Date.parse(day) - Date.parse(today) + 6 * 60 * MINUTE);
    return `On attend le ${which} jour d’un stage, le ${day}.`;
  },
});

export const OUTSIDE_GESTURES: readonly Gesture[] = [
  {
    name: 'request',
    weight: 6,
    play(world, [stage, flaw], { requests }) {
      if (requests.length >= MOST_REQUESTS) return undefined;
      world.submit('request', requestFor(requests.length, stage, flaw));
      const [from, to] = STAGES[stage % STAGES.length]!;
      return `Un enseignant dépose une demande du ${from} au ${to}${flaw % 6 === 1 ? ', dates inversées' : ''}.`;
    },
  },
  {
    name: 'request-again',
    weight: 1,
    play(world, [stage], { requests }) {
      if (requests.length === 0 || requests.length >= MOST_REQUESTS) return undefined;
      world.submit('request', requestFor(requests.length - 1, stage, 0));
      return 'Un enseignant envoie une seconde fois sa demande.';
    },
  },
  {
    name: 'offer',
    weight: 5,
    play(world, [host, places, when], { offers }) {
      if (offers.length >= MOST_OFFERS) return undefined;
      world.submit('offer', offerOf(host, places, when));
      const days = daysOffered(when);
      return `Restaurant ${HOSTS[host % HOSTS.length]} offre ${placesOffered(places, when)} place(s)${days === undefined ? '' : ` du ${days[0]} au ${days[1]}`}.`;
    },
  },
  waits('minute', 3, 1, 'Une minute passe.'),
  waits('minutes', 8, 4, 'Quatre minutes passent.'),
  waits('hour', 5, 61, 'Une heure passe.'),
  {
    name: 'morning',
    weight: 2,
    play(world) {
      world.advanceToMorning();
      return 'On attend le lendemain matin.';
    },
  },
  stageDay('stage-begins', 'premier', ({ startsOn }) => startsOn),
  stageDay('stage-ends', 'dernier', ({ endsOn }) => endsOn),
  waits('days', 1, 3 * 24 * 60, 'Trois jours passent.'),
  waits('month', 1, 30 * 24 * 60, 'Un mois passe.', 'memory'),
  waits('fortnight', 2, 14 * 24 * 60, 'Deux semaines passent.', 'memory'),
];
