/** What is remembered of the forms is damaged, wiped, or left half written: the forms are found again, and nothing stops. */
import {
  FORM,
  HOUR,
  Hub,
  linkIn,
  mailOf,
  RAW,
  removeHubs,
  offerAnswers,
  requestAnswers,
  SAY,
  DIRECTORY,
  IDENTITY,
  TRAININGS,
} from '../support/hub';
import { shapesOf, tamper } from '../support/forms';

jest.setTimeout(120_000);
afterAll(removeHubs);

const stateWith = (prepare: (hub: Hub) => void = () => undefined): string => {
  const hub = Hub.open(true);
  prepare(hub);
  return hub.freeze();
};

const DAMAGES: readonly (readonly [string, string])[] = [
  [
    'a part of a form is lost',
    `properties.getKeys().filter((key) => /^form\\..*\\.0$/.test(key)).forEach((key) => properties.deleteProperty(key));`,
  ],
  [
    'a part is cut short',
    `properties.getKeys().filter((key) => /^(form|asked)\\..*\\.0$/.test(key)).forEach((key) => properties.setProperty(key, properties.getProperty(key).slice(0, 50)));`,
  ],
  [
    'pointers are no JSON',
    `['form.request', 'form.offer', 'form.answer', 'asked.request', 'open.request', 'installation', 'counters'].forEach((key) => properties.setProperty(key, '{"x'));`,
  ],
  ['all properties are wiped', `properties.deleteAllProperties();`],
  [
    'properties are those of an older version',
    `properties.deleteAllProperties(); properties.setProperty('form.request', JSON.stringify({ formId: 'x', items: {} }).slice(0, 20)); properties.setProperty('form.request.1', 'rest');`,
  ],
];

test.each(DAMAGES)('%s: answers go on being received, links work, and an update gives back the same forms', (_what, script) => {
  const hub = Hub.from(
    tamper(
      stateWith((before) => before.offer('Alpha')),
      script,
    ),
  );
  const shapes = shapesOf(hub);
  expect(hub.request()).toBe('DEM-2026-0001');
  expect(hub.ask('getHome').isReady).toBe(true);
  expect(hub.ask('getSetup').forms.map(({ isThere }) => isThere)).toEqual(Object.keys(FORM).map(() => true));
  hub.proposeAndSend('DEM-2026-0001', 'Alpha');
  hub.menu('refreshForms');
  expect(shapesOf(hub)).toEqual(shapes);
  expect(hub.runtime.forms()).toHaveLength(Object.keys(FORM).length);
  hub.yes('Alpha', 'DEM-2026-0001');
  expect(hub.status('DEM-2026-0001')).toBe('Placée');
  expect(hub.runtime.runs(50).filter(({ outcome }) => outcome !== 'done')).toEqual([]);
  hub.close();
});

test('wiped while answers wait in the tab of a form that was deleted: they are received all the same', () => {
  const state = stateWith((hub) => {
    hub.runtime.setFault({ formTriggerTimes: 0 });
    hub.submitted('request', requestAnswers());
    hub.runtime.setFault({ formTriggerTimes: 1 });
    hub.runtime.deleteForm(hub.runtime.forms().find(({ title }) => title === FORM.request)!.id);
  });
  const hub = Hub.from(tamper(state, 'properties.deleteAllProperties();'));
  hub.advance(2 * HOUR);
  expect(hub.rows('Demandes')).toHaveLength(1);
  hub.close();
});

describe('a build that is killed, wherever it is', () => {
  const notBuilt = (): Hub => {
    const hub = Hub.blank();
    hub.ask('saveIdentity', IDENTITY);
    hub.ask('importSchools', { text: DIRECTORY });
    hub.ask('chooseTrainings', TRAININGS.slice(0, 1));
    return hub;
  };

  test('leaves what the next one ends: the forms, tabs and columns of a build that nobody disturbed', () => {
    const hub = notBuilt();
    const start = hub.runtime.snapshot();
    hub.ask('buildForms');
    const calls = hub.runtime.runs(1)[0]!.callCount;
    const headers = (): string[][] =>
      Object.values(RAW).map((tab) =>
        hub.runtime
          .sheetByName(tab)
          .cells[0]!.map((cell) => cell?.display ?? '')
          .sort(),
      );
    const [shapes, columns] = [shapesOf(hub), headers()];
    // Denser at the beginning, where the form and its tab are made.
    const points = [
      ...Array.from({ length: 5 }, (_, index) => 40 + index * 5),
      ...Array.from({ length: 5 }, (_, index) => Math.floor((calls * (index + 1)) / 6)),
      calls - 2,
    ];
    for (const call of points) {
      hub.runtime.restore(start);
      hub.runtime.setFault({ killAtCall: { call, when: 'after' } });
      hub.runtime.callFromPage('buildForms', []);
      hub.ask('buildForms');
      expect([call, shapesOf(hub), headers()]).toEqual([call, shapes, columns]);
      expect(hub.runtime.forms().filter(({ published }) => published)).toHaveLength(Object.keys(FORM).length);
      expect(hub.runtime.spreadsheet().sheets.filter(({ id }) => hub.runtime.sheet(id).formUrl !== undefined)).toHaveLength(
        Object.keys(FORM).length,
      );
      expect(hub.ask('getSetup').done.forms).toBe(true);
      expect(Object.keys(hub.runtime.properties().document).filter((key) => /^form\.request\./.test(key)).length).toBeLessThan(4);
    }
    hub.close();
  });

  test('an update that is killed leaves every trigger at work, and the next one ends it', () => {
    const hub = Hub.open(true);
    hub.ask('chooseTrainings', ['bts-mco', 'cap-aepe']);
    hub.runtime.setFault({ formTriggerTimes: 0 });
    hub.submitted('offer', offerAnswers('Alpha'));
    const state = hub.freeze();
    const whole = Hub.from(state);
    whole.menu('refreshForms');
    const calls = whole.runtime.runs(1)[0]!.callCount;
    const shapes = shapesOf(whole);
    whole.close();
    for (const part of [0.3, 0.6, 0.95]) {
      const killed = Hub.from(state);
      killed.runtime.setFault({ killAtCall: { call: Math.floor(calls * part), when: 'after' } });
      killed.runtime.clickMenu('refreshForms');
      killed.advance(2 * HOUR);
      expect(killed.rows('Offres')).toHaveLength(1);
      killed.menu('refreshForms');
      expect(shapesOf(killed)).toEqual(shapes);
      killed.close();
    }
  });
});

test('each link of a proposition can carry its answer', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  hub.proposeAndSend(hub.request(), 'Alpha');
  const { answers } = hub.runtime.readPrefilledUrl(linkIn(hub.mailsTo(mailOf('Alpha')).at(-1)!));
  // What is proposed, the answer, the token.
  expect(Object.keys(answers)).toHaveLength(3);
  const stored = JSON.stringify(hub.runtime.properties().document);
  expect(stored).toContain(encodeURIComponent(SAY.no));
  hub.close();
});
