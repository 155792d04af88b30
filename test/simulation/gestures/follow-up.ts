/** What comes after a proposition: news and reviews by links, conventions, withdrawals, calls, waiting messages, the pause. */
import { CONVENTION_STATES } from '../../../src/domain/request/request';
import { followUpLabels } from '../../../src/wording/labels/lists';
import type { StageOutcome } from '../../../src/application/sidebar-views/review-views';
import type { MessageChange } from '../../../src/application/sidebar-views/message-views';
import { doneLabels, fitLabels, reviewerLabels } from '../../../src/wording/labels/network';
import { addressOf, ANIMATORS, STAGES, teacherOf } from './people';
import { one, pick, type Draw, type Gesture } from './gesture';
import { byOf, click, reference } from './click';

const LINK = /https:\/\/docs[^\s)]+/g;
const NEWS = Object.values(followUpLabels) as unknown as readonly [string, ...string[]];
const SEATED: readonly string[] = ['accepted', 'confirmed'];
const PLACED: readonly string[] = ['placed', 'convention-pending', 'convention-signed', 'in-progress'];
const STILL_OPEN: readonly string[] = ['sent', 'reminded', 'unanswered'];
const OTHER_ANSWER: readonly string[] = ['other-dates', 'other-public'];

/** A teacher opens one of the links that a message has brought, and says how the request stands. */
const teacherSays: Gesture = {
  name: 'teacher-says',
  weight: 5,
  play(world, [teacher, which, say, day], { mails }) {
    const links = mails
      .filter(({ to }) => to.includes(teacherOf(teacher)))
      .flatMap(({ text, subject }) => (text.match(LINK) ?? []).map((link) => ({ link: link.replace(/\)$/, ''), subject })))
      .filter(({ link }) => link.includes('viewform') && world.formOf(link) === 'follow-up')
      .reverse();
    const mail = pick(links, which % 6);
    if (mail === undefined) return undefined;
    const said = one(NEWS, say);
    world.openLink(mail.link, {
      'Que souhaitez-vous dire ?': said,
      ...(day % 3 === 0 ? { Jour: '2027-01-15' } : {}),
      ...(said === followUpLabels['pupil-found']
        ? {
            'L’organisme accepte-t-il que le pôle de stages garde ses coordonnées ?': day % 2 === 0 ? 'Oui' : 'Non',
            ...(day % 2 === 0 ? { 'Nom de l’organisme': 'Garage Trouvé', Commune: 'Montbrison', 'Code postal': '42600' } : {}),
          }
        : {}),
    });
    return `L’enseignant ${teacherOf(teacher)} ouvre « ${mail.subject} » et dit : ${said}.`;
  },
};

const onSeated = (name: string, weight: number, call: string, said: string, more: (draw: Draw) => readonly unknown[]): Gesture =>
  click(name, weight, call, ({ requests }, draw) => {
    const placed = requests.filter(({ status }) => PLACED.includes(status));
    const mine = reference(placed.length > 0 && draw[1] % 5 !== 0 ? placed : requests, draw[0]);
    return mine === undefined ? undefined : { args: [mine, ...more(draw)], said: `${said} ${mine}` };
  });

const onAnswered = (
  name: string,
  weight: number,
  call: string,
  said: string,
  more: (draw: Draw) => readonly unknown[],
): Gesture =>
  click(name, weight, call, ({ propositions }, draw) => {
    const answered = propositions.filter(
      ({ answer, status }) => answer !== undefined && OTHER_ANSWER.includes(answer) && STILL_OPEN.includes(status),
    );
    const mine = reference(answered.length > 0 && draw[1] % 5 !== 0 ? answered : propositions, draw[0]);
    return mine === undefined ? undefined : { args: [mine, ...more(draw)], said: `${said} ${mine}` };
  });

const onLive = (name: string, weight: number, call: string, said: string, more: (draw: Draw) => readonly unknown[]): Gesture =>
  click(name, weight, call, ({ propositions }, draw) => {
    const mine = reference(
      propositions.filter(({ status }) => !SEATED.includes(status)),
      draw[0],
    );
    return mine === undefined ? undefined : { args: [mine, ...more(draw)], said: `${said} ${mine}` };
  });

/** A teacher or a host says how the stage went, by the link of a reminder; sometimes twice, sometimes in the other's place. */
const review: Gesture = {
  name: 'review',
  weight: 24,
  play(world, [who, which, done, fit], { mails }) {
    const reader = who % 2 === 0 ? teacherOf(who) : addressOf(who);
    const links = mails
      .filter(({ to, subject }) => to.includes(reader) && /avis|minute/i.test(subject))
      .flatMap(({ text }) => (text.match(LINK) ?? []).filter((link) => link.includes('viewform')))
      .filter((link) => world.formOf(link) === 'review')
      .reverse();
    const link = pick(links, which % 3);
    if (link === undefined) return undefined;
    const took = one(Object.values(doneLabels) as unknown as readonly [string, ...string[]], done);
    world.openLink(link, {
      'Qui répond ?': reviewerLabels[who % 5 === 0 ? 'company' : 'school'],
      'Le stage a-t-il eu lieu ?': took,
      'Les activités correspondaient-elles aux attendus ?': one(
        Object.values(fitLabels) as unknown as readonly [string, ...string[]],
        fit,
      ),
      'Recommenceriez-vous l’an prochain ?': fit % 2 === 0 ? 'Oui' : 'Non',
    });
    return `${reader} remplit le bilan : ${took}.`;
  },
};

/** A teacher opens the form as it was sent, changes the dates and sends it again; now and then without changing anything. */
const correction: Gesture = {
  name: 'correct-request',
  weight: 3,
  only: 'built',
  play(world, [teacher, which, stage, keeps], { mails }) {
    const links = mails
      .filter(({ to }) => to.includes(teacherOf(teacher)))
      .flatMap(({ text, subject }) => (text.match(LINK) ?? []).map((link) => ({ link: link.replace(/\)$/, ''), subject })))
      .filter(({ link }) => link.includes('viewform') && world.formOf(link) === 'request')
      .reverse();
    const mail = pick(links, which % 4);
    if (mail === undefined) return undefined;
    const [from, to] = STAGES[stage % STAGES.length]!;
    world.openLink(mail.link, {
      ...(keeps % 4 === 0 ? {} : { 'Premier jour': from, 'Dernier jour': to }),
      Accord: ['J’ai pris connaissance de cette information'],
    });
    return `${teacherOf(teacher)} corrige sa demande par le lien de « ${mail.subject} »${keeps % 4 === 0 ? ', sans rien changer' : ` : du ${from} au ${to}`}.`;
  },
};

export const FOLLOW_UP_GESTURES: readonly Gesture[] = [
  teacherSays,
  review,
  correction,
  onSeated('tick-convention', 6, 'tickConvention', 'note la convention de', ([, , state]) => [one(CONVENTION_STATES, state)]),
  onSeated('withdraw-pupil', 2, 'withdrawPupil', 'note que l’élève se retire :', ([, , goesOn]) => ['essai', goesOn % 2 === 0]),
  click('give-up', 1, 'giveUpRequest', ({ requests }, [a]) => {
    const mine = reference(requests, a);
    return mine === undefined ? undefined : { args: [mine, 'aucun hôte'], said: `dit non pourvue ${mine}` };
  }),
  click('settle-review', 14, 'settleReview', ({ reviews }, [a, b]) => {
    const mine = pick(reviews, a);
    const stage = one<readonly StageOutcome[]>([[], ['interrupted'], ['interrupted'], ['held']], b);
    if (mine === undefined) return undefined;
    return {
      args: [mine.propositionReference ?? '', mine.reference, ...stage],
      said: `traite ${mine.reference} ${stage.join('')}`,
    };
  }),
  onAnswered('put-to-teacher', 2, 'putToTeacher', 'soumet à l’enseignant', () => []),
  onAnswered('settle-counter-offer', 4, 'settleCounterOffer', 'note l’avis de l’établissement sur', ([, , agreed]) => [
    agreed % 2 === 0,
  ]),
  onAnswered('change-publics', 1, 'changeOfferPublics', 'change les publics de l’offre de', () => [['bts']]),
  onLive('voicemail', 1, 'noteVoicemail', 'laisse un message pour', () => []),
  onLive('wrong-number', 1, 'noteWrongNumber', 'note un faux numéro pour', ([, , right]) =>
    right % 2 === 0 ? ['04 65 71 99 99'] : [],
  ),
  click('edit-message', 2, 'editMessage', ({ messages }, [a, b]) => {
    const mine = reference(
      messages.filter(({ status }) => ['queued', 'to-review', 'failed'].includes(status)),
      a,
    );
    const change = one<MessageChange>([{ body: 'Texte changé' }, { leaveOn: '2027-01-12' }], b);
    return mine === undefined ? undefined : { args: [mine, change], said: `change ${mine}` };
  }),
  click('correct-address', 2, 'correctAddress', ({ messages }, [a, b]) => {
    const message = pick(
      messages.filter(({ template }) => template !== 'morning-report'),
      a,
    );
    if (message === undefined) return undefined;
    const address = `neuf${b % 3}.${message.to.replace(/^neuf\d\./, '')}`;
    return { args: [message.reference, address], said: `corrige l’adresse de ${message.reference} en ${address}` };
  }),
  click('pause', 1, 'setPause', () => ({ args: [true, 'Dominique'], said: 'met les envois en pause' })),
  click('resume', 2, 'setPause', () => ({ args: [false, 'Dominique'], said: 'reprend les envois' })),
  {
    name: 'other-public',
    weight: 2,
    play(world, draw, { propositions }) {
      const proposition = pick(propositions, draw[0]);
      if (proposition === undefined) return undefined;
      world.call(byOf(draw), 'recordAnswer', [
        { propositionReference: proposition.reference, answer: 'other-public', otherPublic: 'BTS' },
      ]);
      return `${ANIMATORS[byOf(draw)]} note pour ${proposition.reference} : un autre public.`;
    },
  },
];
