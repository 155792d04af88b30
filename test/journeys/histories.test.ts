/** Random histories of what people do: whatever the order, the promises of the lifecycles hold. */
import { readHead } from '../../src/register/intention';
import fc from 'fast-check';
import { HOUR, Hub, mailOf, MINUTE, plain, removeHubs, SAY, TEACHER } from '../support/hub';

jest.setTimeout(120_000);
afterAll(removeHubs);

const HOSTS = ['Alpha', 'Beta'] as const;
const PERIODS = [
  ['2027-02-01', '2027-02-26'],
  ['2027-02-15', '2027-03-12'],
  ['2027-03-15', '2027-04-02'],
] as const;

type Gesture =
  | { readonly do: 'request'; readonly period: number }
  | {
      readonly do:
        'propose' | 'yes' | 'no' | 'call-back' | 'by-phone' | 'no-by-phone' | 'cancel-proposition' | 'withdraw' | 'stop-message';
      readonly request: number;
      readonly host: number;
    }
  | { readonly do: 'by-hand'; readonly request: number; readonly host: number; readonly status: string }
  | { readonly do: 'cancel' | 'reopen' | 'give-up' | 'reopen-by-hand'; readonly request: number }
  | { readonly do: 'dates'; readonly request: number; readonly period: number }
  | { readonly do: 'mail-fails'; readonly message: string }
  | { readonly do: 'wait'; readonly minutes: number };

const place = { request: fc.nat({ max: 2 }), host: fc.nat({ max: 1 }) };
const gesture = (name: Gesture['do'], rest: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Gesture> =>
  fc.record({ do: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<Gesture>;
const GESTURES = fc.oneof(
  { weight: 1, arbitrary: gesture('request', { period: fc.nat({ max: 2 }) }) },
  { weight: 4, arbitrary: gesture('propose', place) },
  { weight: 4, arbitrary: gesture('yes', place) },
  { weight: 2, arbitrary: gesture('no', place) },
  { weight: 1, arbitrary: gesture('call-back', place) },
  { weight: 1, arbitrary: gesture('by-phone', place) },
  { weight: 1, arbitrary: gesture('no-by-phone', place) },
  { weight: 1, arbitrary: gesture('cancel-proposition', place) },
  { weight: 2, arbitrary: gesture('withdraw', place) },
  { weight: 1, arbitrary: gesture('stop-message', place) },
  {
    weight: 2,
    arbitrary: gesture('by-hand', {
      ...place,
      status: fc.constantFrom('Acceptée', 'Refusée', 'Annulée', 'Confirmée', 'Sans réponse'),
    }),
  },
  { weight: 1, arbitrary: gesture('give-up', { request: place.request }) },
  { weight: 1, arbitrary: gesture('reopen-by-hand', { request: place.request }) },
  { weight: 1, arbitrary: gesture('dates', { request: place.request, period: fc.nat({ max: 2 }) }) },
  {
    weight: 1,
    arbitrary: gesture('mail-fails', {
      message: fc.constantFrom('Service invoked too many times in a short time: email.', 'Service unavailable: Mail'),
    }),
  },
  { weight: 1, arbitrary: gesture('cancel', { request: place.request }) },
  { weight: 1, arbitrary: gesture('reopen', { request: place.request }) },
  { weight: 3, arbitrary: gesture('wait', { minutes: fc.constantFrom(1, 4, 61) }) },
);

/**
 * Makes the gesture if the person could make it: an action that is not possible answers with a sentence, a link that nobody has
 * is not opened.
 */
function make(hub: Hub, step: Gesture): void {
  const reference = 'request' in step ? `DEM-2026-000${step.request + 1}` : '';
  const slug = 'host' in step ? HOSTS[step.host]! : 'Alpha';
  const proposition = (): string =>
    hub
      .rows('Propositions')
      .filter((row) => row['Demande'] === reference && row['Organisme d’accueil'] === `Restaurant ${slug}`)
      .at(-1)?.['Référence'] ?? 'PRO-2026-9999';
  const hasLink = (): boolean =>
    hub.mailsTo(mailOf(slug)).some(({ subject, text }) => subject.includes(reference) && text.includes('viewform'));
  const index = 'host' in step ? step.host + 1 : 0;
  switch (step.do) {
    case 'request': {
      const [from, to] = PERIODS[step.period]!;
      const count = hub.rows('Demandes').length;
      if (count < 3)
        hub.request({ 'Initiales de l’élève': ['A. A.', 'B. B.', 'C. C.'][count], 'Premier jour': from, 'Dernier jour': to });
      return;
    }
    case 'propose':
      return void hub.tell('sendPropositions', {
        requestReference: reference,
        choices: [{ companyReference: `ENT-2026-000${index}`, offerReference: `OFF-2026-000${index}` }],
      });
    case 'yes':
      return void (hasLink() && hub.yes(slug, reference));
    case 'no':
      return void (hasLink() && hub.no(slug, reference));
    case 'call-back':
      return void (hasLink() && hub.answer(slug, reference, { [SAY.question]: SAY.callBack }));
    case 'by-phone':
      return void hub.tell('recordAnswer', { propositionReference: proposition(), answer: 'yes' });
    case 'no-by-phone':
      return void hub.tell('recordAnswer', { propositionReference: proposition(), answer: 'no', refusalReason: 'no-tutor' });
    case 'withdraw':
      return void hub.tell('withdrawHost', proposition(), 'plus de tuteur');
    case 'stop-message': {
      const message = hub.messages().find((row) => row['Objet lié'] === proposition() && row['Statut'] === 'En file');
      return void (message !== undefined && hub.tell('cancelMessage', message['Référence']!));
    }
    case 'by-hand': {
      if (!hub.rows('Propositions').some((row) => row['Référence'] === proposition())) return;
      hub.type('Propositions', proposition(), 'Motif d’annulation', 'noté à la main');
      return void hub.type('Propositions', proposition(), 'Statut', step.status);
    }
    case 'give-up':
    case 'reopen-by-hand': {
      if (!hub.rows('Demandes').some((row) => row['Référence'] === reference)) return;
      hub.type('Demandes', reference, 'Motif', 'noté à la main');
      return void hub.type('Demandes', reference, 'Statut', step.do === 'give-up' ? 'Non pourvue' : 'En recherche');
    }
    case 'dates': {
      if (!hub.rows('Demandes').some((row) => row['Référence'] === reference)) return;
      const [from, to] = PERIODS[step.period]!;
      hub.type('Demandes', reference, 'Début', from.split('-').reverse().join('/'));
      return void hub.type('Demandes', reference, 'Fin', to.split('-').reverse().join('/'));
    }
    case 'mail-fails':
      return void hub.runtime.setFault({ mailFailure: { message: step.message, times: 1 } });
    case 'cancel-proposition':
      return void hub.tell('cancelProposition', proposition(), 'essai');
    case 'cancel':
      return void hub.tell('cancelRequest', reference, 'abandoned');
    case 'reopen':
      return void hub.tell('reopenRequest', reference, 'essai');
    case 'wait':
      return void hub.advance(step.minutes * MINUTE);
  }
}

const SEATED = ['Acceptée', 'Confirmée'];
const LIVE = ['À envoyer', 'Envoyée', 'Relancée'];
const day = (shown: string): string => shown.split('/').reverse().join('-');

function promises(hub: Hub): void {
  const [requests, propositions, offers] = [hub.rows('Demandes'), hub.rows('Propositions'), hub.rows('Offres')];
  for (const rows of [requests, propositions, offers, hub.messages()])
    expect(new Set(rows.map((row) => row['Référence'])).size).toBe(rows.length);
  for (const request of requests) {
    const mine = propositions.filter((row) => row['Demande'] === request['Référence']);
    const seated = mine.filter((row) => SEATED.includes(row['Statut']!));
    const live = mine.filter((row) => LIVE.includes(row['Statut']!));
    // One host at most, named on the request; placed if and only if there is one.
    expect(seated.length).toBe(request['Statut'] === 'Placée' ? 1 : 0);
    expect(request['Hôte retenu']).toBe(seated[0]?.['Organisme d’accueil'] ?? '');
    if (['Placée', 'Annulée', 'Non pourvue'].includes(request['Statut']!)) expect(live).toEqual([]);
    // Seats and questions are for the days that the request has.
    for (const row of [...live, ...seated]) expect([row['Début'], row['Fin']]).toEqual([request['Début'], request['Fin']]);
    expect(Number(request['Propositions en cours'] || '0')).toBe(live.length);
    expect(request['Statut'] === 'Proposition en cours').toBe(live.length > 0);
  }
  for (const offer of offers) {
    // One pupil at a time, day by day.
    const taken = propositions.filter((row) => row['Offre'] === offer['Référence'] && SEATED.includes(row['Statut']!));
    for (const [index, one] of taken.entries()) {
      for (const other of taken.slice(index + 1))
        expect(day(one['Début']!) <= day(other['Fin']!) && day(other['Début']!) <= day(one['Fin']!)).toBe(false);
    }
    expect(offer['Places restantes']).toBe(taken.length > 0 ? '0' : '1');
  }
}

/** When all has been sent: nobody got the same message twice, and whoever has a seat or lost one knows. */
function promisesAtTheEnd(hub: Hub): void {
  expect(hub.messages().filter((row) => ['En file', 'En cours d’envoi', 'Échec'].includes(row['Statut']!))).toEqual([]);
  expect(
    hub.runtime
      .sheetByName('Écritures en cours')
      .cells.slice(1)
      .filter(([head]) => (head?.display ?? '') !== '' && !readHead(head!.display).isDone),
  ).toEqual([]);
  const sent = hub.messages().filter((row) => row['Statut'] === 'Envoyé');
  expect(new Set(sent.map((row) => row['Clé'])).size).toBe(sent.length);
  expect(hub.runtime.mailbox()).toHaveLength(sent.length);
  lastWordsAreTrue(hub);
  statusesAreThoseOfTheJournal(hub);
  const actions = hub
    .rows('Journal')
    .map((line) => JSON.stringify(line))
    .join();
  expect(actions).not.toMatch(/[ABC]\.\s?[ABC]\./);
}

/** The last message that each person got, read in the mailbox, agrees with the register. */
function lastWordsAreTrue(hub: Hub): void {
  const lastTo = (address: string, request: string, which: RegExp): string =>
    hub
      .mailsTo(address)
      .map(({ subject }) => plain(subject))
      .filter((subject) => subject.startsWith(`[${request}]`) && which.test(subject))
      .at(-1) ?? '';
  // What the animator has stopped with their own hand is not said by another road.
  const isStopped = (address: string, request: string): boolean =>
    hub
      .messages()
      .filter((row) => row['Destinataire'] === address && row['Objet']!.startsWith(`[${request}]`) && row['Statut'] !== 'Ignoré')
      .at(-1)?.['Statut'] === 'Annulé';
  const propositions = hub.rows('Propositions');
  for (const { Référence: request = '', Statut: status = '', 'Hôte retenu': host = '' } of hub.rows('Demandes')) {
    const last = lastTo(TEACHER, request, /./);
    if (!isStopped(TEACHER, request)) expect([status, last]).toEqual([status, wordFor(status, host)]);
    for (const slug of HOSTS) {
      const mine = propositions
        .filter((row) => row['Demande'] === request && row['Organisme d’accueil'] === `Restaurant ${slug}`)
        .at(-1);
      const word = lastTo(mailOf(slug), request, /./);
      if (mine === undefined || word === '' || isStopped(mailOf(slug), request)) continue;
      if (SEATED.includes(mine['Statut']!))
        expect([mine['Référence'], word]).toEqual([mine['Référence'], expect.stringContaining('Merci d’accueillir')]);
      if (mine['Statut'] === 'Annulée')
        expect([mine['Référence'], word]).toEqual([
          mine['Référence'],
          expect.not.stringMatching(/Merci d’accueillir|Accueil d’un élève/),
        ]);
      if (mine['Statut'] === 'Envoyée')
        expect([mine['Référence'], word]).toEqual([mine['Référence'], expect.stringContaining('Accueil d’un élève')]);
    }
  }
}

/** How the last message begins to a teacher whose request stands so. */
function wordFor(status: string, host: string): unknown {
  if (status === 'Placée') return expect.stringContaining(`${host} accueille votre élève`);
  if (status === 'Annulée') return expect.stringContaining('est close');
  if (status === 'Non pourvue') return expect.stringContaining('Pas de lieu d’accueil');
  return expect.not.stringMatching(/accueille votre élève|est close|Pas de lieu d’accueil/);
}

/** The journal alone gives every status. */
function statusesAreThoseOfTheJournal(hub: Hub): void {
  const told = new Map<string, string>();
  for (const line of hub.rows('Journal')) if (line['Clé']!.endsWith(':statut')) told.set(line['Référence']!, line['Après']!);
  for (const tab of ['Demandes', 'Offres', 'Propositions', 'Courriels']) {
    for (const row of hub.rows(tab))
      expect([row['Référence'], told.get(row['Référence']!)]).toEqual([row['Référence'], row['Statut']]);
  }
}

test('requests, propositions, seats and messages stay consistent after every gesture', () => {
  const first = Hub.open();
  for (const slug of HOSTS) first.offer(slug);
  first.request({ 'Initiales de l’élève': 'A. A.' });
  first.request({ 'Initiales de l’élève': 'B. B.' });
  // Both hosts hold a link for both pupils: the hub is where most can go wrong.
  for (const request of ['DEM-2026-0001', 'DEM-2026-0002']) first.proposeAndSend(request, ...HOSTS);
  const state = first.freeze();
  fc.assert(
    fc.property(fc.array(GESTURES, { minLength: 15, maxLength: 40 }), (steps) => {
      const hub = Hub.from(state);
      try {
        for (const step of steps) {
          make(hub, step);
          promises(hub);
        }
        // Faults are over: within a day everything comes to rest.
        hub.advance(26 * HOUR);
        promises(hub);
        promisesAtTheEnd(hub);
      } finally {
        hub.close();
      }
    }),
    {
      numRuns: Number(process.env.HISTORIES ?? 6),
      seed: Number(process.env.SEED ?? 20270105),
      endOnFailure: process.env.HISTORIES !== undefined,
    },
  );
});
