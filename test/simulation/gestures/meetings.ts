/** Meetings: typed by the animator, invited to, signed up for, moved, cancelled, held. */
import { LIVE_STATES } from '../checks/network';
import { byOf, click, reference } from './click';
import { one, pick, type Gesture } from './gesture';
import { memberOf, MOST_CONTRIBUTIONS, whoIs } from './network';

const WHAT = 'Que souhaitez-vous faire\u00a0?';
const DAYS = ['08/01/2027', '20/01/2027', '12/02/2027'] as const;
const KINDS = ['Formation de tuteurs', 'Entre pairs'] as const;
const STATES = ['Inscriptions ouvertes', 'Prévue'] as const;

export const MEETING_GESTURES: readonly Gesture[] = [
  {
    name: 'meeting',
    weight: 3,
    play(world, [day, places, kind, state], { meetings }) {
      if (meetings.length >= 3) return undefined;
      const seats = places % 3;
      world.typeRow('meetings', {
        Genre: one(KINDS, kind),
        Date: one(DAYS, day),
        ...(places % 5 === 4 ? {} : { Places: String(1 + seats) }),
        État: one(STATES, state),
        Titre: 'Accueillir un stagiaire',
      });
      return `On prévoit une rencontre le ${one(DAYS, day)}${places % 5 === 4 ? '' : `, ${1 + seats} place(s)`}.`;
    },
  },
  {
    name: 'sign-up',
    weight: 9,
    play(world, draw, { meetings, contributions }) {
      const meeting = pick(meetings, draw[0]);
      if (meeting === undefined || contributions.length >= MOST_CONTRIBUTIONS) return undefined;
      const member = memberOf(draw[1]);
      world.submit('contribution', {
        ...whoIs(member),
        [WHAT]: 'Je m’inscris à une rencontre ou à une formation',
        Code: meeting.reference,
      });
      return `${member.name} s’inscrit à ${meeting.reference}.`;
    },
  },
  click('invite', 4, 'inviteToMeeting', ({ meetings }, [which, to]) => {
    const mine = reference(meetings, which);
    const whom = to % 2 === 0 ? 'schools' : 'companies';
    return mine === undefined
      ? undefined
      : {
          args: [{ reference: mine, to: whom }],
          said: `invite à ${mine} ${to % 2 === 0 ? 'les établissements' : 'les entreprises'}`,
        };
  }),
  click('attendance', 3, 'noteAttendance', ({ meetings, registrations, today }, [which, present]) => {
    const past = meetings.filter(({ on = '' }) => on <= today);
    const mine = reference(past.length > 0 ? past : meetings, which);
    if (mine === undefined) return undefined;
    const there = registrations
      .filter(({ meetingReference }) => meetingReference === mine)
      .filter((_, index) => (present >> index) % 2 === 0)
      .map((registration) => registration.reference);
    return { args: [mine, there], said: `note les présents de ${mine} (${there.length})` };
  }),
  {
    name: 'registration-cancelled',
    weight: 4,
    play(world, draw, { registrations }) {
      const live = registrations.filter(({ state }) => LIVE_STATES.includes(state ?? 'registered'));
      const mine = reference(live.length > 0 ? live : registrations, draw[0]);
      if (mine === undefined) return undefined;
      world.type(byOf(draw), 'registrations', mine, { state: 'cancelled' }, draw[2] % 3 !== 0);
      return `On note que ${mine} se désinscrit.`;
    },
  },
  {
    name: 'meeting-changed',
    weight: 3,
    play(world, draw, { meetings }) {
      const mine = reference(meetings, draw[0]);
      if (mine === undefined) return undefined;
      const isSeen = draw[2] % 3 !== 0;
      const change = draw[1] % 5;
      if (change === 0) {
        world.type(byOf(draw), 'meetings', mine, { state: 'cancelled' }, isSeen);
        return `On annule la rencontre ${mine}.`;
      }
      if (change === 1) {
        world.type(byOf(draw), 'meetings', mine, { on: '2027-01-21' }, isSeen);
        return `On déplace la rencontre ${mine} au 21 janvier.`;
      }
      const places = draw[1] % 4;
      world.type(byOf(draw), 'meetings', mine, { places }, isSeen);
      return `On écrit ${places} place(s) pour ${mine}.`;
    },
  },
];
