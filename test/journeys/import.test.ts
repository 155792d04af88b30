/** An existing pool of companies comes in: looked at first, written over several runs, each line once, and taken back as one. */
import type { ImportPreview, ImportProgress, PoolMapping } from '../../src/application/import-api';
import { Hub, MINUTE, plain, removeHubs } from '../support/hub';

afterAll(removeHubs);

const LIST = [
  'Liste des entreprises partenaires;;;;;;;;',
  'Nom de l’entreprise;N° SIRET;Adresse;CP;Ville;Tél.;E-mail;Responsable;Observations',
  'Garage Omega;;2 rue Fictive;42600;Montbrison;04 65 71 20 01;contact@omega.example;Sacha Omega;Très bon accueil',
  'Mairie d’Exemple;21420147600010;1 place Fictive;42600;Montbrison;465712002;mairie@exemple.example;;',
  'Boulangerie Sigma;;;42110;Feurs;;;Dominique Sigma;',
  ';;3 rue Fictive;42600;Montbrison;;;;',
  'Garage OMEGA (SARL);;2 rue Fictive;42600;Montbrison;04 65 71 20 01;;Camille Omega;',
].join('\n');

const mappingOf = (preview: ImportPreview): PoolMapping =>
  Object.fromEntries(preview.columns.flatMap(({ field }, column) => (field === undefined ? [] : [[column, field]])));
const previewOf = (hub: Hub, text: string, mapping?: PoolMapping): ImportPreview =>
  mapping === undefined ? hub.ask('previewImport', { text }) : hub.ask('previewImport', { text }, mapping);
function importAll(hub: Hub, text: string, created: readonly number[] = []): ImportProgress {
  hub.ask('startImport', { source: { text }, mapping: mappingOf(previewOf(hub, text)), created });
  return goOn(hub);
}
function goOn(hub: Hub): ImportProgress {
  let progress: ImportProgress;
  do progress = hub.ask('continueImport');
  while (!progress.isOver);
  return progress;
}
const shown = (hub: Hub): unknown => ['Entreprises', 'Contacts', 'Offres'].map((tab) => hub.rows(tab));

describe('a list, as schools keep it', () => {
  test('its columns are guessed from headers below a title, and every line says what would become of it', () => {
    const hub = Hub.open();
    const before = shown(hub);
    const preview = previewOf(hub, LIST);
    expect(preview.columns.map(({ field }) => field)).toEqual([
      'companyName',
      'siret',
      'address',
      'postalCode',
      'commune',
      'phone',
      'email',
      'contactName',
      'notes',
    ]);
    expect(preview.columns[0]!.examples).toEqual(['Garage Omega', 'Mairie d’Exemple', 'Boulangerie Sigma']);
    expect(preview.total).toBe(5);
    expect(preview.counts).toEqual({ new: 1, 'to-check': 2, completes: 0, known: 0, 'maybe-known': 1, refused: 1 });
    const of = (line: number) => preview.lines.find((one) => one.line === line);
    expect(plain(of(7)!.findings[0]!)).toBe('Ressemble à la ligne 3 de cette liste.');
    expect(of(6)).toMatchObject({ kind: 'refused', place: '42600 Montbrison' });
    expect(of(4)!.findings.map(plain).join()).toContain('SIRET');
    expect(of(5)!.findings.map(plain).join()).toMatch(/courriel|téléphone|joindre/i);
    // Nothing is written before the animator agrees.
    expect(shown(hub)).toEqual(before);
    hub.close();
  });

  test('comes in with its contacts, zeros restored, what was doubtful kept and said; done twice it adds nothing', () => {
    const hub = Hub.open();
    expect(importAll(hub, LIST)).toMatchObject({ done: 5, total: 5, created: 3, completed: 0, left: 2, isOver: true });
    const companies = hub.rows('Entreprises');
    expect(companies.map((row) => [row['Raison sociale'], row['Situation'], row['Source'], row['Téléphone']])).toEqual([
      ['Garage Omega', 'Active', 'Import', '04 65 71 20 01'.replace(/ /g, '')],
      ['Mairie d’Exemple', 'Active', 'Import', '0465712002'],
      ['Boulangerie Sigma', 'Active', 'Import', ''],
    ]);
    expect(companies[0]!['Notes']).toBe('Très bon accueil');
    expect(companies[1]!['À vérifier']).toContain('SIRET');
    expect(hub.rows('Contacts').map((row) => [row['Nom'], row['Entreprise']])).toEqual([
      ['Sacha Omega', companies[0]!['Référence']],
      ['', companies[1]!['Référence']],
      ['Dominique Sigma', companies[2]!['Référence']],
    ]);
    const before = shown(hub);
    expect(previewOf(hub, LIST).counts).toMatchObject({ new: 0, 'to-check': 0, completes: 0, known: 3, refused: 1 });
    expect(importAll(hub, LIST)).toMatchObject({ created: 0, completed: 0, left: 5 });
    expect(shown(hub)).toEqual(before);
    expect(hub.menu('verifyRegister').map(plain)[0]).not.toContain('le journal dit');
    hub.close();
  });

  test('is taken back as one action, and what was typed in it since is never lost', () => {
    const hub = Hub.open();
    hub.offer('Alpha');
    const before = shown(hub);
    const { id } = importAll(hub, LIST);
    expect(plain(hub.ask('getLastActions').actions[0]!.label)).toBe('Vivier importé (5 lignes)');
    const omega = hub.rows('Entreprises').find((row) => row['Raison sociale'] === 'Garage Omega')!['Référence']!;
    hub.type('Entreprises', omega, 'Notes', 'Appelé lundi');
    expect(hub.problem('undoAction', id).message).toContain('a été modifiée depuis (« Notes »)');
    hub.type('Entreprises', omega, 'Notes', 'Très bon accueil');
    expect(hub.ask('undoAction', id)).toMatchObject({ isDone: true });
    expect(shown(hub)).toEqual(before);
    // It can come in again.
    expect(importAll(hub, LIST)).toMatchObject({ created: 3 });
    hub.close();
  });
});

test('a company that the hub knows is completed where it was empty, one that only looks alike is left unless wanted', () => {
  const hub = Hub.open();
  hub.offer('Alpha', { SIRET: '73282932000074' });
  hub.offer('Beta');
  const list = [
    'Entreprise;SIRET;Site web;Commune',
    'Restaurant Alpha;73282932000074;https://alpha.example;Montbrison',
    'Restaurant Beta;;https://beta.example;Montbrison',
  ].join('\n');
  const preview = previewOf(hub, list);
  expect(preview.lines.map(({ kind, reference }) => [kind, reference])).toEqual([
    ['maybe-known', 'ENT-2026-0002'],
    ['completes', 'ENT-2026-0001'],
  ]);
  expect(importAll(hub, list)).toMatchObject({ created: 0, completed: 1, left: 1 });
  expect(hub.row('ENT-2026-0001')['Site']).toBe('https://alpha.example');
  expect(importAll(hub, `${list}\n`, [3])).toMatchObject({ created: 1 });
  expect(hub.rows('Entreprises').map((row) => row['Raison sociale'])).toEqual([
    'Restaurant Alpha',
    'Restaurant Beta',
    'Restaurant Beta',
  ]);
  hub.close();
});

test('a line that says when and what is an offer besides a company, through the checks of the form', () => {
  const hub = Hub.open();
  const list = [
    'Raison sociale\tVille\tCP\tMail\tPublic\tActivités\tSemaines\tNb de places\tSecteur d’activité',
    'Atelier Sigma\tFeurs\t42110\tcontact@sigma.example\tPFMP, BTS\tAccueil des clients\tToute l’année\t2\tRestauration',
    'Atelier Tau\tFeurs\t42110\tcontact@tau.example\t3e\t\t\t3\t',
  ].join('\n');
  expect(previewOf(hub, list)).toMatchObject({ counts: { new: 2 }, offers: 1 });
  expect(importAll(hub, list)).toMatchObject({ created: 2, offers: 1 });
  const [offer] = hub.rows('Offres');
  expect(offer).toMatchObject({
    Statut: 'Disponible',
    'Organisme d’accueil': 'Atelier Sigma',
    Places: '2',
    Source: 'Import',
    Secteur: 'Hôtellerie, restauration',
    'Publics acceptés': 'Élèves de lycée professionnel (CAP, bac pro); Étudiants de BTS',
  });
  expect(hub.rows('Entreprises')[1]).toMatchObject({
    'Places simultanées': '3',
    'Publics acceptés': 'Élèves de collège (4e, 3e)',
  });
  hub.close();
});

test('letters that were broken on the way are said, with an example, before anything is written', () => {
  const hub = Hub.open();
  const preview = previewOf(hub, 'Raison sociale;Ville\nLycÃ©e Fictif;Saint-Ã‰tienne\nGarage;Feurs');
  expect(preview.warnings.map(plain).join()).toContain('2 cellules ont des lettres abîmées, par exemple « LycÃ©e Fictif »');
  hub.close();
});

test('what the animator says of the columns is remembered for the next list', () => {
  const hub = Hub.open();
  const list = (name: string): string => `Libellé court;Lieu-dit;Ville\n${name};Le Bourg;Feurs`;
  const first = previewOf(hub, list('Un'));
  expect(first.columns.map(({ field }) => field)).toEqual([undefined, undefined, 'commune']);
  expect(first.warnings.map(plain)).toEqual(['Aucune colonne ne donne la raison sociale : indiquez laquelle.']);
  expect(hub.problem('startImport', { source: { text: list('Un') }, mapping: mappingOf(first), created: [] }).message).toContain(
    'raison sociale',
  );
  hub.ask('startImport', {
    source: { text: list('Un') },
    mapping: { 0: 'companyName', 1: 'address', 2: 'commune' },
    created: [],
  });
  goOn(hub);
  expect(previewOf(hub, list('Deux')).columns.map(({ field }) => field)).toEqual(['companyName', 'address', 'commune']);
  hub.close();
});

describe('a long list', () => {
  const long = (count: number): string =>
    [
      'Raison sociale;CP;Ville;Téléphone;Contact',
      ...Array.from(
        { length: count },
        (_, index) => `Atelier ${numberName(index)};42600;Montbrison;04 6${String(5_000_000 + index)};Camille ${index}`,
      ),
    ].join('\n');

  test('of 500 lines comes in over several runs, goes on when its page is closed, and is known after a kill', () => {
    const hub = Hub.open();
    const text = long(500);
    hub.ask('startImport', { source: { text }, mapping: mappingOf(previewOf(hub, text)), created: [] });
    expect(hub.rows('Entreprises')).toHaveLength(0);
    hub.runtime.setFault({ killAtCall: { call: 60, when: 'during' } } as never);
    expect(() => hub.ask('continueImport')).toThrow();
    hub.runtime.clearFaults();
    // Nobody asks any more: the clock goes on.
    hub.advance(10 * MINUTE);
    const { progress } = hub.ask('getImport');
    expect(progress).toMatchObject({ done: 500, total: 500, created: 500, left: 0, isOver: true });
    expect(new Set(hub.rows('Entreprises').map((row) => row['Raison sociale'])).size).toBe(500);
    expect(hub.rows('Entreprises')).toHaveLength(500);
    expect(hub.rows('Contacts')).toHaveLength(500);
    // Nothing of the list stays beside the register.
    expect(hub.runtime.spreadsheet().sheets.map(({ name }) => name)).not.toContain('Importation en cours');
    expect(hub.ask('undoAction', progress!.id)).toMatchObject({ isDone: true });
    expect(hub.rows('Entreprises')).toHaveLength(0);
    hub.close();
  }, 120_000);

  test('of 5,000 lines tells how far it has come, is resumed after each kill with each line once, and is taken back as one', () => {
    const hub = Hub.open();
    hub.offer('Alpha');
    const before = shown(hub);
    const text = long(5_000);
    const preview = previewOf(hub, text);
    expect(preview).toMatchObject({ total: 5_000, counts: { new: 5_000 } });
    const { id } = hub.ask('startImport', { source: { text }, mapping: mappingOf(preview), created: [] });
    const steps = [hub.ask('continueImport').done, hub.ask('continueImport').done];
    for (const call of [20, 45, 70]) {
      hub.runtime.setFault({ killAtCall: { call, when: 'after' } } as never);
      expect(() => hub.ask('continueImport')).toThrow();
      hub.runtime.clearFaults();
      steps.push(hub.ask('getImport').progress!.done, hub.ask('continueImport').done);
    }
    // It goes forward only, some lines a run, whatever was broken off.
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(new Set(steps).size).toBeGreaterThanOrEqual(5);
    expect(steps.at(-1)).toBeLessThan(5_000);
    expect(goOn(hub)).toMatchObject({ done: 5_000, total: 5_000, created: 5_000, completed: 0, left: 0 });
    const names = hub.rows('Entreprises').map((row) => row['Raison sociale']);
    expect(names).toHaveLength(5_001);
    expect(new Set(names).size).toBe(5_001);
    expect(hub.rows('Contacts')).toHaveLength(5_001);
    expect(hub.rows('Journal').filter((row) => row['Action'] === 'Vivier importé')).toHaveLength(1);
    let undone = hub.ask('undoAction', id);
    while (!undone.isDone) undone = hub.ask('undoAction', id);
    expect(shown(hub)).toEqual(before);
    hub.close();
  }, 120_000);
});

/** Names that no slip of the hand makes alike: nine letters each, drawn from the number. */
const numberName = (index: number): string => {
  let state = (index + 1) * 2_654_435_761;
  return Array.from({ length: 9 }, () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return 'abcdefghijklmnopqrstuvwxyz'[state % 26]!;
  }).join('');
};
