/** A weight is tried on the plan on screen, solved for real, before it is changed; the page of rules is what the engine does. */
import { planRulesView } from '../../../src/application/allocation/plan-rules';
import { solvePlan } from '../../../src/application/allocation/solve-plan';
import { applyWeight, tryWeight } from '../../../src/application/allocation/try-weight';
import type { PlanPair, PlanView } from '../../../src/application/allocation-api';
import { aCompany, anOffer, aRequest, northOf } from '../../domain/matching/hub-builder';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts } from '../../support/memory-register';
import type { MemoryRegister } from '../../support/memory-store';

const ports = stillPorts();
/** The near host covers nothing of what is sought; the far one covers it all. */
const NEAR = aCompany({ reference: 'ENT-2026-0001', name: 'Atelier Proche', point: northOf(1), simultaneousPlaces: 1 });
const FAR = aCompany({ reference: 'ENT-2026-0002', name: 'Restaurant Lointain', point: northOf(24), simultaneousPlaces: 1 });
const offerOf = (reference: string, companyReference: string, activities: readonly string[]) =>
  anOffer({ reference, companyReference, activities, places: 1, point: undefined });
const ACTIVITY = 'Réaliser des préparations culinaires de base';

let register: MemoryRegister;
beforeEach(() => {
  register = memoryRegister({
    requests: [aRequest({ reference: 'DEM-2026-0001', pupilInitials: 'A. A.', radiusKm: 40, soughtActivities: [ACTIVITY] })],
    companies: [NEAR, FAR],
    offers: [offerOf('OFF-2026-0001', NEAR.reference, ['Servir en salle']), offerOf('OFF-2026-0002', FAR.reference, [ACTIVITY])],
  });
});
const pairs = (view: PlanView): PlanPair[] =>
  view.lines.flatMap(({ requestReference, host }) => (host ? [{ requestReference, hostId: host.hostId }] : []));
const wishes = () => ({
  kept: [],
  forbidden: [],
  previous: pairs(solvePlan(register, ports, { kept: [], forbidden: [], previous: [] })),
});

test('says which line would change and to what, writes nothing, and its plan is the one that is then computed', () => {
  const asked = wishes();
  expect(asked.previous).toEqual([{ requestReference: 'DEM-2026-0001', hostId: 'OFF-2026-0002' }]);
  const trial = tryWeight(register, ports, 'distance', '900', asked);
  expect(plain(trial.title)).toBe('« Distance et transport » à 900 au lieu de 20 : 1 ligne change');
  expect(trial.changes).toMatchObject([{ requestReference: 'DEM-2026-0001' }]);
  expect(plain(trial.changes[0]!.sentence)).toMatch(/^A\. A\. irait chez Atelier Proche et non plus chez Restaurant Lointain/);
  expect(trial.pairs).toEqual([{ requestReference: 'DEM-2026-0001', hostId: 'OFF-2026-0001' }]);
  expect([register.all('settings'), register.all('journal')]).toEqual([[], []]);

  applyWeight(register, ports, 'distance', '900');
  expect(wishes().previous).toEqual(trial.pairs);
});

test('a weight that changes nothing says so; one that is kept pair by pair changes nothing either', () => {
  expect(plain(tryWeight(register, ports, 'distance', '21', wishes()).title)).toContain('aucune ligne ne change');
  const asked = wishes();
  const kept = tryWeight(register, ports, 'distance', '900', { ...asked, kept: asked.previous });
  expect(kept.changes).toEqual([]);
  expect(kept.pairs).toEqual(asked.previous);
});

test('what the weights of today would already change is told apart from what the new one changes', () => {
  const shown = { kept: [], forbidden: [], previous: [{ requestReference: 'DEM-2026-0001', hostId: 'OFF-2026-0001' }] };
  const trial = tryWeight(register, ports, 'distance', '20', shown);
  expect(trial.changes).toEqual([]);
  expect(trial.notes.map(plain)).toEqual([
    expect.stringContaining('1 ligne du plan affiché changerait déjà, pour de meilleures notes en tout'),
  ]);
});

test('a place forbidden since is not taken for one that the weights would change, and decimals are read and told as people write them', () => {
  const asked = wishes();
  const trial = tryWeight(register, ports, 'distance', '12,50', { ...asked, forbidden: asked.previous });
  expect(plain(trial.title)).toBe('« Distance et transport » à 12,5 au lieu de 20 : aucune ligne ne change');
  expect(trial.notes.map(plain)).toEqual([expect.stringMatching(/^1 ligne affichée ne compte plus ici/)]);
  expect(plain(tryWeight(register, ports, 'distance', '20,0', asked).title)).toBe('« Distance et transport » est déjà à 20');
});

test('a weight is written once, with the former value in the journal; one that cannot serve is refused and nothing is written', () => {
  applyWeight(register, ports, 'rest', '12,5');
  applyWeight(register, ports, 'rest', '12,5');
  expect(register.find('settings', 'weight.rest')).toMatchObject({ value: '12.5' });
  expect(register.all('journal')).toMatchObject([{ action: 'Paramètre changé', before: '10', after: '12.5' }]);
  for (const typed of ['', '-1', '1001', 'beaucoup'])
    expect(() => applyWeight(register, ports, 'rest', typed)).toThrow(/un nombre de 0 à 1\s000/);
  expect(() => tryWeight(register, ports, 'rest', 'x', wishes())).toThrow(/un nombre de 0 à 1\s000/);
  expect(register.find('settings', 'weight.rest')).toMatchObject({ value: '12.5' });
});

test('the page of rules gives for each case what the engine finds, in words, and the weights of the hub', () => {
  const { cases, rules, weights } = planRulesView(register);
  expect(cases.map(({ result }) => plain(result))).toEqual([
    'l’élève 1 va chez l’hôte 2 et l’élève 2 va chez l’hôte 1.',
    'l’élève 1 reste sans hôte et l’élève 2 va chez l’hôte 1.',
    'A a 3 élèves sans hôte sur 6 (50 %) et B a 1 élève sans hôte sur 2 (50 %).',
    'A a 1 élève sans hôte sur 2 (50 %) et B n’a aucun élève sans hôte.',
    'l’élève 1 va chez l’hôte 1 et l’élève 2 va chez l’hôte 2.',
    'l’élève 1 va chez l’hôte 1.',
  ]);
  expect(rules).toHaveLength(5);
  expect(weights).toContainEqual({ code: 'distance', label: 'Distance et transport', value: '20' });
});
