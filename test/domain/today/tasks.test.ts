/** « Aujourd'hui »: what waits, in one order, each row where it presses most. */
import { aCompany } from '../matching/hub-builder';
import type { Company } from '../../../src/domain/company/company';
import { taskSentence } from '../../../src/wording/sidebar/task-sentences';
import { groupBy } from '../../../src/domain/group-by';
import type { Message } from '../../../src/domain/message/message';
import type { Review } from '../../../src/domain/network/network';
import type { PlanRow } from '../../../src/domain/draft/plan-draft';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import type { Request } from '../../../src/domain/request/request';
import type { TaskFacts } from '../../../src/domain/today/task';
import { TASK_KINDS, tasksOf, type TaskKind } from '../../../src/domain/today/task-kinds';
import { hardshipsOf } from '../../../src/domain/request/hardships';
import { TASK_GROUPS } from '../../../src/domain/today/task';

const TODAY = '2027-01-05';
let count = 0;
const request = (patch: Partial<Request>): Request => ({
  reference: `DEM-2026-${String((count += 1)).padStart(4, '0')}`,
  receivedOn: '2026-12-10',
  status: 'searching',
  priority: 'normal',
  startsOn: '2027-03-01',
  soughtActivities: [],
  soughtSectors: [],
  fallbackSectors: [],
  needsArrangement: false,
  ...patch,
});
const proposition = (requestReference: string, patch: Partial<Proposition>): Proposition => ({
  reference: `PRO-2026-${String((count += 1)).padStart(4, '0')}`,
  requestReference,
  companyReference: 'ENT-2026-0001',
  status: 'sent',
  channel: 'email',
  createdOn: '2027-01-04',
  sentOn: '2027-01-04',
  ...patch,
});
const message = (patch: Partial<Message>): Message => ({
  reference: `MSG-2026-${String((count += 1)).padStart(4, '0')}`,
  status: 'sent',
  template: 'proposition',
  about: 'PRO',
  to: 'a@b.example',
  subject: '',
  body: '',
  createdAt: '2027-01-04T09:00:00Z',
  attempts: 0,
  key: String(count),
  ...patch,
});
const facts = ({
  messages = [],
  ...given
}: Partial<Pick<TaskFacts, 'requests' | 'propositions' | 'reviews' | 'plans'>> & {
  readonly messages?: readonly Message[];
}): TaskFacts => {
  const ofRequest = groupBy(given.propositions ?? [], ({ requestReference }) => requestReference);
  return {
    today: TODAY,
    requests: [],
    propositions: [],
    offers: [],
    companies: [],
    reviews: [],
    needs: [],
    contributions: [],
    plans: [],
    ...given,
    messagesIn: (status) => messages.filter((one) => one.status === status),
    messagesAbout: (reference) => messages.filter(({ about }) => about === reference),
    request: (reference) => given.requests?.find((one) => one.reference === reference),
    hardshipsOf: (one) => hardshipsOf(one, ofRequest.get(one.reference) ?? [], false),
    proposition: (reference) => given.propositions?.find((one) => one.reference === reference),
    propositionsOf: (reference) => ofRequest.get(reference) ?? [],
    unkeptPromise: () => undefined,
  };
};
const kinds = (given: Parameters<typeof facts>[0]): readonly (readonly [TaskKind, string])[] =>
  tasksOf(facts(given)).map(({ kind, record }) => [kind, record.reference] as const);

describe('what schools say of a plan shown to them', () => {
  const line = (reference: string, patch: Partial<PlanRow> = {}): PlanRow => ({
    reference,
    draft: 'PLN-2026-0001',
    keptAt: '2027-01-02T09:00:00Z',
    requestReference: `DEM-${reference}`,
    role: 'placed',
    schoolName: 'Lycée Exemple',
    remark: 'keep',
    remarkOn: '2027-01-04',
    ...patch,
  });

  test('waits as one thing for each school and plan, be it only words, until each is taken or left', () => {
    const plans = [
      line('PLN-1'),
      line('PLN-2', { remark: undefined, word: 'Merci' }),
      line('PLN-3', { decision: 'left' }),
      line('PLN-4', { schoolName: 'Lycée Modèle' }),
      line('PLN-5', { remark: undefined, remarkOn: undefined }),
    ];
    expect(kinds({ plans })).toEqual([
      ['plan-remark', 'PLN-1'],
      ['plan-remark', 'PLN-4'],
    ]);
    const [task] = tasksOf(facts({ plans }));
    expect(taskSentence(task!, facts({ plans })).replace(/\u00a0/g, ' ')).toBe(
      'Lycée Exemple : 2 avis sur le plan PLN-2026-0001',
    );
    expect(kinds({ plans: plans.map((row): PlanRow => ({ ...row, decision: 'accepted' })) })).toEqual([]);
  });
});

test('the kinds follow one another group by group, in the order in which groups are shown', () => {
  const groups = Object.values(TASK_KINDS).map(({ group }) => TASK_GROUPS.indexOf(group));
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
});

test('the sooner a stage begins, the higher its request; one that has begun comes first', () => {
  const far = request({ startsOn: '2027-01-15' });
  const near = request({ startsOn: '2027-01-08' });
  const begun = request({ startsOn: '2027-01-04' });
  const later = request({ startsOn: '2027-01-16' });
  expect(kinds({ requests: [later, far, near, begun] })).toEqual([
    ['starts-soon', begun.reference],
    ['starts-soon', near.reference],
    ['starts-soon', far.reference],
    ['to-search', later.reference],
  ]);
});

test('a host that took its word back comes before everything, until another host holds the pupil', () => {
  const left = request({ startsOn: '2027-04-01' });
  const soon = request({ startsOn: '2027-01-06' });
  const withdrawn = proposition(left.reference, { status: 'declined', turn: 1 });
  expect(kinds({ requests: [soon, left], propositions: [withdrawn] })).toEqual([
    ['host-withdrew', left.reference],
    ['starts-soon', soon.reference],
  ]);
  const placed: Request = { ...left, status: 'placed' };
  expect(kinds({ requests: [placed], propositions: [withdrawn] })).toEqual([]);
});

test('three refusals and silences press, two do not; a refusal that was never a yes is no withdrawal', () => {
  const tried = request({});
  const refusals = (...statuses: readonly Proposition['status'][]): Proposition[] =>
    statuses.map((status) => proposition(tried.reference, { status, sentOn: TODAY }));
  const kindsOf = (propositions: Proposition[]): (string | undefined)[] =>
    kinds({ requests: [tried], propositions }).flatMap(([kind, reference]) => (reference === tried.reference ? [kind] : []));
  expect(kindsOf(refusals('declined', 'unanswered', 'declined'))).toEqual(['many-refusals']);
  expect(kindsOf(refusals('declined', 'declined', 'cancelled'))).toEqual(['to-search']);
});

test('of one kind a hard case comes first, however late its stage; one whose search has nothing hard follows by its day', () => {
  const soon = request({ startsOn: '2027-02-01' });
  const arranged = request({ startsOn: '2027-05-01', needsArrangement: true });
  const told = request({ startsOn: '2027-04-01', urgency: 'cherche depuis septembre' });
  expect(kinds({ requests: [soon, arranged, told] })).toEqual([
    ['hard-case', told.reference],
    ['hard-case', arranged.reference],
    ['to-search', soon.reference],
  ]);
  // Hosts to call: the one that is asked for a hard case first, whoever has been silent longer.
  const asked = (about: Request, sentOn: string): Proposition => proposition(about.reference, { sentOn });
  const requests = [
    { ...soon, status: 'proposed' as const },
    { ...arranged, status: 'proposed' as const },
  ];
  const [first, second] = [asked(requests[0]!, '2026-12-05'), asked(requests[1]!, '2026-12-28')];
  expect(kinds({ requests, propositions: [first, second] })).toEqual([
    ['to-call', second.reference],
    ['to-call', first.reference],
  ]);
});

test('a call-back waits for its day, then stays until it is made', () => {
  const asks = (callBackOn?: string): (readonly [TaskKind, string])[] => [
    ...kinds({ propositions: [proposition('DEM', { reference: 'PRO', answer: 'call-back', callBackOn })] }),
  ];
  expect(asks('2027-01-06')).toEqual([]);
  expect(asks('2027-01-05')).toEqual([['asks-to-talk', 'PRO']]);
  expect(asks('2026-12-18')).toEqual([['asks-to-talk', 'PRO']]);
  expect(asks()).toEqual([['asks-to-talk', 'PRO']]);
});

test('a silent host is called after a week, the longest silence first', () => {
  const week = proposition('DEM', { sentOn: '2026-12-29' });
  const sixDays = proposition('DEM', { sentOn: '2026-12-30' });
  const month = proposition('DEM', { sentOn: '2026-12-05' });
  expect(kinds({ propositions: [week, sixDays, month] })).toEqual([
    ['to-call', month.reference],
    ['to-call', week.reference],
  ]);
});

test('a convention that is not signed presses ten days before the stage; one that is signed never', () => {
  const late = request({ status: 'convention-pending', startsOn: '2027-01-15' });
  const early = request({ status: 'placed', startsOn: '2027-01-16' });
  const signed = request({ status: 'convention-signed', startsOn: '2027-01-08' });
  expect(kinds({ requests: [late, early, signed] })).toEqual([['convention-late', late.reference]]);
});

test('a message that may have left comes before one that failed, before one to read; one under way is let alone', () => {
  const review = message({ status: 'to-review' });
  const failed = message({ status: 'failed' });
  const doubtful = message({ status: 'sending', error: 'peut-être parti' });
  expect(kinds({ messages: [review, message({ status: 'sending' }), failed, doubtful] }).map(([kind]) => kind)).toEqual([
    'doubtful',
    'sending-failed',
    'message-to-review',
  ]);
});

describe('a review', () => {
  const stay = proposition('DEM', { reference: 'PRO', status: 'confirmed', turn: 1 });
  const said = (patch: Partial<Review>): readonly (readonly [TaskKind, string])[] =>
    kinds({
      propositions: [stay, proposition('DEM', { reference: 'PRO-2', status: 'cancelled' })],
      reviews: [
        {
          reference: 'BIL',
          requestReference: 'DEM',
          propositionReference: 'PRO',
          by: 'school',
          done: 'yes',
          workedExpectations: [],
          ...patch,
        },
      ],
    });
  test('by which the stage did not take place is to do, whatever else it says', () => {
    expect(said({ done: 'no', again: false })).toEqual([['stage-not-done', 'PRO']]);
  });
  test.each([[{ fit: 2 }], [{ welcome: 1 }], [{ again: false }], [{ by: 'company', again: false }]] as const)(
    'by which the place does not fit is to do: %o',
    (patch) => expect(said(patch)).toEqual([['place-unfit', 'PRO']]),
  );
  test.each([
    [{}],
    [{ fit: 3, welcome: 3, again: true }],
    [{ fit: 0 }],
    [{ fit: 1, isSettled: true }],
    [{ done: 'no', isSettled: true }],
  ] as const)('that says nothing to see to, or was seen to, is not: %o', (patch) => expect(said(patch)).toEqual([]));
  test('typed by hand with the request alone is of the host that holds the pupil', () => {
    expect(said({ fit: 1, propositionReference: undefined })).toEqual([['place-unfit', 'PRO']]);
  });
});

test('a yes that is held back waits for the animator', () => {
  expect(kinds({ propositions: [proposition('DEM', { reference: 'PRO', answer: 'yes' })] })).toEqual([['held-yes', 'PRO']]);
});

test('closed requests, and those that a host holds, ask for nothing', () => {
  const statuses: readonly Request['status'][] = ['finished', 'cancelled', 'unplaced', 'interrupted', 'in-progress'];
  expect(kinds({ requests: statuses.map((status) => request({ status, priority: 'urgent', startsOn: TODAY })) })).toEqual([]);
});

test('an agreement is to be renewed from two months before its end until a month after it, a closed host aside', () => {
  const host = (reference: string, agreementUntil: string | undefined, standing: Company['standing'] = 'active') =>
    aCompany({ reference, agreementUntil, standing });
  const companies = [
    host('ENT-1', '2027-03-06'),
    host('ENT-2', '2027-03-07'),
    host('ENT-3', '2026-12-06'),
    host('ENT-4', '2026-12-05'),
    host('ENT-5', undefined),
    host('ENT-6', '2027-02-01', 'closed'),
  ];
  const tasks = tasksOf({ ...facts({}), companies });
  expect(tasks.map(({ kind, record }) => [kind, record.reference])).toEqual([
    ['agreement-ends', 'ENT-3'],
    ['agreement-ends', 'ENT-1'],
  ]);
  expect(taskSentence(tasks[0]!, facts({})).replace(/\s/g, ' ')).toMatch(
    /convention-cadre terminée le .*, à renouveler ou à clore/,
  );
});
