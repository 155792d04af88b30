/** The program in two: what every click waits for is the script, the rest is read from `parts.html` when it is called for. */
import { readSources } from '../../tools/tidy/sources';
import { openFilledHub } from '../../tools/bench/register/filled-hub';
import { SURE_REQUESTS } from '../../tools/bench/register/shaped-hub';
import { filesOf, partsOf } from './bundle';
import { openFiles } from './road';

const files = filesOf('dist');
const READ_FILE = 'HtmlService.createHtmlOutputFromFile';

/** Each run in a realm of its own, as on the platform. */
const hub = openFilledHub({ requests: 5, offers: 10, propositions: 5, messages: 10 });
const reference = SURE_REQUESTS[0]!;

afterAll(() => hub.close());

test('a part is called by the name of the file whose type is given', () => {
  const calls = readSources('src').flatMap(({ text }) => [
    ...text.matchAll(/late(?:ForPage)?<typeof import\('[./\w]*\/parts\/([\w-]+)'\)>\(\s*'([\w-]+)'/g),
  ]);
  expect(calls.length).toBeGreaterThan(10);
  expect(calls.filter(([, type, name]) => type !== name)).toEqual([]);
  expect(calls.filter(([, , name = '']) => partsOf(files)[name] === undefined)).toEqual([]);
});

test('what the panel shows first needs no part: neither the list of the day, nor a card, nor the ranking', () => {
  for (const [name, ...args] of [
    ['getHome'],
    ['getSelection'],
    ['getRequestCard', reference],
    ['getRanking', reference],
    ['search', 'alpha'],
    ['getCalls'],
  ] as const) {
    const { ok, runs } = hub.callFromPage(name, args);
    expect([name, ok, runs[0]!.calls[READ_FILE] ?? 0]).toEqual([name, true, 0]);
  }
});

test('a run that needs parts reads their file once, however many it needs', () => {
  const { runs } = hub.callFromPage('giveUpRequest', [reference, 'Essai']);
  expect([runs[0]!.outcome, runs[0]!.calls[READ_FILE]]).toEqual(['done', 1]);
});

test.each([
  [
    'is missing',
    (): Record<string, string> => Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'parts.html')),
  ],
  ['was not pasted to its end', () => ({ ...files, 'parts.html': files['parts.html']!.slice(0, 500_000) })],
  ['is of another version', () => ({ ...files, 'parts.html': '{}' })],
])('when the file of the parts %s, the menu opens, and a click that needs it says so', (_how, project) => {
  const runtime = openFiles(project());
  expect(runtime.open().runs.map(({ outcome }) => outcome)).toEqual(['done']);
  const result = runtime.callFromPage('getSetup', []);
  expect(result.ok && result.value).toEqual({
    ok: false,
    error: {
      message: 'Une partie du programme est introuvable dans le projet.',
      advice: expect.stringContaining('parts'),
    },
  });
  runtime.close();
});
