/** A person's rights: what the hub holds on an address is told whole, and erasing it leaves no trace in all that is stored. */
import type { GestureResult } from 'apps-script-local';
import { Hub, linkIn, MINUTE, plain, removeHubs, RAW, requestAnswers, sentencesOf, type Overrides } from '../support/hub';
import { typeRow } from '../support/disturb/type-row';
import { naming, storedTexts } from '../support/stored-state';
import { theirAnswer } from '../../tools/bench/register/tour-files';

jest.setTimeout(240_000);

const ADDRESS = 'alix.deschamps@auberge.example';
const NAME = 'Alix Deschamps';
const PHONE = '04 65 71 98 76';
/** The figures of the number as every spelling ends. */
const FIGURES = '465719876';
const NEED: Overrides = {
  'Votre nom': NAME,
  'Votre courriel': ADDRESS,
  'Que souhaitez-vous faire\u00a0?': 'J’ai un besoin',
  'De quoi s’agit-il\u00a0?': 'Ressource',
  'En quelques mots': 'Un livret d’accueil',
};
const SIGN_UP = {
  'Votre nom': NAME,
  'Votre courriel': ADDRESS,
  'Que souhaitez-vous faire\u00a0?': 'Je m’inscris à une rencontre ou à une formation',
  Code: 'REN-2026-0001',
};

let filled: string;
let hub: Hub;

/** The person is everywhere: host of a stage that is over, teacher of a request that is closed, member, recipient, note. */
beforeAll(() => {
  hub = Hub.open(true);
  hub.offer('Auberge', {
    'Votre nom': NAME,
    'Votre courriel': ADDRESS,
    'Votre téléphone': PHONE,
    'Tuteur ou tutrice, si vous le savez déjà': NAME,
  });
  hub.offer('Beta');
  const placed = hub.request({ 'Premier jour': '2027-01-06', 'Dernier jour': '2027-01-08' });
  hub.proposeAndSend(placed, 'Auberge');
  hub.answerLink(
    linkIn(
      hub
        .mailsTo(ADDRESS)
        .filter(({ subject }) => subject.includes(placed))
        .at(-1)!,
    ),
    {
      'Pouvez-vous accueillir cet élève ?': 'Oui, j’accueille cet élève',
      'Tuteur ou tutrice': NAME,
      'Un mot pour le pôle de stages': `Appelez-moi au +33 4.65.71.98.76, ${NAME.toUpperCase()}`,
    },
  );
  const closed = hub.request({
    'Votre nom': NAME,
    'Votre courriel professionnel': ADDRESS,
    'Votre téléphone': PHONE,
    'Initiales de l’élève': 'Z. Z.',
  });
  const plan = (name: string, ...args: readonly unknown[]) =>
    (hub.runtime.callFromPage(name, args) as unknown as { value: { value: Record<string, string> } }).value.value;
  const { reference: kept } = plan('keepDraft', { lines: [{ requestReference: closed }], kept: [], forbidden: [] });
  plan('shareDraft', kept, '0421002L');
  hub.type('Demandes', closed, 'Priorité', 'Urgente');
  // The animator of the neighbouring hub is the same person, by name and telephone.
  hub.ask('noteSecondTour', theirAnswer(hub.ask('makeSecondTour').text, `${NAME}, ${PHONE}`));
  hub.ask('cancelRequest', closed, 'pupil-found');
  typeRow(hub, 'Rencontres', { Genre: 'Formation de tuteurs', Date: '20/01/2027', Places: '9', Titre: 'Accueillir' });
  hub.submitted('contribution', NEED as Record<string, string>);
  hub.submitted('contribution', SIGN_UP);
  hub.runtime.advanceTo('2027-01-11T10:30:00+01:00');
  const company = hub.rows('Entreprises').find((row) => row['Raison sociale'] === 'Restaurant Auberge')!['Référence']!;
  hub.type('Entreprises', company, 'Notes', `Voir Deschamps Alix (04-65-71-98-76) ; ${ADDRESS}`);
  hub.type('Propositions', 'PRO-2026-0001', 'Message reçu', `Merci, ${NAME}`);
  // A column and a cell of the animator's own.
  hub.runtime.edit(hub.sheetId('Contacts'), 'Z1', [['Mémo']]);
  hub.runtime.edit(hub.sheetId('Contacts'), 'Z3', [[`rappeler ${NAME}`]]);
  hub.ask('checkIntake', { kind: 'offer', id: 'essai', draft: { contactName: NAME, contactEmail: ADDRESS } } as never);
  hub.ask('recordIntake', {
    kind: 'request',
    id: 'essai-0001',
    isAcknowledged: true,
    draft: { ...TAKEN, requesterName: NAME, requesterEmail: ADDRESS, requesterPhone: PHONE },
  } as never);
  hub.ask('cancelRequest', hub.rows('Demandes').at(-1)!['Référence']!, 'pupil-found');
  hub.ask('sendCorrectionLink', 'OFF-2026-0001');
  filled = hub.freeze();
});
beforeEach(() => {
  hub = Hub.from(filled, true);
});
afterAll(removeHubs);

const TAKEN = {
  type: 'pfmp',
  level: 'cap-1',
  trainingName: 'CAP Cuisine',
  chosenTraining: 'cap-cuisine',
  schoolName: 'Lycée professionnel Exemple – Montbrison',
  chosenSchool: '0421002L',
  pupilInitials: 'T. T.',
  ageBracket: '16-17',
  startsOn: '2027-02-01',
  endsOn: '2027-02-26',
  commune: 'Montbrison',
  postalCode: '42600',
  radiusKm: 20,
  transport: 'two-wheels',
};
const sentencesOn = ({ ui }: GestureResult): string[] =>
  ui.flatMap((event) => (event.kind === 'toast' ? [plain(event.message)] : []));
const traces = (texts: readonly string[]): string[] => naming(texts, ADDRESS, NAME, 'Deschamps Alix', FIGURES);
const erase = (...answers: readonly string[]): string[] =>
  sentencesOf(hub.runtime.clickMenu('erasePerson', [ADDRESS, ...answers]));

test('before, the person is in rows, raw answers, forms, memory and drafts; what is told of it says so, tab by tab', () => {
  const { ui } = hub.runtime.clickMenu('showPersonData', [ADDRESS]);
  const [dialog] = ui.filter((event) => event.kind === 'dialog') as unknown as readonly { readonly html: string }[];
  for (const tab of [
    'Demandes',
    'Entreprises',
    'Contacts',
    'Inscriptions',
    'Besoins',
    'Contributions',
    'Courriels',
    'Propositions',
  ])
    expect(dialog!.html).toContain(`${tab}<br>`);
  for (const tab of [RAW.request, RAW.offer, RAW.answer, RAW.contribution]) expect(dialog!.html).toContain(tab);
  expect(dialog!.html).toContain('Réponses gardées par les formulaires');
  // The answer of another hub, the kept plan and its shared lines.
  expect(hub.rows('Contributions').some((row) => row['Nom'] === `${NAME}, ${PHONE}`)).toBe(true);
  expect(hub.rows('Plans')).not.toEqual([]);
  const before = traces(storedTexts(hub));
  for (const table of ['row', 'response', 'property']) expect(before.filter((text) => text.startsWith(table))).not.toEqual([]);
});

test('erased, no trace is left in all that is stored; rows stay for the counts, and nothing is sent any more', () => {
  const counts = (): number[] => ['Demandes', 'Offres', 'Propositions', 'Contacts', 'Besoins'].map((tab) => hub.rows(tab).length);
  const before = counts();
  const mails = hub.mailsTo(ADDRESS).length;
  const [, question, done] = erase('YES');
  expect(question).toMatch(/Plus personne à qui écrire.: Restaurant Auberge/);
  expect(done).toMatch(/Personne effacée/);
  expect(counts()).toEqual(before);
  expect(hub.row('OFF-2026-0001')['Statut']).toBe('Retirée');
  expect(hub.rows('Entreprises').find((row) => row['Raison sociale'] === 'Restaurant Auberge')!['Situation']).toBe(
    'Ne pas solliciter',
  );
  expect(hub.rows('Contacts').find((row) => row['Nom'] === 'Alex Beta')!['Courriel']).toBe('contact@beta.example');
  hub.advance(26 * 60 * MINUTE);
  expect(hub.mailsTo(ADDRESS)).toHaveLength(mails);
  expect(erase().join()).toMatch(/ne sait rien/);
  expect(traces(storedTexts(hub))).toEqual([]);
});

test('refused by the person at work, nothing is erased', () => {
  expect(erase('NO').at(-1)).toMatch(/Rien n’a été effacé/);
  expect(traces(storedTexts(hub))).not.toEqual([]);
});

test.each(['Range.setValues', 'TextFinder.replaceAllWith', 'Form.deleteResponse'])(
  'broken off at %s, the clock finishes it and no trace is left',
  (of) => {
    hub.runtime.setFault({ killAtCall: { call: 1, when: 'after', of } });
    hub.runtime.clickMenu('erasePerson', [ADDRESS, 'YES']);
    expect(hub.runtime.runs(1)[0]!.outcome).toBe('killed');
    hub.runtime.clearFaults();
    hub.advance(70 * MINUTE);
    expect(traces(storedTexts(hub))).toEqual([]);
  },
);

test('a host of a running stage, a teacher who waits, and the hub itself are told what stands in the way, and lose nothing', () => {
  const request = hub.request({ 'Initiales de l’élève': 'B. B.' });
  hub.proposeAndSend(request, 'Beta');
  const beta = (): string => sentencesOf(hub.runtime.clickMenu('erasePerson', ['contact@beta.example'])).join();
  expect(beta()).toMatch(/Restaurant Beta n’a pas encore répondu/);
  hub.yes('Beta', request);
  expect(beta()).toMatch(/Restaurant Beta accueille un élève jusqu’au 26 février 2027 .*à partir du 27 février 2027/);
  const teacher = sentencesOf(hub.runtime.clickMenu('erasePerson', [requestAnswers()['Votre courriel professionnel'] as string]));
  expect(teacher.join()).toMatch(/est en cours/);
  expect(sentencesOf(hub.runtime.clickMenu('erasePerson', ['anim@pole.example'])).join()).toMatch(/celle du pôle/);
  expect(sentencesOf(hub.runtime.clickMenu('erasePerson', ['pas une adresse'])).join()).toMatch(/adresse/);
  expect(hub.rows('Contacts').find((row) => row['Nom'] === 'Alex Beta')).toBeDefined();
  hub.close();
});

test('two years without a sign, the person is listed, and one click erases them as the command does', () => {
  const lines = () => hub.ask('getProblems').problems.filter(({ row }) => row === 'contacts:CTC-2026-0001');
  expect(lines()).toEqual([]);
  hub.runtime.setFault({ triggerTimes: { CLOCK: 0 } });
  hub.runtime.advanceTo('2029-09-03T09:30:00+02:00');
  hub.runtime.clearFaults();
  const [line] = lines();
  expect(line!.sentence).toMatch(/plus de 24 mois/);
  const words = sentencesOn(hub.runtime.callFromPage('mendProblem', [line!.id]));
  expect(words).toContain('Effacement, 3 sur 3 : réponses des formulaires…');
  expect(words.at(-1)).toMatch(/^Personne effacée/);
  expect(lines()).toEqual([]);
  expect(traces(storedTexts(hub))).toEqual([]);
});
