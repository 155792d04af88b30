/** « Que faudrait-il pour placer X ? »: the smallest sets, two things where one is not enough, and the question to the school. */
import { whatItTakes } from '../../../src/application/allocation/plan-questions';
import { askTeacher } from '../../../src/application/requests/ask-teacher';
import type { Request } from '../../../src/domain/request/request';
import { aCompany, anOffer, aRequest, CUISINE, northOf } from '../../domain/matching/hub-builder';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts } from '../../support/memory-register';
import type { MemoryRegister } from '../../support/memory-store';

const ports = stillPorts();
const wishes = { kept: [], forbidden: [], previous: [{ requestReference: 'DEM-2026-0002', hostId: 'OFF-2026-0001' }] };
const pupil = (n: number, pupilInitials: string, changes: Partial<Request> = {}): Request =>
  aRequest({
    reference: `DEM-2026-000${n}`,
    pupilInitials,
    schoolName: 'Lycée Exemple',
    requesterEmail: 'a@b.example',
    ...changes,
  });
/** One place, which B. B. has; A. A. is too far from it, or near. */
const hub = (changes: Partial<Request>): MemoryRegister =>
  memoryRegister({
    trainings: [CUISINE],
    requests: [pupil(1, 'A. A.', changes), pupil(2, 'B. B.')],
    companies: [aCompany({ name: 'Restaurant Exemple', point: northOf(15) })],
    offers: [anOffer({ places: 1, tutorName: undefined, point: undefined })],
  });

test('where neither a concession nor a place is enough, one of each is told as one thing, and solved', () => {
  const ways = whatItTakes(hub({ radiusKm: 8 }), ports, 'DEM-2026-0001', wishes);
  expect(plain(ways.answer)).toBe('Il faudrait ces deux choses à la fois pour placer A. A., sans retirer sa place à personne.');
  expect([ways.concessions, ways.places]).toEqual([[], []]);
  expect(ways.together.map(({ title, concessions }) => [plain(title), concessions.map(plain)])).toEqual([
    ['Rayon de 20 km au lieu de 8, et une place de plus chez Restaurant Exemple', ['Rayon de 20 km au lieu de 8']],
  ]);
  expect(ways.together[0]!.sentences.map(plain)).toEqual([
    'A. A., sans hôte dans ce plan, irait chez Restaurant Exemple : à 15 km, 3 attendus sur 6, note 68 sur 100.',
  ]);
});

test('where a place alone is enough, no two things are told', () => {
  const ways = whatItTakes(hub({ radiusKm: 20 }), ports, 'DEM-2026-0001', wishes);
  expect(ways.places.map(({ title }) => plain(title))).toEqual(['Une place de plus chez Restaurant Exemple']);
  expect([ways.together, ways.asIs]).toEqual([[], undefined]);
});

test('the school is asked for what was told, a week more or less included, and for nothing else', () => {
  const register = hub({ radiusKm: 20, startsOn: '2027-03-22', endsOn: '2027-04-16' });
  const { concessions } = whatItTakes(register, ports, 'DEM-2026-0001', wishes);
  const titles = concessions.flatMap(({ concessions: asked }) => asked);
  expect(titles.map(plain)).toEqual(['Une semaine plus tard (dès le 29 mars)']);
  askTeacher(register, ports, 'DEM-2026-0001', [...titles, 'Un cadeau']);
  const [message] = register.all('messages');
  expect(plain(message!.body)).toContain('Une semaine plus tard (dès le 29 mars)');
  expect(plain(message!.body)).not.toContain('cadeau');
  expect(() => askTeacher(register, ports, 'DEM-2026-0001', ['Un cadeau'])).toThrow();
});
