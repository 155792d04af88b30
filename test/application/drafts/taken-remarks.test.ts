/** A school's remark that is taken counts at once: in the plan of the day, on other screens, in kept plans, when proposing. */
import { arrangeWith } from '../../../src/application/allocation/arrange-with';
import { createPropositions } from '../../../src/application/allocation/create-propositions';
import { solvePlan } from '../../../src/application/allocation/solve-plan';
import { whyNotHost } from '../../../src/application/allocation/why-not-host';
import { comparePlans } from '../../../src/application/drafts/compare-plans';
import { decideRemark, draftsView } from '../../../src/application/drafts/drafts-view';
import { deleteDraft } from '../../../src/application/drafts/delete-draft';
import { keepDraft } from '../../../src/application/drafts/keep-draft';
import { openDraft } from '../../../src/application/drafts/open-draft';
import { shareDraft } from '../../../src/application/drafts/share-draft';
import { previewPropositions } from '../../../src/application/propositions/propose-hosts';
import { recordAnswer } from '../../../src/application/propositions/record-answer';
import { receiveFollowUp } from '../../../src/application/follow-up/receive-follow-up';
import type { PlanPair, PlanView, PlanWishes } from '../../../src/application/allocation-api';
import type { RemarkKind } from '../../../src/domain/draft/plan-draft';
import { plain } from '../../support/hub';
import { asKept, NEAR_NAME, pairsIn, planHub } from './shared-plan-hub';

let { ports, register, tomorrow } = planHub();
beforeEach(() => void ({ ports, register, tomorrow } = planHub()));

const SCHOOL = '0420001A';
const pair = (request: number, hostId: string): PlanPair => ({ requestReference: `DEM-2026-000${request}`, hostId });
const INN = 'ENT-2026-0009';
const NEAR = 'OFF-2026-0001';
/** A. A. at the inn, B. B. at the near host, nobody for C. C. */
const PLAN: readonly PlanPair[] = [pair(1, INN), pair(2, NEAR)];
const NOTHING: PlanWishes = { kept: [], forbidden: [], previous: [] };
const solve = (wishes: Partial<PlanWishes> = {}): PlanView => solvePlan(register, ports, { ...NOTHING, ...wishes });
const shareOf = (pairs: readonly PlanPair[]): string => {
  const { reference } = keepDraft(register, ports, asKept(solve({ kept: pairs })));
  shareDraft(register, ports, reference, SCHOOL);
  return reference;
};
const rowOf = (draft: string, request: number) =>
  register.all('plans').find((row) => row.draft === draft && row.requestReference === `DEM-2026-000${request}`)!;
let answers = 0;
const say = (draft: string, request: number, remark: RemarkKind): void => {
  const { token } = rowOf(draft, request);
  receiveFollowUp(register, ports, { token: token!, say: `plan-${remark}`, originKey: `réponse ${++answers}` });
};
const decide = (draft: string, request: number, isTaken = true) =>
  decideRemark(register, ports, rowOf(draft, request).reference, isTaken);
const taken = (request: number, remark: RemarkKind, draft = shareOf(PLAN)): string => {
  say(draft, request, remark);
  decide(draft, request);
  return draft;
};

describe('a remark that is taken', () => {
  test('counts in the plan of the day, in the words of the school, as long as it is not left', () => {
    const draft = shareOf(PLAN);
    say(draft, 1, 'forbid');
    expect(solve({ kept: [PLAN[1]!] }).ofSchools).toEqual({ kept: [], forbidden: [], notes: [] });
    decide(draft, 1);
    const view = solve({ kept: [PLAN[1]!] });
    expect(pairsIn(view)).not.toContainEqual(PLAN[0]);
    expect(view.ofSchools!.forbidden).toEqual([
      { ...PLAN[0], pupil: 'A. A.', companyName: 'Auberge Exemple', from: 'Lycée Exemple', remark: rowOf(draft, 1).reference },
    ]);
    decide(draft, 1, false);
    expect(solve({ kept: PLAN }).ofSchools!.forbidden).toEqual([]);
    expect(pairsIn(solve({ kept: PLAN }))).toContainEqual(PLAN[0]);
  });

  test('counts for who asks from the card of a request, and in the plan arranged from there', () => {
    taken(1, 'keep');
    const asked = [pair(2, NEAR), pair(3, NEAR)].find(({ requestReference }) =>
      pairsIn(solve()).every((one) => one.requestReference !== requestReference),
    )!;
    expect(whyNotHost(register, ports, asked, NOTHING).mayKeep).toBe(true);
    const { view } = arrangeWith(register, ports, asked, NOTHING);
    expect(pairsIn(view)).toEqual(expect.arrayContaining([PLAN[0], asked]));
    expect(view.ofSchools!.kept).toMatchObject([{ ...PLAN[0], from: 'Lycée Exemple' }]);
    // What is asked of a plan on screen is asked under what that screen shows.
    expect(
      arrangeWith(register, ports, asked, { ...NOTHING, previous: pairsIn(view).slice(0, 1) }).view.ofSchools,
    ).toBeUndefined();
  });

  test('is one of the wishes of every kept plan that is opened, and each says in the list and beside another what it does not follow', () => {
    const [first] = [shareOf(PLAN)];
    tomorrow();
    const second = keepDraft(register, ports, asKept(solve({ kept: [pair(1, NEAR), pair(2, INN)] }))).reference;
    taken(1, 'forbid', first);
    for (const draft of [first, second])
      expect(openDraft(register, ports, draft).forbidden).toMatchObject([{ ...PLAN[0], from: 'Lycée Exemple' }]);
    const sentence = 'Ne suit pas un avis repris : pour A. A., Lycée Exemple ne souhaite pas Auberge Exemple.';
    expect(draftsView(register, ports).drafts.map(({ reference, unfollowed }) => [reference, unfollowed.map(plain)])).toEqual([
      [second, []],
      [first, [sentence]],
    ]);
    expect(comparePlans(register, ports, { draft: second }, { draft: first }).unfollowed.map(plain)).toEqual([
      `Plan ${first} : ne suit pas un avis repris : pour A. A., Lycée Exemple ne souhaite pas Auberge Exemple.`,
    ]);
  });

  test('keeps a screen that does not know of it from proposing that place, and says what to do; left, it is proposed', () => {
    const draft = taken(1, 'forbid');
    const made = createPropositions(register, ports, PLAN);
    expect([made.created, made.refused.map(({ requestReference, sentence }) => [requestReference, plain(sentence)])]).toEqual([
      1,
      [
        [
          'DEM-2026-0001',
          'Lycée Exemple ne souhaite pas Auberge Exemple pour A. A., et cet avis a été repris. Recalculez le plan ou, pour passer outre, écartez cet avis sous « Plans gardés ».',
        ],
      ],
    ]);
    decide(draft, 1, false);
    expect(createPropositions(register, ports, [PLAN[0]!]).created).toBe(1);
  });

  test('is said beside the message that would ask that place, in the words of the school', () => {
    const draft = taken(1, 'forbid');
    const warnings = () =>
      previewPropositions(register, ports, 'DEM-2026-0001', [{ companyReference: INN }])
        .messages.flatMap((message) => message.warnings)
        .map(plain);
    expect(warnings()).toContain('Lycée Exemple ne souhaite pas ce lieu pour cet élève, et cet avis a été repris.');
    decide(draft, 1, false);
    expect(warnings().join()).not.toContain('ne souhaite pas');
  });

  test('keeps the place that the school does not want out of what it is shown again', () => {
    const draft = taken(1, 'forbid');
    register.change('schools', SCHOOL, { referentEmail: 'autre@lycee.example' });
    const [school] = draftsView(register, ports).drafts[0]!.schools;
    expect(school!.reads.map(plain)).toContain(
      '1 lieu dont l’établissement ne veut pas ne sera pas montré : « pas encore de lieu »',
    );
    shareDraft(register, ports, draft, SCHOOL);
    const message = register.where('messages', 'to', 'autre@lycee.example')[0]!;
    expect(plain(message.body)).toMatch(/A\. A\.,.* : pas encore de lieu/);
    expect(message.body).toContain(NEAR_NAME);
  });
});

describe('what the animator imposes on this screen and what was taken from a school', () => {
  test('a place that the school does not want is kept no more, and that is said', () => {
    taken(1, 'forbid');
    const { ofSchools, ...view } = solve({ kept: PLAN });
    expect(pairsIn(view)).not.toContainEqual(PLAN[0]);
    expect(ofSchools!.notes.map(plain)).toEqual([
      'Lycée Exemple ne souhaite pas Auberge Exemple pour A. A., et cet avis a été repris : ce lieu n’est plus gardé.',
    ]);
  });

  test.each([
    ['keeps another place', { kept: [pair(1, NEAR)] }],
    ['forbids that place', { forbidden: [PLAN[0]!] }],
  ])('a place that the school would like gives way to an animator who %s, and that is said', (_, own) => {
    taken(1, 'keep');
    const { ofSchools, ...view } = solve(own);
    expect(pairsIn(view)).not.toContainEqual(PLAN[0]);
    expect(ofSchools!.kept).toEqual([]);
    expect(ofSchools!.notes.map(plain)).toEqual([
      'Lycée Exemple souhaite garder Auberge Exemple pour A. A. : votre choix passe avant.',
    ]);
  });

  test('a pair that both keep is counted once, and a whole plan taken for once gives way to the school', () => {
    taken(1, 'keep');
    expect(solve({ kept: PLAN }).ofSchools).toMatchObject({ kept: [{ ...PLAN[0] }], notes: [] });
    expect(pairsIn(solve({ taken: [pair(1, NEAR), pair(2, INN)] }))).toContainEqual(PLAN[0]);
  });
});

describe('a remark that comes at another moment', () => {
  const effect = (draft: string) => draftsView(register, ports).remarks.find((line) => line.draft === draft)?.effect;

  test('after a proposition was made says that it counts if that comes to nothing; then it does', () => {
    const draft = shareOf(PLAN);
    createPropositions(register, ports, [PLAN[0]!]);
    taken(1, 'forbid', draft);
    expect(plain(effect(draft)!)).toBe('Une proposition existe déjà : cet avis comptera si elle n’aboutit pas.');
    expect(solve().ofSchools!.forbidden).toEqual([]);
    recordAnswer(register, ports, register.all('propositions')[0]!, { answer: 'no' });
    expect(solve().ofSchools!.forbidden).toMatchObject([PLAN[0]]);
  });

  test('about a request that was withdrawn in between changes no plan, and says so', () => {
    const draft = shareOf(PLAN);
    register.settle('requests', 'DEM-2026-0001', 'cancelled');
    taken(1, 'keep', draft);
    expect(plain(effect(draft)!)).toBe('La demande n’est plus ouverte : cet avis ne change aucun plan.');
    expect(solve().ofSchools).toEqual({ kept: [], forbidden: [], notes: [] });
    expect(openDraft(register, ports, draft).kept).toEqual([]);
    expect(draftsView(register, ports).drafts[0]!.unfollowed).toEqual([]);
  });

  test('about a plan deleted since holds until it is left, and the deletion says so before', () => {
    const draft = taken(1, 'forbid');
    expect(draftsView(register, ports).drafts[0]!.deletion.map(plain)).toContain(
      'Un avis d’établissement que vous avez repris compte encore dans vos prochains plans.',
    );
    deleteDraft(register, ports, draft);
    expect(solve().ofSchools!.forbidden).toMatchObject([PLAN[0]]);
    expect(draftsView(register, ports).remarks).toMatchObject([{ decision: 'Repris', late: 'Ce plan a été supprimé depuis.' }]);
    decide(draft, 1, false);
    expect(solve().ofSchools!.forbidden).toEqual([]);
    expect(draftsView(register, ports).remarks).toEqual([]);
  });

  test('about a line whose pupil has another host in a later plan: the place refused stays refused, the one wished later holds', () => {
    const first = taken(1, 'keep');
    tomorrow();
    const second = shareOf([pair(1, NEAR), pair(2, INN)]);
    taken(1, 'keep', second);
    expect(solve().ofSchools!.kept).toMatchObject([pair(1, NEAR)]);
    tomorrow();
    taken(1, 'forbid', first);
    expect(solve().ofSchools).toMatchObject({ kept: [pair(1, NEAR)], forbidden: [PLAN[0]] });
    tomorrow();
    taken(1, 'keep', first);
    expect(solve().ofSchools).toMatchObject({ kept: [PLAN[0]], forbidden: [] });
  });

  test('a second time by the same link is decided anew: until then neither counts', () => {
    const draft = taken(1, 'forbid');
    tomorrow();
    say(draft, 1, 'keep');
    expect(solve().ofSchools).toEqual({ kept: [], forbidden: [], notes: [] });
    decide(draft, 1);
    expect(solve().ofSchools).toMatchObject({ kept: [PLAN[0]], forbidden: [] });
  });

  test('further words with the same wish take nothing back: it counts on, and the words wait to be read', () => {
    const draft = taken(1, 'forbid');
    tomorrow();
    const { token } = rowOf(draft, 1);
    receiveFollowUp(register, ports, { token: token!, say: 'message', word: 'Merci !', originKey: 'réponse de plus' });
    expect(solve().ofSchools).toMatchObject({ forbidden: [PLAN[0]] });
    const [line] = draftsView(register, ports).remarks;
    expect(line).toMatchObject({ decision: 'Repris, nouveau mot à lire', isReread: true, word: 'Merci !' });
    expect(draftsView(register, ports).drafts[0]!.waiting).toMatch(/^1\savis à lire$/);
    expect(decide(draft, 1).remarks[0]).toMatchObject({ decision: 'Repris' });
    expect(draftsView(register, ports).drafts[0]!.waiting).toBeUndefined();
    expect(solve().ofSchools).toMatchObject({ forbidden: [PLAN[0]] });
  });

  test('and whose plan is deleted while further words wait counts on', () => {
    const draft = taken(1, 'forbid');
    tomorrow();
    say(draft, 1, 'forbid');
    expect(rowOf(draft, 1).decision).toBe('accepted');
    const { token } = rowOf(draft, 1);
    receiveFollowUp(register, ports, { token: token!, say: 'message', word: 'Merci !', originKey: 'réponse de plus' });
    expect(rowOf(draft, 1).decision).toBe('said-more');
    deleteDraft(register, ports, draft);
    expect(solve().ofSchools).toMatchObject({ forbidden: [PLAN[0]] });
  });

  test('taken by two animators is taken once; taken by one and left by the other, the last word holds', () => {
    const draft = taken(1, 'forbid');
    const journal = register.all('journal').length;
    decide(draft, 1);
    expect(register.all('journal')).toHaveLength(journal);
    expect(decide(draft, 1, false).remarks).toMatchObject([{ decision: 'Écarté' }]);
    expect(solve().ofSchools!.forbidden).toEqual([]);
  });
});
