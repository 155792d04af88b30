/** Hard cases (E3) go first wherever requests are put in order; why is read in the panel, and in nothing that leaves. */
import { Hub, MINUTE, plain, removeHubs } from '../support/hub';
import { hardshipSentence } from '../../src/wording/sidebar/hardship-sentences';
import { HARDSHIPS } from '../../src/domain/request/hardships';

jest.setTimeout(240_000);
afterAll(removeHubs);

const WHY = 'cherche depuis la rentrée de septembre';
const HARD = {
  'Initiales de l’élève': 'H. H.',
  'Urgence particulière, et pourquoi': WHY,
  'Un aménagement est-il à prévoir ?': 'Oui',
};
const OTHER_SCHOOL = '0421003M';
/** What says why, in any of its wordings. */
const REASONS = [
  WHY,
  ...HARDSHIPS.map((one) => plain(hardshipSentence([one])!).replace('Cas difficile : ', '')),
  'Cas difficile :',
  'aménagement est',
];

let hub: Hub;
let ordinary: string;
let hard: string;
beforeAll(() => {
  hub = Hub.open(true);
  hub.type('Établissements', OTHER_SCHOOL, 'Courriel du référent', 'referent@lycee-fictif.example');
  hub.type('Établissements', OTHER_SCHOOL, 'Appels du réseau', 'VRAI');
  hub.type('Établissements', '0421002L', 'Courriel du référent', 'referent@lp-exemple.example');
  hub.type('Établissements', '0421002L', 'Digest', 'VRAI');
  // The ordinary request was there first, and its stage begins sooner.
  ordinary = hub.request({ 'Initiales de l’élève': 'O. O.', 'Premier jour': '2027-02-01' });
  hard = hub.request({ ...HARD, 'Premier jour': '2027-02-08' });
  hub.offer('Alpha');
  hub.advance(5 * MINUTE);
});
afterAll(() => hub.close());

const said = (value: unknown): string => plain(JSON.stringify(value));

test('first in « Aujourd’hui » and on its card, with the reason', () => {
  const { items } = hub.ask('getHome');
  const about = (reference: string) => items.findIndex(({ card }) => card.reference === reference);
  expect(about(hard)).toBeLessThan(about(ordinary));
  expect(items[about(hard)]).toMatchObject({ group: 'urgent' });
  expect(plain(items[about(hard)]!.reason!)).toBe(
    'Cas difficile : un aménagement est à voir avec l’établissement et l’établissement signale une difficulté',
  );
  expect(items[about(ordinary)]!.reason).toBeUndefined();
  expect(plain(hub.ask('getRequestCard', hard).reason!)).toContain('Cas difficile');
  expect(hub.ask('getRequestCard', ordinary).reason).toBeUndefined();
});

test('first for the only place: in the ranking of requests for it, and in the plan', () => {
  const offer = hub.rows('Offres')[0]!['Référence']!;
  const { requests } = hub.ask('getOfferCard', offer);
  expect(requests.map(({ reference }) => reference)).toEqual([hard, ordinary]);
  const result = hub.runtime.callFromPage('solvePlan', [{ kept: [], forbidden: [], previous: [] }]);
  const { lines } = (result as unknown as { value: { value: { lines: { requestReference: string; host?: object }[] } } }).value
    .value;
  expect(lines.filter(({ host }) => host !== undefined).map(({ requestReference }) => requestReference)).toEqual([hard]);
});

test('first among the calls to make', () => {
  hub.offer('Beta');
  hub.proposeAndSend(ordinary, 'Beta');
  hub.offer('Gamma');
  hub.proposeAndSend(hard, 'Gamma');
  hub.advance(8 * 24 * 60 * MINUTE);
  const lines = hub.ask('getCalls').lines.map(({ sentence }) => plain(sentence));
  expect(lines[0]).toContain(hard);
  expect(lines.some((line) => line.includes(ordinary))).toBe(true);
});

describe('once hosts have refused', () => {
  beforeAll(() => {
    for (const [slug, request] of [
      ['Beta', ordinary],
      ['Gamma', hard],
    ] as const)
      hub.no(slug, request);
    hub.advance(8 * 24 * 60 * MINUTE);
  });

  test('first in the call for help, in the panel with the reason and in the message without it', () => {
    const { calls } = hub.ask('getNetwork');
    expect(calls.map(({ reference }) => reference)).toEqual([hard, ordinary]);
    expect(plain(calls[0]!.detail!)).toContain('Cas difficile');
    const call = hub
      .mailsTo('referent@lycee-fictif.example')
      .filter(({ subject }) => /appel|sans hôte|aide/i.test(plain(subject)));
    expect(call.length).toBeGreaterThan(0);
    expect(call.at(-1)!.text.indexOf(hard)).toBeLessThan(call.at(-1)!.text.indexOf(ordinary));
  });

  test.each([
    ['a message', () => hub.runtime.mailbox()],
    ['a line of the outbox', () => hub.rows('Courriels')],
    ['the tab « Accueil »', () => hub.runtime.sheetByName('Accueil').cells],
    ['the dashboard', () => hub.runtime.sheetByName('Tableau de bord').cells],
    ['the journal', () => hub.rows('Journal')],
    ['the annual report', () => hub.ask('getReport')],
    ['the file of the second tour', () => hub.ask('makeSecondTour')],
    ['a sheet to print', () => hub.ask('getPapers').schools.map(({ id }) => hub.ask('getPaper', id))],
    ['the list of resources', () => hub.ask('getPaper', 'catalogue')],
    ['an exported list', () => hub.ask('getExport').lists.map(({ id }) => hub.ask('exportList', id))],
    [
      'a plan that is shared',
      () => {
        const plan = (name: string, ...args: readonly unknown[]) =>
          (hub.runtime.callFromPage(name, args) as unknown as { value: { value: Record<string, string> } }).value.value;
        const lines = [ordinary, hard].map((requestReference) => ({ requestReference }));
        const { reference } = plan('keepDraft', { lines, kept: [], forbidden: [] });
        plan('shareDraft', reference, '0421002L');
        return hub.rows('Courriels').at(-1);
      },
    ],
  ])('%s says nothing of why', (_, of) => {
    const text = said(of());
    expect(text.length).toBeGreaterThan(10);
    for (const reason of REASONS) expect(text).not.toContain(reason);
  });
});
