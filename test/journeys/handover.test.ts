/** The hub goes to another account, its former one still there or closed: nothing is lost, nothing leaves twice. */
import type { LocalRuntime } from 'apps-script-local';
import type { HandoverView } from '../../src/application/handover-api';
import type { HealthView } from '../../src/application/health-api';
import {
  asksHost,
  FORM,
  HOUR,
  Hub,
  linkIn,
  mailOf,
  MINUTE,
  plain,
  removeHubs,
  requestAnswers,
  SAY,
  TEACHER,
} from '../support/hub';

jest.setTimeout(120_000);
afterAll(removeHubs);

const NEXT = {
  animatorName: 'Camille Suivante',
  animatorRole: 'Animatrice',
  animatorPhone: '04 65 71 00 99',
  animatorEmail: 'camille@pole.example',
} as const;
const CLOSED = ['spreadsheets.currentonly', 'forms', 'script.send_mail', 'script.scriptapp', 'script.container.ui'];

let hub: Hub;
let next: LocalRuntime;
let request: string;
beforeEach(() => {
  hub = Hub.open();
  hub.offer('Alpha');
  hub.offer('Beta');
  request = hub.request();
  hub.proposeAndSend(request, 'Alpha');
  next = hub.runtime.asAccount({ email: NEXT.animatorEmail, name: NEXT.animatorName, kind: 'consumer' });
});
afterEach(() => hub.close());

function ask<T>(name: string, ...args: readonly unknown[]): T {
  const result = next.callFromPage(name, args);
  const reply = (result.ok ? result.value : undefined) as { ok: boolean; value: T; error?: { message: string } } | undefined;
  if (reply?.ok !== true) throw new Error(`${name}: ${reply?.error?.message ?? 'failed'}`);
  return reply.value;
}
const owners = (name: string): string[] =>
  hub.runtime
    .triggers()
    .filter(({ functionName }) => functionName === name)
    .map(({ owner }) => owner);
const asked = (slug: string) => hub.mailsTo(mailOf(slug)).filter((mail) => asksHost(mail) && mail.subject.includes(request));
const letters = () => hub.runtime.mailbox().filter(({ subject }) => plain(subject).includes('votre contact change'));

test('in four gestures, both accounts being there: what waits leaves once, answers and clock go on, the former triggers go', () => {
  hub.propose(request, 'Beta');
  hub.ask('announceLeaving', true);
  const forms = hub.runtime.forms().map(({ id, publishedUrl }) => [id, publishedUrl]);
  expect(ask<HandoverView>('getHandover').isTaken).toBe(false);
  const taken = ask<HandoverView>('takeOver', NEXT);
  expect(taken).toMatchObject({ isTaken: true, identity: NEXT });
  expect(plain(taken.letter!.body)).toContain('Je prends la suite de Dominique Exemple');
  expect(letters()).toEqual([]);
  // The forms stay where they are, and are the next person's to open.
  expect(hub.runtime.forms().map(({ id, publishedUrl }) => [id, publishedUrl])).toEqual(forms);
  expect(hub.runtime.forms().every(({ editors }) => editors.includes(NEXT.animatorEmail))).toBe(true);
  ask('sendHandoverLetter');
  hub.advance(3 * HOUR);
  for (const name of ['onClock', 'onFormSubmit', 'onSheetEdit']) expect(owners(name)).toEqual([NEXT.animatorEmail]);
  expect(asked('Beta')).toHaveLength(1);
  const [mail] = asked('Beta');
  expect(mail!.replyTo ?? '').toContain(NEXT.animatorEmail);
  expect(plain(mail!.text)).toContain('Camille Suivante');
  expect(plain(mail!.text)).not.toContain('Dominique Exemple');
  // The host that something was under way with, and no other company; each once.
  expect(
    letters()
      .flatMap(({ to }) => to)
      .filter((to) => to.endsWith('.example'))
      .sort(),
  ).toEqual([mailOf('Alpha'), mailOf('Beta')].sort());
  hub.yes('Alpha', request);
  hub.advance(HOUR);
  expect(hub.status(request)).toBe('Placée');
  expect(hub.mailsTo(TEACHER).filter(({ subject }) => plain(subject).includes('accueille votre élève'))).toHaveLength(1);
  expect(ask<HealthView>('getHealth').causes.map(({ code }) => code)).toEqual([]);
});

test('the former account being closed and its forms with it: forms are made anew, what was answered before is still read', () => {
  hub.propose(request, 'Beta');
  hub.runtime.setFault({ formTriggerTimes: 0 });
  hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'Z. Z.' }));
  hub.runtime.withholdScopes(CLOSED);
  const former = hub.runtime.forms().map(({ id }) => id);
  for (const id of former) hub.runtime.deleteForm(id);
  hub.advance(3 * HOUR);
  expect([hub.rows('Demandes').length, asked('Beta').length]).toEqual([1, 0]);
  const before = ask<HandoverView>('getHandover');
  expect(before.state.map(plain).join(' ')).toContain('Plus aucun déclencheur ne s’exécute');
  expect(plain(before.forms!.join(' '))).toContain('ils seront recréés');
  ask('takeOver', NEXT);
  hub.runtime.setFault({ formTriggerTimes: 1 });
  hub.advance(2 * HOUR);
  // The answer that waited in the tab of a form that is gone.
  expect(hub.rows('Demandes').map((row) => row['Élève (initiales)'])).toEqual(['L.M.', 'Z.Z.']);
  expect(
    hub.runtime
      .forms()
      .map(({ title }) => title)
      .sort(),
  ).toEqual(Object.values(FORM).sort());
  // The message that waited bears the address of the new form: its link works.
  const [mail] = asked('Beta');
  hub.answerLink(linkIn(mail!), { [SAY.question]: SAY.yes });
  hub.advance(HOUR);
  expect(hub.status(request)).toBe('Placée');
  expect(asked('Beta')).toHaveLength(1);
  expect(ask<HealthView>('getHealth').causes.map(({ code }) => code)).toEqual([]);
});

test('broken off at any call it is taken up where it stood; done twice it changes nothing', () => {
  hub.propose(request, 'Beta');
  for (const { id } of hub.runtime.forms().slice(0, 2)) hub.runtime.deleteForm(id);
  // Whose forms they were sees that they are gone, and shares the others.
  hub.ask('getHealth');
  const start = hub.runtime.snapshot();
  ask('takeOver', NEXT);
  const calls = hub.runtime.runs(1)[0]!.callCount;
  const seen = () => [
    hub.rows('Paramètres').map((row) => row['Valeur']),
    hub.messages().map((row) => [row['Référence'], row['Statut']]),
    hub.runtime.forms().length,
    owners('onClock').length,
    hub.rows('Journal').filter((row) => row['Action'] === 'Pôle confié à une autre personne').length,
  ];
  const whole = seen();
  ask('takeOver', NEXT);
  expect(seen()).toEqual(whole);
  for (let call = 2; call < calls; call += Math.ceil(calls / 10)) {
    hub.runtime.restore(start);
    next.setFault({ killAtCall: { call, when: 'after' } });
    next.callFromPage('takeOver', [NEXT]);
    hub.runtime.clearFaults();
    hub.advance(MINUTE / 2);
    ask('takeOver', NEXT);
    expect([call, ...seen()]).toEqual([call, ...whole]);
  }
});

test('without a name or an address nothing is changed, and it is said', () => {
  const result = next.callFromPage('takeOver', [{ ...NEXT, animatorEmail: 'camille' }]);
  expect(JSON.stringify(result.ok && result.value)).toContain('adresse valable');
  expect(hub.ask('getSetup').identity.animatorName).toBe('Dominique Exemple');
});

test('without a word beforehand: forms are not made anew while the former account is there, which shares them before it goes', () => {
  const before = hub.runtime.forms().map(({ id }) => id);
  const taken = ask<HandoverView>('takeOver', NEXT);
  expect(plain(taken.forms!.join(' '))).toContain('il vous les partage de lui-même dans l’heure');
  expect(hub.runtime.forms().map(({ id }) => id)).toEqual(before);
  hub.advance(3 * HOUR);
  expect(owners('onClock')).toEqual([NEXT.animatorEmail]);
  expect(plain(ask<HandoverView>('getHandover').forms!.join(' '))).toContain('Votre compte a accès à tous les formulaires');
  expect(hub.runtime.forms().map(({ id }) => id)).toEqual(before);
  expect(ask<HealthView>('getHealth').causes).toEqual([]);
});

test('the former account goes without having been able to share its forms: health says which gesture mends it', () => {
  hub.runtime.withholdScopes(['forms']);
  ask<HandoverView>('takeOver', NEXT);
  hub.advance(3 * HOUR);
  expect(owners('onClock')).toEqual([NEXT.animatorEmail]);
  const [cause] = ask<HealthView>('getHealth').causes;
  expect([cause!.code, cause!.gestures.map(({ gesture }) => gesture)]).toEqual(['form-foreign', ['remake-forms']]);
  ask('mendCause', cause!.id, 'remake-forms');
  expect(ask<HealthView>('getHealth').causes).toEqual([]);
  expect(hub.runtime.forms().filter(({ owner }) => owner === NEXT.animatorEmail)).toHaveLength(Object.keys(FORM).length);
});
