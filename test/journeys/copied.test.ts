/** The spreadsheet copied with its script: the first one is never touched, and the copy asks what it is. */
import type { LocalRuntime } from 'apps-script-local';
import type { HealthView } from '../../src/application/health-api';
import type { HomeView } from '../../src/application/sidebar-views/home-view';
import type { HealthGesture } from '../../src/domain/health/causes';
import { ANIMATOR, asksHost, HOUR, Hub, mailOf, MINUTE, plain, removeHubs, sentencesOf } from '../support/hub';

jest.setTimeout(120_000);
afterAll(removeHubs);

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
  hub.offer('Alpha');
  hub.propose(hub.request(), 'Alpha');
});
afterEach(() => hub.close());

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly message: string } };
function call<T>(runtime: LocalRuntime, name: string, ...args: readonly unknown[]): Answer<T> {
  const result = runtime.callFromPage(name, args);
  if (!result.ok) throw new Error(`${name}: ${result.message}`);
  return result.value as Answer<T>;
}
function ask<T>(runtime: LocalRuntime, name: string, ...args: readonly unknown[]): T {
  const answer = call<T>(runtime, name, ...args);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value;
}
/** Answers what the copy asks, by the button of the dialog. */
function say(copy: LocalRuntime, gesture: HealthGesture): HealthView {
  const [cause] = ask<HealthView>(copy, 'getHealth').causes;
  expect(cause!.gestures.map((one) => one.gesture)).toContain(gesture);
  return ask<HealthView>(copy, 'mendCause', cause!.id, gesture);
}
const firstSeen = (): string =>
  JSON.stringify([
    hub.runtime.forms(),
    hub.runtime.triggers(),
    hub.runtime.mailbox().length,
    hub.runtime.spreadsheet().sheets.map(({ id, version }) => [id, version]),
  ]);

const COPIES = [
  [true, false],
  [false, false],
  [true, true],
  [false, true],
] as const;

describe.each(COPIES)('a copy (with its forms: %s, with the script’s memory: %s)', (copiesForms, keepsProperties) => {
  test('says that it is one, asks, and until the answer nothing leaves and nothing of the first is touched', () => {
    const before = firstSeen();
    const copy = hub.runtime.copySpreadsheet({ copiesForms, keepsProperties });
    copy.open();
    expect(plain(ask<HomeView>(copy, 'getHome').silent!.sentence)).toBe('Ce classeur est une copie.');
    const { causes } = ask<HealthView>(copy, 'getHealth');
    expect(causes.map(({ code, gestures }) => [code, gestures.map(({ label }) => label)])).toEqual([
      ['copy', ['C’est un nouveau pôle', 'Elle remplace l’original', 'C’est une archive ou un essai']],
    ]);
    for (const item of ['repairRegister', 'readWaitingAnswers', 'sendWaitingMessages', 'verifyRegister']) copy.clickMenu(item);
    expect(plain(sentencesOf(copy.clickMenu('refreshForms'))[0]!)).toContain('les formulaires de l’original ne sont pas touchés');
    copy.advance(10 * MINUTE);
    for (const name of ['buildForms', 'sendTestMessage', 'sendDueMessages'])
      expect(call(copy, name)).toMatchObject({
        ok: false,
        error: { message: expect.stringContaining('est une copie') as string },
      });
    copy.advance(4 * HOUR);
    expect(copy.mailbox()).toEqual([]);
    expect(firstSeen()).toBe(before);
    copy.close();
    hub.advance(HOUR);
    expect(hub.mailsTo(mailOf('Alpha')).filter(asksHost)).toHaveLength(1);
  });
});

describe.each([COPIES[0], COPIES[3]])(
  'a copy (with its forms: %s, with the script’s memory: %s),',
  (copiesForms, keepsProperties) => {
    test('said to be another hub: it begins in trial without what waited, with forms and triggers of its own', () => {
      const before = firstSeen();
      const copy = hub.runtime.copySpreadsheet({ copiesForms, keepsProperties });
      say(copy, 'copy-own');
      ask(copy, 'buildForms');
      const view = ask<HealthView>(copy, 'getHealth').causes.filter(({ severity }) => severity === 'stops');
      for (const { id, gestures } of view) if (gestures[0] !== undefined) ask(copy, 'mendCause', id, gestures[0].gesture);
      expect(ask<HealthView>(copy, 'getHealth').causes.map(({ code }) => code)).toEqual(['trial']);
      copy.advance(4 * HOUR);
      expect(
        copy
          .mailbox()
          .flatMap(({ to }) => to)
          .filter((to) => to !== ANIMATOR),
      ).toEqual([]);
      expect(
        copy
          .triggers()
          .map(({ functionName }) => functionName)
          .sort(),
      ).toEqual(['onClock', 'onFormSubmit', 'onSheetEdit']);
      expect(firstSeen()).toBe(before);
      copy.close();
    });

    test('said to replace the first: what waited leaves from it, once', () => {
      const copy = hub.runtime.copySpreadsheet({ copiesForms, keepsProperties });
      say(copy, 'copy-replaces');
      ask(copy, 'buildForms');
      for (const { id, gestures, code } of ask<HealthView>(copy, 'getHealth').causes)
        if (code.startsWith('form-') && gestures[0] !== undefined) ask(copy, 'mendCause', id, gestures[0].gesture);
      copy.advance(3 * HOUR);
      expect(
        copy
          .mailbox()
          .filter(({ to }) => to.includes(mailOf('Alpha')))
          .filter(asksHost),
      ).toHaveLength(1);
      copy.close();
    });

    test('said to be kept: it asks no more, and stays silent', () => {
      const copy = hub.runtime.copySpreadsheet({ copiesForms, keepsProperties });
      expect(say(copy, 'copy-archive').causes.map(({ code }) => code)).toEqual(['copy-archived']);
      copy.clickMenu('repairRegister');
      copy.advance(4 * HOUR);
      expect(copy.mailbox()).toEqual([]);
      copy.close();
    });
  },
);

test('a copy that another account has made, with what the script remembers: its forms are that account’s, the first’s stay', () => {
  const camille = { email: 'camille@pole.example', name: 'Camille', kind: 'consumer' } as const;
  const before = firstSeen();
  const copy = hub.runtime.asAccount(camille).copySpreadsheet({ copiesForms: false, keepsProperties: true });
  say(copy, 'copy-own');
  ask(copy, 'buildForms');
  expect(copy.forms().map(({ owner }) => owner)).toEqual(hub.runtime.forms().map(() => camille.email));
  expect(ask<HealthView>(copy, 'getHealth').causes.map(({ code }) => code)).toEqual(['trial']);
  expect(firstSeen()).toBe(before);
  copy.close();
});

test('a model that was handed out asks nothing: its copy begins as a hub of its own', () => {
  const model = Hub.blank();
  model.ask('getSetup');
  const copy = model.runtime.copySpreadsheet();
  ask(copy, 'saveIdentity', {
    hubName: 'Pôle Neuf',
    territory: '',
    academie: '',
    departements: '',
    animatorName: 'Sacha Neuf',
    animatorRole: '',
    animatorPhone: '',
    animatorEmail: 'sacha@neuf.example',
    controller: '',
    dpoContact: '',
  });
  ask(copy, 'buildForms');
  ask(copy, 'sendTestMessage');
  expect(copy.mailbox()).toHaveLength(1);
  copy.close();
  model.close();
});
