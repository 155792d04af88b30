/** Why a hub falls silent: each cause brought about, shown within the hour with its gesture, gone once it is made. */
import type { RuntimeSnapshot } from 'apps-script-local';
import type { CauseLine, HealthView } from '../../src/application/health-api';
import type { CauseCode, HealthGesture } from '../../src/domain/health/causes';
import { DAY, FORM, HOUR, Hub, IDENTITY, MINUTE, plain, RAW, removeHubs, requestAnswers, START } from '../support/hub';

jest.setTimeout(120_000);
afterAll(removeHubs);

/** What a person does in the script's editor and in the settings of the spreadsheet. */
const IN_THE_EDITOR = `
function cutTrigger(name) {
  ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === name).forEach((one) => ScriptApp.deleteTrigger(one));
}
function addTriggers(count) {
  for (let index = 0; index < count; index += 1) ScriptApp.newTrigger('onWake').timeBased().after(1e9).create();
}
function toAmerica() {
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone('America/New_York');
}
`;

let hub: Hub;
let start: RuntimeSnapshot;
let request: string;
beforeAll(() => {
  hub = Hub.installedAt(START, { 'gestes.js': IN_THE_EDITOR });
  hub.offer('Alpha');
  hub.offer('Beta');
  request = hub.request();
  hub.advance(HOUR);
  start = hub.runtime.snapshot();
});
afterAll(() => hub.close());
beforeEach(() => {
  hub.runtime.restore(start);
  hub.runtime.clearFaults();
  hub.runtime.withholdScopes([]);
});

const kept = (): CauseCode[] =>
  (JSON.parse(hub.runtime.properties().document['health'] ?? '{"causes":[]}') as { causes: { code: CauseCode }[] }).causes.map(
    ({ code }) => code,
  );
const seen = (code: CauseCode): CauseLine | undefined => hub.ask('getHealth').causes.find((cause) => cause.code === code);
const formId = (title: string): string => hub.runtime.forms().find((form) => form.title === title)!.id;
/** Clicks the gesture's button beside the cause. */
const click =
  (gesture: HealthGesture) =>
  (cause: CauseLine): void => {
    expect(cause.gestures.map((one) => one.gesture)).toContain(gesture);
    hub.ask('mendCause', cause.id, gesture);
  };
const setting = (label: string, value: string): void => void hub.type('Paramètres', label, 'Valeur', value);
const cutTriggers = (...handlers: readonly string[]): void => {
  for (const handler of handlers) hub.runtime.callFromPage('cutTrigger', [handler]);
};
const propose = (slug: string): void => void hub.propose(request, slug);

type Case = readonly [code: CauseCode, bring: () => void, mend: (cause: CauseLine) => void];

/** Seen by the clock's own look, and by the dialog. */
const BY_THE_CLOCK: readonly Case[] = [
  ['form-closed', () => hub.runtime.setFormAccepting(formId(FORM.request), false), click('open-forms')],
  ['form-unpublished', () => hub.runtime.setFormPublished(formId(FORM.offer), false), click('open-forms')],
  ['form-gone', () => hub.runtime.deleteForm(formId(FORM.contribution)), click('build-forms')],
  ['form-unlinked', () => hub.runtime.unlinkForm(formId(FORM.offer)), click('build-forms')],
  [
    'form-no-tab',
    () => {
      hub.runtime.unlinkForm(formId(FORM.review));
      hub.runtime.deleteSheet(hub.sheetId(RAW.review));
    },
    click('build-forms'),
  ],
  [
    'form-asks-account',
    () => hub.ask('noteOutsideView', 'request', 'asks-account'),
    () => hub.ask('noteOutsideView', 'request', 'opens'),
  ],
  ['permission-withheld', () => hub.runtime.withholdScopes(['script.send_mail']), () => hub.runtime.withholdScopes([])],
  ['tab-missing', () => hub.runtime.deleteSheet(hub.sheetId('Périodes')), click('repair')],
  ['column-missing', () => hub.typeHeader('Contacts', 'Nom', 'Qui'), click('repair')],
  [
    'column-doubled',
    () => hub.runtime.edit(hub.sheetId('Bilans'), 'Z1', [['Réalisé']]),
    () => hub.runtime.edit(hub.sheetId('Bilans'), 'Z1', [['']]),
  ],
  [
    'register-newer',
    () => hub.runtime.edit(hub.sheetId('Écritures en cours'), 'D1', [['99']]),
    () => {
      hub.runtime.edit(hub.sheetId('Écritures en cours'), 'D1', [['6']]);
      hub.advance(HOUR);
    },
  ],
  ['animator-address-missing', () => setting('Courriel de l’animateur', ''), () => void hub.ask('saveIdentity', IDENTITY)],
  [
    'animator-address-wrong',
    () => setting('Courriel de l’animateur', 'anim@@pole'),
    () => void hub.ask('saveIdentity', IDENTITY),
  ],
  ['paused', () => hub.ask('setPause', true, 'Dominique'), () => hub.ask('setPause', false, '')],
  ['trial', () => hub.ask('setSandbox', true), () => hub.ask('setSandbox', false, 'forget')],
  [
    'quota-spent',
    () => {
      hub.runtime.setMailQuota(5);
      propose('Alpha');
    },
    () => {
      hub.runtime.setMailQuota(100);
      hub.advance(2 * HOUR);
    },
  ],
  [
    'messages-failed',
    () => {
      hub.runtime.setFault({ mailFailure: { message: 'Invalid email: contact@alpha.example', times: 1 } });
      propose('Alpha');
    },
    () => {
      const [line] = hub.ask('getMessages').failed;
      hub.ask('correctAddress', line!.reference, 'accueil@alpha.example');
    },
  ],
  [
    'messages-doubtful',
    () => {
      hub.runtime.setFault({ killAtCall: { call: 1, when: 'during', of: 'MailApp.sendEmail' } });
      propose('Alpha');
    },
    () => {
      const [line] = hub.ask('getMessages').doubtful;
      hub.ask('settleMessage', line!.reference, 'confirmed-sent');
    },
  ],
  ['elsewhere', () => hub.runtime.callFromPage('toAmerica', []), click('repair')],
  ['edit-trigger-missing', () => cutTriggers('onSheetEdit'), click('install-triggers')],
  ['form-trigger-missing', () => cutTriggers('onFormSubmit'), click('install-triggers')],
];

test.each(BY_THE_CLOCK)('%s is shown within the hour with what mends it, and is gone once it is mended', (code, bring, mend) => {
  expect(seen(code)).toBeUndefined();
  bring();
  hub.advance(HOUR + 10 * MINUTE);
  expect(kept()).toContain(code);
  const cause = seen(code)!;
  expect(cause.title).not.toBe('');
  expect(cause.advice).not.toBe('');
  mend(cause);
  expect(seen(code)).toBeUndefined();
  expect(kept()).not.toContain(code);
});

/** The clock does not come by, or what is at fault is mended by it: the dialog sees it at once. */
const AT_ONCE: readonly Case[] = [
  ['clock-missing', () => cutTriggers('onClock'), click('install-triggers')],
  [
    'triggers-full',
    () => void hub.runtime.callFromPage('addTriggers', [16]),
    () => void hub.runtime.callFromPage('cutTrigger', ['onWake']),
  ],
  [
    'answers-waiting',
    () => {
      hub.runtime.setFault({ formTriggerTimes: 0 });
      hub.submitted('request', requestAnswers());
    },
    click('read-answers'),
  ],
  [
    'unfinished',
    () => {
      // Killed between the intention and the cells; nobody acts for a while.
      hub.runtime.setFault({ killAtCall: { call: 1, when: 'after', of: 'Range.setValues' } });
      hub.runtime.callFromPage('cancelRequest', [request, 'abandoned']);
      cutTriggers('onClock', 'onWake');
      hub.advance(10 * MINUTE);
    },
    click('finish-writing'),
  ],
  [
    'messages-overdue',
    () => {
      propose('Alpha');
      cutTriggers('onClock', 'onWake');
      hub.advance(3 * HOUR);
    },
    click('send-now'),
  ],
];

test.each(AT_ONCE)('%s is shown by the dialog with what mends it, and is gone once it is mended', (code, bring, mend) => {
  expect(seen(code)).toBeUndefined();
  bring();
  mend(seen(code)!);
  expect(seen(code)).toBeUndefined();
});

test('a clock that comes by no more is told by the panel first, without a look; another account takes over in one click', () => {
  cutTriggers('onClock', 'onWake');
  hub.advance(3 * HOUR);
  expect(plain(hub.ask('getHome').silent!.sentence)).toContain('Le déclencheur horaire ne s’exécute plus');
  const camille = hub.runtime.asAccount({ email: 'second@pole.example', name: 'Camille Second', kind: 'consumer' });
  const look = (name: string, ...args: readonly unknown[]) =>
    (camille.callFromPage(name, args) as unknown as { value: { value: HealthView } }).value.value;
  const cause = look('getHealth').causes.find(({ code }) => code === 'clock-silent')!;
  expect(plain(cause.title)).toContain('par le compte de Dominique Exemple');
  look('mendCause', cause.id, 'install-triggers');
  expect(look('getHealth').causes.map(({ code }) => code)).toEqual(['form-foreign', 'account-silent']);
  // The person whose forms they are looks in: that shares them.
  hub.ask('getHealth');
  hub.advance(HOUR);
  expect(hub.ask('getHome').silent).toBeUndefined();
  const silent = look('getHealth').causes.find(({ code }) => code === 'account-silent')!;
  expect(plain(silent.title)).toContain('le compte de Dominique Exemple');
  expect(look('mendCause', silent.id, 'forget-account').causes).toEqual([]);
});

test('the animator reads once a day what stops the hub, and nothing once it is mended', () => {
  const told = () => hub.mailsTo(IDENTITY.animatorEmail).filter(({ subject }) => subject.includes('bloquée'));
  hub.runtime.unlinkForm(formId(FORM.offer));
  hub.advance(5 * HOUR);
  expect(told()).toHaveLength(1);
  expect(plain(told()[0]!.text)).toContain('« Offre d’accueil » n’envoie plus ses réponses dans ce classeur');
  click('build-forms')(seen('form-unlinked')!);
  hub.advance(DAY);
  expect(told()).toHaveLength(1);
});

test('a gesture that is none of the cause’s own is refused, and a cause that is gone needs none', () => {
  hub.runtime.setFormAccepting(formId(FORM.request), false);
  const { id } = seen('form-closed')!;
  expect(hub.problem('mendCause', id, 'copy-own').message).toContain('n’est plus là');
  hub.runtime.setFormAccepting(formId(FORM.request), true);
  expect(plain(hub.ask('mendCause', id, 'open-forms').done!)).toContain('n’est plus là');
});

/** Forms that the calls of a page have opened. */
function formsOpened(calls: () => void): number {
  let count = 0;
  const stop = hub.runtime.interleave(({ name, when }) => {
    if (name === 'FormApp.openById' && when === 'after') count += 1;
  });
  calls();
  stop();
  return count;
}

test('a first look opens no form, and what was seen there stays said until they are opened', () => {
  hub.runtime.setFormAccepting(formId(FORM.request), false);
  expect(seen('form-closed')).toMatchObject({ isOfForms: true });
  expect(formsOpened(() => expect(hub.ask('getHealth', 'without-forms')).toMatchObject({ causes: [], isPart: true }))).toBe(0);
  expect(kept()).toEqual(['form-closed']);
  hub.runtime.setFormAccepting(formId(FORM.request), true);
  expect(hub.ask('getHealth')).toMatchObject({ causes: [] });
  expect(kept()).toEqual([]);
});

test('what was mended is not said any more, before the forms are looked at again', () => {
  hub.runtime.setFormAccepting(formId(FORM.request), false);
  hub.runtime.deleteForm(formId(FORM.contribution));
  click('open-forms')(seen('form-closed')!);
  expect(kept()).toEqual(['form-gone']);
});

test('a gesture that leaves the forms as they are opens none', () => {
  cutTriggers('onSheetEdit');
  const { id } = seen('edit-trigger-missing')!;
  expect(formsOpened(() => void hub.ask('mendCause', id, 'install-triggers'))).toBe(0);
  expect(seen('edit-trigger-missing')).toBeUndefined();
});
