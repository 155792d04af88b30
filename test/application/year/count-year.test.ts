/** The figures that are kept of a closed year name no group in which a pupil could be recognised, nor a difference that would. */
import { countYear } from '../../../src/application/year/count-year';
import type { RequestStatus } from '../../../src/domain/request/request-status';
import { aRequest } from '../../domain/matching/hub-builder';
import { memoryRegister } from '../../support/memory-register';

/** So many requests of each status at each school. */
function kept(schools: Readonly<Record<string, Partial<Record<RequestStatus, number>>>>): readonly string[] {
  let number = 0;
  const requests = Object.entries(schools).flatMap(([schoolName, statuses]) =>
    Object.entries(statuses).flatMap(([status, count]) =>
      Array.from({ length: count }, () =>
        aRequest({
          reference: `DEM-2026-${String((number += 1)).padStart(4, '0')}`,
          schoolName,
          status: status as RequestStatus,
        }),
      ),
    ),
  );
  return countYear(memoryRegister({ requests }), 2026)
    .filter(({ indicator }) => indicator === 'requests' || indicator === 'placed')
    .map(({ key, count }) => `${key.replace('2026/', '')} ${count}`);
}

test('schools of five pupils and more are told one by one, requests and placements alike', () => {
  expect(kept({ Alpha: { placed: 6, unplaced: 5 }, Beta: { finished: 7 } })).toEqual([
    'requests 18',
    'placed 13',
    'requests/school/Alpha 11',
    'requests/school/Beta 7',
    'placed/school/Alpha 6',
    'placed/school/Beta 7',
  ]);
});

test('a school is told with the others when the pupils it could not place are few, though it has many', () => {
  expect(kept({ Alpha: { placed: 9, unplaced: 1 }, Beta: { placed: 6 }, Gamma: { finished: 8, unplaced: 6 } })).toEqual([
    'requests 30',
    'placed 23',
  ]);
  expect(
    kept({ Alpha: { placed: 9, unplaced: 2 }, Beta: { placed: 6, unplaced: 5 }, Gamma: { finished: 8, unplaced: 6 } }),
  ).toEqual([
    'requests 36',
    'placed 23',
    'requests/school/Gamma 14',
    'requests/school/Autres, réunis 22',
    'placed/school/Gamma 8',
    'placed/school/Autres, réunis 15',
  ]);
});

test('a stage that is over or was cut short was a placement; a request given up was none, whatever day it was placed on', () => {
  const placed = (status: RequestStatus): string | undefined => kept({ Alpha: { [status]: 1 } })[1];
  expect(placed('finished')).toBe('placed 1');
  expect(placed('interrupted')).toBe('placed 1');
  expect(placed('cancelled')).toBe('placed 0');
  expect(placed('searching')).toBe('placed 0');
});
