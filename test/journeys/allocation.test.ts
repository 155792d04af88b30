/** The animator plans every open request at once, looks at the map, merges companies, telephones. */
import {
  nameOfPair,
  pairNamed,
  type Arrangement,
  type CreatedPlanView,
  type DraftsView,
  type FrontierView,
  type OpenedDraft,
  type PlanAlternatives,
  type PlanPair,
  type PlanView,
  type WaysView,
  type WhyNotView,
  type WorthView,
} from '../../src/application/allocation-api';
import type { DialogApi } from '../../src/application/dialog-api';
import type { PackedMap } from '../../src/application/map-api';
import type { Reply } from '../../src/application/sidebar-api';
import type { RankingView } from '../../src/application/sidebar-views/ranking-view';
import { unpackMap } from '../../src/sidebar/map/state/unpack-map';
import { DAY, Hub, linksIn, mailOf, MINUTE, offerAnswers, plain, removeHubs, requestAnswers, TEACHER } from '../support/hub';

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

function plan<T>(name: keyof DialogApi, ...args: unknown[]): T {
  const result = hub.runtime.callFromPage(name, args);
  if (!result.ok) throw new Error(result.message);
  const reply = result.value as Reply<T>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}
const solve = (wishes: Partial<{ kept: PlanPair[]; forbidden: PlanPair[]; previous: PlanPair[] }> = {}): PlanView =>
  plan('solvePlan', { kept: [], forbidden: [], previous: [], ...wishes });
const pairs = (view: PlanView): PlanPair[] =>
  view.lines.flatMap(({ requestReference, host }) => (host === undefined ? [] : [{ requestReference, hostId: host.hostId }]));

describe('the plan', () => {
  beforeEach(() => {
    hub.submit('offer', offerAnswers('Proche'));
    hub.submit('offer', offerAnswers('Roannais', { Commune: 'Saint-Romain-le-Puy', 'Code postal': '42610' }));
    hub.submit('request', requestAnswers({ 'Initiales de l’élève': 'A. A.' }));
    hub.submit('request', requestAnswers({ 'Initiales de l’élève': 'B. B.' }));
    hub.submit('request', requestAnswers({ 'Initiales de l’élève': 'C. C.' }));
  });

  test('two places and three requests on the same weeks: two are placed, the third is told who holds the places', () => {
    const view = solve();
    expect(view).toMatchObject({ placed: 2, total: 3, gap: 'C’est le meilleur plan possible.' });
    expect(new Set(pairs(view).map(({ hostId }) => hostId)).size).toBe(2);
    expect(plain(view.lines[1]!.note!)).toBe('Cette place conviendrait à 3 élèves de ce plan.');
    expect(view.lines[0]!.host).toBeUndefined();
    expect(view.lines[0]!.whyNot).toMatch(/^Les places à sa portée vont à [ABC]\.[ABC]\. et [ABC]\.[ABC]\.$/);
  });

  test('a forbidden pair is not in the next plan, a kept pair is, and the other lines stay', () => {
    const first = solve();
    const [one, two] = pairs(first);
    const next = solve({ forbidden: [one!], kept: [two!], previous: pairs(first) });
    expect(pairs(next)).toContainEqual(two);
    expect(pairs(next)).not.toContainEqual(one);
    expect(plain(next.changes!)).toMatch(/^1 élève trouve une place et 1 élève perd sa place\.$/);
  });

  test('the alternatives of a line say whom they would displace', () => {
    const view = solve();
    const { others: alternatives } = plan<PlanAlternatives>('getAlternatives', view.lines[0]!.requestReference, pairs(view));
    expect(alternatives).toHaveLength(2);
    expect(alternatives[0]!.sentence).toMatch(/^Prendrait la place (?:d’A\.A\.|de [BC]\.[BC]\.)$/);
  });

  test('why not this place: the plan with that pair says who would be left, in the words of the hub, and keeping it gives that plan', () => {
    const view = solve();
    const [left, one] = view.lines;
    const asked = { requestReference: left!.requestReference, hostId: one!.host!.hostId };
    const wishes = { kept: [], forbidden: [], previous: pairs(view) };
    const answer = plan<WhyNotView>('whyNotHost', asked, wishes);
    expect(answer).toMatchObject({
      question: `Pourquoi pas ${one!.host!.companyName} pour ${left!.pupil}\u00a0?`,
      answer: `Il faudrait laisser ${one!.pupil} sans hôte.`,
      mayKeep: true,
    });
    expect(answer.whole).toContain('Autant d’élèves placés\u00a0: 2 sur 3.');
    expect(answer.changes.map(({ kind, requestReference }) => [kind, requestReference])).toEqual([
      ['asked', left!.requestReference],
      ['loses', one!.requestReference],
    ]);
    const { view: kept } = plan<Arrangement>('arrangeWith', asked, wishes);
    expect(pairs(kept)).toContainEqual(asked);
    expect(kept.lines[0]!.requestReference).toBe(one!.requestReference);
    expect(pairs(solve({ kept: [asked], previous: pairs(kept) }))).toEqual(pairs(kept));
    // Without a plan on screen, as from the card, it is asked of the plan of the day.
    expect(plan<WhyNotView>('whyNotHost', asked, { ...wishes, previous: [] }).changes).toEqual(answer.changes);
    expect(plan<WhyNotView>('whyNotHost', { ...asked, hostId: 'OFF-2026-9999' }, wishes)).toMatchObject({
      mayKeep: false,
      changes: [],
    });
  });

  test('from the card of a request, a host too far is kept in the plan for a motive, and is proposed with it', () => {
    hub.submit('offer', offerAnswers('Lointain', { Commune: 'Roanne', 'Code postal': '42300' }));
    const request = hub.rows('Demandes')[0]!['Référence']!;
    const { excluded } = hub.ask('getRanking', request) as RankingView;
    const far = excluded.flatMap(({ hosts }) => hosts).find(({ companyName }) => companyName === 'Restaurant Lointain')!;
    const asked = { requestReference: request, hostId: far.id };
    const day = { kept: [], forbidden: [], previous: [] };
    expect(plan<WhyNotView>('whyNotHost', asked, day)).toMatchObject({ mayKeep: true, needsMotive: true });
    // Kept in the card, the dialog opens at the pair; what is no such name opens it as it is.
    const motive = { ...asked, overrideReason: 'Logé chez sa tante : « 4 semaines »' };
    const shownAt = (chosen: string): string | undefined => {
      const [page] = hub.runtime.callFromPage('openAllocation', [chosen]).ui;
      return /id="page" data-chosen="([^"]*)"/.exec((page as { readonly html: string }).html)?.[1];
    };
    expect(pairNamed(shownAt(nameOfPair(motive))!)).toEqual(motive);
    expect(['DEM-1:ENT-1:"><script>', 'DEM-1:ENT-1:$&', `${request}:`].map(shownAt)).toEqual([undefined, undefined, undefined]);
    const before = hub.rows('Propositions').length;
    const { view } = plan<Arrangement>('arrangeWith', motive, day);
    expect(view).toMatchObject({ placed: 3, total: 3 });
    expect(hub.rows('Propositions')).toHaveLength(before);
    const made = plan<CreatedPlanView>('createPropositions', [motive]);
    expect([made.created, made.refused]).toEqual([1, []]);
    expect(plain(hub.rows('Propositions').at(-1)!['Dérogation et motif']!)).toContain('Logé chez sa tante : « 4 semaines »');
  });

  test('a plan is kept, its lines are read by the school, whose remark comes back by link and counts once it is taken', () => {
    const view = solve();
    const lines = view.lines.map(({ requestReference, host }) => ({ requestReference, ...(host && { hostId: host.hostId }) }));
    const { reference } = plan<{ reference: string }>('keepDraft', { lines, kept: [], forbidden: [] });
    expect(
      hub
        .rows('Plans')
        .map((row) => row['Ligne'])
        .sort(),
    ).toEqual(['Dans le plan', 'Dans le plan', 'Sans hôte']);
    const before = hub.mailsTo(TEACHER).length;
    expect(plain(plan<{ sentence: string }>('shareDraft', reference, '0421002L').sentence)).toContain('attend votre relecture');
    hub.advance(5 * MINUTE);
    expect(hub.mailsTo(TEACHER)).toHaveLength(before);
    hub.ask('queueAllMessages');
    hub.advance(5 * MINUTE);
    const mail = hub.mailsTo(TEACHER).at(-1)!;
    expect(mail.text).toContain('aucun organisme n’a encore été contacté');
    expect(mail.text.match(/, lieu proposé par le calcul\. Votre avis/g)).toHaveLength(2);
    const initials = hub.rows('Demandes').map((row) => row['Élève (initiales)']!.replace(/\s/g, ''));
    expect(initials.every((one) => one !== '' && mail.text.replace(/\s/g, '').includes(one))).toBe(true);
    const links = linksIn(mail).map((link) => decodeURIComponent(link.replace(/\+/g, ' ')));
    expect(
      links.filter((link) => plain(link).includes('lieu proposé par le calcul du pôle ; rien ne lui est encore demandé')),
    ).toHaveLength(4);
    expect(links.filter((link) => initials.some((one) => link.replace(/\s/g, '').includes(one)))).toEqual([]);
    hub.answerLink(linksIn(mail)[1]!.replace(/\)$/, ''), { 'Un mot pour le pôle de stages': 'Trop loin' });
    hub.advance(5 * MINUTE);
    expect(plain(hub.mailsTo(TEACHER).at(-1)!.text)).toContain('Je note que le lieu envisagé ne convient pas');
    // Deleted, with a message to another reader that still waits, it is gone; undone, all of it is back.
    hub.type('Établissements', '0421002L', 'Courriel du référent', 'referent@lycee.example');
    plan('shareDraft', reference, '0421002L');
    const asItWas = () => [
      plan('getDrafts'),
      hub.rows('Plans'),
      hub.rows('Courriels').map((row) => [row['Statut'], row['Texte']]),
    ];
    const kept = asItWas();
    plan('deleteDraft', reference);
    expect(plan<DraftsView>('getDrafts')).toEqual({ drafts: [], remarks: [] });
    hub.ask('undoAction', hub.ask('getLastActions').last!.id);
    expect(asItWas()).toEqual(kept);
    const [remark] = plan<DraftsView>('getDrafts').remarks;
    expect(remark).toMatchObject({ remark: 'forbid', word: 'Trop loin' });
    expect(plan<OpenedDraft>('openDraft', reference)).toMatchObject({ gone: [], forbidden: [] });
    plan('decideRemark', remark!.reference, true);
    const opened = plan<OpenedDraft>('openDraft', reference);
    expect(opened.forbidden).toMatchObject([
      { requestReference: remark!.pair.requestReference, from: expect.any(String) as string },
    ]);
    // It counts at once, and everywhere: whoever computes the plan of the day has it without opening this one.
    const next = solve();
    expect(next.ofSchools!.forbidden).toEqual(opened.forbidden);
    expect(plan<CreatedPlanView>('createPropositions', [{ ...remark!.pair }]).created).toBe(0);
    expect(pairs(next)).not.toContainEqual({
      requestReference: remark!.pair.requestReference,
      hostId: remark!.pair.hostId,
    });
    expect(hub.rows('Propositions')).toEqual([]);
  });

  test('what it would take to place who is left, what a place is worth, and the host telephoned because of it', () => {
    const view = solve();
    const left = view.lines[0]!;
    const wishes = { kept: [], forbidden: [], previous: pairs(view) };
    const ways = plan<WaysView>('whatItTakes', left.requestReference, wishes);
    expect(ways.answer).toBe(`Une seule de ces choses suffirait pour placer ${left.pupil}, sans retirer sa place à personne.`);
    expect(ways.places.map(({ title }) => title)).toContain('Une place de plus chez Restaurant Proche');
    expect(ways.places.every(({ sentences }) => sentences.length === 1)).toBe(true);

    const { lines } = plan<WorthView>('placeWorth', wishes);
    expect(lines.map(({ worth }) => plain(worth))).toContain(
      'Une place de plus permettrait de placer au moins 1 élève. Une seconde place chez Restaurant Proche n’en placerait pas d’autre, d’après ce calcul.',
    );
    // Whom it is for is named, so that the animator can look at them.
    expect(lines[0]!.pupils).toEqual([{ requestReference: left.requestReference, pupil: left.pupil }]);
    const { hosts, ask } = lines.find((line) => line.hosts.some(({ companyName }) => companyName === 'Restaurant Proche'))!;
    const put = (): string => plan<{ sentence: string }>('askForPlaces', [hosts[0]!.companyReference], ask).sentence;
    expect(plain(put())).toBe('1 entreprise mise dans « Appels ».');
    expect(plain(put())).toBe('Déjà dans « Appels ».');
    const [call] = hub.ask('getCalls').places;
    expect(call!.companyName).toBe('Restaurant Proche');
    expect(plain(call!.script)).toMatch(
      /peu de chose\. Une place de plus [^:]* : un élève sans hôte aurait son stage\. Pourriez-vous donner cette place/,
    );
    expect(call!.script).not.toContain(left.requestReference);
    expect(hub.ask('settlePlaceCall', call!.companyReference).places).toEqual([]);
    expect(hub.ask('settlePlaceCall', call!.companyReference).places).toEqual([]);
    expect(hub.rows('Entreprises')[0]!['À appeler pour']).toBe('');
  });

  test('a place that is lost: what each further pupil costs in lines that move', () => {
    const view = solve();
    const [lost] = pairs(view);
    const frontier = plan<FrontierView>('changeFrontier', { kept: [], forbidden: [lost!], previous: pairs(view) });
    expect(frontier.points.at(-1)).toMatchObject({ moved: 1, placed: 2 });
    expect(plain(frontier.points.at(-1)!.sentence)).toBe('1 ligne changée : 2 élèves placés sur 3, 1 sans hôte.');
  });

  test('the propositions of the plan wait to be reviewed, then leave; made twice they are made once', () => {
    const chosen = pairs(solve());
    expect(plan<CreatedPlanView>('createPropositions', chosen)).toMatchObject({ created: 2, refused: [] });
    expect(plan<CreatedPlanView>('createPropositions', chosen)).toMatchObject({ created: 0 });
    const waiting = hub.ask('getMessages').toReview;
    expect(waiting).toHaveLength(2);
    hub.ask('queueAllMessages');
    expect(hub.ask('getMessages').queued).toHaveLength(2);
    hub.runtime.advance(5 * MINUTE);
    expect(hub.runtime.mailbox().filter(({ subject }) => subject.includes('Accueil d’un élève'))).toHaveLength(2);
    expect(solve()).toMatchObject({ total: 1, placed: 0 });
  });

  test('a request that is asking already keeps its place: the plan gives it to nobody else', () => {
    const [one] = pairs(solve());
    plan('createPropositions', [one!]);
    const view = solve();
    expect(view.total).toBe(2);
    expect(pairs(view).map(({ hostId }) => hostId)).not.toContain(one!.hostId);
  });

  test('the map shows requests, offers and the outline, and links a request to the host it asks', () => {
    plan('createPropositions', [pairs(solve())[0]!]);
    const map = unpackMap(plan<PackedMap>('getMap'));
    expect(map.outlines.filter(({ isOwn }) => isOwn).map(({ name }) => name)).toEqual(['Loire']);
    expect(map.items.filter(({ kind }) => kind === 'request')).toHaveLength(3);
    expect(map.items.filter(({ kind }) => kind === 'offer')).toHaveLength(2);
    for (const { x, y } of map.items) expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true);
    expect(map.items.filter(({ linkedTo }) => linkedTo.length > 0)).toHaveLength(1);
  });
});

describe('a company with two offers that takes one pupil at a time', () => {
  beforeEach(() => {
    hub.submit('offer', offerAnswers('Double', { SIRET: '73282932000074' }));
    hub.submit('offer', offerAnswers('Double', { SIRET: '73282932000074', 'Nombre d’élèves en même temps': '2' }));
    hub.type('Entreprises', 'ENT-2026-0001', 'Places simultanées', '1');
    hub.submit('request', requestAnswers({ 'Initiales de l’élève': 'A. A.' }));
    hub.submit('request', requestAnswers({ 'Initiales de l’élève': 'B. B.' }));
  });

  test('gets one pupil in the plan; the other request is told who is there, and who would have to leave', () => {
    expect(hub.rows('Offres').map((row) => row['Entreprise'])).toEqual(['ENT-2026-0001', 'ENT-2026-0001']);
    const view = solve();
    expect(view).toMatchObject({ placed: 1, total: 2, gap: 'C’est le meilleur plan possible.' });
    const [left, placed] = view.lines;
    expect(left!.whyNot).toBe(`Les places à sa portée vont à ${placed!.pupil}`);
    const { others: alternatives } = plan<PlanAlternatives>('getAlternatives', left!.requestReference, pairs(view));
    expect(alternatives.map(({ displaces }) => displaces)).toEqual([[placed!.requestReference], [placed!.requestReference]]);
  });
});

test('of a line without any host in reach, the plan itself says what would bring one', () => {
  hub.submit('offer', offerAnswers('Loin', { Commune: 'Saint-Étienne', 'Code postal': '42000' }));
  hub.submit('request', requestAnswers({ 'Moyen de transport': 'Voiture', 'Distance acceptée, en kilomètres': '10' }));
  const view = solve();
  expect(view.lines[0]).toMatchObject({
    requestReference: 'DEM-2026-0001',
    whyNot: 'Aucun hôte connu ne remplit toutes les conditions.',
  });
  const { others, help } = plan<PlanAlternatives>('getAlternatives', 'DEM-2026-0001', pairs(view));
  expect(others).toEqual([]);
  expect(help).toEqual(hub.ask('getRanking', 'DEM-2026-0001').whatWouldHelp);
  expect(help.join()).toMatch(/Rayon de\s\d+\skm au lieu de\s10/i);
});

describe('two rows of one company', () => {
  test('keep, once merged, what else was to be checked of them', () => {
    hub.submit('offer', offerAnswers('Jumeau'));
    hub.submit('offer', offerAnswers('Autre', { 'Nom de l’organisme': 'Restaurant Jumeau', SIRET: '732 829 320 00075' }));
    hub.runtime.clickMenu('findDuplicates');
    const toCheck = () => hub.rows('Entreprises')[1]!['À vérifier']!.split('\n').map(plain);
    expect(toCheck()).toEqual([expect.stringContaining('SIRET'), expect.stringContaining('ENT-2026-0001')]);
    hub.ask('mergeCompanies', 'ENT-2026-0002', 'ENT-2026-0001');
    expect(toCheck()).toEqual([expect.stringContaining('SIRET')]);
  });

  test('are found by the command, and merged without losing an offer or a proposition', () => {
    hub.submit('offer', offerAnswers('Jumeau'));
    hub.submit('offer', offerAnswers('Autre', { 'Nom de l’organisme': 'Restaurant Jumeau' }));
    hub.submit('request', requestAnswers());
    hub.runtime.clickMenu('findDuplicates');
    const card = hub.ask('getCompanyCard', 'ENT-2026-0001');
    expect(card.duplicates.map(({ reference }) => reference)).toEqual(['ENT-2026-0002']);
    hub.ask('sendPropositions', {
      requestReference: 'DEM-2026-0001',
      choices: [{ companyReference: 'ENT-2026-0002', offerReference: 'OFF-2026-0002' }],
    });
    const merged = hub.ask('mergeCompanies', 'ENT-2026-0001', 'ENT-2026-0002');
    expect(merged.offers.map(({ reference }) => reference)).toEqual(['OFF-2026-0001', 'OFF-2026-0002']);
    expect(merged.propositions).toHaveLength(1);
    expect(merged.duplicates).toEqual([]);
    expect(hub.rows('Entreprises').find((row) => row['Référence'] === 'ENT-2026-0002')).toMatchObject({
      Situation: 'Fermée',
      Notes: 'Fiche fusionnée dans ENT-2026-0001.',
    });
  });

  test('a row is not merged with itself', () => {
    hub.submit('offer', offerAnswers('Seul'));
    expect(hub.tell('mergeCompanies', 'ENT-2026-0001', 'ENT-2026-0001')).toMatchObject({
      ok: false,
      error: { message: 'Une fiche ne peut pas être fusionnée avec elle-même.' },
    });
  });
});

describe('what would help', () => {
  test('is put to the teacher as a question, once a day', () => {
    hub.submit('offer', offerAnswers('Loin', { Commune: 'Saint-Étienne', 'Code postal': '42000' }));
    hub.submit('request', requestAnswers({ 'Moyen de transport': 'Voiture', 'Distance acceptée, en kilomètres': '10' }));
    expect(hub.ask('getRanking', 'DEM-2026-0001').whatWouldHelp.length).toBeGreaterThan(0);
    hub.ask('askTeacher', 'DEM-2026-0001');
    hub.ask('askTeacher', 'DEM-2026-0001');
    hub.runtime.advance(5 * MINUTE);
    const asked = hub.runtime.mailbox().filter(({ subject }) => subject.includes('que peut-il ou peut-elle accepter'));
    expect(asked).toHaveLength(1);
    expect(asked[0]!.to).toEqual([TEACHER]);
    expect(asked[0]!.text).toMatch(/rayon de\s\d+\skm au lieu de\s10/i);
  });

  test('says so when nothing would', () => {
    hub.submit('request', requestAnswers());
    expect(hub.tell('askTeacher', 'DEM-2026-0001')).toMatchObject({
      ok: false,
      error: { message: 'Aucune piste ne donnerait d’hôte de plus.' },
    });
  });
});

describe('calls', () => {
  beforeEach(() => {
    hub.submit('offer', offerAnswers('Appel'));
    hub.submit('request', requestAnswers());
  });
  const choice = { companyReference: 'ENT-2026-0001', offerReference: 'OFF-2026-0001' };

  test('a proposition made by telephone sends nothing and is in the list, with number and script', () => {
    hub.ask('sendPropositions', { requestReference: 'DEM-2026-0001', choices: [{ ...choice, channel: 'phone' }] });
    hub.runtime.advance(5 * MINUTE);
    expect(
      hub.runtime.mailbox().filter(({ to, subject }) => to.includes(mailOf('Appel')) && subject.includes('Accueil')),
    ).toEqual([]);
    const [call] = hub.ask('getCalls').lines;
    expect(call).toMatchObject({ propositionReference: 'PRO-2026-0001', companyName: 'Restaurant Appel' });
    expect(call!.phone).toMatch(/^04\s65\s71\s\d\d\s\d\d$/);
    expect(call!.script).toContain('CAP Cuisine');
    hub.ask('recordAnswer', { propositionReference: 'PRO-2026-0001', answer: 'yes' });
    expect(hub.ask('getCalls').lines).toEqual([]);
    expect(hub.ask('getRequestCard', 'DEM-2026-0001').status).toBe('placed');
  });

  test('a host without an answer for a week is to be called', () => {
    hub.ask('sendPropositions', { requestReference: 'DEM-2026-0001', choices: [choice] });
    hub.runtime.advance(5 * MINUTE);
    expect(hub.ask('getCalls').lines).toEqual([]);
    hub.runtime.advance(7 * DAY);
    expect(hub.ask('getCalls').lines.map(({ propositionReference }) => propositionReference)).toEqual(['PRO-2026-0001']);
  });

  test('a teacher who was told of an agreement is told when the host withdraws, and one who was not told is not', () => {
    hub.ask('sendPropositions', { requestReference: 'DEM-2026-0001', choices: [choice] });
    hub.ask('recordAnswer', { propositionReference: 'PRO-2026-0001', answer: 'yes' });
    hub.ask('withdrawHost', 'PRO-2026-0001', 'Tuteur absent');
    hub.runtime.advance(5 * MINUTE);
    const toTeacher = () =>
      hub.runtime
        .mailbox()
        .filter(({ to }) => to.includes(TEACHER))
        .map(({ subject }) => subject);
    expect(toTeacher().filter((subject) => /accueille/.test(subject))).toEqual([]);
    expect(toTeacher().filter((subject) => /est annulé/.test(subject))).toEqual([]);
    hub.ask('recordAnswer', { propositionReference: 'PRO-2026-0001', answer: 'yes' });
    hub.runtime.advance(5 * MINUTE);
    hub.ask('withdrawHost', 'PRO-2026-0001', 'Tuteur absent');
    hub.runtime.advance(5 * MINUTE);
    expect(toTeacher().filter((subject) => /accueille/.test(subject))).toHaveLength(1);
    expect(toTeacher().filter((subject) => /est annulé/.test(subject))).toEqual([
      '[DEM-2026-0001] L’accueil de votre élève L.M. est annulé',
    ]);
  });

  test('a host that withdraws after accepting frees its seat and the search is urgent again; a reason is needed', () => {
    hub.ask('sendPropositions', { requestReference: 'DEM-2026-0001', choices: [choice] });
    hub.ask('recordAnswer', { propositionReference: 'PRO-2026-0001', answer: 'yes' });
    hub.ask('confirmProposition', 'PRO-2026-0001');
    expect(hub.tell('withdrawHost', 'PRO-2026-0001', ' ')).toMatchObject({ ok: false });
    hub.ask('withdrawHost', 'PRO-2026-0001', 'Tuteur absent');
    expect(hub.ask('getRequestCard', 'DEM-2026-0001')).toMatchObject({ status: 'searching', priorityLabel: 'Urgente' });
    expect(hub.rows('Offres')[0]).toMatchObject({ 'Places restantes': '1' });
  });
});

describe('kept pairs', () => {
  test('of two pupils kept on one place in the same weeks, the first keeps it', () => {
    hub.submit('offer', offerAnswers('Unique'));
    hub.submit('request', requestAnswers({ 'Initiales de l’élève': 'A. A.' }));
    hub.submit('request', requestAnswers({ 'Initiales de l’élève': 'B. B.' }));
    const kept = ['DEM-2026-0002', 'DEM-2026-0001'].map((requestReference) => ({ requestReference, hostId: 'OFF-2026-0001' }));
    expect(pairs(solve({ kept }))).toEqual([kept[0]]);
  });
});

describe('as time passes', () => {
  test('a request becomes urgent ten days before its first day, without anybody touching it', () => {
    hub.submit('request', requestAnswers());
    expect(hub.row('DEM-2026-0001')['Priorité']).toBe('Normale');
    hub.runtime.advance(18 * DAY);
    expect(hub.row('DEM-2026-0001')['Priorité']).toBe('Urgente');
  });

  test('an offer whose last day has passed is no longer ranked, and its row says so', () => {
    hub.submit(
      'offer',
      offerAnswers('Court', {
        'Quand pouvez-vous accueillir ?': 'Entre deux dates',
        'Premier jour d’accueil': '2027-01-06',
        'Dernier jour d’accueil': '2027-01-08',
      }),
    );
    hub.runtime.advance(5 * DAY);
    expect(hub.status('OFF-2026-0001')).toBe('Expirée');
  });
});
