/** Two animators, each with an account of their own: nothing is done twice, and nothing waits for ever. */
import type { LocalRuntime } from 'apps-script-local';
import { ANIMATOR, HOUR, Hub, mailOf, MINUTE, offerAnswers, removeHubs, requestAnswers, TEACHER } from '../support/hub';

jest.setTimeout(60_000);
afterAll(removeHubs);

const OTHER = { email: 'second@pole.example', name: 'Camille Second', kind: 'consumer' } as const;

let hub: Hub;
let other: LocalRuntime;
beforeEach(() => {
  hub = Hub.open();
  other = hub.runtime.asAccount(OTHER);
  other.clickMenu('repairRegister');
});
afterEach(() => hub.close());

const owners = (functionName: string): string[] =>
  hub.runtime
    .triggers()
    .filter((trigger) => trigger.functionName === functionName)
    .map(({ owner }) => owner);
const subjects = (address: string): string[] => hub.mailsTo(address).map(({ subject }) => subject);

/** Messages, the animator's own of the morning apart. */
const toOthers = (): number => hub.messages().filter((row) => row['Destinataire'] !== ANIMATOR).length;

test('each account has its triggers; an answer whose form trigger fires for both is one row and one message', () => {
  for (const name of ['onFormSubmit', 'onSheetEdit', 'onClock']) expect(owners(name)).toHaveLength(2);
  hub.submitted('request', requestAnswers());
  hub.submitted('offer', offerAnswers('Alpha'));
  hub.advance(2 * HOUR);
  expect([hub.rows('Demandes').length, hub.rows('Offres').length, toOthers()]).toEqual([1, 1, 2]);
  expect([subjects(TEACHER).length, subjects(mailOf('Alpha')).length]).toEqual([1, 1]);
});

test.each([0, 1, 2])('a form trigger that fires %i times gives one row and one message', (times) => {
  hub.runtime.setFault({ formTriggerTimes: times });
  hub.submitted('request', requestAnswers());
  hub.advance(2 * HOUR);
  expect([hub.rows('Demandes').length, toOthers(), subjects(TEACHER).length]).toEqual([1, 1, 1]);
});

test('a status chosen by hand is applied once, though the edit trigger of both fires', () => {
  hub.offer('Alpha');
  const reference = hub.rows('Entreprises')[0]!['Référence']!;
  hub.type('Entreprises', reference, 'Situation', 'Partenaire');
  hub.advance(2 * HOUR);
  expect(hub.row(reference)['Situation']).toBe('Partenaire');
  expect(hub.rows('Journal').filter((row) => row['Référence'] === reference && row['Après'] === 'Partenaire')).toHaveLength(1);
});

test('a company typed by hand is adopted once', () => {
  const { id } = hub.runtime.sheetByName('Entreprises');
  hub.runtime.edit(id, 'B2', [['Restaurant Saisi']]);
  hub.advance(2 * HOUR);
  expect(hub.rows('Entreprises').map((row) => [row['Référence'], row['Raison sociale'], row['Situation']])).toEqual([
    ['ENT-2026-0001', 'Restaurant Saisi', 'Active'],
  ]);
});

test('two animators who act on one row at once: the first is followed, what it made untrue changes nothing, nothing is done twice', () => {
  hub.offer('Alpha');
  const request = hub.request();
  const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
  const journal = (): number => hub.rows('Journal').length;
  const answerOf = (name: string, ...args: readonly unknown[]) =>
    (other.callFromPage(name, args) as unknown as { value: { ok: boolean; error?: { message: string } } }).value;
  hub.ask('cancelRequest', request, 'abandoned');
  const before = journal();
  // Both had the card open: the same click again, and one that the first has made untrue.
  expect(answerOf('cancelRequest', request, 'abandoned')).toMatchObject({ ok: true });
  expect(journal()).toBe(before);
  answerOf('recordAnswer', { propositionReference: alpha, answer: 'yes' });
  expect([hub.status(request), hub.status(alpha)]).toEqual(['Annulée', 'Annulée']);
  hub.advance(HOUR);
  expect(subjects(TEACHER).filter((subject) => subject.includes('est close'))).toHaveLength(1);
  expect(subjects(mailOf('Alpha')).filter((subject) => subject.includes('la demande est close'))).toHaveLength(1);
  // In the middle of the other's run, a person takes the row back in its own cell.
  const reopened = hub.request({ 'Initiales de l’élève': 'Z. Z.' });
  const stop = hub.runtime.interleave(({ name, when }) => {
    if (name !== 'Range.setValues' || when !== 'before') return;
    stop();
    hub.type('Demandes', reopened, 'Notes', 'Rappeler lundi');
  });
  expect(answerOf('cancelRequest', reopened, 'abandoned')).toMatchObject({ ok: true });
  expect(hub.row(reopened)).toMatchObject({ Statut: 'Annulée', Notes: 'Rappeler lundi' });
});

test('what one account may not send any more today, the other sends; nothing leaves twice', () => {
  hub.offer('Alpha');
  hub.offer('Beta');
  const request = hub.request();
  hub.runtime.setMailQuota(0);
  other.setMailQuota(50);
  hub.propose(request, 'Alpha', 'Beta');
  hub.advance(26 * HOUR);
  for (const slug of ['Alpha', 'Beta'])
    expect(subjects(mailOf(slug)).filter((subject) => subject.includes(request))).toHaveLength(1);
  expect(hub.messages().map((row) => row['Statut'])).not.toContain('En file');
});

test.each([
  ['is closed', ['spreadsheets.currentonly', 'forms', 'script.send_mail', 'script.scriptapp', 'script.container.ui']],
  ['may not send any more', ['script.send_mail']],
])('when the account whose clock works %s, the clock of the other takes over within three hours', (_what, scopes) => {
  hub.advance(2 * HOUR);
  hub.runtime.withholdScopes(scopes);
  hub.runtime.setFault({ formTriggerTimes: 0 });
  hub.submitted('request', requestAnswers());
  hub.advance(4 * HOUR);
  expect([hub.rows('Demandes').length, subjects(TEACHER).length]).toEqual([1, 1]);
});

test('wake-ups of twenty overlapping runs do not pile up', () => {
  hub.offer('Alpha');
  const request = hub.request();
  hub.propose(request, 'Alpha');
  let inner = 0;
  const stop = hub.runtime.interleave(({ name, when }) => {
    if (name === 'ScriptApp.newTrigger' && when === 'before' && inner < 20) {
      inner += 1;
      hub.submit('offer', offerAnswers(`Gamma${inner}`));
    }
  });
  for (let click = 0; click < 20; click += 1) {
    (click % 2 === 0 ? hub.runtime : other).callFromPage('queueAllMessages', []);
    hub.advance(MINUTE);
  }
  stop();
  expect(owners('onWake').length).toBeLessThanOrEqual(2);
  hub.advance(3 * HOUR);
  expect(owners('onWake')).toEqual([]);
});
