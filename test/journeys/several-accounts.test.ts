/** Two animators, each with an account of their own: nothing is done twice, and nothing waits for ever. */
import type { LocalRuntime } from 'apps-script-local';
import type { HealthView } from '../../src/application/health-api';
import {
  ANIMATOR,
  FORM,
  HOUR,
  Hub,
  mailOf,
  MINUTE,
  offerAnswers,
  plain,
  removeHubs,
  requestAnswers,
  sentencesOf,
  TEACHER,
} from '../support/hub';

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

describe('forms that the first account has made', () => {
  type Said =
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly error: { readonly message: string } };
  const say = (name: string, ...args: readonly unknown[]): Said =>
    (other.callFromPage(name, args) as unknown as { value: Said }).value;
  const causes = () => (say('getHealth') as unknown as { value: HealthView }).value.causes;
  const codes = (): string[] => causes().map(({ code }) => code);
  const idsOf = (): string[] => hub.runtime.forms().map(({ id }) => id);
  const canOpen = (): boolean => hub.runtime.forms().every(({ owner, editors }) => [owner, ...editors].includes(OTHER.email));

  test('are shared with the second within the hour; until then that one is told whose they are, and makes no others', () => {
    const before = idsOf();
    hub.offer('Alpha');
    const request = hub.request();
    const [cause] = causes();
    expect(cause!.code).toBe('form-foreign');
    expect(plain(cause!.title)).toContain('compte de Dominique Exemple');
    expect(plain(cause!.advice)).toContain('partage ses formulaires de lui-même dans l’heure');
    for (const name of ['buildForms', 'checkForms']) {
      const refused = say(name) as { readonly ok: false; readonly error: { readonly message: string } };
      expect(plain(refused.error.message)).toMatch(/(?:est|sont) au compte de Dominique Exemple, et le vôtre ne peut pas/);
      if (name === 'buildForms') expect(refused.error.message).toContain('Contribution');
    }
    expect(sentencesOf(other.clickMenu('refreshForms')).join()).toContain('Laissé tel quel');
    expect(idsOf()).toEqual(before);
    // The form is open all the same: what needs its link goes on.
    expect(say('sendPropositions', { requestReference: request, choices: hub.choicesFor(request, 'Alpha') }).ok).toBe(true);
    hub.advance(HOUR);
    expect([canOpen(), idsOf(), codes()]).toEqual([true, before, []]);
    expect(say('buildForms').ok).toBe(true);
    expect(idsOf()).toEqual(before);
    expect(subjects(mailOf('Alpha')).filter((subject) => subject.includes(request))).toHaveLength(1);
  });

  test('refuse to erase a person for an account that cannot open them: nothing of what they keep is passed over', () => {
    hub.offer('Alpha');
    const answers = (): number => hub.runtime.sheetByName('Entreprises').cells.length;
    const before = answers();
    const shown = sentencesOf(other.clickMenu('erasePerson', [mailOf('Alpha'), 'YES']));
    expect(plain(shown.join())).toContain('au compte de Dominique Exemple');
    expect([answers(), hub.rows('Contacts').length]).toEqual([before, 1]);
  });

  test('are not called closed by the clock of the second, and are shared by that of the first when it is back', () => {
    // Before it has shared them.
    hub.runtime.withholdScopes(['forms', 'script.scriptapp']);
    hub.advance(5 * HOUR);
    expect(codes()).toEqual(['form-foreign', 'account-silent']);
    expect(plain(causes()[0]!.advice)).toContain('créez-les de nouveau sur le vôtre');
    expect(hub.rows('Demandes')).toEqual([]);
    hub.submitted('request', requestAnswers());
    hub.advance(HOUR);
    expect([hub.rows('Demandes').length, subjects(TEACHER).length]).toEqual([1, 1]);
    hub.runtime.withholdScopes([]);
    hub.advance(2 * HOUR);
    expect([canOpen(), codes()]).toEqual([true, []]);
  });

  test('are made anew on the second’s account when it says so: what waits gets the new address, old answers are still read', () => {
    const before = idsOf();
    const former = hub.runtime.forms().find(({ title }) => title === FORM.request)!;
    hub.offer('Alpha');
    const request = hub.request();
    hub.propose(request, 'Alpha');
    const { id } = causes()[0]!;
    expect(say('mendCause', id, 'remake-forms').ok).toBe(true);
    const made = hub.runtime.forms().filter((form) => !before.includes(form.id));
    expect(made.map(({ owner }) => owner)).toEqual(before.map(() => OTHER.email));
    expect(codes()).toEqual([]);
    hub.advance(HOUR);
    const [mail] = hub.mailsTo(mailOf('Alpha')).filter(({ subject }) => subject.includes(request));
    expect(made.some(({ publishedId }) => mail!.text.includes(publishedId))).toBe(true);
    hub.runtime.submitForm(former.id, requestAnswers({ 'Initiales de l’élève': 'Z. Z.' }));
    hub.advance(HOUR);
    expect(hub.rows('Demandes').map((row) => row['Élève (initiales)'])).toEqual(['L.M.', 'Z.Z.']);
    // The first is among the animators: the new forms are shared with it.
    expect(made.every(({ editors }) => editors.includes(former.owner))).toBe(true);
  });
});
