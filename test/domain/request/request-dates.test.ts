/** What is said of the days of a stage. */
import type { Finding } from '../../../src/domain/finding/finding';
import { blocking, warning } from '../../../src/domain/finding/findings';
import type { RequestDraft } from '../../../src/domain/request/request-draft';
import { checkOfRequest, TODAY } from '../intake-samples';

const check = (changes: Partial<RequestDraft>, readingFindings: readonly Finding[] = []) =>
  checkOfRequest(changes, { readingFindings });

const apprentice = { type: 'apprenticeship', level: 'apprentissage' } as const;

test.each<[rule: string, changes: Partial<RequestDraft>, findings: readonly Finding[]]>([
  ['both days missing are one finding', { startsOn: undefined, endsOn: undefined }, [blocking('missing-dates')]],
  ['a missing first day is named', { startsOn: undefined }, [blocking('missing-dates', { field: 'startsOn' })]],
  ['a missing last day is named', { endsOn: undefined }, [blocking('missing-dates', { field: 'endsOn' })]],
  [
    'of an apprenticeship only the first day is needed',
    { ...apprentice, startsOn: undefined, endsOn: undefined },
    [blocking('missing-dates', { field: 'startsOn' })],
  ],
  ['an apprenticeship may begin today', { ...apprentice, startsOn: TODAY, endsOn: undefined }, []],
  ['an apprenticeship may last as long as it does', { ...apprentice, endsOn: '2028-08-31' }, []],
  [
    'an impossible last day of an apprenticeship is set aside',
    { ...apprentice, endsOn: '2207-08-31' },
    [warning('invalid-date', { field: 'endsOn', value: '2207-08-31' })],
  ],
  [
    'an impossible last day does not hide that an apprenticeship has begun',
    { ...apprentice, startsOn: '2026-11-20', endsOn: '2207-08-31' },
    [warning('invalid-date', { field: 'endsOn', value: '2207-08-31' }), warning('start-in-past', { startsOn: '2026-11-20' })],
  ],
  [
    'an impossible last day does not hide that the first one is missing',
    { ...apprentice, startsOn: undefined, endsOn: '2207-08-31' },
    [warning('invalid-date', { field: 'endsOn', value: '2207-08-31' }), blocking('missing-dates', { field: 'startsOn' })],
  ],
  [
    'a day that the calendar does not have is impossible',
    { startsOn: '2027-02-30' },
    [blocking('invalid-date', { field: 'startsOn', value: '2027-02-30' })],
  ],
  [
    'two impossible days are two findings',
    { startsOn: '2207-01-11', endsOn: '2207-02-05' },
    [
      blocking('invalid-date', { field: 'startsOn', value: '2207-01-11' }),
      blocking('invalid-date', { field: 'endsOn', value: '2207-02-05' }),
    ],
  ],
  ['a stage may end three years from today', { startsOn: '2029-11-05', endsOn: '2029-11-24' }, []],
  [
    'a stage does not end later than three years from today',
    { startsOn: '2029-11-05', endsOn: '2029-11-25' },
    [blocking('invalid-date', { field: 'endsOn', value: '2029-11-25' })],
  ],
  [
    'a stage may have begun three years ago, and is over',
    { startsOn: '2023-11-24', endsOn: '2023-12-08' },
    [blocking('start-in-past', { startsOn: '2023-11-24', endsOn: '2023-12-08' })],
  ],
  [
    'a stage did not begin earlier than three years ago',
    { startsOn: '2023-11-23', endsOn: '2023-12-08' },
    [blocking('invalid-date', { field: 'startsOn', value: '2023-11-23' })],
  ],
  [
    'an end before the start tells both',
    { endsOn: '2027-01-10' },
    [blocking('end-before-start', { startsOn: '2027-01-11', endsOn: '2027-01-10' })],
  ],
  ['a stage may last one day', { endsOn: '2027-01-11' }, []],
  ['a stage may begin today', { startsOn: TODAY, endsOn: '2026-12-04' }, []],
  [
    'a stage that began yesterday is told',
    { startsOn: '2026-11-23', endsOn: '2026-12-04' },
    [warning('start-in-past', { startsOn: '2026-11-23' })],
  ],
  [
    'a stage that ends today is not over',
    { startsOn: '2026-11-16', endsOn: TODAY },
    [warning('start-in-past', { startsOn: '2026-11-16' })],
  ],
  [
    'a stage that ended yesterday is over',
    { startsOn: '2026-11-16', endsOn: '2026-11-23' },
    [blocking('start-in-past', { startsOn: '2026-11-16', endsOn: '2026-11-23' })],
  ],
  ['a stage of an unknown kind has no usual length', { type: undefined, endsOn: '2027-12-31' }, [blocking('missing-type')]],
])('%s', (_rule, changes, findings) => expect(check(changes).findings).toEqual(findings));

/** Counted on the calendar of January 2027, where the 11th is a Monday. */
test.each([
  ['from Monday to Friday', '2027-01-11', '2027-01-15', 5],
  ['from Monday to Saturday', '2027-01-11', '2027-01-16', 5],
  ['from Monday to Sunday', '2027-01-11', '2027-01-17', 5],
  ['from Thursday to Wednesday', '2027-01-14', '2027-01-20', 5],
  ['from Monday to the next Monday', '2027-01-11', '2027-01-18', 6],
  ['from Friday to the Saturday of the next week', '2027-01-15', '2027-01-23', 6],
  ['from Thursday to the Friday of the next week', '2027-01-14', '2027-01-22', 7],
  ['from Saturday to the Sunday of the week after the next', '2027-01-16', '2027-01-31', 10],
  ['two weeks', '2027-01-11', '2027-01-22', 10],
  ['from Tuesday to the Thursday of the week after the next', '2027-01-12', '2027-01-28', 13],
])('a stage %s counts its working days: more than five are long for an observation', (_what, startsOn, endsOn, days) =>
  expect(
    check({
      type: 'observation-3e',
      level: '3e',
      trainingName: undefined,
      ageBracket: '15',
      hoursPerWeek: 30,
      startsOn,
      endsOn,
    }).findings,
  ).toEqual(days > 5 ? [warning('period-longer-than-usual', { days, usual: 5 })] : []),
);

test('an impossible day is not kept', () =>
  expect(check({ startsOn: '2207-01-11', endsOn: '2027-02-30' }).fields).toMatchObject({
    startsOn: undefined,
    endsOn: undefined,
  }));

describe('what the reading of the form said', () => {
  const unread = (field: string): Finding => warning('invalid-date', { field, value: 'fin août' });
  const asBlocking = (finding: Finding): Finding => ({ ...finding, severity: 'blocks' });

  test('of a missing day blocks and is all that is said of it', () => {
    expect(check({ startsOn: undefined }, [unread('startsOn')]).findings).toEqual([asBlocking(unread('startsOn'))]);
    expect(check({ endsOn: undefined }, [unread('endsOn')]).findings).toEqual([asBlocking(unread('endsOn'))]);
  });

  test('of one day does not hide that the other one is missing', () =>
    expect(check({ startsOn: undefined, endsOn: undefined }, [unread('startsOn')]).findings).toEqual([
      asBlocking(unread('startsOn')),
      blocking('missing-dates', { field: 'endsOn' }),
    ]));

  test('of the last day does not hide that the first one is past', () =>
    expect(check({ startsOn: '2026-11-20', endsOn: undefined }, [unread('endsOn')]).findings).toEqual([
      asBlocking(unread('endsOn')),
      warning('start-in-past', { startsOn: '2026-11-20' }),
    ]));

  test('of an answer that was kept all the same, or that is not needed, stays a warning', () => {
    const rewritten = warning('rewritten-answer', { field: 'type', value: '2' });
    expect(check({}, [rewritten]).findings).toEqual([rewritten]);
    expect(check({ type: undefined }, [rewritten]).findings).toEqual([asBlocking(rewritten)]);
    expect(check({ ...apprentice, endsOn: undefined }, [unread('endsOn')]).findings).toEqual([unread('endsOn')]);
  });
});
