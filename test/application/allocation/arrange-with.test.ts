/** « Pourquoi pas ce lieu pour cet élève ? », asked from the plan or from the card, and the plan that is kept from its answer. */
import { arrangeWith } from '../../../src/application/allocation/arrange-with';
import { createPropositions } from '../../../src/application/allocation/create-propositions';
import { alternatives, solvePlan } from '../../../src/application/allocation/solve-plan';
import { whyNotHost } from '../../../src/application/allocation/why-not-host';
import { nameOfPair, pairNamed, type PlanPair, type PlanView } from '../../../src/application/allocation-api';
import { UserProblem } from '../../../src/application/user-problem';
import { aCompany, anOffer, aRequest, northOf } from '../../domain/matching/hub-builder';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts } from '../../support/memory-register';
import type { MemoryRegister } from '../../support/memory-store';

const ports = stillPorts();
const NEAR = aCompany({ reference: 'ENT-2026-0001', name: 'Restaurant Exemple', point: northOf(2), simultaneousPlaces: 1 });
const AUBERGE = aCompany({ reference: 'ENT-2026-0002', name: 'Auberge Exemple', point: northOf(15), simultaneousPlaces: 1 });
const FAR = aCompany({ reference: 'ENT-2026-0003', name: 'Hôtel Lointain', point: northOf(60), simultaneousPlaces: 1 });
const offerAt = (reference: string, company: typeof NEAR) =>
  anOffer({ reference, companyReference: company.reference, places: 1, point: undefined });
const pupil = (reference: string, pupilInitials: string, radiusKm: number) =>
  aRequest({ reference, pupilInitials, radiusKm, schoolUai: '0420001A', schoolName: 'Lycée Exemple' });

let register: MemoryRegister;
beforeEach(() => {
  register = memoryRegister({
    requests: [pupil('DEM-2026-0001', 'A. A.', 10), pupil('DEM-2026-0002', 'B. B.', 40)],
    companies: [NEAR, AUBERGE, FAR],
    offers: [offerAt('OFF-2026-0001', NEAR), offerAt('OFF-2026-0002', AUBERGE), offerAt('OFF-2026-0003', FAR)],
  });
});
const NO_WISHES = { kept: [], forbidden: [], previous: [] };
const pairs = (view: PlanView): PlanPair[] =>
  view.lines.flatMap(({ requestReference, host }) => (host ? [{ requestReference, hostId: host.hostId }] : []));
const at = (requestReference: string, hostId: string, overrideReason?: string): PlanPair => ({
  requestReference,
  hostId,
  ...(overrideReason === undefined ? {} : { overrideReason }),
});
const FAR_AWAY = at('DEM-2026-0001', 'OFF-2026-0003', 'Sa tante l’héberge à côté : 4 semaines');

test('what the answer tells is the plan that is kept, line by line, from the plan on screen as from the plan of the day', () => {
  const asked = at('DEM-2026-0002', 'OFF-2026-0001');
  const onScreen = { ...NO_WISHES, previous: pairs(solvePlan(register, ports, NO_WISHES)) };
  expect(onScreen.previous).toEqual([at('DEM-2026-0001', 'OFF-2026-0001'), at('DEM-2026-0002', 'OFF-2026-0002')]);
  for (const wishes of [NO_WISHES, onScreen]) {
    const told = whyNotHost(register, ports, asked, wishes);
    expect([told.mayKeep, told.answer]).toEqual([true, 'Il faudrait laisser A. A. sans hôte.']);
    expect(told.whole.map(plain)).toContain('L’élève qui perd sa place est choisi selon les règles de répartition.');
    const { view, kept } = arrangeWith(register, ports, asked, wishes);
    expect(pairs(view)).toEqual([asked]);
    expect(view.lines[0]).toMatchObject({ requestReference: 'DEM-2026-0001' });
    expect(plain(view.changes!)).toBe('1 élève change de lieu et 1 élève perd sa place.');
    expect(kept).toEqual({ ...asked, pupil: 'B. B.', companyName: 'Restaurant Exemple' });
  }
  expect([register.all('plans'), register.all('propositions'), register.all('journal')]).toEqual([[], [], []]);
});

test.each([
  { plan: 'the best one', previous: [at('DEM-2026-0001', 'OFF-2026-0001'), at('DEM-2026-0002', 'OFF-2026-0002')] },
  { plan: 'one whose pupils would better change places', previous: [at('DEM-2026-0002', 'OFF-2026-0001')] },
  { plan: 'one that leaves a place free', previous: [at('DEM-2026-0002', 'OFF-2026-0002')] },
])('from $plan, what is kept differs from it by the lines that were told, and by no other', ({ previous }) => {
  register.change('requests', 'DEM-2026-0001', { radiusKm: 40 });
  const wishes = { ...NO_WISHES, previous };
  for (const asked of [at('DEM-2026-0001', 'OFF-2026-0002'), at('DEM-2026-0002', 'OFF-2026-0003', 'Elle y loge')]) {
    const told = whyNotHost(register, ports, asked, wishes);
    const after = pairs(arrangeWith(register, ports, asked, wishes).view);
    const hostIn = (plan: readonly PlanPair[], reference: string): string | undefined =>
      plan.find(({ requestReference }) => requestReference === reference)?.hostId;
    const differ = ['DEM-2026-0001', 'DEM-2026-0002'].filter((one) => hostIn(previous, one) !== hostIn(after, one));
    expect(told.changes.map(({ requestReference }) => requestReference).sort()).toEqual(differ);
    expect(after).toContainEqual(at(asked.requestReference, asked.hostId));
  }
});

test('a host set aside by a rule that one may go past: the plan with it is told, and kept for a motive only', () => {
  const asked = at('DEM-2026-0001', 'OFF-2026-0003');
  const told = whyNotHost(register, ports, asked, NO_WISHES);
  expect(plain(told.answer)).toMatch(
    /^Ce lieu est écarté – .*rayon.*\. Si vous passez outre, c’est possible sans rien changer pour les autres élèves/,
  );
  expect(told).toMatchObject({ mayKeep: true, needsMotive: true });
  expect(() => arrangeWith(register, ports, asked, NO_WISHES)).toThrow(UserProblem);
  expect(() => arrangeWith(register, ports, { ...asked, overrideReason: ' ' }, NO_WISHES)).toThrow(UserProblem);

  const { view, kept } = arrangeWith(register, ports, FAR_AWAY, NO_WISHES);
  const line = view.lines.find(({ requestReference }) => requestReference === 'DEM-2026-0001');
  expect(line?.host).toMatchObject({ companyName: 'Hôtel Lointain', overrideReason: FAR_AWAY.overrideReason });
  // Kept in spite of a rule, it is not one of those that suit.
  expect(line?.choiceCount).toBe(1);
  // Computed again it stays, as long as it is kept with its motive; without one the rule holds.
  const again = solvePlan(register, ports, { kept: [kept], forbidden: [], previous: pairs(view) });
  expect(pairs(again)).toContainEqual(at('DEM-2026-0001', 'OFF-2026-0003'));
  const without = solvePlan(register, ports, { kept: [asked], forbidden: [], previous: pairs(view) });
  expect(pairs(without)).toContainEqual(at('DEM-2026-0001', 'OFF-2026-0001'));
});

test('a rule that nobody may go past is told, and nothing is kept', () => {
  register = memoryRegister({
    requests: [pupil('DEM-2026-0001', 'A. A.', 10)],
    companies: [{ ...FAR, standing: 'closed' }],
    offers: [offerAt('OFF-2026-0003', FAR)],
  });
  expect(whyNotHost(register, ports, FAR_AWAY, NO_WISHES)).toMatchObject({ mayKeep: false, changes: [] });
  expect(() => arrangeWith(register, ports, FAR_AWAY, NO_WISHES)).toThrow(/Ce lieu est écarté/);
});

test('the proposition made from it is one made in spite of the rule, with the motive', () => {
  const linked = {
    ...ports,
    formLinks: { ...ports.formLinks, answerUrl: (token: string) => `https://reponse.example/${token}` },
  };
  const { created, refused } = createPropositions(register, linked, [FAR_AWAY]);
  expect([created, refused]).toEqual([1, []]);
  expect(register.all('propositions')[0]!.overrideReason).toContain(FAR_AWAY.overrideReason);
  expect(createPropositions(register, linked, [at('DEM-2026-0002', 'OFF-2026-0003')]).refused).toHaveLength(1);
});

test('the name of a pair stands in an attribute whatever its motive, and is read back', () => {
  const odd = { ...FAR_AWAY, overrideReason: '« 100 % » : "oui" <b> & \'$&\' ; une tante' };
  expect(nameOfPair(odd)).toMatch(/^[\w%.~!*()':-]+$/);
  expect([pairNamed(nameOfPair(odd)), pairNamed(nameOfPair(at('DEM-2026-0001', 'ENT-0002')))]).toEqual([
    odd,
    at('DEM-2026-0001', 'ENT-0002'),
  ]);
  expect(['PLN-2026-0001', '', ':', 'DEM-1:ENT-1:%'].map(pairNamed)).toEqual([undefined, undefined, undefined, undefined]);
});

test('any host can be asked about: the best in full, those below and those set aside by name, none lost but the farthest', () => {
  const many = Array.from({ length: 30 }, (_, k) =>
    aCompany({ reference: `ENT-2026-1${k + 100}`, name: `Table ${k}`, point: northOf(2 + k / 10), simultaneousPlaces: 1 }),
  );
  register = memoryRegister({
    requests: [pupil('DEM-2026-0001', 'A. A.', 10)],
    companies: [...many, FAR],
    offers: [...many.map((company) => offerAt(company.reference.replace('ENT', 'OFF'), company)), offerAt('OFF-2026-0003', FAR)],
  });
  const { others, lower, setAside, setAsideCount } = alternatives(register, ports, 'DEM-2026-0001', []);
  expect([others.length, lower.length, setAside.length, setAsideCount]).toEqual([12, 18, 1, 1]);
  expect(new Set([...others, ...lower].map(({ hostId }) => hostId)).size).toBe(30);
  expect(Math.min(...others.map(({ score }) => score))).toBeGreaterThanOrEqual(Number(/\d+/.exec(lower[0]!.sentence)![0]));
  for (const { hostId } of [...lower, ...setAside])
    expect(whyNotHost(register, ports, at('DEM-2026-0001', hostId), NO_WISHES).mayKeep).toBe(true);
});

test('a host past a rule that is free takes its place from nobody, though the shortage could then be shared better', () => {
  const other = { schoolUai: '0420002B', schoolName: 'Lycée Modèle', receivedOn: '2027-01-04' };
  const own = { schoolUai: '0420001A', schoolName: 'Lycée Exemple', receivedOn: '2027-01-04' };
  const crowd = memoryRegister({
    requests: [
      { ...pupil('DEM-2026-0001', 'A. A.', 10), ...own },
      { ...pupil('DEM-2026-0002', 'B. B.', 10), ...own },
      { ...pupil('DEM-2026-0003', 'C. C.', 10), ...other },
      { ...pupil('DEM-2026-0004', 'D. D.', 10), ...other },
      { ...pupil('DEM-2026-0005', 'E. E.', 10), ...other },
    ],
    companies: [NEAR, FAR],
    offers: [offerAt('OFF-2026-0001', NEAR), offerAt('OFF-2026-0003', FAR)],
  });
  const previous = pairs(solvePlan(crowd, ports, NO_WISHES));
  const [{ requestReference: placed }] = previous as [PlanPair];
  expect(['DEM-2026-0001', 'DEM-2026-0002']).toContain(placed);
  const left = placed === 'DEM-2026-0001' ? 'DEM-2026-0002' : 'DEM-2026-0001';
  const told = whyNotHost(crowd, ports, at(left, 'OFF-2026-0003'), { ...NO_WISHES, previous });
  expect(plain(told.answer)).toMatch(/Si vous passez outre, c’est possible sans rien changer pour les autres élèves\.$/);
  expect(told.changes.map(({ requestReference }) => requestReference)).toEqual([left]);
});
