/** Reminders over the days on which calendars trip: a change of the hour, 29 February, the end of a year and of a school year. */
import { Hub, linkIn, mailOf, MINUTE, plain, removeHubs, SAY, TEACHER } from '../support/hub';

jest.setTimeout(120_000);
let hub: Hub;
afterEach(() => hub.close());
afterAll(removeHubs);

const FIRST = 'Relance d’une proposition (J+3)';
const LAST = 'Dernière relance d’une proposition (J+7)';
/** Every message of the template: its status, and the moment at which it left, as the sheet shows it. */
const left = (template: string): string[] =>
  hub
    .messages()
    .filter((row) => row['Modèle'] === template)
    .map((row) => `${row['Statut']} ${row['Envoyé le']}`);
const set = (label: string, value: string): void => void hub.type('Paramètres', label, 'Valeur', value);

/** A proposition sent that day, in a hub that works in the school holidays too. */
function proposedAt(moment: string, first: string, last: string): { request: string; proposition: string } {
  hub = Hub.installedAt(moment);
  set('Ouvert pendant les vacances scolaires', 'oui');
  hub.offer('Alpha');
  const request = hub.request({ 'Premier jour': first, 'Dernier jour': last });
  hub.advance(5 * MINUTE);
  const [proposition] = hub.proposeAndSend(request, 'Alpha');
  return { request, proposition: proposition! };
}

describe('each reminder leaves once, on its day, at the hub’s hours of the clock on the wall', () => {
  test('over the change to summer time, 28 March 2027, which Easter Monday follows', () => {
    const { proposition } = proposedAt('2027-03-25T09:00:00+01:00', '2027-05-31', '2027-06-25');
    hub.runtime.advanceTo('2027-03-29T19:30:00+02:00');
    expect(left(FIRST)).toEqual([]);
    hub.runtime.advanceTo('2027-03-30T07:30:00+02:00');
    expect(left(FIRST)).toEqual(['En file ']);
    hub.runtime.advanceTo('2027-03-30T12:30:00+02:00');
    expect(left(FIRST)).toEqual([expect.stringMatching(/^Envoyé 30\/03\/2027 08:/)]);
    expect(hub.row(proposition)['Relance 1']).toBe('30/03/2027');
    hub.runtime.advanceTo('2027-04-01T19:30:00+02:00');
    expect([left(FIRST).length, left(LAST)]).toEqual([1, [expect.stringMatching(/^Envoyé 01\/04\/2027 08:/)]]);
  });

  test('over the change from summer time, 25 October 2026', () => {
    const { proposition } = proposedAt('2026-10-22T09:00:00+02:00', '2027-02-01', '2027-02-26');
    hub.runtime.advanceTo('2026-10-26T06:30:00+01:00');
    expect(left(FIRST)).toEqual([]);
    hub.runtime.advanceTo('2026-10-26T12:30:00+01:00');
    expect(left(FIRST)).toEqual([expect.stringMatching(/^Envoyé 26\/10\/2026 08:/)]);
    expect(hub.row(proposition)['Relance 1']).toBe('26/10/2026');
    hub.runtime.advanceTo('2026-10-29T19:30:00+01:00');
    expect([left(FIRST).length, left(LAST)]).toEqual([1, [expect.stringMatching(/^Envoyé 29\/10\/2026 08:/)]]);
  });

  test('what is queued on the evening before a change of the hour leaves at the opening of the next worked day', () => {
    hub = Hub.installedAt('2026-10-23T09:00:00+02:00');
    hub.offer('Alpha');
    const request = hub.request();
    hub.runtime.advanceTo('2026-10-23T20:30:00+02:00');
    hub.propose(request, 'Alpha');
    const waiting = hub.messages().find((row) => row['Modèle'] === 'Proposition à l’organisme d’accueil')!;
    expect(waiting['À envoyer après']).toBe('26/10/2026 08:00');
    hub.runtime.advanceTo('2026-10-26T10:30:00+01:00');
    expect(left('Proposition à l’organisme d’accueil')).toEqual([expect.stringMatching(/^Envoyé 26\/10\/2026 08:/)]);
  });
});

test('from one year to the next: 1 January is no day of sending, and the days are counted through', () => {
  const { proposition } = proposedAt('2026-12-29T09:00:00+01:00', '2027-03-01', '2027-03-26');
  hub.sleepUntil('2027-01-03T19:30:00+01:00');
  expect(left(FIRST)).toEqual([]);
  hub.sleepUntil('2027-01-06T19:30:00+01:00');
  expect([left(FIRST), left(LAST)]).toEqual([
    [expect.stringMatching(/^Envoyé 04\/01\/2027 08:/)],
    [expect.stringMatching(/^Envoyé 06\/01\/2027 08:/)],
  ]);
  expect(hub.row(proposition)['Relance 1']).toBe('04/01/2027');
});

test('from one school year to the next: reminders of August go on in September, where references begin anew', () => {
  const { request } = proposedAt('2027-08-30T09:00:00+02:00', '2027-11-15', '2027-12-10');
  expect(request).toBe('DEM-2026-0001');
  hub.sleepUntil('2027-09-07T19:30:00+02:00');
  expect([left(FIRST), left(LAST)]).toEqual([
    [expect.stringMatching(/^Envoyé 02\/09\/2027 08:/)],
    [expect.stringMatching(/^Envoyé 06\/09\/2027 08:/)],
  ]);
  const next = hub.request({ 'Initiales de l’élève': 'Z. Z.', 'Premier jour': '2027-11-15', 'Dernier jour': '2027-12-10' });
  expect(next).toBe('DEM-2027-0001');
  hub.answerLink(linkIn(hub.mailsTo(mailOf('Alpha')).find(({ subject }) => subject.includes(request))!), {
    [SAY.question]: SAY.yes,
  });
  expect(hub.status(request)).toBe('Placée');
  expect(
    hub
      .mailsTo(TEACHER)
      .map(({ subject }) => plain(subject))
      .join(),
  ).toContain(`[${request}]`);
});

test('a text broken where nobody saw it holds no reminder back: the one that ships leaves in its place', () => {
  hub = Hub.open();
  hub.offer('Alpha');
  const request = hub.request();
  hub.advance(5 * MINUTE);
  hub.proposeAndSend(request, 'Alpha');
  // On a telephone, no trigger looks at what is typed.
  hub.runtime.setFault({ triggerTimes: { ON_EDIT: 0 } });
  const { id, cells } = hub.runtime.sheetByName('Modèles');
  const row = cells.findIndex(([code]) => code?.display === FIRST);
  hub.runtime.paste(id, `${String.fromCharCode(64 + hub.column('Modèles', 'Corps'))}${row + 1}`, [['Bonjour {{#formation}} {{']]);
  hub.runtime.clearFaults();
  hub.sleepUntil('2027-01-08T12:30:00+01:00');
  expect(left(FIRST)).toHaveLength(1);
  const mail = plain(hub.mailsTo(mailOf('Alpha')).at(-1)!.text);
  expect(mail).toContain('CAP Cuisine');
  expect(mail).not.toContain('{{');
});
