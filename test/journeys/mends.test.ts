/** « Vérifier le registre »: what does not hold is listed, and mended in one click where nothing is lost by it. */
import { Hub, letters, plain, removeHubs } from '../support/hub';

afterAll(removeHubs);

const problems = (hub: Hub) => hub.ask('getProblems').problems;
const mendAll = (hub: Hub): void => {
  for (let turn = 0; turn < 9; turn += 1) {
    const line = problems(hub).find(({ mend }) => mend !== undefined);
    if (line === undefined) return;
    hub.ask('mendProblem', line.id);
    // Clicked again, since the answer was lost: nothing more happens.
    hub.ask('mendProblem', line.id);
  }
};

test('a reference to nothing is emptied, an offer of a closed company withdrawn, a row without a reference gets one', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  hub.offer('Beta');
  const { id } = hub.runtime.sheetByName('Entreprises');
  const place = (header: string, row: number): string => `${letters(hub.column('Entreprises', header))}${row}`;
  // Pasted, or typed where no trigger saw it.
  hub.runtime.paste(id, place('Établissement apporteur (UAI)', 2), [['0420000X']]);
  hub.type('Entreprises', 'ENT-2026-0002', 'Situation', 'Fermée');
  hub.runtime.setFault({ editTriggerTimes: 0 } as never);
  hub.runtime.edit(id, place('Raison sociale', 4), [['Atelier Gamma']]);
  hub.runtime.clearFaults();
  expect(
    problems(hub)
      .map(({ sentence }) => plain(sentence))
      .join('\n'),
  ).toMatch(/0420000X/);
  mendAll(hub);
  expect(problems(hub).filter(({ mend }) => mend !== undefined)).toEqual([]);
  expect(hub.row('ENT-2026-0001')['Établissement apporteur (UAI)']).toBe('');
  expect(hub.row('OFF-2026-0002')['Statut']).toBe('Retirée');
  expect(hub.rows('Entreprises').map((row) => [row['Raison sociale'], row['Référence']])).toContainEqual([
    'Atelier Gamma',
    'ENT-2026-0003',
  ]);
  hub.close();
});
