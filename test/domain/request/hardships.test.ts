/** What makes a request a hard case. */
import { hardshipsOf, remoteness } from '../../../src/domain/request/hardships';
import { priorityOf } from '../../../src/domain/request/priority-of';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import { aCompany, aProposition, aRequest } from '../matching/hub-builder';

const tried = (...statuses: readonly Proposition['status'][]): Proposition[] =>
  statuses.map((status) => aProposition({ status }));

test('an ordinary search is none, whatever « néant » says of its urgency', () => {
  expect(hardshipsOf(aRequest({ urgency: 'néant' }), tried('declined', 'unanswered', 'sent'), false)).toEqual([]);
});

test('reasons are told in one order, each once', () => {
  const request = aRequest({ urgency: 'cherche depuis septembre', needsArrangement: true });
  const propositions = [...tried('declined', 'unanswered', 'declined'), aProposition({ status: 'declined', turn: 1 })];
  expect(hardshipsOf(request, propositions, true)).toEqual(['host-lost', 'many-attempts', 'arrangement', 'told', 'remote']);
});

describe('a pupil is far from the pool', () => {
  const at = (latitude: number) => ({ latitude, longitude: 4, tier: 0 }) as never;
  const pool = (count: number, latitude: number) =>
    Array.from({ length: count }, (_, index) => aCompany({ reference: `ENT-${latitude}-${index}`, point: at(latitude) }));
  const asks = (companies: ReturnType<typeof pool>, latitude: number, radiusKm?: number): boolean =>
    remoteness(companies)(aRequest({ point: at(latitude), radiusKm }));

  test('with fewer than three companies within the distance that the pupil accepts', () => {
    const companies = [...pool(20, 45), ...pool(2, 46)];
    expect([asks(companies, 45, 10), asks(companies, 46, 10), asks(companies, 46, 200)]).toEqual([false, true, false]);
    expect(asks([...companies, ...pool(3, 46)], 46, 10)).toBe(false);
  });

  test('not by companies that may not be asked, nor in a pool that says nothing, nor where the commune is unknown', () => {
    const closed = pool(3, 46).map((company) => ({ ...company, standing: 'closed' as const }));
    expect(asks([...pool(20, 45), ...closed], 46, 10)).toBe(true);
    expect(asks(pool(19, 45), 46, 10)).toBe(false);
    expect(remoteness(pool(20, 45))(aRequest({ point: undefined }))).toBe(false);
  });
});

test('a hard case is a priority from the first day, and urgent only by its date', () => {
  expect(priorityOf('2027-06-01', [], '2027-01-05')).toBe('normal');
  expect(priorityOf('2027-06-01', ['arrangement'], '2027-01-05')).toBe('high');
  expect(priorityOf('2027-01-10', ['arrangement'], '2027-01-05')).toBe('urgent');
});
