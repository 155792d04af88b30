/** A run killed at any of its service calls: the next run, or the person who tries again, finishes; nothing is doubled or lost. */
import { HOUR, Hub, mailOf, MINUTE, removeHubs, requestAnswers, offerAnswers, SAY, TEACHER, type Row } from '../support/hub';

jest.setTimeout(120_000);
afterAll(removeHubs);

/** Changes whenever a run has changed something that lasts. */
const traceOf = ({ runtime }: Hub): string => JSON.stringify([
  runtime.spreadsheet().sheets.map(({ version }) => version), runtime.properties().document, runtime.mailbox().length, runtime.triggers().map(({ uid }) => uid),
]);

/**
 * Kills the run that `act` starts after each of its service calls that change something, and lets `recover` and `check` judge what follows.
 * Between two calls that lead to the same place there is nothing to try: the later a run is killed, the more it has done.
 * @returns in how many different places the run was killed
 */
function killEverywhere(state: string, act: (hub: Hub) => void, recover: (hub: Hub) => void, check: (hub: Hub) => void): number {
  const whole = Hub.from(state);
  const before = whole.runtime.runs(1)[0]?.id ?? 0;
  act(whole);
  const calls = whole.runtime.runs(20).filter(({ id }) => id > before).reduce((sum, { callCount }) => sum + callCount, 0);
  whole.close();
  const seen = new Set<string>();
  const killAfter = (call: number): string => {
    const hub = Hub.from(state);
    hub.runtime.setFault({ killAtCall: { call, when: 'after' } });
    act(hub);
    expect(hub.runtime.runs(20).filter(({ outcome }) => outcome === 'killed')).toHaveLength(1);
    const trace = traceOf(hub);
    if (!seen.has(trace)) {
      seen.add(trace);
      recover(hub);
      check(hub);
    }
    hub.close();
    return trace;
  };
  const between = (first: number, firstTrace: string, last: number, lastTrace: string): void => {
    if (last - first < 2 || firstTrace === lastTrace) return;
    const middle = Math.floor((first + last) / 2);
    const trace = killAfter(middle);
    between(first, firstTrace, middle, trace);
    between(middle, trace, last, lastTrace);
  };
  between(1, killAfter(1), calls, killAfter(calls));
  return seen.size;
}

const unique = (rows: readonly Row[]): boolean => new Set(rows.map((row) => row['Référence'])).size === rows.length;
const subjectsTo = (hub: Hub, address: string): string[] => hub.mailsTo(address).map(({ subject }) => subject.replace(/^\[[^\]]+\] /, ''));

/** No message left twice; a message that may have left is the animator's to settle. */
function expectNoMailTwice(hub: Hub): void {
  const mails = hub.runtime.mailbox().map(({ to, subject }) => `${to.join()} ${subject}`);
  expect(new Set(mails).size).toBe(mails.length);
  expect(unique(hub.messages())).toBe(true);
}

/** Every message is sent, waits or is doubtful; gives whether one is doubtful. */
const isDoubtful = (hub: Hub): boolean => hub.messages().some((row) => row['Statut'] === 'En cours d’envoi');

const wait = (hub: Hub): void => { hub.advance(2 * HOUR); };

function hubWith(prepare: (hub: Hub) => void): string {
  const hub = Hub.open();
  prepare(hub);
  return hub.freeze();
}

test('a request’s intake: one row, one reference, one acknowledgement', () => {
  const places = killEverywhere(hubWith(() => undefined), (hub) => hub.submitted('request', requestAnswers()), wait, (hub) => {
    expect(hub.rows('Demandes')).toHaveLength(1);
    expect(hub.rows('Demandes')[0]).toMatchObject({ Statut: 'Nouvelle', 'Élève (initiales)': 'L.M.', Courriel: TEACHER });
    expect(hub.rows('Réponses – Demandes')[0]!['Suivi']).toBe(hub.rows('Demandes')[0]!['Référence']);
    expect(hub.messages()).toHaveLength(1);
    expect(hub.mailsTo(TEACHER).length).toBe(isDoubtful(hub) ? hub.mailsTo(TEACHER).length : 1);
    expectNoMailTwice(hub);
  });
  expect(places).toBeGreaterThan(8);
});

test('an offer’s intake: one company, one contact, one offer, one acknowledgement', () => {
  const places = killEverywhere(hubWith(() => undefined), (hub) => hub.submitted('offer', offerAnswers('Alpha')), wait, (hub) => {
    expect(hub.rows('Entreprises')).toHaveLength(1);
    expect(hub.rows('Contacts')).toHaveLength(1);
    expect(hub.rows('Offres')).toHaveLength(1);
    expect(hub.rows('Offres')[0]).toMatchObject({ Statut: 'Disponible', Entreprise: hub.rows('Entreprises')[0]!['Référence'], Places: '1' });
    expect(hub.messages()).toHaveLength(1);
    expectNoMailTwice(hub);
    if (!isDoubtful(hub)) expect(hub.mailsTo(mailOf('Alpha'))).toHaveLength(1);
  });
  expect(places).toBeGreaterThan(8);
});

const TWO_HOSTS = (hub: Hub): void => {
  hub.offer('Alpha');
  hub.offer('Beta');
  hub.request();
};

test('proposing: repeated by the animator, each host is asked once', () => {
  const state = hubWith(TWO_HOSTS);
  const probe = Hub.from(state);
  const choices = probe.choicesFor('DEM-2026-0001', 'Alpha', 'Beta');
  probe.close();
  const input = { requestReference: 'DEM-2026-0001', choices };
  const places = killEverywhere(state, (hub) => hub.runtime.callFromPage('sendPropositions', [input]), (hub) => {
    hub.ask('sendPropositions', input);
    hub.advance(2 * HOUR);
  }, (hub) => {
    expect(hub.rows('Propositions').map((row) => row['Statut'])).toEqual(['Envoyée', 'Envoyée']);
    expect(unique(hub.rows('Propositions'))).toBe(true);
    expect(hub.status('DEM-2026-0001')).toBe('Proposition en cours');
    expect(subjectsTo(hub, mailOf('Alpha'))).toHaveLength(2);
    expect(subjectsTo(hub, mailOf('Beta'))).toHaveLength(2);
    expectNoMailTwice(hub);
  });
  expect(places).toBeGreaterThan(5);
});

test('an acceptance: the seat is taken once, teacher, host and the other host are told once', () => {
  const state = hubWith((hub) => {
    TWO_HOSTS(hub);
    hub.proposeAndSend('DEM-2026-0001', 'Alpha', 'Beta');
  });
  const places = killEverywhere(state, (hub) => hub.answer('Beta', 'DEM-2026-0001', { [SAY.question]: SAY.yes, 'Tuteur ou tutrice': 'Sacha Fictif' }), wait, (hub) => {
    expect(hub.row('DEM-2026-0001')).toMatchObject({ Statut: 'Placée', 'Hôte retenu': 'Restaurant Beta', 'Propositions en cours': '0', 'Placée le': '05/01/2027', Convention: 'À préparer' });
    expect(hub.rows('Propositions').map((row) => row['Statut'])).toEqual(['Annulée', 'Acceptée']);
    expect(hub.rows('Propositions')[1]).toMatchObject({ Réponse: SAY.yes, Tuteur: 'Sacha Fictif' });
    expect(hub.rows('Offres').map((row) => row['Places restantes'])).toEqual(['1', '0']);
    expect(hub.rows('Réponses – Propositions')[0]!['Suivi']).toContain('PRO-2026-0002');
    expect(subjectsTo(hub, TEACHER)).toHaveLength(2);
    expect(subjectsTo(hub, mailOf('Beta'))).toHaveLength(3);
    expect(subjectsTo(hub, mailOf('Alpha'))).toHaveLength(3);
    expectNoMailTwice(hub);
  });
  expect(places).toBeGreaterThan(8);
});

test('sending: nothing leaves twice, and what may have left is the animator’s to settle', () => {
  const state = hubWith((hub) => {
    TWO_HOSTS(hub);
    hub.propose('DEM-2026-0001', 'Alpha', 'Beta');
  });
  let doubtful = 0;
  killEverywhere(state, (hub) => hub.advance(3 * MINUTE), wait, (hub) => {
    expectNoMailTwice(hub);
    const left = (address: string): number => hub.mailsTo(address).filter(({ subject }) => subject.includes('DEM-2026-0001')).length;
    for (const [index, slug] of ['Alpha', 'Beta'].entries()) {
      const proposition = hub.rows('Propositions')[index]!;
      const message = hub.messages().find(({ 'Objet lié': about }) => about === proposition['Référence'])!;
      if (message['Statut'] === 'En cours d’envoi') doubtful += 1;
      else {
        expect(message['Statut']).toBe('Envoyé');
        expect(left(mailOf(slug))).toBe(1);
        expect(proposition['Statut']).toBe('Envoyée');
      }
    }
    const doubts = hub.ask('getMessages').doubtful;
    for (const { reference, about } of doubts) {
      hub.ask('settleMessage', reference, 'confirmed-sent');
      expect(hub.status(about)).toBe('Envoyée');
    }
  });
  expect(doubtful).toBeGreaterThan(0);
});

test('a cancellation: repeated by the animator, every host that was asked is told once and the seats are free', () => {
  const state = hubWith((hub) => {
    TWO_HOSTS(hub);
    hub.proposeAndSend('DEM-2026-0001', 'Alpha', 'Beta');
  });
  killEverywhere(state, (hub) => hub.runtime.callFromPage('cancelRequest', ['DEM-2026-0001', 'pupil-found']), (hub) => {
    hub.ask('cancelRequest', 'DEM-2026-0001', 'pupil-found');
    hub.advance(2 * HOUR);
  }, (hub) => {
    expect(hub.row('DEM-2026-0001')).toMatchObject({ Statut: 'Annulée', Motif: 'L’élève a trouvé', 'Propositions en cours': '0' });
    expect(hub.rows('Propositions').map((row) => row['Statut'])).toEqual(['Annulée', 'Annulée']);
    expect(subjectsTo(hub, mailOf('Alpha'))).toHaveLength(3);
    expect(subjectsTo(hub, mailOf('Beta'))).toHaveLength(3);
    expectNoMailTwice(hub);
  });
});
