/**
 * What people do to the sheet itself: columns renamed, moved or deleted, tabs renamed or deleted, forms deleted, installation run
 * again.
 */
import {
  DIRECTORY,
  FORM,
  Hub,
  IDENTITY,
  letters,
  linkIn,
  mailOf,
  MINUTE,
  offerAnswers,
  plain,
  RAW,
  removeHubs,
  requestAnswers,
  SAY,
  TEACHER,
  TRAININGS,
} from '../support/hub';

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const REPAIR = /« Pôle de stages › Entretien › Réparer le registre »/;

/** Everything that a person sees of the spreadsheet. */
const everything = (): unknown => ({
  ...tabsOf(hub),
  triggers: hub.runtime.triggers().map(({ uid, functionName, event }) => [uid, functionName, event]),
  forms: hub.runtime.forms(),
});

const tabsOf = ({ runtime }: Hub): Record<string, unknown> =>
  Object.fromEntries(
    runtime.spreadsheet().sheets.map(({ name }) => {
      // Identities and counts of changes differ from one hub to another; what is seen does not.
      return [name, { ...runtime.sheetByName(name), id: 0, version: 0 }];
    }),
  );

describe('a column', () => {
  let request: string;
  beforeEach(() => {
    request = hub.request();
  });

  test('renamed: the message names it, the answers wait, and the repair gives it its name back', () => {
    const before = hub.row(request);
    hub.typeHeader('Demandes', 'Transport', 'Moyen de locomotion');
    const problem = hub.problem('getRanking', request);
    expect(problem.message).toBe('Dans l’onglet « Demandes », la colonne « Transport » est introuvable.');
    expect(problem.advice).toMatch(REPAIR);
    hub.runtime.setFault({ formTriggerTimes: 1 });
    hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'A. B.' }));
    expect(hub.rows(RAW.request).at(-1)!['Suivi']).toBe('');

    expect(hub.menu('repairRegister').join()).toContain('Moyen de locomotion → Transport');
    expect(hub.row(request)).toEqual(before);
    hub.menu('readWaitingAnswers');
    expect(hub.rows('Demandes')).toHaveLength(2);
    expect(hub.mailsTo(TEACHER)).toHaveLength(2);
  });

  test('deleted: the message says how to get it back; undone, all is there', () => {
    const before = hub.row(request);
    hub.runtime.deleteColumns(hub.sheetId('Demandes'), hub.column('Demandes', 'Commentaire'), 1);
    const { message, advice } = hub.problem('getHome');
    expect(message).toBe('Dans l’onglet « Demandes », la colonne « Commentaire » est introuvable.');
    expect(advice).toContain('Ctrl+Z');
    expect(hub.runtime.undo()).toBe(true);
    expect(hub.row(request)).toEqual(before);
    expect(hub.ask('getHome').openRequests).toBe(1);
  });

  test('deleted for good: the repair adds it at the end with its look, and every other cell stays', () => {
    const { Statut: status, ...rest } = hub.row(request);
    expect(status).toBe('Nouvelle');
    hub.runtime.deleteColumns(hub.sheetId('Demandes'), hub.column('Demandes', 'Statut'), 1);
    expect(hub.menu('repairRegister').join()).toContain('Demandes : colonne « Statut » ajoutée');
    expect(hub.row(request)).toEqual({ ...rest, Statut: '' });
    const { cells, validations, emptyRow } = hub.runtime.sheetByName('Demandes');
    const column = hub.column('Demandes', 'Statut') - 1;
    const validation = (cells[1]?.[column] ?? emptyRow?.[column])?.validation;
    expect(validations[validation ?? -1]).toMatchObject({ kind: 'list' });
    expect(hub.ask('getRequestCard', request).status).toBe('new');
  });

  test('doubled: nothing is read from the wrong one; the message says what to do', () => {
    hub.runtime.edit(hub.sheetId('Demandes'), `${letters(hub.runtime.sheetByName('Demandes').cells[0]!.length + 1)}1`, [
      ['Statut'],
    ]);
    const { message, advice } = hub.problem('getRequestCard', request);
    expect(message).toBe('Dans l’onglet « Demandes », la colonne « Statut » est en double.');
    expect(advice).toContain('Renommez ou supprimez la colonne en trop');
    expect(hub.menu('repairRegister').join()).toContain('Demandes : « Statut » en double, à renommer ou supprimer');
    hub.runtime.deleteColumns(hub.sheetId('Demandes'), hub.runtime.sheetByName('Demandes').cells[0]!.length, 1);
    expect(hub.ask('getRequestCard', request).status).toBe('new');
  });

  test('moved, hidden among the animator’s own, or retyped in capitals: the work goes on', () => {
    hub.offer('Alpha');
    const sheet = hub.sheetId('Demandes');
    hub.runtime.moveColumn(sheet, hub.column('Demandes', 'Statut'), hub.runtime.sheetByName('Demandes').cells[0]!.length);
    hub.runtime.edit(sheet, `${letters(hub.runtime.sheetByName('Demandes').cells[0]!.length + 1)}1`, [
      ['Mes remarques'],
      ['à rappeler'],
    ]);
    hub.typeHeader('Demandes', 'Transport', 'TRANSPORT');
    hub.proposeAndSend(request, 'Alpha');
    hub.yes('Alpha', request);
    expect(hub.row(request)).toMatchObject({
      Statut: 'Placée',
      'Hôte retenu': 'Restaurant Alpha',
      'Mes remarques': 'à rappeler',
      TRANSPORT: 'Deux-roues',
    });
  });

  test('rows sorted by hand keep their references and what hangs on them', () => {
    hub.offer('Alpha');
    const second = hub.request({ 'Initiales de l’élève': 'A. B.', 'Premier jour': '2027-03-08', 'Dernier jour': '2027-03-26' });
    hub.runtime.sortRange(hub.sheetId('Demandes'), hub.column('Demandes', 'Élève (initiales)'), true);
    expect(hub.rows('Demandes')[0]!['Référence']).toBe(second);
    hub.proposeAndSend(request, 'Alpha');
    hub.yes('Alpha', request);
    expect([hub.status(request), hub.status(second)]).toEqual(['Placée', 'Nouvelle']);
  });

  test('a deleted row frees no reference', () => {
    hub.runtime.deleteRows(hub.sheetId('Demandes'), 2, 1);
    expect(hub.request()).toBe('DEM-2026-0002');
  });
});

describe('a tab', () => {
  test('renamed: the work goes on, edits are still checked, and the repair gives it its name back', () => {
    const request = hub.request();
    hub.runtime.renameSheet(hub.sheetId('Demandes'), 'Demandes 2027');
    hub.offer('Alpha');
    hub.proposeAndSend(request, 'Alpha');
    hub.yes('Alpha', request);
    expect(hub.rows('Demandes 2027')[0]).toMatchObject({ Référence: request, Statut: 'Placée' });
    const edit = hub.type('Demandes 2027', request, 'Statut', 'Annulée');
    expect(hub.rows('Demandes 2027')[0]!['Statut']).toBe('Placée');
    expect(edit.ui.some(({ kind }) => kind === 'toast')).toBe(true);
    expect(hub.menu('repairRegister').join()).toContain('onglet « Demandes 2027 » renommé « Demandes »');
    expect(hub.status(request)).toBe('Placée');
  });

  test('deleted: the message says so; the answers wait, and are received after the repair under new references', () => {
    const request = hub.request();
    hub.runtime.deleteSheet(hub.sheetId('Demandes'));
    const { message, advice } = hub.problem('getRequestCard', request);
    expect(message).toBe('L’onglet « Demandes » est introuvable.');
    expect(advice).toContain('Ctrl+Z');
    expect(advice).toMatch(REPAIR);
    hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'A. B.' }));
    expect(hub.rows(RAW.request)).toHaveLength(2);
    expect(hub.menu('repairRegister').join()).toContain('onglet « Demandes » créé');
    hub.menu('readWaitingAnswers');
    expect(hub.rows('Demandes').map((row) => row['Référence'])).toEqual(['DEM-2026-0002']);
  });

  test('of raw answers, renamed: the answers are still received', () => {
    hub.runtime.renameSheet(hub.sheetId(RAW.request), 'Ce que disent les professeurs');
    expect(hub.request()).toBe('DEM-2026-0001');
  });
});

describe('a form', () => {
  test('deleted: the menu says which; made again, it has a new address and the former answers stay', () => {
    const request = hub.request();
    hub.runtime.setFault({ formTriggerTimes: 0 });
    hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'A. B.' }));
    hub.runtime.setFault({ formTriggerTimes: 1 });
    hub.runtime.deleteForm(hub.runtime.forms().find(({ title }) => title === FORM.request)!.id);
    const shown = hub.menu('showFormLinks').join();
    expect(shown).toContain('Le formulaire « Demande de stage » est introuvable : il a sans doute été supprimé.');
    expect(shown).toContain('Les réponses déjà reçues restent dans le registre.');

    expect(hub.menu('refreshForms').join()).toContain('Recréé après suppression : « Demande de stage ».');
    // The answer that still waited in the former tab has been received.
    expect(hub.rows('Demandes').map((row) => row['Élève (initiales)'])).toEqual(['L.M.', 'A.B.']);
    expect(hub.rows(RAW.request)).toHaveLength(2);
    expect(hub.request({ 'Initiales de l’élève': 'C. D.' })).toBe('DEM-2026-0003');
    expect(hub.status(request)).toBe('Nouvelle');
  });

  test('of answers deleted: no proposition leaves with a dead link', () => {
    hub.offer('Alpha');
    const request = hub.request();
    hub.runtime.deleteForm(hub.runtime.forms().find(({ title }) => title === FORM.answer)!.id);
    const choices = hub.choicesFor(request, 'Alpha');
    expect(hub.problem('sendPropositions', { requestReference: request, choices }).message).toContain(
      'Le formulaire « Réponse à une proposition » est introuvable',
    );
    expect(hub.rows('Propositions')).toEqual([]);
    hub.menu('refreshForms');
    hub.ask('sendPropositions', { requestReference: request, choices });
    hub.advance(4 * MINUTE);
    hub.yes('Alpha', request);
    expect(hub.status(request)).toBe('Placée');
  });

  test('refreshed after a school and a training were added: the new choices are there, and former answers keep their columns', () => {
    hub.request();
    const headers = (): string[] => Object.keys(hub.runtime.table(RAW.request)[0]!);
    const before = hub.rows(RAW.request)[0]!;
    const known = headers();
    hub.ask('importSchools', { text: `${DIRECTORY}\n0421004N;Lycée Nouveau;Feurs;42110;Lycee polyvalent` });
    hub.ask('chooseTrainings', [...TRAININGS, 'cap-aepe']);
    hub.menu('refreshForms');
    expect(hub.rows(RAW.request)[0]).toMatchObject(before);
    expect(known.every((header) => headers().includes(header))).toBe(true);
    expect(
      hub.request({
        'Votre établissement': 'Lycée Nouveau – Feurs',
        'Formation suivie (PFMP)': 'CAP Accompagnant éducatif petite enfance',
        'Attendus visés – CAP Cuisine': undefined,
      }),
    ).toBe('DEM-2026-0002');
    expect(hub.row('DEM-2026-0002')).toMatchObject({
      Statut: 'Nouvelle',
      Établissement: 'Lycée Nouveau – Feurs',
      Formation: 'CAP Accompagnant éducatif petite enfance',
    });
  });

  test('a training taken out and put back: what is ticked for it is read from its new column', () => {
    hub.request();
    hub.ask('chooseTrainings', ['bts-mco']);
    hub.menu('refreshForms');
    hub.ask('chooseTrainings', TRAININGS);
    hub.menu('refreshForms');
    const again = hub.request({ 'Initiales de l’élève': 'A. B.' });
    expect(hub.row(again)['Activités et attendus visés']).toBe('Réaliser des préparations culinaires de base');
  });

  test('refreshed without a change, it is the same form', () => {
    const before = hub.runtime.forms();
    expect(hub.menu('refreshForms').at(-1)).toBe('Pôle de stages\nLes formulaires sont à jour.');
    expect(hub.runtime.forms()).toEqual(before);
  });
});

describe('installation', () => {
  test('run again it changes nothing: values, looks, lists, protections, triggers, forms', () => {
    hub.offer('Alpha');
    hub.request();
    const before = everything();
    expect(hub.menu('repairRegister')).toEqual(['Pôle de stages\nLe registre est en ordre.']);
    hub.menu('repairRegister');
    expect(everything()).toEqual(before);
  });

  test('the directory imported twice adds no school; a changed line is corrected, what the animator wrote stays', () => {
    hub.type('Établissements', '0421002L', 'Référent', 'Camille Exemple');
    expect(hub.ask('previewSchools', { text: DIRECTORY })).toMatchObject({ toCreate: 0, known: 2, changed: 0, rejected: [] });
    const before = hub.rows('Établissements');
    hub.ask('importSchools', { text: DIRECTORY });
    expect(hub.rows('Établissements')).toEqual(before);
    hub.ask('importSchools', { text: DIRECTORY.replace('Lycée Fictif', 'Lycée Fictif du Roannais') });
    expect(hub.rows('Établissements').map((row) => row['Nom'])).toEqual([
      'Lycée professionnel Exemple',
      'Lycée Fictif du Roannais',
    ]);
    expect(hub.rows('Établissements')[0]!['Référent']).toBe('Camille Exemple');
  });

  test('lines of the directory that cannot be schools are told with their number; the others come in', () => {
    const preview = hub.ask('previewSchools', {
      text: `${DIRECTORY}\n0429999Z;Lycée Faux;Feurs;42110;Lycee\n;Sans code;Feurs;42110;Lycee`,
    });
    expect(preview.rejected.map(({ line }) => line)).toEqual([4, 5]);
    expect(hub.problem('importSchools', { text: 'a;b;c\n1;2;3' }).message).not.toBe('');
    expect(hub.rows('Établissements')).toHaveLength(2);
  });

  test('the register is installed by the first call of the assistant, and by no other', () => {
    const blank = Hub.blank();
    blank.runtime.open();
    expect(blank.ask('getHome')).toMatchObject({ isReady: false, items: [] });
    expect(blank.runtime.spreadsheet().sheets).toHaveLength(1);
    blank.ask('saveIdentity', IDENTITY);
    expect(blank.ask('getSetup').identity).toEqual(IDENTITY);
    expect(
      blank.runtime
        .triggers()
        .map(({ functionName }) => functionName)
        .sort(),
    ).toEqual(['onClock', 'onFormSubmit', 'onSheetEdit']);
    expect(blank.ask('getSetup').isSandbox).toBe(true);
    blank.close();
  });
});

describe('an installation that is broken off', () => {
  test.each([3, 60, 900, 2200, 2900])('after %i calls is finished by the next one: same tabs, looks, rows, triggers', (call) => {
    const whole = Hub.blank();
    whole.ask('getSetup');
    const { calls, callCount } = whole.runtime.runs(1)[0]!;
    expect(calls['ScriptApp.newTrigger']).toBe(3);
    const broken = Hub.blank();
    broken.runtime.setFault({ killAtCall: { call: Math.min(call, callCount - 5), when: 'after' } });
    expect(broken.runtime.callFromPage('getSetup', []).ok).toBe(false);
    broken.ask('getSetup');
    const [expected, found] = [tabsOf(whole), tabsOf(broken)];
    for (const tab of Object.keys(expected).filter((name) => name !== 'Journal'))
      expect([tab, found[tab]]).toEqual([tab, expected[tab]]);
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    expect(broken.runtime.triggers().map(({ functionName }) => functionName)).toEqual(
      whole.runtime.triggers().map(({ functionName }) => functionName),
    );
    whole.close();
    broken.close();
  });

  test.each([5, 150, 600])('while the forms are built, after %i calls: the next one leaves three complete forms', (call) => {
    const expected = hub.runtime
      .forms()
      .map(({ title, items }) => `${title} ${items.length}`)
      .sort();
    const blank = Hub.blank();
    blank.ask('saveIdentity', IDENTITY);
    blank.ask('importSchools', { text: DIRECTORY });
    blank.ask('chooseTrainings', TRAININGS);
    blank.runtime.setFault({ killAtCall: { call, when: 'after' } });
    expect(blank.runtime.callFromPage('buildForms', []).ok).toBe(false);
    expect(blank.ask('getSetup').done.forms).toBe(false);
    expect(blank.ask('buildForms').done.forms).toBe(true);
    blank.ask('setSandbox', false);
    const linked = blank.runtime
      .forms()
      .filter(({ title }) => blank.ask('getSetup').forms.some((form) => form.title === title && form.isThere));
    expect(linked.map(({ title, items }) => `${title} ${items.length}`).sort()).toEqual(expected);
    expect(blank.request()).toBe('DEM-2026-0001');
    blank.close();
  });
});

describe('the lock', () => {
  test('held by another run: the sidebar says so and changes nothing; an answer waits for the next run', () => {
    hub.offer('Alpha');
    const request = hub.request();
    hub.proposeAndSend(request, 'Alpha');
    hub.runtime.setFault({ lockHeldMs: 120_000 });
    expect(hub.problem('cancelRequest', request, 'abandoned')).toEqual({
      message: 'Une autre opération est en cours sur le registre.',
      advice: 'Rien n’a été modifié. Attendez quelques secondes, puis recommencez.',
    });
    expect(hub.status(request)).toBe('Proposition en cours');
    hub.yes('Alpha', request);
    expect(hub.status(request)).toBe('Proposition en cours');
    hub.advance(66 * MINUTE);
    expect(hub.status(request)).toBe('Placée');
    expect(linkIn(hub.mailsTo(mailOf('Alpha'))[1]!)).toContain('viewform');
    expect(plain(hub.rows(RAW.answer)[0]!['Suivi']!)).toBe('PRO-2026-0001');
    expect(hub.rows(RAW.answer)[0]![SAY.question]).toBe(SAY.yes);
  });

  test('held while an offer comes: it is received within the hour', () => {
    hub.runtime.setFault({ lockHeldMs: 60_000 });
    hub.submitted('offer', offerAnswers('Alpha'));
    hub.advance(61 * MINUTE);
    expect(hub.rows('Offres')).toHaveLength(1);
  });
});

test('the directory is imported from a tab of the spreadsheet too, and a tab that is not there is said so', () => {
  const hub = Hub.blank();
  hub.ask('saveIdentity', IDENTITY);
  const { id, cells } = hub.runtime.sheetByName('Bilans');
  const rows = DIRECTORY.split('\n').map((line) => line.split(';'));
  hub.runtime.renameSheet(id, 'Annuaire');
  hub.runtime.edit(id, 'A1', [
    ...rows.map((row) => [...row, ...Array<string>(Math.max(0, cells[0]!.length - row.length)).fill('')]),
  ]);
  expect(hub.ask('previewSchools', { tabName: 'Annuaire' })).toMatchObject({ toCreate: 2, rejected: [] });
  expect(hub.ask('importSchools', { tabName: 'Annuaire' }).schoolCount).toBe(2);
  expect(hub.problem('importSchools', { tabName: 'Ailleurs' }).message).toBe('L’onglet « Ailleurs » est introuvable.');
  hub.close();
});

test('before the hub is set up, every screen says so and names the assistant, and none speaks of a tab that was deleted', () => {
  const hub = Hub.blank();
  for (const [name, ...args] of [['getMap'], ['getCalls'], ['getMessages'], ['search', 'Alpha']] as const) {
    const result = hub.runtime.callFromPage(name, args);
    const reply = (result.ok ? result.value : undefined) as {
      readonly ok: boolean;
      readonly error?: { readonly message: string; readonly advice: string };
    };
    expect([name, plain(`${reply.error?.message} ${reply.error?.advice}`)]).toEqual([
      name,
      'Le registre n’est pas encore créé. Choisissez « Pôle de stages › Assistant de démarrage » : il crée les onglets et les formulaires.',
    ]);
  }
  hub.close();
});
