/**
 * The questions are asked of the plan on screen, which may not be the best one, or no longer hold: a line was forbidden since, a
 * place was taken, a request has ended.
 */
import { arrangeWith } from '../../../src/application/allocation/arrange-with';
import { changeFrontier, placeWorth, whatItTakes } from '../../../src/application/allocation/plan-questions';
import { alternatives, solvePlan } from '../../../src/application/allocation/solve-plan';
import { whyNotHost } from '../../../src/application/allocation/why-not-host';
import type { PlanPair, PlanWishes } from '../../../src/application/allocation-api';
import type { Company } from '../../../src/domain/company/company';
import type { Offer } from '../../../src/domain/offer/offer';
import type { Request } from '../../../src/domain/request/request';
import { seededRules } from '../../../src/wording/labels/rule-texts';
import { aCompany, anOffer, aProposition, aRequest, CUISINE, northOf } from '../../domain/matching/hub-builder';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts } from '../../support/memory-register';
import type { MemoryRegister } from '../../support/memory-store';

const ports = stillPorts();
const NO_WISHES: PlanWishes = { kept: [], forbidden: [], previous: [] };

const pupil = (n: number, pupilInitials: string, changes: Partial<Request> = {}): Request =>
  aRequest({ reference: `DEM-2026-000${n}`, pupilInitials, schoolName: 'Lycée Exemple', ...changes });
const host = (n: number, name: string, km: number, changes: Partial<Company> = {}): Company =>
  aCompany({ reference: `ENT-2026-000${n}`, name, point: northOf(km), ...changes });
const offerOf = (n: number, changes: Partial<Offer> = {}): Offer =>
  anOffer({
    reference: `OFF-2026-000${n}`,
    companyReference: `ENT-2026-000${n}`,
    places: 1,
    tutorName: undefined,
    point: undefined,
    ...changes,
  });
const at = (request: number, offer: number): PlanPair => ({
  requestReference: `DEM-2026-000${request}`,
  hostId: `OFF-2026-000${offer}`,
});
const onScreen = (...previous: readonly PlanPair[]): PlanWishes => ({ ...NO_WISHES, previous });

const FREEDOM_HUB = (): MemoryRegister =>
  memoryRegister({
    trainings: [CUISINE],
    requests: [pupil(1, 'A. A.', { radiusKm: 8 }), pupil(2, 'B. B.', { radiusKm: 40 }), pupil(3, 'C. C.', { radiusKm: 8 })],
    companies: [host(1, 'Restaurant Proche', 2), host(2, 'Auberge Lointaine', 15)],
    offers: [offerOf(1, { places: 2 }), offerOf(2)],
  });

test('a pupil whom a plan leaves out for nothing is placed without asking anything of anybody, and nothing else is said', () => {
  const register = FREEDOM_HUB();
  const beside = whatItTakes(register, ports, 'DEM-2026-0001', onScreen(at(3, 1)));
  expect(plain(beside.answer)).toBe(
    'Il n’y a rien à demander : ce plan pourrait placer A. A. dès maintenant, sans retirer sa place à personne. Recalculez-le.',
  );
  expect(beside.asIs?.sentences.map(plain)).toEqual([
    'A. A., sans hôte dans ce plan, irait chez Restaurant Proche : à 2 km, 3 attendus sur 6, note 76 sur 100.',
  ]);
  const byMoving = whatItTakes(register, ports, 'DEM-2026-0001', onScreen(at(3, 1), at(2, 1)));
  expect(byMoving.asIs?.sentences.map(plain)).toEqual([
    'A. A., sans hôte dans ce plan, irait chez Restaurant Proche : à 2 km, 3 attendus sur 6, note 76 sur 100.',
    'B. B. irait chez Auberge Lointaine et non plus chez Restaurant Proche : 15 km au lieu de 2 km, note 74 sur 100 au lieu de 79.',
  ]);
  expect([byMoving.concessions, byMoving.places]).toEqual([[], []]);
});

test('no place is to be found for pupils whom a plan leaves out for nothing: it is said, and never that hosts are lacking', () => {
  const register = FREEDOM_HUB();
  const { lines, empty } = placeWorth(register, ports, onScreen(at(3, 1), at(2, 1)));
  expect(lines).toEqual([]);
  expect(plain(empty!)).toBe('Aucune place n’est à chercher : recalculé, ce plan placerait tous les élèves.');
  register.add('requests', pupil(4, 'D. D.', { radiusKm: 8 }));
  const worth = placeWorth(register, ports, onScreen(at(3, 1), at(2, 1)));
  expect(plain(worth.notBest!)).toBe(
    'Ce plan n’est pas le meilleur : recalculé, il placerait au moins 1 élève de plus, sans nouvelle place.',
  );
  expect(worth.lines).toHaveLength(1);
});

test('no host to be tried, and hosts tried in vain, are two answers', () => {
  const alone = memoryRegister({
    trainings: [CUISINE],
    requests: [pupil(1, 'A. A.', { radiusKm: 8 })],
    companies: [],
    offers: [],
  });
  expect(plain(placeWorth(alone, ports, NO_WISHES).empty!)).toMatch(/^Aucun hôte connu ne pourrait prendre/);
  const trainees = ['A. A.', 'B. B.', 'C. C.', 'D. D.'].map((initials, index) => pupil(index + 1, initials, { radiusKm: 8 }));
  const byLaw = memoryRegister({
    rules: seededRules,
    trainings: [CUISINE],
    requests: trainees,
    companies: [host(1, 'Restaurant Proche', 2, { size: '1-9', maxSolicitationsPerMonth: 20 })],
    offers: [offerOf(1, { places: 5 })],
  });
  const view = solvePlan(byLaw, ports, NO_WISHES);
  expect(view.placed).toBeLessThan(4);
  const previous = view.lines.flatMap(({ requestReference, host: chosen }) =>
    chosen === undefined ? [] : [{ requestReference, hostId: chosen.hostId }],
  );
  expect(plain(placeWorth(byLaw, ports, onScreen(...previous)).empty!)).toBe(
    'Le calcul n’a trouvé, chez les hôtes connus, aucune place de plus qui permettrait de placer un élève sans hôte.',
  );
});

test('a plan that leaves a free place is not said to place as many as can be: taking the best one changes no line', () => {
  const register = FREEDOM_HUB();
  const left = changeFrontier(register, ports, onScreen(at(3, 1)));
  expect(left.points.map(({ moved, placed }) => [moved, placed])).toEqual([[0, 3]]);
  expect(plain(left.help)).toMatch(/^Une ligne changée, c’est un élève/);
  const whole = changeFrontier(register, ports, onScreen(at(1, 1), at(2, 2), at(3, 1)));
  expect(plain(whole.help)).toMatch(/^Ce plan place déjà le plus d’élèves possible/);
});

describe('lines on screen that no longer hold', () => {
  const crowded = (): MemoryRegister =>
    memoryRegister({
      trainings: [CUISINE],
      requests: [
        pupil(1, 'A. A.', { radiusKm: 8 }),
        pupil(2, 'B. B.', { radiusKm: 8 }),
        pupil(3, 'C. C.', { radiusKm: 20 }),
        pupil(9, 'Z. Z.', { status: 'placed' }),
      ],
      companies: [host(1, 'Restaurant Proche', 2), host(2, 'Auberge Lointaine', 15)],
      offers: [offerOf(1), offerOf(2)],
    });
  const plan = onScreen(at(2, 1), at(3, 2));
  const LOST =
    '1 ligne affichée ne compte plus ici, car elle est interdite, déjà proposée ou devenue impossible : B. B. chez Restaurant Proche. Recalculez le plan.';
  const askAll = (register: MemoryRegister, wishes: PlanWishes): (string | undefined)[] =>
    [
      whatItTakes(register, ports, 'DEM-2026-0001', wishes),
      placeWorth(register, ports, wishes),
      changeFrontier(register, ports, wishes),
      whyNotHost(register, ports, at(1, 1), wishes),
      whyNotHost(register, ports, at(1, 2), wishes),
    ].map(({ leftOut }) => leftOut && plain(leftOut));

  test('a place forbidden since: every question is answered from the plan without it, and says so', () => {
    const wishes = { ...plan, forbidden: [at(2, 1)] };
    expect(askAll(crowded(), wishes)).toEqual(Array(5).fill(LOST));
    expect(arrangeWith(crowded(), ports, at(1, 1), wishes).view.placed).toBe(2);
    expect(changeFrontier(crowded(), ports, wishes).points.map(({ moved, placed }) => [moved, placed])).toEqual([[1, 2]]);
  });

  test('a place taken meanwhile by another pupil', () => {
    const register = crowded();
    register.add(
      'propositions',
      aProposition({ requestReference: 'DEM-2026-0009', startsOn: '2027-03-01', endsOn: '2027-03-26', createdOn: '2026-10-01' }),
    );
    expect(askAll(register, plan)).toEqual(Array(5).fill(LOST));
    expect(alternatives(register, ports, 'DEM-2026-0001', plan.previous).others).toEqual([]);
  });

  test('of two pupils at a place that has become one, the one whom the animator keeps stays', () => {
    const wishes = { ...onScreen(at(2, 1), at(3, 1)), kept: [at(3, 1)] };
    expect(askAll(crowded(), wishes)).toEqual(Array(5).fill(LOST));
  });

  test('nothing is said of a plan that holds', () => {
    expect(askAll(crowded(), plan)).toEqual(Array(5).fill(undefined));
  });
});

test('a request that has ended, or has a host, is not said to need a new one', () => {
  const register = FREEDOM_HUB();
  expect(plain(whatItTakes(register, ports, 'DEM-2026-0003', onScreen(at(3, 1))).answer)).toBe('C. C. a un hôte dans ce plan.');
  register.settle('requests', 'DEM-2026-0003', 'placed');
  expect(plain(whatItTakes(register, ports, 'DEM-2026-0003', onScreen()).answer)).toMatch(
    /^La demande de C\. C\. n’est pas à répartir/,
  );
});

test('two half stages, one after the other, leave the second place of a host free', () => {
  const halves = [
    { startsOn: '2027-03-01', endsOn: '2027-03-12' },
    { startsOn: '2027-03-15', endsOn: '2027-03-26' },
  ];
  const hub = (places: number): MemoryRegister =>
    memoryRegister({
      trainings: [CUISINE],
      requests: [pupil(1, 'A. A.'), pupil(2, 'B. B.', halves[0]), pupil(3, 'C. C.', halves[1])],
      companies: [host(1, 'Restaurant Proche', 2), host(2, 'Auberge Lointaine', 15)],
      offers: [offerOf(1, { places }), offerOf(2)],
    });
  const others = (places: number): (readonly [string, string])[] =>
    alternatives(hub(places), ports, 'DEM-2026-0001', [at(1, 2), at(2, 1), at(3, 1)]).others.map(
      ({ companyName, sentence }) => [companyName, plain(sentence)] as const,
    );
  expect(others(2)).toEqual([['Restaurant Proche', 'Libre']]);
  expect(others(1)).toEqual([['Restaurant Proche', 'Prendrait la place de B. B. et C. C.']]);
});

test('a pupil to whom several places would do is told to need one', () => {
  const register = memoryRegister({
    trainings: [CUISINE],
    requests: [pupil(1, 'A. A.', { radiusKm: 40 })],
    companies: [host(1, 'Restaurant Proche', 2, { commune: 'Roanne' }), host(2, 'Auberge Lointaine', 15, { commune: 'Mably' })],
    offers: [1, 2].map((n) => offerOf(n, { startsOn: '2027-05-01', endsOn: '2027-06-30' })),
  });
  const { lines } = placeWorth(register, ports, NO_WISHES);
  expect(lines.map(({ title, oneIsEnough }) => [plain(title), plain(oneIsEnough ?? '')])).toEqual([
    ['Hôtellerie, restauration · Roanne', 'Pour A. A., une seule des 2 places de cette liste suffirait.'],
    ['Hôtellerie, restauration · Mably', 'Pour A. A., une seule des 2 places de cette liste suffirait.'],
  ]);
});

test('a place to be found is for pupils without a host on screen, also where a school has one whom no host suits', () => {
  const today = { receivedOn: '2027-01-04' };
  const ofOther = { ...today, schoolUai: '0420002B', schoolName: 'Lycée Modèle', radiusKm: 8 };
  const register = memoryRegister({
    trainings: [CUISINE],
    requests: [
      pupil(1, 'A. A.', { ...today, radiusKm: 8 }),
      pupil(2, 'B. B.', { ...today, radiusKm: 8, point: northOf(90) }),
      pupil(3, 'C. C.', ofOther),
      pupil(4, 'D. D.', ofOther),
      pupil(5, 'E. E.', ofOther),
      pupil(6, 'F. F.', { ...ofOther, point: northOf(40) }),
    ],
    companies: [host(1, 'Restaurant Proche', 2), host(2, 'Auberge Lointaine', 41)],
    offers: [offerOf(1), offerOf(2)],
  });
  const view = solvePlan(register, ports, NO_WISHES);
  expect(view.lines.filter(({ host: chosen }) => chosen !== undefined).map(({ pupil: initials }) => initials)).toEqual([
    'A. A.',
    'F. F.',
  ]);
  const { lines, notBest } = placeWorth(register, ports, onScreen(at(1, 1), at(6, 2)));
  expect(notBest).toBeUndefined();
  expect(lines.map(({ pupils }) => pupils.map(({ pupil: initials }) => initials).sort())).toEqual([['C. C.', 'D. D.', 'E. E.']]);
});

test('hosts are to be telephoned for a place with whom the plan that was found holds, not for one that the law forbids them', () => {
  const patient = { size: '1-9', maxSolicitationsPerMonth: 20 } as const;
  const register = memoryRegister({
    rules: seededRules,
    trainings: [CUISINE],
    requests: ['A. A.', 'B. B.', 'C. C.', 'D. D.', 'E. E.'].map((initials, index) =>
      pupil(index + 1, initials, { receivedOn: '2027-01-04', radiusKm: 30 }),
    ),
    companies: [
      host(1, 'Restaurant Proche', 2, patient),
      host(2, 'Auberge Pleine', 3, patient),
      host(3, 'Table Ouverte', 4, patient),
    ],
    offers: [offerOf(1), offerOf(2, { places: 3 }), offerOf(3, { startsOn: '2027-05-01', endsOn: '2027-05-31' })],
  });
  const { lines } = placeWorth(register, ports, onScreen(at(1, 1), at(2, 2), at(3, 2), at(4, 2)));
  expect(lines.map(({ hosts, worth }) => [hosts.map(({ companyName }) => companyName), plain(worth)])).toEqual([
    [
      ['Restaurant Proche', 'Table Ouverte'],
      'Une place de plus permettrait de placer au moins 1 élève. Une seconde place chez Restaurant Proche n’en placerait pas d’autre, d’après ce calcul.',
    ],
  ]);
});
