/** After a meeting: minutes, resources and attestations go to those who were there, once each. */
import { noteAttendance } from '../../../src/application/meetings/note-attendance';
import { saveMinutes, sendAfterMeeting } from '../../../src/application/meetings/after-meeting';
import { inviteToMeeting } from '../../../src/application/meetings/invite';
import { meetingView } from '../../../src/application/meetings/meeting-view';
import { paperOf, papersView } from '../../../src/application/papers/papers-view';
import { isStillNeeded } from '../../../src/application/outbox/is-still-needed';
import type { Meeting, Registration, Resource } from '../../../src/domain/network/network';
import { attestationSentence } from '../../../src/wording/labels/attestation';
import { defaultTemplateRows } from '../../../src/wording/emails/default-templates';
import { aCompany } from '../../domain/matching/hub-builder';
import type { MemoryRegister } from '../../support/memory-store';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts } from '../../support/memory-register';

const ports = stillPorts('2027-01-12');
const MEETING: Meeting = {
  reference: 'REN-2026-0001',
  title: 'Accueillir un premier stagiaire',
  kind: 'tutor-training',
  on: '2027-01-12',
  startTime: '14 h 00',
  endTime: '16 h 30',
  place: 'Lycée Fictif',
  state: 'open',
};
const person = (number: number, changes: Partial<Registration> = {}): Registration => ({
  reference: `INS-2026-000${number}`,
  meetingReference: MEETING.reference,
  name: `Tuteur ${number}`,
  email: `tuteur${number}@hote.example`,
  organisation: `Hôte ${number}`,
  state: 'registered',
  ...changes,
});
const resource = (number: number, changes: Partial<Resource> = {}): Resource => ({
  reference: `RES-2026-000${number}`,
  title: `Livret ${number}`,
  link: `https://pole.example/livret-${number}`,
  publics: [],
  state: 'published',
  ...changes,
});
const hub = (meeting: Partial<Meeting> = {}): MemoryRegister =>
  memoryRegister({
    meetings: [{ ...MEETING, ...meeting }],
    registrations: [person(1), person(2), person(3, { email: undefined }), person(4, { state: 'waiting' })],
    resources: [resource(1), resource(2, { state: 'idea' }), resource(3, { link: 'http://pole.example/livret-3' })],
    companies: [aCompany({ reference: 'ENT-2026-0001', email: 'contact@alpha.example' })],
    templates: defaultTemplateRows(),
    settings: [
      { key: 'animatorName', value: 'Dominique Exemple' },
      { key: 'animatorPhone', value: '0465710012' },
      { key: 'hubName', value: 'Pôle Exemple' },
    ],
  });
const held = (register: MemoryRegister, ...present: number[]): void =>
  noteAttendance(
    register,
    ports,
    MEETING.reference,
    present.map((number) => `INS-2026-000${number}`),
  );
const kept = {
  reference: MEETING.reference,
  link: 'https://pole.example/cr',
  text: 'Trois points à retenir.',
  resources: ['RES-2026-0001'],
};
const sent = (register: MemoryRegister, what: 'minutes' | 'attestations') =>
  sendAfterMeeting(register, ports, { reference: MEETING.reference, what });
const mails = (register: MemoryRegister) =>
  register.all('messages').map(({ to, template, body }) => ({ to, template, body: plain(body) }));

test('minutes, their link and the resources go once to those who were there; who was absent, or waits, has nothing', () => {
  const register = hub();
  saveMinutes(register, ports, kept);
  held(register, 1, 3);
  expect(meetingView(register, ports, MEETING.reference)).toMatchObject({ minutesToSend: 1, isOver: true });
  expect(sent(register, 'minutes')).toMatchObject({
    queued: 1,
    left: 0,
    sentence: expect.stringMatching(/1\sprésent sans adresse/),
  });
  expect(sent(register, 'minutes')).toMatchObject({ queued: 0 });
  expect(mails(register)).toEqual([
    { to: 'tuteur1@hote.example', template: 'meeting-minutes', body: expect.stringContaining('https://pole.example/cr') },
  ]);
  expect(mails(register)[0]!.body).toContain('Trois points à retenir.');
  expect(mails(register)[0]!.body).toContain('– Livret 1 : https://pole.example/livret-1');
  // Corrected attendance: who is added has it, who is taken out has it no more if it still waits.
  held(register, 2, 3);
  expect(isStillNeeded(register, register.all('messages')[0] as never, ports.clock.today())).toBe(false);
  expect(sent(register, 'minutes')).toMatchObject({ queued: 1 });
});

test.each([
  ['a link that is not https', { link: 'http://pole.example/cr' }, 'Ce lien ne commence pas par https://'],
  ['a link with a password', { link: 'https://moi:mot@pole.example' }, 'Ce lien ne commence pas par https://'],
  ['a resource that is an idea', { resources: ['RES-2026-0002'] }, 'n’est pas publiée'],
  ['a resource whose link is not https', { resources: ['RES-2026-0003'] }, 'n’est pas publiée'],
  ['a resource that is gone', { resources: ['RES-2026-0099'] }, 'RES-2026-0099'],
])('%s is refused, and nothing of the form is kept', (_title, changes, message) => {
  const register = hub();
  expect(() => saveMinutes(register, ports, { ...kept, ...changes })).toThrow(message);
  expect(register.find('meetings', MEETING.reference)).toEqual(MEETING);
});

test('saved twice it is one line of the journal; emptied, there is nothing to send', () => {
  const register = hub();
  saveMinutes(register, ports, kept);
  saveMinutes(register, ports, kept);
  expect(register.all('journal')).toHaveLength(1);
  saveMinutes(register, ports, { ...kept, link: ' ', text: '', resources: [] });
  held(register, 1);
  expect(() => sent(register, 'minutes')).toThrow('Il n’y a rien à envoyer encore.');
});

test('its resources are in the invitation, in their order, those that may be passed on', () => {
  const register = hub({ on: '2027-02-12', resources: ['RES-2026-0002', 'RES-2026-0001', 'RES-2026-0001'] });
  inviteToMeeting(register, ports, { reference: MEETING.reference, to: 'companies' });
  expect(mails(register)[0]!.body).toContain('À lire ou à préparer :\n– Livret 1 : https://pole.example/livret-1');
  expect(mails(register)[0]!.body).not.toContain('Livret 2');
});

describe('the attestation', () => {
  test('says who, what, when, how long and where; each person who was there has it once', () => {
    const register = hub();
    held(register, 1, 2);
    expect(sent(register, 'attestations')).toMatchObject({ queued: 2, left: 0 });
    expect(sent(register, 'attestations')).toMatchObject({ queued: 0 });
    expect(mails(register)[1]!.body).toContain(
      'Tuteur 2, Hôte 2, a suivi la formation de tuteurs « Accueillir un premier stagiaire », le mardi 12 janvier 2027, de 14 h 00 à 16 h 30 (2 h 30). Lieu : Lycée Fictif.',
    );
    expect(mails(register)[1]!.body).toContain('Dominique Exemple, pour le compte du pôle de stages (Pôle Exemple), atteste');
  });

  test('is a page for each of them, by name, in the list of sheets', () => {
    const register = hub();
    expect(papersView(register, ports).attestations).toEqual([]);
    held(register, 2, 1);
    expect(papersView(register, ports).attestations.map(({ id }) => id)).toEqual([MEETING.reference]);
    expect(paperOf(register, ports, MEETING.reference)).toMatchObject({
      kind: 'attestations',
      hubName: 'Pôle Exemple',
      day: 'mardi 12 janvier 2027',
      people: [{ name: 'Tuteur 1' }, { name: 'Tuteur 2' }],
    });
  });

  test('is given for no other kind of meeting', () => {
    const register = hub({ kind: 'peers' });
    held(register, 1);
    expect(() => sent(register, 'attestations')).toThrow('Seule une formation de tuteurs');
    expect(() => paperOf(register, ports, MEETING.reference)).toThrow('Seule une formation de tuteurs');
    expect(papersView(register, ports).attestations).toEqual([]);
  });

  test.each([
    [{ endTime: undefined }, 'le mardi 12 janvier 2027. Lieu : Lycée Fictif.'],
    [{ startTime: 'matin', endTime: 'midi' }, 'de matin à midi. Lieu'],
    [{ place: 'https://visio.example/abc' }, 'Elle s’est tenue à distance.'],
    [{ on: undefined, startTime: undefined, place: undefined }, '« Accueillir un premier stagiaire ».'],
  ])('of a meeting with %j keeps to what is known', (changes, expected) => {
    expect(plain(attestationSentence({ name: 'Alex', organisation: '' }, { ...MEETING, ...changes }))).toContain(expected);
  });
});
