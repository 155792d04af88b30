/** The table of causes of silence: each is seen in its facts and in no others, and the gravest comes first. */
import { CAUSES, causesIn, SEVERITIES, type CauseCode } from '../../../src/domain/health/causes';
import { TRIGGER_HANDLERS, type HealthFacts, type RegisterFacts } from '../../../src/domain/health/facts';
import { textOfCause } from '../../../src/wording/upkeep/health-sentences';
import { typographyFaults } from '../../wording/french-typography';

const REGISTER: RegisterFacts = {
  hubName: 'Pôle Exemple',
  schools: 2,
  animatorEmail: 'there',
  isSandbox: false,
  doubtful: 0,
  failed: 0,
  overdue: 0,
  unread: 0,
  forgotten: 0,
};
const ACCOUNT = {
  id: 'a',
  name: 'Dominique Exemple',
  isOwn: true,
  handlers: TRIGGER_HANDLERS,
  seenAt: '2027-01-05T09:00:00.000Z',
  seenOn: '2027-01-05',
} as const;
const HEALTHY: HealthFacts = {
  now: '2027-01-05T10:00:00.000Z',
  today: '2027-01-05',
  version: { own: 6, ours: 6 },
  copy: 'none',
  missingTabs: [],
  columns: [],
  accounts: [ACCOUNT],
  ownTriggers: 3,
  forms: [{ title: 'Demande de stage', state: 'open', asksAccount: false }],
  withheld: [],
  unfinished: 0,
  answers: { waiting: 0, failed: 0 },
  stuck: [],
  problems: 0,
  isElsewhere: false,
  storage: 0.1,
  register: REGISTER,
};
const form = (state: HealthFacts['forms'][number]['state'], asksAccount = false): Partial<HealthFacts> => ({
  forms: [{ title: 'Demande de stage', state, asksAccount }],
});
const inRegister = (patch: Partial<RegisterFacts>): Partial<HealthFacts> => ({ register: { ...REGISTER, ...patch } });
const silent = { ...ACCOUNT, id: 'b', isOwn: false, seenAt: '2027-01-04T09:00:00.000Z', seenOn: '2027-01-04' } as const;

/** What brings each cause about, alone. */
const FACTS: Readonly<Record<CauseCode, Partial<HealthFacts>>> = {
  'not-set-up': { version: { own: 0, ours: 6 }, register: undefined, accounts: [] },
  copy: { copy: 'unanswered' },
  'copy-archived': { copy: 'archived' },
  'register-newer': { version: { own: 7, ours: 6 }, register: undefined },
  'register-older': { version: { own: 4, ours: 6 } },
  'tab-missing': { missingTabs: ['Demandes', 'Offres'] },
  'column-missing': { columns: [{ sheetName: 'Contacts', missing: ['Nom'], doubled: [] }] },
  'column-doubled': { columns: [{ sheetName: 'Contacts', missing: [], doubled: ['Nom', 'Rôle'] }] },
  'clock-missing': { accounts: [] },
  'clock-silent': { accounts: [silent] },
  'account-silent': { accounts: [ACCOUNT, silent] },
  'form-trigger-missing': { accounts: [{ ...ACCOUNT, handlers: ['onClock', 'onSheetEdit'] }] },
  'edit-trigger-missing': { accounts: [{ ...ACCOUNT, name: '', handlers: ['onClock', 'onFormSubmit'] }] },
  'triggers-full': { ownTriggers: 19 },
  'permission-withheld': { withheld: ['mail'] },
  'form-absent': form('absent'),
  'form-unfinished': form('unfinished'),
  'form-gone': form('gone'),
  'form-foreign': { forms: [{ title: 'Demande de stage', state: 'foreign', holder: 'b', asksAccount: false }] },
  'form-unlinked': form('unlinked'),
  'form-no-tab': form('no-tab'),
  'form-unpublished': form('unpublished'),
  'form-closed': form('closed'),
  'form-asks-account': form('open', true),
  'answers-waiting': { answers: { waiting: 2, failed: 0 } },
  'answers-failed': { answers: { waiting: 1, failed: 1 } },
  'animator-address-missing': inRegister({ animatorEmail: 'missing' }),
  'animator-address-wrong': inRegister({ animatorEmail: 'wrong' }),
  'no-school': inRegister({ schools: 0 }),
  paused: inRegister({ pause: { on: '2027-01-04', by: 'Dominique' } }),
  trial: inRegister({ isSandbox: true }),
  'quota-spent': inRegister({ queue: { recipients: 40, isSpent: true, emptyOn: '2027-01-06' } }),
  'queue-long': inRegister({ queue: { recipients: 900, isSpent: false, emptyOn: '2027-01-15' } }),
  'messages-overdue': inRegister({ overdue: 1 }),
  'messages-doubtful': inRegister({ doubtful: 2 }),
  'messages-failed': inRegister({ failed: 1 }),
  'messages-unread': inRegister({ unread: 3 }),
  'messages-forgotten': inRegister({ forgotten: 1 }),
  unfinished: { unfinished: 1 },
  'step-stuck': { stuck: [{ step: 'offers', message: 'Une colonne manque.', advice: 'Réparez.' }] },
  problems: { problems: 4 },
  elsewhere: { isElsewhere: true },
  'storage-full': { storage: 0.95 },
};

test('a hub in which all is well has no cause of silence', () => {
  expect(causesIn(HEALTHY)).toEqual([]);
});

test.each(Object.entries(FACTS))('%s is seen alone, and said in well-set French with what mends it', (code, facts) => {
  const causes = causesIn({ ...HEALTHY, ...facts });
  expect(causes.map((cause) => cause.code)).toEqual([code]);
  const { title, advice } = textOfCause(causes[0]!);
  expect([title, advice].map((text) => text.length > 5)).toEqual([true, true]);
  expect([...typographyFaults(title), ...typographyFaults(advice)]).toEqual([]);
  const { gestures } = CAUSES[code as CauseCode];
  expect(new Set(gestures).size).toBe(gestures.length);
});

test('all at once, what stops the hub comes before what slows it, and that before what is only to be known', () => {
  const all = causesIn({
    ...HEALTHY,
    ...form('closed'),
    unfinished: 1,
    withheld: ['mail', 'forms'],
    problems: 1,
    ...inRegister({ isSandbox: true, unread: 1, failed: 1 }),
  });
  const grades = all.map(({ severity }) => SEVERITIES.indexOf(severity));
  expect(grades).toEqual([...grades].sort());
  expect(all.filter(({ code }) => code === 'permission-withheld')).toHaveLength(2);
});

test('there are at least twenty-five causes', () => {
  expect(Object.keys(CAUSES).length).toBeGreaterThanOrEqual(25);
});
