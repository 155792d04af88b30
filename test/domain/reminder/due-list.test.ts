/** What the due-list asks for on a day: pure rules, from the state alone. */
import { calendarsOf } from '../../../src/domain/calendar/working-days';
import type { Company } from '../../../src/domain/company/company';
import type { Review } from '../../../src/domain/network/network';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import { dueItems } from '../../../src/domain/reminder/due-items';
import type { Facts, Said, Subject } from '../../../src/domain/reminder/reminder';
import type { Request } from '../../../src/domain/request/request';
import { settingsFrom, type Settings } from '../../../src/domain/settings/setting';

const request = {
  reference: 'DEM-1',
  receivedOn: '2027-01-04',
  status: 'proposed',
  startsOn: '2027-03-15',
  endsOn: '2027-04-09',
};
const proposition = {
  reference: 'PRO-1',
  status: 'sent',
  channel: 'email',
  sentOn: '2027-01-05',
  startsOn: '2027-03-15',
  endsOn: '2027-04-09',
};
const company = { reference: 'ENT-1', standing: 'active', sharing: 'network' };

interface Scene {
  readonly request?: Partial<Request>;
  readonly proposition?: Partial<Proposition>;
  readonly company?: Partial<Company>;
  readonly settings?: Partial<Settings>;
  readonly said?: Readonly<Record<string, readonly Said[]>>;
  readonly reviewed?: readonly ('school' | 'company')[];
  readonly reviews?: readonly Partial<Review>[];
}

/** Codes due on the day. */
function due(today: string, scene: Scene = {}): string[] {
  const settings = { ...settingsFrom([]), academie: 'Lyon', ...scene.settings };
  const facts: Facts = {
    today,
    calendars: calendarsOf(settings),
    days: (code) => (settings[`reminder.${code}`] === 'non' ? undefined : Number(settings[`reminder.${code}`])),
    replyWithinDays: 500,
    newsOn: () => undefined,
    reviewsOf: () => [...(scene.reviewed ?? []).map((by) => ({ by })), ...(scene.reviews ?? [])] as never,
    said: (template, about) => scene.said?.[`${template} ${about}`] ?? [],
    hasNews: () => true,
    callsFor: () => [],
  };
  const subject = {
    request: { ...request, ...scene.request },
    proposition: { ...proposition, ...scene.proposition },
    company: { ...company, ...scene.company },
  } as unknown as Subject;
  const isSeated = ['accepted', 'confirmed'].includes(subject.proposition!.status);
  return dueItems(
    {
      propositions: isSeated ? [] : [subject],
      placements: isSeated ? [subject] : [],
      requests: [],
      schools: [],
      members: [],
      registrations: [],
    },
    facts,
  ).map(({ reminder }) => reminder.code);
}

describe('a proposition without an answer', () => {
  test('is reminded from the third day on, on a worked day, and while it waits', () => {
    expect(due('2027-01-07')).toEqual([]);
    expect(due('2027-01-08')).toEqual(['proposition-first']);
    // The clock did not run on Friday: Monday does it.
    expect(due('2027-01-09')).toEqual([]);
    expect(due('2027-01-11')).toEqual(['proposition-first']);
  });
  test('gets its second reminder on the seventh day, never within two days of the first', () => {
    const reminded = (on: string): Scene => ({ proposition: { status: 'reminded', firstReminderOn: on } });
    expect(due('2027-01-12', reminded('2027-01-08'))).toEqual(['proposition-last']);
    expect(due('2027-01-20', reminded('2027-01-19'))).toEqual([]);
    expect(due('2027-01-21', reminded('2027-01-19'))).toEqual(['proposition-last']);
  });
  test('is « Sans réponse » three days after the last reminder', () => {
    const twice: Scene = { proposition: { status: 'reminded', firstReminderOn: '2027-01-08', secondReminderOn: '2027-01-12' } };
    expect(due('2027-01-14', twice)).toEqual([]);
    expect(due('2027-01-15', twice)).toEqual(['proposition-silence']);
  });
  test.each<[string, Scene]>([
    ['the host has answered', { proposition: { answer: 'call-back' } }],
    ['the host is to be called on a day', { proposition: { callBackOn: '2027-01-20' } }],
    ['it was made by telephone', { proposition: { channel: 'phone' } }],
    ['the pupil is placed', { request: { status: 'placed' } }],
    ['the request is cancelled', { request: { status: 'cancelled' } }],
    ['the dates have changed', { request: { startsOn: '2027-03-22' } }],
    ['the host wants to be left alone', { company: { standing: 'do-not-solicit' } }],
    ['reminders are stopped for the row', { proposition: { remindersOff: true } }],
    ['reminders are stopped for the request', { request: { remindersOff: true } }],
    ['reminders are stopped for the company', { company: { remindersOff: true } }],
    ['the row is switched off', { settings: { 'reminder.proposition-first': 'non' } }],
    [
      'it was queued already',
      { said: { 'proposition-reminder PRO-1': [{ base: '2027-01-05', on: '2027-01-08', state: 'waiting' }] } },
    ],
  ])('is left alone when %s', (_why, scene) => expect(due('2027-01-08', scene)).toEqual([]));
  test('is reminded later where the hub has moved the days', () => {
    expect(due('2027-01-08', { settings: { 'reminder.proposition-first': '5' } })).toEqual([]);
    expect(due('2027-01-11', { settings: { 'reminder.proposition-first': '5' } })).toEqual(['proposition-first']);
  });
});

const placed = (status: Request['status'], more: Scene = {}): Scene => ({
  ...more,
  request: { status, startsOn: '2027-03-15', endsOn: '2027-04-09', ...more.request },
  proposition: { status: 'accepted', ...more.proposition },
});

describe('a placed pupil', () => {
  test('has its convention asked for ten days and five days before, and not once it is back', () => {
    expect(due('2027-03-04', placed('placed'))).toEqual([]);
    expect(due('2027-03-05', placed('placed'))).toEqual(['convention-first']);
    expect(due('2027-03-10', placed('convention-pending'))).toEqual(['convention-last']);
    expect(due('2027-03-10', placed('convention-pending', { request: { convention: 'returned' } }))).toEqual([]);
  });
  test('placed at the last moment, one pressing message is enough', () => {
    expect(due('2027-03-11', placed('placed'))).toEqual(['convention-last']);
  });
  test('is announced on the last worked day before the first, which is the Friday before a Monday', () => {
    expect(due('2027-03-11', placed('convention-signed'))).toEqual([]);
    expect(due('2027-03-12', placed('convention-signed'))).toEqual(['stage-eve']);
    expect(due('2027-03-15', placed('convention-signed'))).toEqual([]);
  });
  test('a stage after the school holidays is announced in the holidays, its convention before them', () => {
    const afterHolidays = placed('placed', { request: { startsOn: '2027-03-01', endsOn: '2027-03-26' } });
    expect(due('2027-02-12', afterHolidays)).toEqual(['convention-last']);
    expect(due('2027-02-26', placed('convention-signed', { request: { startsOn: '2027-03-01', endsOn: '2027-03-26' } }))).toEqual(
      ['stage-eve'],
    );
  });
  test('its host is asked how it goes in the middle, of a stage of two weeks at least', () => {
    expect(due('2027-03-29', placed('in-progress'))).toEqual([]);
    expect(due('2027-03-30', placed('in-progress'))).toEqual(['mid-stage']);
    expect(due('2027-03-17', placed('in-progress', { request: { endsOn: '2027-03-19' } }))).toEqual([]);
  });
});

describe('29 February 2028 is a day like another', () => {
  // School holidays of that year are not known yet: none are counted.
  test('a host is reminded on it, seven days after the 22nd, and not before', () => {
    const asked: Scene = {
      proposition: {
        status: 'reminded',
        sentOn: '2028-02-22',
        firstReminderOn: '2028-02-25',
        startsOn: '2028-05-01',
        endsOn: '2028-05-26',
      },
      request: { startsOn: '2028-05-01', endsOn: '2028-05-26' },
    };
    expect([due('2028-02-28', asked), due('2028-02-29', asked)]).toEqual([[], ['proposition-last']]);
  });
  test('is the eve of 1 March, the tenth day before 10 March, and the middle of a stage around it', () => {
    const stage = (startsOn: string, endsOn: string, status: Request['status']): Scene =>
      placed(status, { request: { startsOn, endsOn } });
    expect(due('2028-02-29', stage('2028-03-01', '2028-03-24', 'convention-signed'))).toEqual(['stage-eve']);
    expect(due('2028-02-28', stage('2028-03-10', '2028-03-31', 'placed'))).toEqual([]);
    expect(due('2028-02-29', stage('2028-03-10', '2028-03-31', 'placed'))).toEqual(['convention-first']);
    expect(due('2028-02-29', stage('2028-02-21', '2028-03-10', 'in-progress'))).toEqual([]);
    expect(due('2028-03-01', stage('2028-02-21', '2028-03-10', 'in-progress'))).toEqual(['mid-stage']);
  });
  test('a stage that ends on it is asked about two days later', () => {
    const over = placed('finished', { request: { startsOn: '2028-02-07', endsOn: '2028-02-29' } });
    expect([due('2028-03-01', over), due('2028-03-02', over)]).toEqual([[], ['review-host', 'review-teacher']]);
  });
});

describe('after the stage', () => {
  // Ended on Friday 9 April; the school holidays of zone A last until the 25th.
  test('the host is asked first, the teacher once the holidays are over', () => {
    expect(due('2027-04-12', placed('finished'))).toEqual(['review-host']);
    expect(due('2027-04-26', placed('finished', { reviewed: ['company'] }))).toEqual(['review-teacher']);
  });
  test('reminders are counted from the first message that left, and end with the review', () => {
    const asked = { 'review-host PRO-1': [{ base: '2027-04-09', on: '2027-04-14', state: 'left' as const }] };
    expect(due('2027-04-20', placed('finished', { said: asked, reviewed: ['school'] }))).toEqual([]);
    expect(due('2027-04-21', placed('finished', { said: asked, reviewed: ['school'] }))).toEqual(['review-first']);
    expect(due('2027-04-21', placed('finished', { said: asked, reviewed: ['school', 'company'] }))).toEqual([]);
    const twice = { ...asked, 'review-reminder-host PRO-1': [{ base: '2027-04-14', on: '2027-04-21', state: 'left' as const }] };
    expect(due('2027-04-28', placed('finished', { said: twice, reviewed: ['school'] }))).toEqual(['review-last']);
  });
  test('nobody is asked how a stage went that did not take place, as far as one side says', () => {
    const told = (propositionReference: string): Scene =>
      placed('finished', { reviews: [{ by: 'school', done: 'no', propositionReference }] });
    expect(due('2027-04-12', told('PRO-1'))).toEqual([]);
    // Of the host that the pupil had left before.
    expect(due('2027-04-12', told('PRO-0'))).toEqual(['review-host']);
  });
  test('what was said of the host that the pupil had before is no review of this one', () => {
    const former = placed('finished', { reviews: [{ by: 'company', done: 'partly', propositionReference: 'PRO-0' }] });
    expect(due('2027-04-12', former)).toEqual(['review-host']);
  });
  test('nobody is asked for a review months later', () => {
    expect(due('2027-06-01', placed('finished'))).toEqual([]);
  });
});
