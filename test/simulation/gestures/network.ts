/** The network's life: what members give, say and ask by the form of contributions, and what the animator makes of it. */
import { ANIMATORS, addressOf, HOSTS, MEMBERS, teacherOf, type Member } from './people';
import { byOf, click, reference } from './click';
import { one, pick, type Draw, type Gesture } from './gesture';
import type { State, Texts, World } from '../world';

const LINK = /https:\/\/docs[^\s)]+/g;
const WHAT = 'Que souhaitez-vous faire\u00a0?';
const PLACED: readonly string[] = ['placed', 'convention-pending', 'convention-signed', 'in-progress'];
const OPEN: readonly string[] = ['new', 'searching', 'proposed', 'to-complete'];
export const MOST_CONTRIBUTIONS = 12;

export const whoIs = ({ name, email, school }: Member): Texts => ({
  'Votre nom': name,
  'Votre courriel': email,
  ...(school === undefined ? {} : { 'Votre établissement, si vous y travaillez': school }),
});
export const memberOf = (number: number): Member => one(MEMBERS, number);

/** Somebody fills the form, or opens the link of a message that leads to it. */
const contributes = (
  name: string,
  weight: number,
  aim: (state: State, draw: Draw) => { readonly answers: Texts; readonly said: string } | undefined,
): Gesture => ({
  name,
  weight,
  play(world, draw, state) {
    const aimed = state.contributions.length >= MOST_CONTRIBUTIONS ? undefined : aim(state, draw);
    if (aimed === undefined) return undefined;
    const member = memberOf(draw[3]);
    world.submit('contribution', { ...whoIs(member), ...aimed.answers });
    return `${member.name} ${aimed.said}.`;
  },
});

const SHARED = ['Lambda', 'Omicron', ...HOSTS] as const;
const RESULTS = ['Pas encore de réponse', 'Elle a refusé', 'Elle accueille un élève de l’établissement'] as const;

const shareCompany = contributes('share-company', 4, (_state, [which, sharing, when]) => {
  const company = `Restaurant ${one(SHARED, which)}`;
  const consents = sharing % 7 !== 6;
  const isReserved = sharing % 2 === 0;
  return {
    answers: {
      [WHAT]: 'Je partage une entreprise avec le réseau',
      'L’entreprise accepte-t-elle que le pôle de stages la contacte\u00a0?': consents ? 'Oui' : 'Non',
      ...(consents
        ? {
            'Nom de l’entreprise': company,
            'Commune de l’entreprise': 'Montbrison',
            'Code postal de l’entreprise': '42600',
            'Secteur d’activité': 'Hôtellerie, restauration',
            'Qui peut-elle accueillir\u00a0?': ['Élèves de lycée professionnel (CAP, bac pro)'],
            'Personne à contacter': `Alex ${one(SHARED, which)}`,
            'Son courriel': `contact@${one(SHARED, which).toLowerCase()}.example`,
            'Avec qui la partager\u00a0?': isReserved
              ? 'Avec le réseau, plus tard\u00a0: elle nous est réservée d’ici là'
              : 'Avec tout le réseau, dès maintenant',
            ...(isReserved && when % 2 === 0 ? { 'Si elle vous est réservée, jusqu’au': '2027-01-15' } : {}),
          }
        : {}),
    },
    said: `partage ${company}${consents ? (isReserved ? ', réservée' : '') : ', sans son accord'}`,
  };
});

const asksCompany = contributes('approach', 4, (_state, [host, result, when]) => ({
  answers: {
    [WHAT]: 'Mon établissement a contacté une entreprise',
    'Nom de l’entreprise contactée': `Restaurant ${one(SHARED, host)}`,
    'Commune de l’entreprise contactée': 'Montbrison',
    'Code postal de l’entreprise contactée': '42600',
    ...(when % 3 === 0 ? { 'Contactée le': one(['2027-01-04', '2026-12-01', '2028-01-01'] as const, when) } : {}),
    'Qu’a-t-elle répondu\u00a0?': one(RESULTS, result),
  },
  said: `dit avoir contacté Restaurant ${one(SHARED, host)}`,
}));

const proposesResource = contributes('resource', 1, (_state, [readiness]) => ({
  answers: {
    [WHAT]: 'Je propose une ressource',
    Titre: 'Livret d’accueil',
    Lien: readiness % 2 === 0 ? 'https://exemple.example/livret' : 'javascript:alert(1)',
    'Où en est-elle\u00a0?': 'Elle est prête à être partagée',
  },
  said: 'propose une ressource',
}));

const NEED_KINDS = ['Ressource', 'Formation', 'Contact'] as const;
const saysNeed = contributes('need', 3, (_state, [kind]) => ({
  answers: {
    [WHAT]: 'J’ai un besoin',
    'De quoi s’agit-il\u00a0?': one(NEED_KINDS, kind),
    'En quelques mots': 'Un livret d’accueil',
  },
  said: 'exprime un besoin',
}));

/** Somebody has a young person beside them: a host by the link of its message, a teacher by the reference. */
const asksSupport = contributes('support', 3, ({ requests }, [which]) => {
  const placed = requests.filter(({ status }) => PLACED.includes(status));
  const stage = reference(placed.length > 0 ? placed : requests, which);
  return stage === undefined
    ? undefined
    : {
        answers: {
          [WHAT]: 'J’ai un besoin',
          'De quoi s’agit-il\u00a0?': 'Appui pendant un stage',
          'En quelques mots': 'Une difficulté en stage',
          'Pendant un stage\u00a0: sa référence': `[${stage}]`,
        },
        said: `demande un appui pendant le stage de ${stage}`,
      };
});

const knowsSomeone = contributes('help', 3, ({ requests }, [which, host]) => {
  const open = requests.filter(({ status }) => OPEN.includes(status));
  const request = reference(open.length > 0 ? open : requests, which);
  return request === undefined
    ? undefined
    : {
        answers: {
          [WHAT]: 'Je connais quelqu’un pour une demande sans solution',
          'Référence de la demande': request,
          'L’entreprise à laquelle vous pensez': `Restaurant ${one(SHARED, host)}`,
          'Est-elle d’accord pour que le pôle l’appelle\u00a0?': host % 2 === 0 ? 'Oui' : 'Non',
        },
        said: `connaît quelqu’un pour ${request}`,
      };
});

/** Links of the form that a message has brought, by what they say. */
const linksTo = (world: World, { mails }: State, to: (mail: State['mails'][number]) => boolean): string[] =>
  mails
    .filter(to)
    .flatMap(({ text }) => (text.match(LINK) ?? []).map((link) => link.replace(/\)$/, '')))
    .filter((link) => link.includes('viewform') && world.formOf(link) === 'contribution')
    .reverse();

/** A link of a message is opened and its form sent as it is, with who one is. */
const byLink = (name: string, weight: number, subject: RegExp, said: string, answers: (draw: Draw) => Texts): Gesture => ({
  name,
  weight,
  play(world, draw, state) {
    const mails = state.mails.filter((mail) => subject.test(mail.subject));
    const mail = pick(mails, draw[0]);
    if (mail === undefined) return undefined;
    const link = pick(
      linksTo(world, state, (one) => one === mail),
      draw[1],
    );
    if (link === undefined) return undefined;
    world.openLink(link, { 'Votre nom': `Lecteur ${draw[3] % 4}`, 'Votre courriel': mail.to[0] ?? '', ...answers(draw) });
    return `${mail.to[0]} ouvre le lien de « ${mail.subject} » et ${said}.`;
  },
});

/** A school lifts what a company is kept for, by the link that its own message has brought. */
const lifts = byLink('release', 8, /contribution|sollicité|réservé/i, 'libère l’entreprise', () => ({
  [WHAT]: 'Je libère une entreprise réservée à mon établissement',
}));
const answersCall = byLink('help-by-link', 4, /Appel au réseau/, 'connaît quelqu’un', ([, , host]) => ({
  [WHAT]: 'Je connais quelqu’un pour une demande sans solution',
  'L’entreprise à laquelle vous pensez': `Restaurant ${one(SHARED, host)}`,
  'Est-elle d’accord pour que le pôle l’appelle\u00a0?': 'Oui',
}));
const callsForSupport = byLink('support-by-link', 6, /Comment se passe/i, 'demande un appui', () => ({
  [WHAT]: 'J’ai un besoin',
  'De quoi s’agit-il\u00a0?': 'Appui pendant un stage',
  'En quelques mots': 'Une difficulté en stage',
}));

/** The animator ticks the boxes of a school that has agreed to be written to, or unticks them; or its row goes. */
const member = (name: string, weight: number, agrees: boolean): Gesture => ({
  name,
  weight,
  play(world, draw, { schools, gone }) {
    const school = pick(schools, draw[0]);
    if (school === undefined) return undefined;
    if (!agrees && draw[1] % 4 === 0 && gone.size < 2) {
      world.deleteRow('schools', school.uai);
      return `L’établissement ${school.uai} quitte le réseau : sa ligne est supprimée.`;
    }
    const isSeen = draw[2] % 3 !== 0;
    world.type(
      byOf(draw),
      'schools',
      school.uai,
      agrees
        ? { referentEmail: memberOf(draw[0]).email, wantsCalls: true, wantsDigest: true }
        : { wantsCalls: false, wantsDigest: false },
      isSeen,
    );
    return agrees
      ? `L’établissement ${school.uai} accepte l’appel au réseau.`
      : `L’établissement ${school.uai} ne veut plus être appelé.`;
  },
});

const leftAlone: Gesture = {
  name: 'leave-alone',
  weight: 2,
  play(world, draw, { companies }) {
    const company = pick(companies, draw[0]);
    if (company === undefined) return undefined;
    const [isOff, isSeen] = [draw[1] % 4 !== 0, draw[2] % 3 !== 0];
    world.type(byOf(draw), 'companies', company.reference, { remindersOff: isOff }, isSeen);
    return `On ${isOff ? '' : 'dé'}coche « pas de relance » pour ${company.reference}${isSeen ? '' : ' (sur un téléphone)'}.`;
  },
};

/** What was kept for one school and is not any more is put to a pupil of any. */
const proposesReleased: Gesture = {
  name: 'propose-released',
  weight: 6,
  play(world, draw, { contributions, companies, requests }) {
    const released = companies.filter(
      (company) =>
        company.sharing === 'network' &&
        contributions.some(({ outcome, about }) => outcome === 'released' && about === company.reference),
    );
    const open = requests.filter(({ status }) => ['new', 'searching', 'proposed'].includes(status));
    const [company, request] = [reference(released, draw[0]), reference(open, draw[1])];
    if (company === undefined || request === undefined) return undefined;
    const choices = [{ companyReference: company }];
    const { isDone, sentence } = world.call(byOf(draw), 'sendPropositions', [{ requestReference: request, choices }]);
    if (!isDone && /réserv/i.test(sentence)) throw new Error(`${company} was released and is refused: ${sentence}`);
    return `${ANIMATORS[byOf(draw)]} propose ${request} à ${company}, qui n’est plus réservée${isDone ? '' : ` (refusé : ${sentence.slice(0, 90)})`}.`;
  },
};

const NEED_STATES = ['answered', 'taken', 'answered', 'dropped'] as const;
export const NETWORK_GESTURES: readonly Gesture[] = [
  member('school-joins', 4, true),
  member('school-leaves', 1, false),
  shareCompany,
  asksCompany,
  proposesResource,
  saysNeed,
  asksSupport,
  knowsSomeone,
  lifts,
  proposesReleased,
  answersCall,
  callsForSupport,
  leftAlone,
  click('settle-need', 4, 'settleNeed', ({ needs }, [which, state, words]) => {
    const mine = reference(needs, which);
    if (mine === undefined) return undefined;
    const input = { reference: mine, state: one(NEED_STATES, state), answer: `Réponse ${words % 3}` };
    return { args: [input], said: `répond au besoin ${mine} (${input.state}, ${input.answer})` };
  }),
  click('settle-contribution', 1, 'settleContribution', ({ contributions }, [which]) => {
    const mine = reference(contributions, which);
    return mine === undefined ? undefined : { args: [mine], said: `a traité ${mine}` };
  }),
  click('tell-sector', 4, 'tellSector', () => ({
    args: ['hospitality'],
    said: 'dit aux entreprises du secteur ce que cherchent les établissements',
  })),
  {
    name: 'erase-person',
    weight: 2,
    play(world, draw, state) {
      const addresses = [
        ...new Set([
          ...[0, 1, 2].map(teacherOf),
          ...HOSTS.map((_, host) => addressOf(host)),
          ...MEMBERS.map(({ email }) => email),
        ]),
      ].filter((address) => JSON.stringify([state.requests, state.contacts, state.contributions]).includes(address));
      const address = pick(addresses, draw[0]);
      if (address === undefined) return undefined;
      const isErased = world.erase(byOf(draw), address);
      return `${ANIMATORS[byOf(draw)]} efface ${address}${isErased ? '' : ' (refusé)'}.`;
    },
  },
  {
    name: 'close-year',
    weight: 1,
    play(world, draw) {
      world.menu(byOf(draw), 'closeYear', ['YES']);
      return `${ANIMATORS[byOf(draw)]} clôt l’année scolaire.`;
    },
  },
  {
    name: 'summer',
    weight: 1,
    only: 'memory',
    play(world, draw, { today }) {
      if (draw[0] % 4 !== 0 || today > '2027-07-05') return undefined;
      world.advance(Date.parse('2027-07-05') - Date.parse(today));
      return 'On attend le 5 juillet.';
    },
  },
];
