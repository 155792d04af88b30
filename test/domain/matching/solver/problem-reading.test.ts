import { readAllocationProblem } from '../../../../src/domain/matching/solver/problem-reading';

const request = { first: 0, last: 1, school: 0, unplacedCost: 10 };
const offer = { first: 0, last: 1, places: 1 };
const file = { weeks: 2, shortageStep: 0, requests: [request], offers: [offer], edges: [[0, 0, 5]] };

describe('a problem file', () => {
  it('is read as it is', () => {
    expect(readAllocationProblem(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it.each([
    ['not an object', [], 'Le fichier doit être un objet'],
    ['no list of requests', { ...file, requests: 3 }, 'doit être une liste'],
    ['a week that is not whole', { ...file, requests: [{ ...request, first: 0.5 }] }, 'de la demande 0 doit être un nombre entier'],
    ['a week out of the calendar', { ...file, offers: [{ ...offer, last: 2 }] }, 'de l’offre 0 vaut 2'],
    ['weeks in reverse', { ...file, requests: [{ ...request, first: 1, last: 0 }] }, 'La demande 0 finit'],
    ['a negative cost of leaving unplaced', { ...file, requests: [{ ...request, unplacedCost: -1 }] }, 'unplacedCost'],
    ['a pair with an unknown offer', { ...file, edges: [[0, 1, 5]] }, 'L’offre de la paire 0 vaut 1'],
    ['a pair without cost', { ...file, edges: [[0, 0]] }, 'La paire 0 doit être [demande, offre, coût]'],
    ['a cost that would overflow', { ...file, edges: [[0, 0, 1e12]] }, 'Le coût de la paire 0'],
  ])('with %s is refused with the place of the fault', (_name, json, words) => {
    expect(() => readAllocationProblem(json)).toThrow(words);
  });
});
