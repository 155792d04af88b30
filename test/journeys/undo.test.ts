/** The last actions are taken back, one at a time, until a mail has left or a person has typed since. */
import { ANIMATOR, Hub, MINUTE, plain, removeHubs, type Row } from '../support/hub';

afterAll(removeHubs);

/** All that a person sees of the register, by tab; mail and journal aside, and what is counted from them. */
const TABS = ['Demandes', 'Offres', 'Propositions', 'Entreprises', 'Contacts', 'Paramètres', 'Périodes'];
const shown = (hub: Hub): Readonly<Record<string, readonly Row[]>> => Object.fromEntries(TABS.map((tab) => [tab, hub.rows(tab)]));

const last = (hub: Hub) => hub.ask('getLastActions').last!;
const undoLast = (hub: Hub): string => plain(hub.ask('undoAction', last(hub).id).sentence);

describe('gesture, then its inverse: the register is as before', () => {
  const GESTURES: Readonly<Record<string, (hub: Hub, request: string) => void>> = {
    'propositions to two hosts': (hub, request) => void hub.propose(request, 'Alpha', 'Beta'),
    'a request given up': (hub, request) => void hub.ask('cancelRequest', request, 'abandoned'),
    'an offer suspended': (hub) => void hub.ask('setOfferStatus', hub.rows('Offres')[0]!['Référence']!, 'suspended'),
    'two companies merged': (hub) => {
      const [one, other] = hub.rows('Entreprises');
      hub.ask('mergeCompanies', one!['Référence']!, other!['Référence']!);
    },
    'a status chosen in its cell': (hub) =>
      void hub.type('Entreprises', hub.rows('Entreprises')[0]!['Référence']!, 'Situation', 'À ménager'),
    'the identity of the hub': (hub) =>
      void hub.ask('saveIdentity', { ...hub.ask('getSetup').identity, hubName: 'Pôle Renommé' }),
    'the propositions of a plan': (hub, request) => {
      const pairs = [{ requestReference: request, hostId: hub.rows('Offres')[0]!['Référence']! }];
      expect(hub.runtime.callFromPage('createPropositions', [pairs])).toMatchObject({ ok: true, value: { ok: true } });
    },
    'two companies pasted below the last': (hub) => {
      const { id, cells } = hub.runtime.sheetByName('Entreprises');
      const row = cells.filter((line) => (line[0]?.display ?? '') !== '').length + 1;
      const column = String.fromCharCode(64 + hub.column('Entreprises', 'Raison sociale'));
      hub.runtime.paste(id, `${column}${row}`, [['Atelier Collé'], ['Garage Collé']]);
    },
    'a company typed below the last': (hub) => {
      const { id, cells } = hub.runtime.sheetByName('Entreprises');
      const row = cells.filter((line) => (line[0]?.display ?? '') !== '').length + 1;
      const column = String.fromCharCode(64 + hub.column('Entreprises', 'Raison sociale'));
      hub.runtime.edit(id, `${column}${row}`, [['Atelier Fictif']]);
    },
  };

  test.each(Object.entries(GESTURES))('%s', (_title, gesture) => {
    const hub = Hub.open();
    hub.offer('Alpha');
    hub.offer('Beta');
    const request = hub.request();
    hub.advance(5 * MINUTE);
    const before = shown(hub);
    gesture(hub, request);
    expect(shown(hub)).not.toEqual(before);
    const { id } = last(hub);
    expect(undoLast(hub)).toMatch(/^Annulé : /);
    const after = shown(hub);
    for (const tab of TABS) expect([tab, after[tab]]).toEqual([tab, before[tab]]);
    expect(hub.ask('getLastActions').actions.map((action) => action.id)).not.toContain(id);
    // Clicked again, since the answer was lost: nothing more happens.
    expect(plain(hub.ask('undoAction', id).sentence)).toBe('Cette action est déjà annulée.');
    expect(shown(hub)).toEqual(after);
    // Nothing that it had prepared leaves.
    const sent = hub.runtime.mailbox().length;
    hub.advance(10 * MINUTE);
    expect(hub.runtime.mailbox()).toHaveLength(sent);
    // The journal tells the statuses that there are.
    expect(hub.menu('verifyRegister').map(plain)[0]).toContain('Le registre est en ordre.');
    hub.close();
  });
});

test('an answer noted on the telephone is taken back with all that it led to, and can be noted again', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  hub.offer('Beta');
  const request = hub.request();
  const [alpha] = hub.proposeAndSend(request, 'Alpha', 'Beta');
  const before = shown(hub);
  hub.ask('recordAnswer', { propositionReference: alpha!, answer: 'yes' });
  expect(hub.status(request)).toBe('Placée');
  undoLast(hub);
  const after = shown(hub);
  for (const tab of TABS) expect([tab, after[tab]]).toEqual([tab, before[tab]]);
  hub.ask('recordAnswer', { propositionReference: alpha!, answer: 'yes' });
  hub.advance(5 * MINUTE);
  expect(hub.status(request)).toBe('Placée');
  expect(hub.mailsTo('camille@lycee.example').filter(({ subject }) => subject.includes(request)).length).toBeGreaterThan(1);
  hub.close();
});

test('it says in words what it will take back, and goes back to the row', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  const request = hub.request();
  hub.ask('cancelRequest', request, 'abandoned');
  const [asked, done] = hub.menu('undoLastAction').map(plain);
  expect(asked).toContain(`Annulée : ${request} (Nouvelle → Annulée)`);
  expect(done).toContain(`Annulé : Annulée : ${request}`);
  expect(hub.ask('getSelection')).toMatchObject({ kind: 'request', reference: request });
  hub.close();
});

describe('it is refused, with the reason, and nothing changes', () => {
  const refusal = (hub: Hub): string => {
    const before = shown(hub);
    const { message } = hub.problem('undoAction', last(hub).id);
    expect(shown(hub)).toEqual(before);
    expect(last(hub).refusals.length).toBeGreaterThan(0);
    return message;
  };

  test('when a mail has left', () => {
    const hub = Hub.open();
    hub.offer('Alpha');
    const request = hub.request();
    hub.proposeAndSend(request, 'Alpha');
    expect(refusal(hub)).toMatch(/Le courriel MSG-2026-\d+ est parti/);
    expect(hub.mailsTo('contact@alpha.example').length + hub.mailsTo(ANIMATOR).length).toBeGreaterThan(0);
    hub.close();
  });

  test('when a person has typed in a row that it had made', () => {
    const hub = Hub.open();
    const { id } = hub.runtime.sheetByName('Entreprises');
    const column = String.fromCharCode(64 + hub.column('Entreprises', 'Raison sociale'));
    hub.runtime.edit(id, `${column}2`, [['Atelier Fictif']]);
    const [company] = hub.rows('Entreprises');
    hub.type('Entreprises', company!['Référence']!, 'Notes', 'Appeler lundi');
    expect(refusal(hub)).toContain('a été modifiée depuis (« Notes »)');
    hub.close();
  });

  test('when another status has come since', () => {
    const hub = Hub.open();
    hub.offer('Alpha');
    const request = hub.request();
    const [proposition] = hub.proposeAndSend(request, 'Alpha');
    hub.ask('recordAnswer', { propositionReference: proposition!, answer: 'call-back' });
    hub.yes('Alpha', request);
    expect(refusal(hub)).toMatch(/a changé depuis|est parti/);
    hub.close();
  });
});

test('what a form brings is no action to take back, and actions are forgotten after a week', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  const request = hub.request();
  const labels = (): string[] => hub.ask('getLastActions').actions.map(({ label }) => plain(label));
  expect(labels().filter((label) => /DEM|OFF|ENT/.test(label))).toEqual([]);
  hub.ask('cancelRequest', request, 'abandoned');
  expect(labels()[0]).toContain(request);
  hub.runtime.advanceTo('2027-01-13T12:00:00+01:00');
  expect(hub.ask('getLastActions')).toEqual({ actions: [] });
  hub.close();
});

test('what others have done since is not contradicted: a host is not asked again for a pupil who has found', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  hub.offer('Beta');
  const request = hub.request();
  const [alpha] = hub.proposeAndSend(request, 'Alpha', 'Beta');
  hub.ask('cancelProposition', alpha!, 'essai');
  const cancelled = last(hub).id;
  hub.ask('cancelRequest', request, 'pupil-found');
  hub.advance(70 * MINUTE);
  expect(plain(hub.problem('undoAction', cancelled).message)).toContain(`La demande ${request} a évolué depuis.`);
  expect([hub.status(alpha!), hub.status(request)]).toEqual(['Annulée', 'Annulée']);
});
