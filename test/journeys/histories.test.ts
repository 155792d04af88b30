/** Random histories of what people do: whatever the order, the promises of the lifecycles hold. */
import fc from 'fast-check';
import { HOUR, Hub, mailOf, MINUTE, removeHubs, SAY, TEACHER } from '../support/hub';

jest.setTimeout(120_000);
afterAll(removeHubs);

const HOSTS = ['Alpha', 'Beta'] as const;
const PERIODS = [['2027-02-01', '2027-02-26'], ['2027-02-15', '2027-03-12'], ['2027-03-15', '2027-04-02']] as const;

type Gesture =
  | { readonly do: 'request'; readonly period: number }
  | { readonly do: 'propose' | 'yes' | 'no' | 'call-back' | 'by-phone' | 'cancel-proposition'; readonly request: number; readonly host: number }
  | { readonly do: 'cancel' | 'reopen'; readonly request: number }
  | { readonly do: 'wait'; readonly minutes: number };

const place = { request: fc.nat({ max: 2 }), host: fc.nat({ max: 1 }) };
const gesture = (name: Gesture['do'], rest: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Gesture> => fc.record({ do: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<Gesture>;
const GESTURES = fc.oneof(
  { weight: 1, arbitrary: gesture('request', { period: fc.nat({ max: 2 }) }) },
  { weight: 4, arbitrary: gesture('propose', place) },
  { weight: 4, arbitrary: gesture('yes', place) },
  { weight: 2, arbitrary: gesture('no', place) },
  { weight: 1, arbitrary: gesture('call-back', place) },
  { weight: 1, arbitrary: gesture('by-phone', place) },
  { weight: 1, arbitrary: gesture('cancel-proposition', place) },
  { weight: 1, arbitrary: gesture('cancel', { request: place.request }) },
  { weight: 1, arbitrary: gesture('reopen', { request: place.request }) },
  { weight: 3, arbitrary: gesture('wait', { minutes: fc.constantFrom(1, 4, 61) }) },
);

/** Makes the gesture if the person could make it: an action that is not possible answers with a sentence, a link that nobody has is not opened. */
function make(hub: Hub, step: Gesture): void {
  const reference = 'request' in step ? `DEM-2026-000${step.request + 1}` : '';
  const slug = 'host' in step ? HOSTS[step.host]! : 'Alpha';
  const proposition = (): string => hub.rows('Propositions').filter((row) => row['Demande'] === reference && row['Organisme d’accueil'] === `Restaurant ${slug}`).at(-1)?.['Référence'] ?? 'PRO-2026-9999';
  const hasLink = (): boolean => hub.mailsTo(mailOf(slug)).some(({ subject, text }) => subject.includes(reference) && text.includes('viewform'));
  const index = 'host' in step ? step.host + 1 : 0;
  switch (step.do) {
    case 'request': {
      const [from, to] = PERIODS[step.period]!;
      const count = hub.rows('Demandes').length;
      if (count < 3) hub.request({ 'Initiales de l’élève': ['A. A.', 'B. B.', 'C. C.'][count], 'Premier jour': from, 'Dernier jour': to });
      return;
    }
    case 'propose': return void hub.tell('sendPropositions', { requestReference: reference, choices: [{ companyReference: `ENT-2026-000${index}`, offerReference: `OFF-2026-000${index}` }] });
    case 'yes': return void (hasLink() && hub.yes(slug, reference));
    case 'no': return void (hasLink() && hub.no(slug, reference));
    case 'call-back': return void (hasLink() && hub.answer(slug, reference, { [SAY.question]: SAY.callBack }));
    case 'by-phone': return void hub.tell('recordAnswer', { propositionReference: proposition(), answer: 'yes' });
    case 'cancel-proposition': return void hub.tell('cancelProposition', proposition(), 'essai');
    case 'cancel': return void hub.tell('cancelRequest', reference, 'abandoned');
    case 'reopen': return void hub.tell('reopenRequest', reference, 'essai');
    case 'wait': return void hub.advance(step.minutes * MINUTE);
  }
}

const SEATED = ['Acceptée', 'Confirmée'];
const LIVE = ['À envoyer', 'Envoyée', 'Relancée'];
const day = (shown: string): string => shown.split('/').reverse().join('-');

function promises(hub: Hub): void {
  const [requests, propositions, offers] = [hub.rows('Demandes'), hub.rows('Propositions'), hub.rows('Offres')];
  for (const rows of [requests, propositions, offers, hub.messages()]) expect(new Set(rows.map((row) => row['Référence'])).size).toBe(rows.length);
  for (const request of requests) {
    const mine = propositions.filter((row) => row['Demande'] === request['Référence']);
    const seated = mine.filter((row) => SEATED.includes(row['Statut']!));
    const live = mine.filter((row) => LIVE.includes(row['Statut']!));
    // One host at most, named on the request; placed if and only if there is one.
    expect(seated.length).toBe(request['Statut'] === 'Placée' ? 1 : 0);
    expect(request['Hôte retenu']).toBe(seated[0]?.['Organisme d’accueil'] ?? '');
    if (request['Statut'] === 'Placée' || request['Statut'] === 'Annulée') expect(live).toEqual([]);
    expect(Number(request['Propositions en cours'] || '0')).toBe(live.length);
    expect(request['Statut'] === 'Proposition en cours').toBe(live.length > 0);
  }
  for (const offer of offers) {
    // One pupil at a time, day by day.
    const taken = propositions.filter((row) => row['Offre'] === offer['Référence'] && SEATED.includes(row['Statut']!));
    for (const [index, one] of taken.entries()) {
      for (const other of taken.slice(index + 1)) expect(day(one['Début']!) <= day(other['Fin']!) && day(other['Début']!) <= day(one['Fin']!)).toBe(false);
    }
    expect(offer['Places restantes']).toBe(taken.length > 0 ? '0' : '1');
  }
}

/** When all has been sent: nobody got the same message twice, and whoever has a seat or lost one knows. */
function promisesAtTheEnd(hub: Hub): void {
  expect(hub.messages().filter((row) => ['En file', 'En cours d’envoi', 'Échec'].includes(row['Statut']!))).toEqual([]);
  const sent = hub.messages().filter((row) => row['Statut'] === 'Envoyé');
  expect(new Set(sent.map((row) => row['Clé'])).size).toBe(sent.length);
  expect(hub.runtime.mailbox()).toHaveLength(sent.length);
  const got = (about: string, to: string): string[] => sent.filter((row) => row['Objet lié'] === about && row['Destinataire'] === to).map((row) => row['Modèle']!);
  for (const row of hub.rows('Propositions')) {
    const host = mailOf(row['Organisme d’accueil']!.replace('Restaurant ', ''));
    if (SEATED.includes(row['Statut']!)) {
      expect(got(row['Référence']!, TEACHER)).toHaveLength(1);
      expect(got(row['Référence']!, host).filter((template) => /accord/i.test(template))).toHaveLength(1);
    }
    if (row['Statut'] === 'Annulée' && row['Envoyée le'] !== '') expect(got(row['Référence']!, host).length).toBeGreaterThanOrEqual(2);
  }
  const actions = hub.rows('Journal').map((line) => JSON.stringify(line)).join();
  expect(actions).not.toMatch(/[ABC]\.\s?[ABC]\./);
}

test('requests, propositions, seats and messages stay consistent after every gesture', () => {
  const first = Hub.open();
  for (const slug of HOSTS) first.offer(slug);
  first.request({ 'Initiales de l’élève': 'A. A.' });
  first.request({ 'Initiales de l’élève': 'B. B.' });
  // Both hosts hold a link for both pupils: the hub is where most can go wrong.
  for (const request of ['DEM-2026-0001', 'DEM-2026-0002']) first.proposeAndSend(request, ...HOSTS);
  const state = first.freeze();
  fc.assert(fc.property(fc.array(GESTURES, { minLength: 10, maxLength: 25 }), (steps) => {
    const hub = Hub.from(state);
    try {
      for (const step of steps) {
        make(hub, step);
        promises(hub);
      }
      hub.advance(2 * HOUR);
      promises(hub);
      promisesAtTheEnd(hub);
    } finally {
      hub.close();
    }
  }), { numRuns: 10, seed: 20270105, endOnFailure: false });
});
