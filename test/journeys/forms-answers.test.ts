/** What people answer is what is read: as it was typed, against what the form showed, whatever someone did to the form since. */
import { DIRECTORY, FORM, HOUR, Hub, offerAnswers, plain, RAW, removeHubs, requestAnswers, SAY, type Row } from '../support/hub';
import { formOf, itemOf, shapesOf, tamper } from '../support/forms';

jest.setTimeout(120_000);
let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

/** The answers arrive and no trigger tells. */
function unread(act: () => void): void {
  hub.runtime.setFault({ formTriggerTimes: 0 });
  act();
  hub.runtime.setFault({ formTriggerTimes: 1 });
}
const offered = (title: string, kind: keyof typeof FORM = 'request'): string[] =>
  itemOf(hub, kind, title).choices!.map(({ value }) => plain(value));
const last = (tab: string): Row => hub.rows(tab).at(-1)!;

describe('what was typed is what is read', () => {
  const TYPED = ['9-12', '1/2', '12:30', '007', '1e5', 'TRUE', '=1+1', '+33 4', '12,5 €', '50%', '1er mars'];

  test.each(TYPED)('%s in an answer of words', (typed) => {
    hub.offer('Alpha', {
      'Horaires habituels': typed,
      Conditions: typed,
      'Signataire des conventions, si ce n’est pas vous': typed,
    });
    expect(last('Offres')).toMatchObject({ Horaires: typed, Conditions: typed, Signataire: typed });
    hub.proposeAndSend(hub.request({ 'Hébergement possible': typed, Commentaire: typed }), 'Alpha');
    expect(last('Demandes')).toMatchObject({ 'Hébergement possible': typed });
    expect(last('Demandes')['Commentaire']).toContain(typed);
    hub.yes('Alpha', 'DEM-2026-0001', { 'Tuteur ou tutrice': typed, Horaires: typed });
    expect(last('Propositions')).toMatchObject({ Tuteur: typed });
  });

  test('in a tab whose columns lost the format of plain text, the form’s own answers are read', () => {
    hub.close();
    const state = Hub.open(true).freeze();
    hub = Hub.from(
      tamper(
        state,
        `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${RAW.offer}'); sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('General');`,
      ),
    );
    hub.submitted('offer', offerAnswers('Alpha', { 'Horaires habituels': '9-12', Conditions: '007' }));
    hub.submitted('offer', offerAnswers('Beta', { 'Horaires habituels': '10-12', Conditions: 'TRUE' }));
    expect(hub.rows('Offres').map((row) => [row['Horaires'], row['Conditions']])).toEqual([
      ['9-12', '007'],
      ['10-12', 'TRUE'],
    ]);
    // Without the form, what the sheet made of it is shown, and said.
    unread(() => hub.submitted('offer', offerAnswers('Gamma', { 'Horaires habituels': '9-12' })));
    hub.runtime.deleteForm(formOf(hub, 'offer').id);
    hub.advance(2 * HOUR);
    expect(last('Offres')['À vérifier']).toContain('la feuille de calcul a transformé la réponse');
  });
});

describe('a choice that stands twice in the register', () => {
  test('schools of one name and commune are told apart by their address, else by their UAI, and each is read as itself', () => {
    hub.ask('importSchools', {
      text: `${DIRECTORY}\n0421004N;Lycée Fictif;Roanne;42300;Lycee polyvalent\n0421005P;Lycée Fictif;Roanne;42300;Lycee polyvalent`,
    });
    hub.menu('refreshForms');
    expect(offered('Votre établissement')).toEqual([
      'Lycée Fictif – Roanne (0421003M)',
      'Lycée Fictif – Roanne (0421004N)',
      'Lycée Fictif – Roanne (0421005P)',
      'Lycée professionnel Exemple – Montbrison',
    ]);
    for (const uai of ['0421004N', '0421005P'])
      hub.request({ 'Votre établissement': `Lycée Fictif – Roanne (${uai})`, 'Initiales de l’élève': `A. ${uai.slice(-1)}.` });
    expect(hub.rows('Demandes').map((row) => [row['UAI'], row['Statut']])).toEqual([
      ['0421004N', 'Nouvelle'],
      ['0421005P', 'Nouvelle'],
    ]);
    hub.type('Établissements', '0421003M', 'Adresse', '1 rue Haute');
    hub.type('Établissements', '0421004N', 'Adresse', '2 rue Basse');
    hub.type('Établissements', '0421005P', 'Adresse', '3 rue Neuve');
    hub.menu('refreshForms');
    expect(offered('Votre établissement')[1]).toBe('Lycée Fictif – Roanne (2 rue Basse)');
    // A cell corrected later does not make the school doubtful again.
    hub.type('Demandes', 'DEM-2026-0001', 'Commune de départ', 'Roanne');
    expect(hub.row('DEM-2026-0001')).toMatchObject({ UAI: '0421004N' });
    expect(hub.row('DEM-2026-0001')['À vérifier']).not.toContain('établissement');
  });

  test('a training and an expectation that stand twice are offered once, or told apart', () => {
    hub.type('Formations', 'cap-cuisine', 'Attendu 2', 'Réaliser des préparations culinaires de base');
    const [code, label] = [hub.column('Formations', 'Code'), hub.column('Formations', 'Libellé')];
    const { id, cells } = hub.runtime.sheetByName('Formations');
    const copied = cells.find((row) => row[code - 1]?.display === 'cap-cuisine')!.map((cell) => cell?.display ?? '');
    hub.runtime.edit(id, `A${cells.length + 1}`, [copied]);
    const other = copied.map((text, index) =>
      index === code - 1 ? 'cap-cuisine-bis' : index === label - 1 ? copied[label - 1]! : text,
    );
    hub.runtime.edit(id, `A${cells.length + 2}`, [other]);
    hub.menu('refreshForms');
    const names = offered('Formation suivie (PFMP)');
    expect(names.filter((name) => name.startsWith('CAP Cuisine'))).toEqual([
      'CAP Cuisine (cap-cuisine-bis)',
      'CAP Cuisine (cap-cuisine)',
    ]);
    expect(
      offered('Attendus visés – CAP Cuisine (cap-cuisine)').filter(
        (box) => box === 'Réaliser des préparations culinaires de base',
      ),
    ).toHaveLength(1);
    hub.request({
      'Formation suivie (PFMP)': names.find((name) => name.endsWith('bis)')),
      'Attendus visés – CAP Cuisine': undefined,
    });
    expect(last('Demandes')).toMatchObject({ 'Code formation': 'cap-cuisine-bis', Statut: 'Nouvelle' });
  });
});

describe('answers are read against the list that the form showed', () => {
  test('a training renamed since keeps its ticked expectations, a school renamed since is the same school', () => {
    hub.type('Formations', 'cap-cuisine', 'Libellé', 'Cuisine et service');
    hub.type('Formations', 'cap-cuisine', 'Attendu 1', 'Cuisiner, dresser');
    hub.ask('importSchools', { text: DIRECTORY.replace('Lycée professionnel Exemple', 'Lycée des métiers Exemple') });
    expect(hub.request()).toBe('DEM-2026-0001');
    expect(last('Demandes')).toMatchObject({
      Formation: 'CAP Cuisine et service',
      'Code formation': 'cap-cuisine',
      UAI: '0421002L',
      Établissement: 'Lycée des métiers Exemple – Montbrison',
      Statut: 'Nouvelle',
      'Activités et attendus visés': 'Réaliser des préparations culinaires de base',
    });
  });

  test('a training taken out of the register is kept as it was chosen, with its expectations and a finding', () => {
    unread(() => hub.submitted('request', requestAnswers()));
    const { id, cells } = hub.runtime.sheetByName('Formations');
    hub.runtime.deleteRows(id, cells.findIndex((row) => row.some((cell) => cell?.display === 'cap-cuisine')) + 1, 1);
    hub.menu('refreshForms');
    hub.advance(2 * HOUR);
    expect(last('Demandes')).toMatchObject({
      Formation: 'CAP Cuisine',
      'Activités et attendus visés': 'Réaliser des préparations culinaires de base',
    });
    expect(last('Demandes')['À vérifier']).toContain(
      '« CAP Cuisine » n’est pas dans la liste des formations'.replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»'),
    );
  });
});

describe('the form’s editor', () => {
  test('a question renamed by hand is still read, and an update gives it its title back and says so', () => {
    const shapes = shapesOf(hub);
    hub.offer('Alpha');
    const request = hub.request();
    hub.proposeAndSend(request, 'Alpha');
    hub.runtime.editFormItemTitle(formOf(hub, 'answer').id, itemOf(hub, 'answer', 'Code de la proposition').id, 'Votre code');
    hub.yes('Alpha', request);
    expect(hub.status(request)).toBe('Placée');
    expect(plain(hub.menu('refreshForms').join())).toContain('Remis comme prévu : « Code de la proposition ».');
    expect(shapesOf(hub)).toEqual(shapes);
    expect(hub.menu('refreshForms').join()).toContain('Les formulaires sont à jour.');
  });

  test('a question moved or removed by hand comes back where it was, and the former answers stay', () => {
    const shapes = shapesOf(hub);
    hub.request();
    const { id } = formOf(hub, 'request');
    hub.runtime.deleteFormItem(id, itemOf(hub, 'request', 'Commune de départ').id);
    hub.runtime.moveFormItem(id, itemOf(hub, 'request', 'Votre nom').id, 12);
    expect(plain(hub.menu('refreshForms').join())).toContain('« Commune de départ »');
    expect(shapesOf(hub)).toEqual(shapes);
    expect(hub.request({ 'Initiales de l’élève': 'A. B.' })).toBe('DEM-2026-0002');
    expect(hub.rows('Demandes').map((row) => row['Commune de départ'])).toEqual(['Montbrison', 'Montbrison']);
  });

  test('a header changed in the sheet by hand loses no answer, and comes back', () => {
    hub.typeHeader(RAW.offer, 'Commune', 'Ville');
    hub.offer('Alpha');
    expect(last('Entreprises')).toMatchObject({ Commune: 'Montbrison' });
    hub.menu('refreshForms');
    expect(hub.column(RAW.offer, 'Commune')).toBeGreaterThan(0);
  });
});

describe('many answers that wait', () => {
  test('in the tab of a form that was deleted: all are received', () => {
    unread(() => {
      for (let index = 0; index < 30; index += 1)
        hub.submitted(
          'request',
          requestAnswers({
            'Initiales de l’élève': `${String.fromCharCode(65 + Math.floor(index / 26))}. ${String.fromCharCode(65 + (index % 26))}.`,
          }),
        );
    });
    hub.runtime.deleteForm(formOf(hub, 'request').id);
    hub.menu('refreshForms');
    expect(hub.rows('Demandes')).toHaveLength(30);
    unread(() => hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'Z. Z.' })));
    expect(hub.menu('readWaitingAnswers').join()).toContain('1 réponse enregistrée.');
    expect(hub.menu('readWaitingAnswers').join()).toContain('Aucune réponse en attente.');
  });

  test('one with more text than a cell holds is cut to its limit, and holds back no other', () => {
    const poison = Object.fromEntries(
      ['Horaires', 'Consignes pour le premier jour', 'Un mot pour le pôle de stages'].map((title) => [title, 'x'.repeat(20_000)]),
    );
    hub.offer('Alpha');
    hub.offer('Beta');
    const request = hub.request();
    hub.proposeAndSend(request, 'Alpha', 'Beta');
    unread(() => {
      hub.answer('Alpha', request, { [SAY.question]: SAY.yes, ...poison });
      hub.no('Beta', request);
      hub.submitted('offer', offerAnswers('Gamma'));
    });
    const shown = plain(hub.menu('readWaitingAnswers').join());
    expect(hub.rows('Offres')).toHaveLength(3);
    expect(hub.rows(RAW.answer).map((row) => plain(row['Suivi']!))[1]).toContain('PRO-2026-0002');
    expect(shown).toContain('3 réponses enregistrées.');
    expect(hub.row('PRO-2026-0001')['Message reçu']!.length).toBeLessThan(6_000);
  });
});
