/** A plan is kept, opened again, compared, shared with a school as its own lines, and what the school says comes back. */
import { closingOf, forgetPupils } from '../../../src/application/year/close-year';
import { comparePlans } from '../../../src/application/drafts/compare-plans';
import { decideRemark, draftsView } from '../../../src/application/drafts/drafts-view';
import { deleteDraft } from '../../../src/application/drafts/delete-draft';
import { keepDraft } from '../../../src/application/drafts/keep-draft';
import { openDraft } from '../../../src/application/drafts/open-draft';
import { shareDraft } from '../../../src/application/drafts/share-draft';
import { receiveFollowUp } from '../../../src/application/follow-up/receive-follow-up';
import type { FollowUpReceipt } from '../../../src/application/follow-up/received-follow-up';
import { solvePlan } from '../../../src/application/allocation/solve-plan';
import { home } from '../../../src/application/cards/home';
import { queueMorningReport } from '../../../src/application/morning/morning-report';
import { isStillNeeded } from '../../../src/application/outbox/is-still-needed';
import { eraseInRegister } from '../../../src/application/person/erase-in-register';
import { whatWeHold } from '../../../src/application/person/what-we-hold';
import type { PlanPair, PlanView } from '../../../src/application/allocation-api';
import type { Ports } from '../../../src/application/ports';
import type { Message } from '../../../src/domain/message/message';
import type { FollowUp } from '../../../src/domain/request/follow-up';
import type { Request } from '../../../src/domain/request/request';
import { aCompany, aProposition, northOf } from '../../domain/matching/hub-builder';
import { asKept, CHOSEN, NEAR_NAME, own, pairsIn, planHub, REQUESTS } from './shared-plan-hub';
import { plain } from '../../support/hub';
import { MemoryRegister, type MemoryStore } from '../../support/memory-store';

let store: MemoryStore;
let register: MemoryRegister;
let ports: Ports;
let tomorrow: () => void;

const begin = (requests?: readonly Request[]): void => void ({ store, ports, register, tomorrow } = planHub(requests));
beforeEach(() => begin());

const solve = (wishes: Partial<Record<'kept' | 'forbidden' | 'previous', readonly PlanPair[]>> = {}): PlanView =>
  solvePlan(register, ports, { kept: [], forbidden: [], previous: [], ...wishes });
const kept = (): string => keepDraft(register, ports, asKept(solve({ kept: CHOSEN }))).reference;
const shared = (): string => {
  const reference = kept();
  shareDraft(register, ports, reference, '0420001A');
  return reference;
};
const lineOf = (request: string) =>
  register
    .all('plans')
    .filter(({ requestReference }) => requestReference === request)
    .pop()!;
const say = (token: string | undefined, said: FollowUp, word?: string, originKey = 'réponse 1'): FollowUpReceipt =>
  receiveFollowUp(register, ports, { token: token ?? '', say: said, ...(word === undefined ? {} : { word }), originKey });
const answersTo = (about: string): Message[] =>
  register.where('messages', 'about', about).filter(({ template }) => template === 'follow-up-noted');
const later = (): void => {
  tomorrow();
};

describe('a plan that is kept', () => {
  test('is a line for each of its requests, with what was kept and forbidden, no pupil named, and asks nobody anything', () => {
    const forbidden = [{ requestReference: 'DEM-2026-0002', hostId: 'OFF-2026-0001' }];
    keepDraft(register, ports, asKept(solve({ kept: CHOSEN }), { kept: [CHOSEN[0]!], forbidden }));
    expect(register.all('plans').map(({ requestReference, role, hostName }) => [requestReference, role, hostName])).toEqual([
      ['DEM-2026-0001', 'placed', 'Auberge Exemple'],
      ['DEM-2026-0002', 'unplaced', undefined],
      ['DEM-2026-0003', 'kept', NEAR_NAME],
      ['DEM-2026-0002', 'forbidden', NEAR_NAME],
    ]);
    expect(JSON.stringify(register.all('plans'))).not.toMatch(/A\. A\.|B\. B\.|C\. C\./);
    expect([register.all('propositions'), register.all('messages')]).toEqual([[], []]);
  });

  test('kept twice the same day is kept once; the next day, or changed, it is another', () => {
    const first = kept();
    expect(kept()).toBe(first);
    later();
    expect(kept()).not.toBe(first);
    const other = solve({ kept: [{ requestReference: 'DEM-2026-0002', hostId: 'OFF-2026-0001' }] });
    expect(keepDraft(register, ports, asKept(other)).reference).not.toBe(first);
    expect(draftsView(register, ports).drafts).toHaveLength(3);
  });

  test('without a line is refused', () => {
    expect(() => keepDraft(register, ports, { lines: [], kept: [], forbidden: [] })).toThrow('aucune ligne');
  });

  test('is opened as it was, not solved anew, with its wishes', () => {
    const reference = keepDraft(register, ports, asKept(solve({ kept: CHOSEN }), { kept: [CHOSEN[0]!] })).reference;
    const opened = openDraft(register, ports, reference);
    expect(new Set(pairsIn(opened.view))).toEqual(new Set(CHOSEN));
    expect(opened).toMatchObject({ gone: [], kept: [{ ...CHOSEN[0], pupil: 'C. C.', companyName: NEAR_NAME }], forbidden: [] });
    expect(plain(opened.view.gap)).toContain('Plan gardé le 5 janvier 2027');
  });

  test('that is gone is said to be', () => {
    expect(() => openDraft(register, ports, 'PLN-2026-0099')).toThrow('introuvable');
  });

  test('opened later says each line that no longer holds, and why, and which requests came since', () => {
    begin([...REQUESTS, own('DEM-2026-0004', 'D. D.', { status: 'to-complete' })]);
    const places = aCompany({
      reference: 'ENT-2026-0010',
      name: 'Bistrot Exemple',
      point: northOf(5),
      standing: 'active',
      simultaneousPlaces: 1,
    });
    register.add('companies', places);
    const all = [...CHOSEN, { requestReference: 'DEM-2026-0002', hostId: 'ENT-2026-0010' }];
    const reference = keepDraft(register, ports, asKept(solve({ kept: all }))).reference;
    register.save();
    store.remove('requests', 'DEM-2026-0001');
    store.type('requests', 'DEM-2026-0004', { status: 'searching', recordedStatus: 'searching' });
    store.type('offers', 'OFF-2026-0001', { status: 'withdrawn', recordedStatus: 'withdrawn' });
    register = new MemoryRegister(store);
    register.add(
      'propositions',
      aProposition({ requestReference: 'DEM-2026-0002', companyReference: 'ENT-2026-0010', status: 'sent' }),
    );
    const opened = openDraft(register, ports, reference);
    expect(plain(opened.goneTitle!)).toBe('3 lignes ne tiennent plus :');
    expect(opened.gone.map(plain).sort()).toEqual([
      'B. B., chez Bistrot Exemple : une proposition est en cours pour cette demande',
      `C. C., chez ${NEAR_NAME} : cette offre n’est plus là`,
      'DEM-2026-0001, chez Auberge Exemple : la demande n’est plus dans le registre',
    ]);
    expect(plain(opened.arrived!)).toMatch(/^1 demande n’était pas encore à répartir/);
    expect(opened.view.lines.find(({ requestReference }) => requestReference === 'DEM-2026-0004')?.whyNot).toContain(
      'n’était pas dans ce plan',
    );
  });

  test('whose place was taken since says so, and never shows more pupils than there are places', () => {
    const reference = kept();
    register.change('companies', 'ENT-2026-0009', { simultaneousPlaces: 0 });
    const opened = openDraft(register, ports, reference);
    expect(opened.gone).toHaveLength(1);
    expect(opened.gone[0]).toContain('Auberge Exemple');
    expect(pairsIn(opened.view)).toEqual([CHOSEN[0]]);
  });
});

describe('a plan that is deleted', () => {
  const shown = () => draftsView(register, ports);

  test('is shown nowhere, cannot be opened, compared or shared, and the same plan may be kept again; twice changes nothing', () => {
    const reference = kept();
    expect(plain(deleteDraft(register, ports, reference).sentence)).toContain(`Plan ${reference} supprimé`);
    expect(shown()).toEqual({ drafts: [], remarks: [] });
    expect(() => openDraft(register, ports, reference)).toThrow('a été supprimé');
    expect(() => comparePlans(register, ports, { draft: reference }, { pairs: [] })).toThrow('a été supprimé');
    expect(() => shareDraft(register, ports, reference, '0420001A')).toThrow('a été supprimé');
    const before = JSON.stringify([register.all('plans'), register.all('journal')]);
    expect(plain(deleteDraft(register, ports, reference).sentence)).toContain('déjà supprimé');
    expect(JSON.stringify([register.all('plans'), register.all('journal')])).toBe(before);
    expect(kept()).not.toBe(reference);
    expect(() => deleteDraft(register, ports, 'PLN-2026-0099')).toThrow('introuvable');
  });

  test('says before what becomes of the message that waits and of what nobody has read: one does not leave, the other is left', () => {
    const reference = shared();
    say(lineOf('DEM-2026-0001').token, 'plan-forbid', 'Trop loin');
    const deletion = shown().drafts[0]!.deletion.map(plain).join(' ');
    expect(deletion).toContain('Le courriel qui le partage n’est pas encore parti : il ne partira pas.');
    expect(deletion).toContain('Un avis d’établissement attend encore votre lecture');
    expect(deletion).not.toContain('Partagé avec');
    deleteDraft(register, ports, reference);
    expect(register.where('messages', 'about', reference).map(({ status }) => status)).toEqual(['skipped']);
    expect(lineOf('DEM-2026-0001')).toMatchObject({ decision: 'left', word: 'Trop loin' });
    expect(shown().remarks).toEqual([]);
    expect(home(register, ports).items.filter(({ card }) => card.kind === 'plan')).toEqual([]);
  });

  test('whose message has left says that its links are still answered', () => {
    const reference = shared();
    register.settle('messages', register.all('messages')[0]!.reference, 'sent');
    expect(shown().drafts[0]!.deletion.map(plain).join(' ')).toContain(
      'Partagé avec Lycée Exemple : un avis qui arriverait encore',
    );
    deleteDraft(register, ports, reference);
    expect(register.all('messages').map(({ status }) => status)).toEqual(['sent']);
  });

  test('answers a remark that comes by link with a clear sentence, and shows it until the animator has read it', () => {
    const reference = shared();
    deleteDraft(register, ports, reference);
    const { token } = lineOf('DEM-2026-0001');
    expect(say(token, 'plan-forbid', 'Trop loin')).toMatchObject({ outcome: 'taken' });
    expect(plain(answersTo('DEM-2026-0001')[0]!.body)).toContain('j’ai abandonné ce plan');
    expect(shown().remarks).toMatchObject([{ late: 'Ce plan a été supprimé depuis.', word: 'Trop loin' }]);
    expect(home(register, ports).items.filter(({ card }) => card.kind === 'plan')).toHaveLength(1);
    decideRemark(register, ports, lineOf('DEM-2026-0001').reference, false);
    expect(shown().remarks).toEqual([]);
  });

  test('no longer stands in the way of an earlier plan that was shared', () => {
    shared();
    const first = register.all('messages')[0] as never;
    later();
    const second = shared();
    expect(isStillNeeded(register, first, '2027-01-06')).toBe(false);
    deleteDraft(register, ports, second);
    expect(isStillNeeded(register, first, '2027-01-06')).toBe(true);
  });

  test('is emptied of words and links when the year is closed, but for a remark that still waits', () => {
    const reference = shared();
    const [one, other] = [lineOf('DEM-2026-0001'), lineOf('DEM-2026-0002')];
    register.change('plans', other.reference, { token: 'jeton-autre' });
    deleteDraft(register, ports, reference);
    say(one.token, 'plan-keep', 'Oui');
    forgetPupils(register, 2026);
    expect([lineOf('DEM-2026-0001').word, lineOf('DEM-2026-0002').token]).toEqual(['Oui', undefined]);
  });
});

describe('two plans compared', () => {
  test('say who loses, who gains, what it costs the whole and which school', () => {
    const reference = kept();
    const pairs = [{ requestReference: 'DEM-2026-0002', hostId: 'OFF-2026-0001' }, CHOSEN[1]!];
    const found = comparePlans(register, ports, { draft: reference }, { pairs });
    expect(plain(found.title)).toBe(`Du plan ${reference} au plan affiché`);
    expect(found.changes.map(({ requestReference, kind }) => [requestReference, kind])).toEqual([
      ['DEM-2026-0003', 'loses'],
      ['DEM-2026-0002', 'gains'],
    ]);
    expect(plain(found.whole[0]!)).toBe('Autant d’élèves placés : 2 sur 3.');
    expect(found.schools.map(plain)).toEqual(['Lycée Exemple : 2 placées au lieu de 1', 'Lycée Modèle : 0 placée au lieu de 1']);
  });

  test('that are the same say so; a host that is no longer possible is named', () => {
    const reference = kept();
    expect(comparePlans(register, ports, { draft: reference }, { pairs: CHOSEN })).toMatchObject({ changes: [], schools: [] });
    register.change('offers', 'OFF-2026-0001', { endsOn: '2027-01-10' });
    const { changes } = comparePlans(register, ports, { draft: reference }, { pairs: [CHOSEN[1]!] });
    expect(changes.map(({ sentence }) => plain(sentence))).toEqual([
      `C. C. : ${NEAR_NAME} dans le premier plan, aucun lieu dans le second.`,
    ]);
  });
});

describe('a plan shared with a school', () => {
  test('is one message to who speaks for it, that waits to be reviewed, with its own lines only', () => {
    shared();
    const [message, ...others] = register.all('messages');
    expect(others).toEqual([]);
    expect(message).toMatchObject({ status: 'to-review', template: 'plan-shared', to: 'referent@lycee.example' });
    expect(message!.body).toContain('A. A.');
    expect(message!.body).toContain('B. B.');
    expect(message!.body).toContain('Auberge Exemple');
    expect(message!.body).not.toMatch(new RegExp(`C\\. C\\.|Modèle|${NEAR_NAME}|DEM-2026-0003`));
    expect(message!.body).toContain('https://suivi.example/jeton-1/plan-keep');
    expect(message!.body).toContain('https://suivi.example/jeton-1/plan-forbid');
    // A line without a host has nothing to be kept or forbidden.
    expect([lineOf('DEM-2026-0001').token, lineOf('DEM-2026-0002').token, lineOf('DEM-2026-0003').token]).toEqual([
      'jeton-1',
      undefined,
      undefined,
    ]);
    expect(register.all('propositions')).toEqual([]);
  });

  test('again adds nothing; without an address of the school each teacher gets their own lines, if one has a place', () => {
    const reference = shared();
    expect(plain(shareDraft(register, ports, reference, '0420001A').sentence)).toContain('déjà partagé');
    expect(register.all('messages')).toHaveLength(1);
    register.change('schools', '0420001A', { referentEmail: undefined });
    register.change('requests', 'DEM-2026-0002', { requesterEmail: 'sacha@lycee.example' });
    shareDraft(register, ports, reference, '0420001A');
    const byReader = register
      .all('messages')
      .slice(1)
      .map(({ to, body }) => [to, /A\. A\./.test(body), /B\. B\./.test(body)]);
    expect(byReader).toEqual([['camille@lycee.example', true, false]]);
  });

  test('nobody to write to, nothing left to share or no form: refused, and nothing is written', () => {
    const reference = kept();
    register.change('requests', 'DEM-2026-0003', { requesterEmail: undefined });
    expect(() => shareDraft(register, ports, reference, '0420002B')).toThrow('n’a pas d’adresse');
    expect(() => shareDraft(register, ports, reference, '0429999Z')).toThrow('Aucune demande');
    const closed = { ...ports, formLinks: { ...ports.formLinks, followUpUrl: () => undefined } };
    expect(() => shareDraft(register, closed, reference, '0420001A')).toThrow('Suivi');
    expect(register.all('messages')).toEqual([]);
    expect(lineOf('DEM-2026-0003').sharedOn).toBeUndefined();
  });

  test('that has not left yet does not leave once a later plan was shared, or every request of it is closed', () => {
    shared();
    const needed = (): boolean => isStillNeeded(register, register.all('messages')[0] as never, '2027-01-06');
    expect(needed()).toBe(true);
    later();
    shared();
    expect(needed()).toBe(false);
    begin();
    shared();
    register.settle('requests', 'DEM-2026-0001', 'cancelled');
    register.settle('requests', 'DEM-2026-0002', 'cancelled');
    expect(needed()).toBe(false);
  });
});

describe('what a school says by the link of a line', () => {
  test('is noted on that line and confirmed where the plan was sent; it changes no plan until the animator takes it', () => {
    const reference = shared();
    const { token } = lineOf('DEM-2026-0001');
    expect(say(token, 'plan-forbid', 'Trop loin en hiver')).toEqual({
      outcome: 'taken',
      reference: lineOf('DEM-2026-0001').reference,
    });
    expect(lineOf('DEM-2026-0001')).toMatchObject({ remark: 'forbid', word: 'Trop loin en hiver', remarkOn: '2027-01-05' });
    expect(answersTo('DEM-2026-0001')).toMatchObject([{ to: 'referent@lycee.example' }]);
    expect(plain(answersTo('DEM-2026-0001')[0]!.body)).toContain('Je note que le lieu envisagé ne convient pas');
    const { remarks, drafts } = draftsView(register, ports);
    expect(remarks.map(({ sentence, word }) => [plain(sentence), word])).toEqual([
      ['Pour A. A., Lycée Exemple ne souhaite pas Auberge Exemple.', 'Trop loin en hiver'],
    ]);
    expect(plain(drafts[0]!.waiting!)).toBe('1 avis à lire');
    expect(openDraft(register, ports, reference).forbidden).toEqual([]);
    decideRemark(register, ports, remarks[0]!.reference, true);
    const opened = openDraft(register, ports, reference);
    expect(opened.forbidden).toMatchObject([
      { requestReference: 'DEM-2026-0001', hostId: 'ENT-2026-0009', from: 'Lycée Exemple' },
    ]);
    const next = solve({ forbidden: opened.forbidden, previous: pairsIn(opened.view) });
    expect(pairsIn(next)).not.toContainEqual(CHOSEN[1]);
    decideRemark(register, ports, remarks[0]!.reference, false);
    expect(openDraft(register, ports, reference).forbidden).toEqual([]);
  });

  test('waits in « Aujourd’hui » with a way to that plan, and is told in the morning, until it is dealt with', () => {
    const reference = shared();
    const waits = () => home(register, ports).items.filter(({ card }) => card.kind === 'plan');
    const before = ports.clock.now();
    expect(waits()).toEqual([]);
    later();
    say(lineOf('DEM-2026-0001').token, 'plan-forbid', 'Trop loin en hiver');
    expect(waits().map(({ sentence, detail, card }) => [plain(sentence), plain(detail ?? ''), card])).toEqual([
      [`Lycée Exemple : 1 avis sur le plan ${reference}`, 'Auberge Exemple · Trop loin en hiver', { kind: 'plan', reference }],
    ]);
    register.add('settings', { key: 'animatorEmail', value: 'animatrice@pole.example' });
    queueMorningReport(register, ports, before);
    const [told] = register.all('messages').filter(({ template }) => template === 'morning-report');
    expect(plain(told!.body)).toContain('avis d’établissements sur un plan : DEM-2026-0001');
    expect(plain(told!.body)).toContain('de vous, à répondre : 1');
    decideRemark(register, ports, lineOf('DEM-2026-0001').reference, false);
    expect(waits()).toEqual([]);
  });

  test('said twice, the last counts, the words of both stay and the animator decides anew; the same answer twice counts once', () => {
    shared();
    const { token } = lineOf('DEM-2026-0001');
    say(token, 'plan-keep', 'Très bien');
    decideRemark(register, ports, lineOf('DEM-2026-0001').reference, true);
    say(token, 'plan-keep', 'Très bien');
    expect(lineOf('DEM-2026-0001')).toMatchObject({ decision: 'accepted', word: 'Très bien' });
    say(token, 'plan-forbid', 'Finalement non', 'réponse 2');
    expect(lineOf('DEM-2026-0001')).toMatchObject({ remark: 'forbid', word: 'Très bien\nFinalement non' });
    expect(lineOf('DEM-2026-0001').decision).toBeUndefined();
    expect(answersTo('DEM-2026-0001')).toHaveLength(2);
  });

  test.each([
    ['another plan was shared since', () => (later(), shared()), 'taken', 'un autre plan', 'Un plan plus récent'],
    [
      'a proposition was prepared since',
      () => register.add('propositions', aProposition({ requestReference: 'DEM-2026-0001', status: 'to-send' })),
      'taken',
      'une proposition a déjà été préparée',
      'Une proposition existe déjà',
    ],
    [
      'the request was closed since',
      () => register.settle('requests', 'DEM-2026-0001', 'cancelled'),
      'too-late',
      'cette demande a été close',
      'Cette demande n’est plus ouverte',
    ],
  ] as const)('late, when %s, is noted all the same and answered clearly', (_, change, outcome, answer, shown) => {
    shared();
    const first = lineOf('DEM-2026-0001');
    change();
    expect(say(first.token, 'plan-keep', 'Oui')).toEqual({ outcome, reference: first.reference });
    expect(register.find('plans', first.reference)).toMatchObject({ remark: 'keep', word: 'Oui' });
    expect(plain(answersTo('DEM-2026-0001')[0]!.body)).toContain(answer);
    expect(plain(draftsView(register, ports).remarks[0]!.late!)).toContain(shown);
  });

  test('about a request that was deleted stays on its line', () => {
    shared();
    const line = lineOf('DEM-2026-0001');
    register.save();
    store.remove('requests', 'DEM-2026-0001');
    register = new MemoryRegister(store);
    expect(say(line.token, 'plan-forbid', 'Non')).toEqual({ outcome: 'too-late', reference: line.reference });
    expect(register.find('plans', line.reference)).toMatchObject({ remark: 'forbid', word: 'Non' });
  });

  test('with a forged code touches no plan and is kept in the journal', () => {
    shared();
    const before = JSON.stringify(register.all('plans'));
    expect(say('jeton-999', 'plan-forbid')).toEqual({ outcome: 'unknown-token' });
    expect(say('', 'plan-forbid')).toEqual({ outcome: 'unknown-token' });
    expect(JSON.stringify(register.all('plans'))).toBe(before);
    expect(register.all('journal').filter(({ action }) => action === 'Nouvelles sans demande correspondante')).toHaveLength(2);
  });

  test('serves that one purpose: it cannot cancel the request, and a link of the request cannot speak of the plan', () => {
    shared();
    register.change('requests', 'DEM-2026-0001', { token: 'jeton-demande' });
    const { token } = lineOf('DEM-2026-0001');
    expect(say(token, 'pupil-found', 'Il a trouvé')).toMatchObject({ outcome: 'kept' });
    expect(register.find('requests', 'DEM-2026-0001')!.status).toBe(REQUESTS[0]!.status);
    expect(plain(lineOf('DEM-2026-0001').word!)).toBe('L’élève a trouvé un lieu d’accueil\nIl a trouvé');
    expect(draftsView(register, ports).remarks[0]!.remark).toBeUndefined();
    expect(say('jeton-demande', 'plan-forbid', 'Non merci', 'réponse 2')).toMatchObject({ outcome: 'kept' });
    expect(lineOf('DEM-2026-0001').remark).toBeUndefined();
    expect(register.find('requests', 'DEM-2026-0001')!.notes).toContain('ne convient pas : Non merci');
  });
});

describe('personal data of a plan', () => {
  test('names and telephones in the words of a school are not kept', () => {
    shared();
    say(lineOf('DEM-2026-0001').token, 'plan-keep', 'Appelez le 06 12 34 56 78');
    expect(lineOf('DEM-2026-0001').word).not.toContain('06 12');
  });

  test('closing the year takes the words and the key out of the lines of closed requests, and leaves what is counted', () => {
    shared();
    say(lineOf('DEM-2026-0001').token, 'plan-keep', 'Très bien');
    register.settle('requests', 'DEM-2026-0001', 'finished');
    for (const { reference } of register.all('messages')) register.settle('messages', reference, 'sent');
    const year = closingOf(register, { clock: { ...ports.clock, today: () => '2027-07-10' } });
    expect(year.kind).toBe('not-begun');
    forgetPupils(register, 2026);
    const line = lineOf('DEM-2026-0001');
    expect([line.word, line.token]).toEqual([undefined, undefined]);
    expect(line).toMatchObject({ remark: 'keep', hostName: 'Auberge Exemple' });
    expect(lineOf('DEM-2026-0002').role).toBe('unplaced');
  });

  test('what is held on a teacher lists the words on the plan, and erasing takes them and the key', () => {
    shared();
    say(lineOf('DEM-2026-0001').token, 'plan-keep', 'Très bien');
    const address = 'camille@lycee.example';
    const held = whatWeHold(register, address).filter(({ tab }) => tab === 'Plans');
    expect(held).toMatchObject([{ facts: [{ header: 'Mot', value: 'Très bien' }] }]);
    register.settle('requests', 'DEM-2026-0001', 'finished');
    register.settle('requests', 'DEM-2026-0002', 'finished');
    eraseInRegister(register, ports, { address, names: ['Camille Exemple'], phones: [] });
    expect([lineOf('DEM-2026-0001').word, lineOf('DEM-2026-0001').token]).toEqual([undefined, undefined]);
    expect(say('jeton-1', 'plan-keep')).toEqual({ outcome: 'unknown-token' });
  });
});
