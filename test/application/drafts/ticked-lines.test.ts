/** What a kept plan says of each line: ticked or not, whose idea, for which motive; to the school, the animator, reopened. */
import { arrangeWith } from '../../../src/application/allocation/arrange-with';
import { createPropositions } from '../../../src/application/allocation/create-propositions';
import { solvePlan } from '../../../src/application/allocation/solve-plan';
import { comparePlans } from '../../../src/application/drafts/compare-plans';
import { draftsView } from '../../../src/application/drafts/drafts-view';
import { keepDraft } from '../../../src/application/drafts/keep-draft';
import { openDraft } from '../../../src/application/drafts/open-draft';
import { shareDraft } from '../../../src/application/drafts/share-draft';
import { whatWeHold } from '../../../src/application/person/what-we-hold';
import { eraseInRegister } from '../../../src/application/person/erase-in-register';
import { forgetPupils } from '../../../src/application/year/close-year';
import type { PlanPair, PlanToKeep, PlanView } from '../../../src/application/allocation-api';
import { plain } from '../../support/hub';
import { asKept, CHOSEN, NEAR_NAME, own, pairsIn, planHub, REQUESTS } from './shared-plan-hub';

let { ports, register } = planHub();
beforeEach(() => void ({ ports, register } = planHub()));

const SCHOOL = '0420001A';
const BOTH_OF_SCHOOL: readonly PlanPair[] = [
  { requestReference: 'DEM-2026-0001', hostId: 'ENT-2026-0009' },
  { requestReference: 'DEM-2026-0002', hostId: 'OFF-2026-0001' },
];
const solve = (kept: readonly PlanPair[], previous: readonly PlanPair[] = []): PlanView =>
  solvePlan(register, ports, { kept, forbidden: [], previous });
/** The plan with these lines ticked and no other. */
const ticking = (view: PlanView, ticked: readonly string[], wishes: Partial<PlanToKeep> = {}): PlanToKeep => {
  const plan = asKept(view, wishes);
  return {
    ...plan,
    lines: plan.lines.map((line) =>
      line.hostId === undefined ? line : { ...line, isTicked: ticked.includes(line.requestReference) },
    ),
  };
};
const keep = (plan: PlanToKeep): string => keepDraft(register, ports, plan).reference;
const bodyFor = (reference: string): string => {
  shareDraft(register, ports, reference, SCHOOL);
  return plain(register.where('messages', 'about', reference).at(-1)!.body);
};
const readsOf = (reference: string) =>
  draftsView(register, ports)
    .drafts.find((draft) => draft.reference === reference)!
    .schools.find(({ key }) => key === SCHOOL)!;

describe('a plan shared with a school', () => {
  test('says of each place whether the program proposes it or the animator chose it, in the message and on the page of its links', () => {
    const reference = keep(ticking(solve(BOTH_OF_SCHOOL), ['DEM-2026-0001', 'DEM-2026-0002'], { kept: [BOTH_OF_SCHOOL[0]!] }));
    const body = bodyFor(reference);
    expect(body).toMatch(/A\. A\..*Auberge Exemple, Roanne, lieu que j’ai retenu\. Votre avis/);
    expect(body).toMatch(new RegExp(`B\\. B\\..*${NEAR_NAME}.*, lieu proposé par le calcul\\. Votre avis`));
    expect(body).toContain(
      'plan-keep/DEM-2026-0001 : Auberge Exemple, Roanne, lieu retenu par le pôle ; rien ne lui est encore demandé',
    );
    expect(body).toMatch(/plan-keep\/DEM-2026-0002 : .*, lieu proposé par le calcul du pôle ;/);
    expect(readsOf(reference).reads.map(plain)).toEqual([
      '1 lieu présenté comme « retenu » (ligne que vous gardez)',
      '1 lieu présenté comme « proposé par le calcul »',
    ]);
  });

  test('shows no place that nobody ticked: its line reads as one without, has no link, and the animator is told before', () => {
    const reference = keep(ticking(solve(BOTH_OF_SCHOOL), ['DEM-2026-0001']));
    expect(plain(readsOf(reference).lines)).toBe('1 sur 2 lignes avec un lieu');
    expect(readsOf(reference).reads.map(plain)).toEqual([
      '1 lieu présenté comme « proposé par le calcul »',
      '1 lieu que vous n’avez pas coché ne sera pas montré : « pas encore de lieu »',
    ]);
    const body = bodyFor(reference);
    expect(body).toMatch(/B\. B\.,.* : pas encore de lieu/);
    expect(body).not.toContain(NEAR_NAME);
    expect(register.all('plans').map(({ requestReference, token }) => [requestReference, token])).toEqual([
      ['DEM-2026-0001', 'jeton-1'],
      ['DEM-2026-0002', undefined],
      ['DEM-2026-0003', undefined],
    ]);
  });

  test('of which nobody ticked a line of the school is not shared, and the list says so', () => {
    const reference = keep(ticking(solve(BOTH_OF_SCHOOL), []));
    register.change('schools', SCHOOL, { referentEmail: undefined });
    // Why it is not shared is said; that there would be somebody to write to is not denied.
    expect(readsOf(reference)).toMatchObject({ isEmpty: true, to: 'camille@lycee.example' });
    expect(() => shareDraft(register, ports, reference, SCHOOL)).toThrow('Aucune ligne cochée');
    expect(register.all('messages')).toEqual([]);
  });

  test('kept by a former version, which noted no tick, shows its places as proposed by the program', () => {
    const body = bodyFor(keep(asKept(solve(BOTH_OF_SCHOOL))));
    expect(body.match(/lieu proposé par le calcul\. Votre avis/g)).toHaveLength(2);
  });
});

test('reopened, the plan has the ticks with which it was kept; with other ticks it is another plan', () => {
  const first = keep(ticking(solve(BOTH_OF_SCHOOL), ['DEM-2026-0001']));
  expect(openDraft(register, ports, first).ticks).toEqual([
    { ...BOTH_OF_SCHOOL[0], isTicked: true },
    { ...BOTH_OF_SCHOOL[1], isTicked: false },
  ]);
  expect(keep(ticking(solve(BOTH_OF_SCHOOL), ['DEM-2026-0001']))).toBe(first);
  expect(keep(ticking(solve(BOTH_OF_SCHOOL), ['DEM-2026-0002']))).not.toBe(first);
});

describe('a host kept in spite of a rule', () => {
  const NARROW = [own('DEM-2026-0001', 'A. A.', { radiusKm: 10 }), ...REQUESTS.slice(1)];
  const MOTIVE = 'La tante d’Alix Modèle l’héberge à côté';
  const PAST: PlanPair = { requestReference: 'DEM-2026-0001', hostId: 'ENT-2026-0009', overrideReason: MOTIVE };
  let reference: string;
  beforeEach(() => {
    ({ ports, register } = planHub(NARROW));
    const { view, kept } = arrangeWith(register, ports, PAST, { kept: [], forbidden: [], previous: [] });
    const lines = view.lines.map(({ requestReference, host }) => ({
      requestReference,
      ...(host && { hostId: host.hostId, isTicked: true, overrideReason: host.overrideReason }),
    }));
    reference = keep({ lines, kept: [kept], forbidden: [] });
  });
  const lineIn = (view: PlanView) => view.lines.find(({ requestReference }) => requestReference === 'DEM-2026-0001');

  test('stands in the plan that is reopened, with its motive, and goes on from there: computed again, compared, proposed', () => {
    const opened = openDraft(register, ports, reference);
    expect(opened.gone).toEqual([]);
    expect(lineIn(opened.view)?.host).toMatchObject({ hostId: 'ENT-2026-0009', overrideReason: MOTIVE });
    expect(opened.kept).toMatchObject([PAST]);
    expect(pairsIn(solve(opened.kept, pairsIn(opened.view)))).toContainEqual({
      requestReference: 'DEM-2026-0001',
      hostId: 'ENT-2026-0009',
    });
    const pairs = opened.view.lines.flatMap(({ requestReference, host }) => (host ? [{ requestReference, ...host }] : []));
    expect(comparePlans(register, ports, { draft: reference }, { pairs }).changes).toEqual([]);
    expect(plain(comparePlans(register, ports, { draft: reference }, { pairs: [] }).changes[0]!.sentence)).toContain(
      'perdrait sa place',
    );
    expect(createPropositions(register, ports, opened.kept)).toMatchObject({ created: 1, refused: [] });
    expect(register.all('propositions')[0]!.overrideReason).toBe(MOTIVE);
  });

  test('is another plan with another motive, and the same one with the same', () => {
    const again = (overrideReason: string) => {
      const lines = [{ ...PAST, isTicked: true, overrideReason }];
      return keep({ lines, kept: [{ ...PAST, overrideReason }], forbidden: [] });
    };
    const first = again(MOTIVE);
    expect([again(` ${MOTIVE} `), again('Elle y loge')]).toEqual([first, expect.not.stringContaining(first)]);
  });

  test('that nobody may go past any more is told as gone, with the rule', () => {
    register.change('companies', 'ENT-2026-0009', { simultaneousPlaces: 0 });
    expect(openDraft(register, ports, reference).gone.map(plain)).toEqual([
      expect.stringContaining('A. A., chez Auberge Exemple :'),
    ]);
  });

  test('has a motive that no school reads, that goes when the year closes or the plan’s pupil is forgotten, and loses a person erased', () => {
    expect(bodyFor(reference)).not.toMatch(/tante/);
    const motive = (): string | undefined =>
      register.all('plans').find(({ requestReference }) => requestReference === 'DEM-2026-0001')?.overrideReason;
    expect(whatWeHold(register, 'alix@modele.example').some(({ tab }) => tab === 'Plans')).toBe(true);
    for (const { reference: message } of register.all('messages')) register.settle('messages', message, 'sent');
    register.settle('requests', 'DEM-2026-0003', 'finished');
    eraseInRegister(register, ports, { address: 'alix@modele.example', names: ['Alix Modèle'], phones: [] });
    expect(motive()).toMatch(/^La tante d’.*l’héberge à côté$/);
    expect(motive()).not.toContain('Alix');
    register.settle('requests', 'DEM-2026-0001', 'finished');
    forgetPupils(register, 2026);
    expect(motive()).toBeUndefined();
  });
});

test('nothing of a plan chosen for once stands against a wish', () => {
  const taken = BOTH_OF_SCHOOL;
  const view = solvePlan(register, ports, { kept: [CHOSEN[0]!], forbidden: [BOTH_OF_SCHOOL[0]!], previous: [], taken });
  expect(pairsIn(view)).toContainEqual(CHOSEN[0]);
  expect(pairsIn(view)).not.toContainEqual(BOTH_OF_SCHOOL[0]);
});

test('two pupils of a school with the same initials are told apart in its message', () => {
  ({ ports, register } = planHub([own('DEM-2026-0001', 'A. A.'), own('DEM-2026-0002', 'A. A.'), own('DEM-2026-0004', 'B. B.')]));
  const body = bodyFor(keep(asKept(solve(BOTH_OF_SCHOOL))));
  expect(body).toMatch(/– A\. A\. \(DEM-2026-0001\), .*\n– A\. A\. \(DEM-2026-0002\), .*\n– B\. B\., /);
});
