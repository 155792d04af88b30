/** A request or an offer told at the telephone is entered in the panel, and received as the form's answer would be. */
import type { IntakeInput } from '../../src/application/intake-api';
import { Hub, mailOf, MINUTE, plain, removeHubs, TEACHER } from '../support/hub';

jest.setTimeout(120_000);

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const taken = (draft: object, more: object = {}): IntakeInput =>
  ({
    kind: 'request',
    id: 'essai-0001',
    isAcknowledged: true,
    draft: {
      type: 'pfmp',
      level: 'cap-1',
      trainingName: 'CAP Cuisine',
      chosenTraining: 'cap-cuisine',
      schoolName: 'Lycée professionnel Exemple – Montbrison',
      chosenSchool: '0421002L',
      requesterName: 'Camille Exemple',
      requesterEmail: TEACHER,
      pupilInitials: 'L. M.',
      ageBracket: '16-17',
      startsOn: '2027-02-01',
      endsOn: '2027-02-26',
      commune: 'Montbrison',
      postalCode: '42600',
      radiusKm: 20,
      transport: 'two-wheels',
      ...draft,
    },
    ...more,
  }) as IntakeInput;
const OFFER = {
  kind: 'offer',
  id: 'essai-0002',
  isAcknowledged: true,
  draft: {
    companyName: 'Restaurant Alpha',
    commune: 'Montbrison',
    postalCode: '42600',
    sector: 'hospitality',
    contactName: 'Alex Alpha',
    contactEmail: mailOf('Alpha'),
    contactPhone: '04 65 71 12 34',
    publics: ['pfmp'],
    weeksText: 'toute l’année',
    places: 1,
    hasConsented: true,
  },
} as const;

test('a request is recorded once however often the click is repeated; its teacher is written to when the animator says so', () => {
  const outcome = hub.ask('recordIntake', taken({}));
  expect(outcome).toMatchObject({ kind: 'recorded', reference: 'DEM-2026-0001', queued: { messages: [{ to: TEACHER }] } });
  expect(hub.ask('recordIntake', taken({}))).toMatchObject({ kind: 'recorded', reference: 'DEM-2026-0001' });
  hub.advance(5 * MINUTE);
  expect(hub.rows('Demandes')).toMatchObject([{ Statut: 'Nouvelle', 'Code formation': 'cap-cuisine', UAI: '0421002L' }]);
  expect(hub.mailsTo(TEACHER)).toHaveLength(1);
  expect(hub.rows('Journal').filter((line) => line['Action'] === 'Prise au téléphone')).toHaveLength(1);
  hub.ask('recordIntake', taken({ pupilInitials: 'Z. Z.' }, { id: 'essai-0009', isAcknowledged: false }));
  hub.advance(5 * MINUTE);
  expect(hub.mailsTo(TEACHER)).toHaveLength(1);
});

test('what is missing, and an equal request of the same day, are told before anything is written', () => {
  const lacking = taken({ commune: undefined, postalCode: undefined });
  expect(hub.ask('checkIntake', lacking).findings).toContainEqual({
    field: 'commune',
    sentence: expect.stringContaining('La commune n’est pas indiquée'),
    isBlocking: true,
  });
  expect(hub.ask('recordIntake', lacking).kind).toBe('to-confirm');
  expect(hub.rows('Demandes')).toHaveLength(0);
  hub.ask('recordIntake', { ...lacking, evenSo: true });
  expect(hub.status('DEM-2026-0001')).toBe('À compléter');
  const equal = taken({}, { id: 'essai-0003' });
  expect(hub.ask('recordIntake', equal)).toMatchObject({ kind: 'to-confirm', same: 'DEM-2026-0001' });
  expect(hub.rows('Demandes')).toHaveLength(1);
  expect(hub.ask('recordIntake', { ...equal, evenSo: true })).toMatchObject({ kind: 'recorded', reference: 'DEM-2026-0002' });
});

test('an offer brings its company and its contact, and may be proposed at once; told again the same day it is asked about', () => {
  expect(hub.ask('recordIntake', OFFER)).toMatchObject({ kind: 'recorded', reference: 'OFF-2026-0001' });
  expect(hub.row('OFF-2026-0001')).toMatchObject({ Statut: 'Disponible', Source: 'Animateur', Places: '1' });
  expect(hub.rows('Entreprises')).toMatchObject([{ 'Raison sociale': 'Restaurant Alpha', Source: 'Animateur' }]);
  expect(hub.rows('Contacts')).toMatchObject([{ Nom: 'Alex Alpha', Téléphone: '0465711234' }]);
  expect(hub.ask('recordIntake', { ...OFFER, id: 'essai-0004' })).toMatchObject({ kind: 'to-confirm', same: 'OFF-2026-0001' });
  const request = hub.request();
  expect(hub.hosts(request).map(({ companyName }) => companyName)).toEqual(['Restaurant Alpha']);
  hub.advance(5 * MINUTE);
  expect(plain(hub.mailsTo(mailOf('Alpha'))[0]!.text)).toContain('Merci de proposer');
});

test('a draft is kept for its author until it is recorded or emptied', () => {
  hub.ask('checkIntake', taken({}));
  expect(hub.ask('getIntake', 'request').draft).toMatchObject({ id: 'essai-0001', draft: { pupilInitials: 'L. M.' } });
  expect(hub.ask('getIntake', 'offer').draft).toBeUndefined();
  hub.ask('recordIntake', taken({}));
  expect(hub.ask('getIntake', 'request').draft).toBeUndefined();
  hub.ask('checkIntake', taken({}));
  hub.ask('checkIntake', { kind: 'request', id: 'essai-0005', isAcknowledged: false, draft: {} });
  expect(hub.ask('getIntake', 'request').draft).toBeUndefined();
});
