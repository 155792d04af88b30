/** What hosts answer, by their links and by telephone. */
import { asksHost, SAY } from '../../support/hub';
import type { State, Texts, World } from '../world';
import { ANIMATORS, addressOf, HOSTS } from './people';
import { one, pick, type Draw, type Gesture } from './gesture';

const LINK = /https:\/\/docs[^\s)]+/;

/** Links that a host has been sent, the latest first. */
const linksOf = (state: State, host: number): { readonly link: string; readonly subject: string }[] =>
  state.mails
    .filter(({ to }) => to.includes(addressOf(host)))
    .flatMap(({ text, subject }) => {
      const link = asksHost({ text, subject }) ? LINK.exec(text)?.[0] : undefined;
      return link === undefined ? [] : [{ link, subject }];
    })
    .reverse();

const byLink = (name: string, weight: number, said: string, answers: (draw: Draw) => Texts): Gesture => ({
  name,
  weight,
  play(world, draw, state) {
    const mail = pick(linksOf(state, draw[0]), draw[1] % 3);
    if (mail === undefined) return undefined;
    world.openLink(mail.link, answers(draw));
    return `Restaurant ${HOSTS[draw[0] % HOSTS.length]} ouvre le lien « ${mail.subject} » et ${said}.`;
  },
});

const byPhone = (name: string, weight: number, said: string, input: object): Gesture => ({
  name,
  weight,
  play(world, draw, state) {
    const proposition = pick(state.propositions, draw[0]);
    if (proposition === undefined) return undefined;
    const by = draw[1] % 2 === 0 ? 0 : 1;
    world.call(by, 'recordAnswer', [{ propositionReference: proposition.reference, ...input }]);
    return `${ANIMATORS[by]} note au téléphone pour ${proposition.reference} : ${said}.`;
  },
});

const REASONS = ['Pas de tuteur disponible', 'Autre', 'Trop éloigné'] as const;

export const ANSWER_GESTURES: readonly Gesture[] = [
  byLink('yes', 9, 'dit oui', ([, , tutor]) => ({
    [SAY.question]: SAY.yes,
    ...(tutor % 4 === 0 ? { 'Tuteur ou tutrice': 'Sacha Fictif' } : {}),
  })),
  byLink('no', 4, 'dit non', ([, , reason]) => ({
    [SAY.question]: SAY.no,
    Motif: one(REASONS, reason),
  })),
  byLink('call-me', 2, 'demande à être rappelé', () => ({ [SAY.question]: SAY.callBack, Jour: '2027-01-20' })),
  byLink('other-dates', 4, 'propose d’autres dates', () => ({
    [SAY.question]: SAY.otherDates,
    'Premier jour possible': '2027-03-15',
    'Dernier jour possible': '2027-04-02',
  })),
  byLink('word', 1, 'dit oui avec un mot', () => ({
    [SAY.question]: SAY.yes,
    'Un mot pour le pôle de stages': '=À lundi',
  })),
  byPhone('yes-by-phone', 5, 'oui', { answer: 'yes' }),
  byPhone('no-by-phone', 2, 'non', { answer: 'no', refusalReason: 'no-tutor' }),
  byPhone('call-by-phone', 1, 'à rappeler', { answer: 'call-back', callBackOn: '2027-01-18' }),
  {
    name: 'wrong-link',
    weight: 1,
    play(world, [host], state) {
      const mail = linksOf(state, host)[0];
      if (mail === undefined) return undefined;
      world.openLink(mail.link, { 'Code de la proposition': 'inconnu', [SAY.question]: SAY.yes });
      return `Restaurant ${HOSTS[host % HOSTS.length]} répond avec un code effacé.`;
    },
  },
];

/** Used by the end of a history, when the animator looks into the mailbox. */
export const hasLeft = (world: World, to: string, subject: string): number =>
  world.state().mails.filter((mail) => mail.to.includes(to.split(',')[0]!) && mail.subject === subject).length;
