/** Causes of silence that need a hub of their own or a long road: brought about, shown within the hour, gone once mended. */
import { readFileSync } from 'node:fs';
import type { CauseLine } from '../../src/application/health-api';
import { CAUSES, type CauseCode, type HealthGesture } from '../../src/domain/health/causes';
import { answerFailed } from '../../src/wording/labels/answer-tab';
import { DAY, DIRECTORY, HOUR, Hub, IDENTITY, MINUTE, RAW, removeHubs, requestAnswers, START, TRAININGS } from '../support/hub';

jest.setTimeout(120_000);
afterAll(removeHubs);

/** What somebody else's program in the same script may do. */
const IN_THE_EDITOR = `
function fillStorage(parts) {
  const properties = PropertiesService.getDocumentProperties();
  for (let part = 0; part < 60; part += 1) {
    if (part < parts) properties.setProperty('autre.' + part, 'x'.repeat(8000));
    else properties.deleteProperty('autre.' + part);
  }
}
function setVersion(version) {
  const properties = PropertiesService.getDocumentProperties();
  const installation = JSON.parse(properties.getProperty('installation'));
  properties.setProperty('installation', JSON.stringify({ ...installation, version }));
}
`;
const FILES = { 'gestes.js': IN_THE_EDITOR };

let hub: Hub;
afterEach(() => hub.close());

const causes = (): readonly CauseLine[] => hub.ask('getHealth').causes;
const codes = (): readonly CauseCode[] => causes().map(({ code }) => code);
const kept = (): readonly string[] =>
  (JSON.parse(hub.runtime.properties().document['health'] ?? '{"causes":[]}') as { causes: { code: string }[] }).causes.map(
    ({ code }) => code,
  );
/** The clock has looked by itself, the dialog says the same, and the gesture, or what is done instead, ends it. */
function expectWithinTheHour(code: CauseCode, mend: HealthGesture | (() => void)): void {
  hub.advance(HOUR + 10 * MINUTE);
  expect(kept()).toContain(code);
  expectShown(code, mend);
}
function expectShown(code: CauseCode, mend: HealthGesture | (() => void)): void {
  const cause = causes().find((one) => one.code === code);
  expect(cause).toMatchObject({
    code,
    title: expect.stringMatching(/./) as string,
    advice: expect.stringMatching(/./) as string,
  });
  if (typeof mend === 'function') mend();
  else {
    expect(cause!.gestures.map(({ gesture }) => gesture)).toContain(mend);
    hub.ask('mendCause', cause!.id, mend);
  }
  expect(codes()).not.toContain(code);
}

describe('a hub that is not finished', () => {
  beforeEach(() => {
    hub = Hub.blank({ files: FILES });
  });

  test('not-set-up: nothing is there yet, and no clock can come by', () => {
    expect(codes()).toEqual(['not-set-up']);
    hub.ask('getSetup');
    expect(codes()).not.toContain('not-set-up');
  });

  test('no-school', () => {
    hub.ask('saveIdentity', IDENTITY);
    expectWithinTheHour('no-school', () => void hub.ask('importSchools', { text: DIRECTORY }));
  });

  test('form-absent', () => {
    hub.ask('saveIdentity', IDENTITY);
    hub.ask('importSchools', { text: DIRECTORY });
    expectWithinTheHour('form-absent', 'build-forms');
  });

  test('form-unfinished: its making was broken off', () => {
    hub.ask('saveIdentity', IDENTITY);
    hub.ask('importSchools', { text: DIRECTORY });
    hub.ask('chooseTrainings', TRAININGS);
    hub.runtime.setFault({ killAtCall: { call: 20, when: 'after', of: 'Form.addTextItem' } });
    hub.runtime.callFromPage('buildForms', []);
    hub.runtime.clearFaults();
    expectWithinTheHour('form-unfinished', 'build-forms');
  });
});

describe('a hub at work', () => {
  beforeEach(() => {
    hub = Hub.installedAt(START, FILES);
    hub.offer('Alpha');
    hub.offer('Beta');
    hub.advance(HOUR);
  });

  test('answers-failed: one could not be received when it came', () => {
    hub.runtime.setFault({ throwAtCall: { call: 1, of: 'Range.setValues', when: 'before' } });
    hub.submitted('request', requestAnswers());
    hub.runtime.clearFaults();
    expect(hub.rows(RAW.request).map((row) => row['Suivi'])).toEqual([answerFailed]);
    expectShown('answers-failed', 'read-answers');
    expect(hub.rows('Demandes')).toHaveLength(1);
  });

  test('step-stuck: a step of the clock cannot be done, here because somebody holds the register', () => {
    hub.runtime.setFault({ lockHeldMs: 80 * MINUTE, formTriggerTimes: 0 });
    hub.submitted('request', requestAnswers());
    expectWithinTheHour('step-stuck', () => {
      hub.runtime.clearFaults();
      hub.advance(2 * HOUR);
    });
  });

  test('queue-long: what waits needs days of the account’s allowance', () => {
    const requests = ['A. A.', 'B. B.', 'C. C.'].map((initials) => hub.request({ 'Initiales de l’élève': initials }));
    hub.advance(4 * MINUTE);
    hub.runtime.advanceTo('2027-01-05T21:00:00+01:00');
    for (const request of requests) hub.propose(request, 'Alpha', 'Beta');
    hub.runtime.setMailQuota(12);
    hub.runtime.advanceTo('2027-01-06T07:10:00+01:00');
    expect(kept()).toContain('queue-long');
    expectShown('queue-long', () => {
      hub.runtime.setMailQuota(100);
      hub.advance(3 * HOUR);
    });
  });

  test('messages-unread: messages that only a person lets go wait for days', () => {
    const request = hub.request();
    const [host] = hub.hosts(request);
    // As the plan's button does: its propositions are read before they leave.
    const pair = { requestReference: request, hostId: host!.id };
    expect(hub.runtime.callFromPage('createPropositions', [[pair]])).toMatchObject({
      value: { ok: true, value: { created: 1 } },
    });
    hub.advance(3 * DAY);
    expectWithinTheHour('messages-unread', () => {
      hub.ask('queueAllMessages');
      hub.advance(2 * HOUR);
    });
  });

  test('messages-forgotten and problems: an older version of the spreadsheet knows nothing of mails that have left', () => {
    const older = hub.runtime.rememberVersion();
    const request = hub.request();
    hub.proposeAndSend(request, 'Alpha');
    const newest = hub.runtime.rememberVersion();
    hub.runtime.restoreVersion(older);
    hub.menu('verifyRegister');
    hub.advance(HOUR + 10 * MINUTE);
    expect(kept()).toEqual(expect.arrayContaining(['messages-forgotten', 'problems']));
    expectShown('messages-forgotten', () => void hub.runtime.restoreVersion(newest));
    hub.menu('verifyRegister');
    expect(codes()).not.toContain('problems');
  });

  test('storage-full: the script’s memory is almost full', () => {
    hub.runtime.callFromPage('fillStorage', [56]);
    expectWithinTheHour('storage-full', () => void hub.runtime.callFromPage('fillStorage', [0]));
  });

  test('register-older: the clock brings it up to date by itself; until then the dialog says so', () => {
    hub.runtime.callFromPage('setVersion', [5]);
    expectShown('register-older', 'repair');
  });
});

test('every cause of the table is brought about in a hub by a test of this folder', () => {
  hub = Hub.blank();
  const tests = ['health', 'health-rare', 'copied', 'several-accounts']
    .map((name) => readFileSync(`test/journeys/${name}.test.ts`, 'utf8'))
    .join('\n');
  expect(Object.keys(CAUSES).filter((code) => !new RegExp(`\\b${code}\\b`).test(tests))).toEqual([]);
});
