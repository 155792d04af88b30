import { readAllocationProblem } from '../../../../src/domain/matching/solver/problem-reading';

const request = { first: 0, last: 1, school: 0, unplacedCost: 10 };
const offer = { first: 0, last: 1, places: 1 };
const file = { weeks: 2, shortageStep: 0, requests: [request], offers: [offer], edges: [[0, 0, 5]] };

describe('a problem file', () => {
  it('is read as it is', () => {
    expect(readAllocationProblem(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it.each([
    ['not an object', [], 'The file must be an object'],
    ['no list of requests', { ...file, requests: 3 }, 'must be a list'],
    ['a week that is not whole', { ...file, requests: [{ ...request, first: 0.5 }] }, 'of request 0 must be a whole number'],
    ['a week out of the calendar', { ...file, offers: [{ ...offer, last: 2 }] }, 'of offer 0 is 2'],
    ['weeks in reverse', { ...file, requests: [{ ...request, first: 1, last: 0 }] }, 'Request 0 ends'],
    ['a negative cost of leaving unplaced', { ...file, requests: [{ ...request, unplacedCost: -1 }] }, 'unplacedCost'],
    ['a pair with an unknown offer', { ...file, edges: [[0, 1, 5]] }, 'The offer of edge 0 is 1'],
    ['a pair without cost', { ...file, edges: [[0, 0]] }, 'Edge 0 must be [request, offer, cost]'],
    ['a cost that would overflow', { ...file, edges: [[0, 0, 1e12]] }, 'The cost of edge 0'],
  ])('with %s is refused with the place of the fault', (_name, json, words) => {
    expect(() => readAllocationProblem(json)).toThrow(words);
  });
});
