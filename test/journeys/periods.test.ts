/** The dates of a class, typed once by the animator, are chosen by its teachers instead of typed by each. */
import { FORM, Hub, removeHubs, type Overrides } from '../support/hub';

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const CLASS = 'Lycée professionnel Exemple – Montbrison – CAP Cuisine – PFMP 1\u00a0: du 1er au 26 mars 2027';
const QUESTION = 'Période de la classe';
const BY_PERIOD: Overrides = { 'Premier jour': undefined, 'Dernier jour': undefined };

function typePeriod(
  label: string,
  startsOn: string,
  endsOn: string,
  schoolName = 'Lycée professionnel Exemple – Montbrison',
): void {
  const { id, cells } = hub.runtime.sheetByName('Périodes');
  const row = cells.length + 1;
  const typed: Readonly<Record<string, string>> = {
    Établissement: schoolName,
    'Formation ou classe': 'CAP Cuisine',
    Début: startsOn,
    Fin: endsOn,
    Libellé: label,
  };
  for (const [header, text] of Object.entries(typed))
    hub.runtime.edit(id, `${String.fromCharCode(64 + hub.column('Périodes', header))}${row}`, [[text]]);
}

/** What the list of the form offers. */
const offered = (): string[] => {
  const form = hub.runtime.forms().find(({ title }) => title === FORM.request)!;
  return form.items.find(({ title }) => title === QUESTION)?.choices?.map(({ value }) => value) ?? [];
};

test('without a period in the register the form asks for dates alone', () => {
  expect(offered()).toEqual([]);
  expect(hub.request()).toBe('DEM-2026-0001');
});

test('a period that the teacher chooses gives the request its dates, and the form asks for no others', () => {
  typePeriod('PFMP 1', '01/03/2027', '26/03/2027');
  hub.menu('refreshForms');
  expect(offered()).toEqual([CLASS, 'D’autres dates']);
  const request = hub.request({ ...BY_PERIOD, [QUESTION]: CLASS });
  expect(hub.row(request)).toMatchObject({ Début: '01/03/2027', Fin: '26/03/2027', Statut: 'Nouvelle', 'À vérifier': '' });
});

test('a school written without its commune is the same school, and a period typed twice is offered once', () => {
  typePeriod('PFMP 1', '01/03/2027', '26/03/2027', 'Lycée professionnel Exemple');
  typePeriod('PFMP 1', '01/03/2027', '26/03/2027', 'Lycée professionnel Exemple');
  hub.menu('refreshForms');
  expect(offered()).toHaveLength(2);
  const request = hub.request({ ...BY_PERIOD, [QUESTION]: offered()[0]! });
  expect(hub.row(request)).toMatchObject({ Début: '01/03/2027', 'À vérifier': '' });
});

test('other dates are still typed', () => {
  typePeriod('PFMP 1', '01/03/2027', '26/03/2027');
  hub.menu('refreshForms');
  const request = hub.request({ [QUESTION]: 'D’autres dates' });
  expect(hub.row(request)).toMatchObject({ Début: '01/02/2027', Fin: '26/02/2027', 'À vérifier': '' });
});

test('a period of another school is kept and said', () => {
  typePeriod('PFMP 1', '01/03/2027', '26/03/2027', 'Lycée Fictif');
  hub.menu('refreshForms');
  const request = hub.request({ ...BY_PERIOD, [QUESTION]: offered()[0]! });
  expect(hub.row(request)).toMatchObject({
    Début: '01/03/2027',
    'À vérifier':
      'La période choisie est celle d’un autre établissement, «\u00a0Lycée Fictif\u00a0»\u00a0: les dates sont à vérifier.',
  });
});

test('a period whose dates were changed since is asked again, and nothing is invented', () => {
  typePeriod('PFMP 1', '01/03/2027', '26/03/2027');
  hub.menu('refreshForms');
  hub.type('Périodes', 'PER-2026-0001', 'Fin', '19/03/2027');
  const request = hub.request({ ...BY_PERIOD, [QUESTION]: CLASS });
  expect(hub.row(request)).toMatchObject({ Début: '', Fin: '', Statut: 'À compléter' });
  expect(hub.row(request)['À vérifier']).toContain('La période de la classe');
});

test('periods that are over, or lack a date, are not offered', () => {
  typePeriod('PFMP passée', '02/11/2026', '20/11/2026');
  typePeriod('PFMP à l’envers', '26/03/2027', '01/03/2027');
  typePeriod('PFMP sans fin', '01/03/2027', '');
  hub.menu('refreshForms');
  expect(offered()).toEqual([]);
});
