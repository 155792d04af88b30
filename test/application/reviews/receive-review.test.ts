/** What a review becomes: a row, a correction, or words kept; its thanks; never twice. */
import { receiveReview, type ReceivedReview } from '../../../src/application/reviews/receive-review';
import { recordReview, settleReview } from '../../../src/application/reviews/record-review';
import { UserProblem } from '../../../src/application/user-problem';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import type { Request } from '../../../src/domain/request/request';
import { memoryRegister, stillPorts } from '../../support/memory-register';
import type { MemoryRegister } from '../../support/memory-store';

const TODAY = '2027-02-02';
const request: Request = {
  reference: 'DEM-2026-0001',
  receivedOn: '2026-12-10',
  status: 'finished',
  priority: 'normal',
  type: 'pfmp',
  trainingName: 'CAP Cuisine',
  requesterName: 'Camille Exemple',
  requesterEmail: 'camille@lycee.example',
  startsOn: '2027-01-11',
  endsOn: '2027-01-29',
  soughtActivities: [],
  soughtSectors: [],
  fallbackSectors: [],
  needsArrangement: false,
};
const proposition: Proposition = {
  reference: 'PRO-2026-0001',
  requestReference: request.reference,
  companyReference: 'ENT-2026-0001',
  companyName: 'Restaurant Alpha',
  status: 'confirmed',
  turn: 1,
  channel: 'email',
  createdOn: '2026-12-12',
  startsOn: '2027-01-11',
  endsOn: '2027-01-29',
  hostReviewToken: 'jeton-hote',
  teacherReviewToken: 'jeton-ecole',
};
const company = {
  reference: 'ENT-2026-0001',
  name: 'Restaurant Alpha',
  email: 'contact@alpha.example',
  standing: 'active',
  sharing: 'network',
  publics: [],
  source: 'form',
} as const;

interface Scene {
  readonly request?: Partial<Request>;
  readonly proposition?: Partial<Proposition>;
  readonly today?: string;
}
let register: MemoryRegister;
let ports: ReturnType<typeof stillPorts>;
function begin(scene: Scene = {}): void {
  ports = stillPorts(scene.today ?? TODAY);
  register = memoryRegister({
    requests: [{ ...request, ...scene.request }],
    propositions: [{ ...proposition, ...scene.proposition }],
    companies: [company],
    settings: [
      { key: 'sandbox', value: 'non' },
      { key: 'hubName', value: 'Pôle Exemple' },
      { key: 'animatorName', value: 'Dominique Exemple' },
      { key: 'animatorPhone', value: '0465710012' },
    ],
  });
}
beforeEach(() => begin());

let answers = 0;
const WELL: ReceivedReview = { done: 'yes', fit: 4, welcome: 3, again: true, originKey: '' };
const school = (more: Partial<ReceivedReview> = {}) =>
  receiveReview(register, ports, { ...WELL, token: 'jeton-ecole', originKey: `review/${(answers += 1)}`, ...more });
const host = (more: Partial<ReceivedReview> = {}) => school({ token: 'jeton-hote', ...more });
const reviews = () => register.all('reviews');
const actions = (): string[] => register.all('journal').map(({ action }) => action);
const thanks = () => register.where('messages', 'template', 'review-noted');

test('each side has one row, of what its own link may say', () => {
  expect([school(), host()].map(({ outcome }) => outcome)).toEqual(['taken', 'taken']);
  expect(reviews()).toMatchObject([
    { reference: 'BIL-2026-0001', by: 'school', done: 'yes', fit: 4, welcome: 3, again: true, on: TODAY },
    { reference: 'BIL-2026-0002', by: 'company', done: 'yes', fit: 4, again: true },
  ]);
  // Nobody marks its own welcome.
  expect(reviews()[1]!.welcome).toBeUndefined();
});

test('names, telephones and addresses do not stay in what people write', () => {
  school({
    toImprove: 'Parler à Kévin Martin, 06 39 98 00 11',
    workedExpectations: ['Cuissons avec Léa', '', 'Dressage ; envoi'],
  });
  expect(reviews()[0]).toMatchObject({
    toImprove: 'Parler à […], […]',
    workedExpectations: ['Cuissons avec […]', 'Dressage', 'envoi'],
  });
});

describe('the same answer', () => {
  test('delivered twice changes nothing the second time', () => {
    school({ originKey: 'review/a' });
    const before = register.changes();
    expect(school({ originKey: 'review/a' }).outcome).toBe('again');
    expect(register.changes()).toBe(before);
  });
  test('delivered again after a correction does not undo it', () => {
    school({ originKey: 'review/a' });
    school({ originKey: 'review/b', fit: 1 });
    expect(school({ originKey: 'review/a' }).outcome).toBe('again');
    expect(reviews()).toMatchObject([{ fit: 1 }]);
  });
  test('sent a second time by its author is no correction', () => {
    school();
    expect(school().outcome).toBe('again');
    expect(actions().filter((action) => action === 'Bilan corrigé')).toEqual([]);
  });
});

describe('a later answer', () => {
  test('corrects the row; what it does not say again stays', () => {
    school({ toImprove: 'Plus de temps', workedExpectations: ['Cuissons'] });
    expect(school({ fit: 2, again: undefined }).outcome).toBe('corrected');
    expect(reviews()).toMatchObject([
      { fit: 2, again: true, toImprove: 'Plus de temps', workedExpectations: ['Cuissons'], by: 'school' },
    ]);
    expect(register.all('journal').find(({ action }) => action === 'Bilan corrigé')).toMatchObject({
      before: expect.stringContaining('attendus 4 sur 4') as string,
      after: expect.stringContaining('attendus 2 sur 4') as string,
    });
  });
  test('that the stage did not take place takes the marks away', () => {
    school({ workedExpectations: ['Cuissons'] });
    school({ done: 'no', fit: undefined, welcome: undefined });
    expect(reviews()).toHaveLength(1);
    expect(reviews()[0]).toMatchObject({ done: 'no', workedExpectations: [] });
    expect([reviews()[0]!.fit, reviews()[0]!.welcome]).toEqual([undefined, undefined]);
  });
  test('that judges otherwise is to be seen to anew, one that only adds words is not', () => {
    school({ fit: 2 });
    settleReview(register, ports, 'BIL-2026-0001');
    school({ fit: 2, toImprove: 'Un mot' });
    expect(reviews()[0]!.isSettled).toBe(true);
    school({ fit: 1 });
    expect(reviews()[0]!.isSettled ?? false).toBe(false);
  });
  test('by form corrects what was said by telephone', () => {
    recordReview(register, ports, { propositionReference: proposition.reference, by: 'school', done: 'partly' });
    expect(school().outcome).toBe('corrected');
    expect(reviews()).toMatchObject([{ done: 'yes', fit: 4 }]);
  });
});

describe('a review that cannot count is kept in the notes of the request, once, and its author is told', () => {
  const cases: readonly (readonly [string, Scene, string, string])[] = [
    ['before the stage', { today: '2027-01-10' }, 'not-begun', 'avant le début du stage'],
    ['of a host that withdrew', { proposition: { status: 'declined', answer: 'yes' } }, 'not-held', 'pour un stage annulé'],
    [
      'of a pupil that left before the first day',
      { proposition: { status: 'cancelled', endedBy: 'pupil-withdrew' }, today: '2027-01-10' },
      'not-held',
      'pour un stage annulé',
    ],
    [
      'of a host that was never held',
      { proposition: { status: 'cancelled', endedBy: 'superseded' } },
      'not-held',
      'pour un stage annulé',
    ],
  ];
  test.each(cases)('%s', (_title, scene, outcome, words) => {
    begin(scene);
    expect(host({ toImprove: 'Un mot', originKey: 'review/a' }).outcome).toBe(outcome);
    expect(host({ toImprove: 'Un mot', originKey: 'review/a' }).outcome).toBe('again');
    expect(reviews()).toEqual([]);
    const notes = register.find('requests', request.reference)!.notes!;
    expect(notes.split('\n')).toEqual([expect.stringContaining(words)]);
    expect(notes).toContain('Un mot');
    expect(thanks()).toHaveLength(1);
    expect(() =>
      recordReview(register, ports, { propositionReference: proposition.reference, by: 'company', done: 'yes' }),
    ).toThrow(UserProblem);
  });
});

test.each([
  ['under way', { today: '2027-01-15', request: { status: 'in-progress' } }],
  ['that the pupil left on the way', { proposition: { status: 'cancelled', endedBy: 'pupil-withdrew' } }],
  ['over for a year', { today: '2028-03-01' }],
] as const)('a stage %s may be reviewed', (_title, scene) => {
  begin(scene);
  expect(school().outcome).toBe('taken');
});

test('days moved by hand count, not those that the host was asked for', () => {
  begin({ request: { startsOn: '2027-03-01', endsOn: '2027-03-26' } });
  expect(school().outcome).toBe('not-begun');
});

test.each([
  ['no code', undefined],
  ['an unknown code', 'autre'],
  ['the words of a link before it was filled', ' '],
])('%s is kept in the journal and changes nothing else', (_title, token) => {
  expect(school({ token }).outcome).toBe('unknown-token');
  expect(actions()).toEqual(['Bilan sans stage correspondant']);
  expect([reviews(), thanks()]).toEqual([[], []]);
});

test('a code whose request has been deleted is told from an answer', () => {
  register.remove('requests', request.reference);
  expect(school().outcome).toBe('unknown-token');
});

test('an answer without its first question is left to the animator', () => {
  expect(school({ done: undefined }).outcome).toBe('no-answer');
  expect(reviews()).toEqual([]);
});

describe('the thanks', () => {
  test('go to whoever sent the review, once a day for one stage', () => {
    school();
    school({ fit: 3 });
    host();
    expect(thanks().map(({ to, subject }) => [to, subject])).toEqual([
      ['camille@lycee.example', '[DEM-2026-0001] Merci de votre bilan'],
      ['contact@alpha.example', '[PRO-2026-0001] Merci de votre bilan'],
    ]);
    expect(thanks()[0]!.body).toContain('remplace la précédente');
  });
  test('for several stages that wait to leave make one message', () => {
    register.add('requests', { ...request, reference: 'DEM-2026-0002' });
    register.add('propositions', {
      ...proposition,
      reference: 'PRO-2026-0002',
      requestReference: 'DEM-2026-0002',
      teacherReviewToken: 'jeton-2',
    });
    school();
    school({ token: 'jeton-2', fit: 1 });
    expect(thanks()).toHaveLength(1);
    expect(thanks()[0]!.subject).toContain('Merci de vos 2 bilans');
    expect(
      thanks()[0]!
        .body.split('\n')
        .filter((line) => line.startsWith('– ')),
    ).toEqual([
      expect.stringMatching(/DEM-2026-0001.*votre bilan est enregistré\.$/),
      expect.stringMatching(/DEM-2026-0002.*je reviens vers vous\.$/),
    ]);
  });
  test('worded by the animator are not written over', () => {
    school();
    register.change('messages', thanks()[0]!.reference, { body: 'Merci, Camille' });
    school({ fit: 1 });
    expect(thanks().map(({ body }) => body)).toEqual(['Merci, Camille']);
  });
  test('are not owed to who telephoned, nor sent to nowhere', () => {
    recordReview(register, ports, { propositionReference: proposition.reference, by: 'company', done: 'yes' });
    register.change('requests', request.reference, { requesterEmail: undefined });
    school();
    expect(thanks()).toEqual([]);
  });
});

test('what the animator enters is checked: who speaks, and whether the stage took place', () => {
  const given = { propositionReference: proposition.reference, by: 'school', done: 'yes' } as const;
  expect(() => recordReview(register, ports, { ...given, by: 'pupil' as never })).toThrow(UserProblem);
  expect(() => recordReview(register, ports, { ...given, done: '' as never })).toThrow(UserProblem);
  expect(() => recordReview(register, ports, { ...given, propositionReference: 'PRO-1999-0001' })).toThrow(UserProblem);
  recordReview(register, ports, { ...given, fit: 9, welcome: 2.5 });
  expect([reviews()[0]!.fit, reviews()[0]!.welcome]).toEqual([undefined, undefined]);
});
