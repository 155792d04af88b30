/** The laws on random small hubs, weekly and with limits; `npm run bench -- laws` tries many more, and larger. */
import fc from 'fast-check';
import { LAWS, breach } from './laws';
import { anyLimitedProblem, anyProblem } from './small-problems';

const SHAPES = {
  'of one week': anyProblem({ weeks: 1, mostRequests: 8, mostOffers: 6 }),
  'week by week': anyProblem({ weeks: 5, mostRequests: 8, mostOffers: 5 }),
  'with limits that hosts share': anyLimitedProblem({ weeks: 4, mostRequests: 7, mostOffers: 5 }),
} as const;

describe.each(Object.entries(SHAPES))('hubs %s', (_shape, problems) => {
  test.each(Object.keys(LAWS))('%s', (law) => {
    fc.assert(
      fc.property(problems, problems, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (one, other, draws) => {
        let at = 0;
        const below = (count: number): number => draws[at++ % draws.length]! % count;
        expect(breach(law, one, other, below)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
