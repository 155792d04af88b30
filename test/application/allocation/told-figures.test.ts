/** What is told of pupils who move can be counted again by hand from what is told of each, and nobody is taken for another. */
import { solvePlan } from '../../../src/application/allocation/solve-plan';
import { whyNotHost } from '../../../src/application/allocation/why-not-host';
import type { PlanPair } from '../../../src/application/allocation-api';
import type { Company } from '../../../src/domain/company/company';
import type { Request } from '../../../src/domain/request/request';
import { gainByFacts } from '../../../src/wording/sidebar/draft-sentences';
import { disputed, planChanges, planSummary } from '../../../src/wording/sidebar/plan-sentences';
import { callReason } from '../../../src/wording/sidebar/place-sentences';
import { moveSentence, wholeSentences, type HostFacts } from '../../../src/wording/sidebar/why-not-sentences';
import { aCompany, anOffer, aRequest, CUISINE, northOf } from '../../domain/matching/hub-builder';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts } from '../../support/memory-register';

const facts = (companyName: string, changes: Partial<HostFacts> = {}): HostFacts => ({
  companyName,
  distanceKm: 5,
  covered: 3,
  expectations: 6,
  score: 70,
  ...changes,
});
const whole = (...moves: Parameters<typeof wholeSentences>[1]): string[] =>
  wholeSentences({ placedBefore: 2, placedAfter: 2, total: 3 }, moves).map(plain);

test('kilometres in all are the sum of those that were told', () => {
  const move = { pupil: 'A. A.', before: facts('Un', { distanceKm: 6.4 }), after: facts('Deux', { distanceKm: 22.6 }) };
  expect(plain(moveSentence(move))).toContain('23 km au lieu de 6,4 km');
  expect(whole(move)).toContain('Trajets : 17 km de plus en tout.');
});

test('a distance that nobody knows is said to be, and is never counted as none', () => {
  const unknown = facts('Deux', { distanceKm: undefined });
  const move = { pupil: 'A. A.', before: facts('Un', { distanceKm: 6.4 }), after: unknown };
  expect(plain(moveSentence(move))).toBe('A. A. irait chez Deux et non plus chez Un : distance inconnue au lieu de 6,4 km.');
  expect(whole(move)).toEqual(['Autant d’élèves placés : 2 sur 3.', '1 trajet de distance inconnue n’est pas compté.']);
  expect(gainByFacts(move)).toBe('moves');
  expect(gainByFacts({ pupil: 'A. A.', before: unknown, after: facts('Un', { distanceKm: 6.4 }) })).toBe('moves');
});

test('beside a pupil who finds or loses a place, sums are said to be of those who move', () => {
  const moves = [
    { pupil: 'A. A.', before: facts('Un'), after: facts('Deux', { distanceKm: 9, covered: 2, score: 61 }) },
    { pupil: 'B. B.', after: facts('Un', { distanceKm: 30 }) },
  ];
  expect(wholeSentences({ placedBefore: 1, placedAfter: 2, total: 3 }, moves).map(plain)).toEqual([
    '1 élève placé de plus : 2 sur 3.',
    'Trajets : 4 km de plus en tout, pour ceux qui changent de lieu.',
    'Formation : 1 attendu de moins en tout, pour ceux qui changent de lieu.',
    'Notes des lieux : 9 points de moins en tout, pour ceux qui changent de lieu.',
  ]);
});

test('hosts that are called alike are told apart by their commune, else by their offer', () => {
  const say = (before: HostFacts, after: HostFacts): string =>
    plain(moveSentence({ pupil: 'A. A.', before, after })).split(' :')[0]!;
  const [roanne, mably] = ['Roanne', 'Mably'].map((commune) =>
    facts('Boulangerie Exemple', { commune, offerReference: 'OFF-1' }),
  );
  expect(say(roanne!, mably!)).toBe('A. A. irait chez Boulangerie Exemple (Mably) et non plus chez Boulangerie Exemple (Roanne)');
  expect(say(roanne!, { ...roanne!, offerReference: 'OFF-2' })).toBe(
    'A. A. irait chez Boulangerie Exemple (OFF-2) et non plus chez Boulangerie Exemple (OFF-1)',
  );
  expect(say(facts('Un', { commune: 'Roanne' }), roanne!)).toBe('A. A. irait chez Boulangerie Exemple et non plus chez Un');
});

test('pupils with the same initials are told apart by their references, everybody else is not', () => {
  const pupil = (n: number, pupilInitials: string, changes: Partial<Request> = {}): Request =>
    aRequest({ reference: `DEM-2026-000${n}`, pupilInitials, schoolName: 'Lycée Exemple', ...changes });
  const near: Company = aCompany({ point: northOf(2) });
  const register = memoryRegister({
    trainings: [CUISINE],
    requests: [pupil(1, 'A. A.'), pupil(2, 'A.A.'), pupil(3, 'B. B.'), pupil(4, 'B. B.', { status: 'finished' })],
    companies: [near],
    offers: [anOffer({ places: 1, tutorName: undefined, point: undefined })],
  });
  const ports = stillPorts();
  const at = (n: number): PlanPair => ({ requestReference: `DEM-2026-000${n}`, hostId: 'OFF-2026-0001' });
  const ask = (n: number, there: number): string =>
    plain(whyNotHost(register, ports, at(n), { kept: [], forbidden: [], previous: [at(there)] }).answer);
  expect(ask(3, 1)).toBe('Il faudrait laisser A. A. (DEM-2026-0001) sans hôte.');
  expect(ask(1, 3)).toBe('Il faudrait laisser B. B. sans hôte.');
  const { lines } = solvePlan(register, ports, { kept: [at(3)], forbidden: [], previous: [] });
  expect(lines.map(({ whyNot }) => whyNot && plain(whyNot))).toEqual([
    'Les places à sa portée vont à B. B.',
    'Les places à sa portée vont à B. B.',
    undefined,
  ]);
});

test.each([
  [planChanges({ moved: 0, gained: 0, lost: 0 }), 'Aucune ligne n’a changé.'],
  [
    planChanges({ moved: 1, gained: 2, lost: 1 }),
    '1 élève change de lieu, 2 élèves trouvent une place et 1 élève perd sa place.',
  ],
  [planChanges({ moved: 0, gained: 0, lost: 2 }), '2 élèves perdent leur place.'],
  [
    disputed(['A. A.', 'B. B.', 'C. C.', 'D. D.', 'E. E.']),
    'Les places à sa portée vont à A. A., B. B., C. C., D. D. et 1 autre.',
  ],
  [planSummary(1336, 5000), '1 336 placées sur 5 000 ; 3 664 sans hôte.'],
])('%# agrees in number', (said, expected) => expect(plain(said)).toBe(expected));

test.each([
  ['apprentice', 1, 'un apprenti : un jeune sans employeur aurait son contrat'],
  ['bts', 2, 'un étudiant de BTS : 2 étudiants sans hôte auraient leur stage'],
  ['college', 1, 'un élève de collège : un élève sans hôte aurait son stage'],
] as const)('what is said on the telephone of a place for %s names what it would give', (asked, pupils, end) =>
  expect(plain(callReason('2027-03-01', '2027-03-26', asked, pupils))).toBe(
    `Une place de plus du lundi 1er au vendredi 26 mars 2027 pour ${end}`,
  ),
);
