/** Statuses are told from the journal whatever people have done to its tab. */
import type { JournalEntry } from '../../../src/domain/journal/journal-entry';
import { statusesByJournal } from '../../../src/domain/journal/rebuild-statuses';

const line = (at: string, key: string, after: string): JournalEntry => ({
  at,
  actor: 'Horloge',
  action: 'x',
  object: 'Demande',
  reference: 'DEM-2026-0001',
  after,
  key: `${key}:statut`,
});
const LINES = [
  line('2027-01-05T08:00:00.000Z', 'b-2', 'Nouvelle'),
  line('2027-01-05T08:00:00.000Z', 'b-10', 'En recherche'),
  line('2027-01-06T08:00:00.000Z', 'a-1', 'Placée'),
];

test('the latest line counts, in whatever order the tab is sorted', () => {
  for (const lines of [LINES, [...LINES].reverse(), [LINES[2]!, LINES[0]!, LINES[1]!]])
    expect(statusesByJournal(lines).get('DEM-2026-0001')).toBe('Placée');
});

test('of two lines of one moment, the one that its run counted later', () => {
  expect(statusesByJournal([LINES[1]!, LINES[0]!]).get('DEM-2026-0001')).toBe('En recherche');
});

test('of two runs that share a second, the one that found what the other had left is the later one', () => {
  const at = '2027-01-06T08:00:00.000Z';
  const proposed = { ...line(at, 'f-4', 'Proposition en cours'), before: 'Nouvelle' };
  const cancelled = { ...line(at, 'a-1', 'Annulée'), before: 'Proposition en cours' };
  for (const lines of [
    [proposed, cancelled],
    [cancelled, proposed],
    [line('2027-01-05T08:00:00.000Z', 'b-2', 'Nouvelle'), cancelled, proposed],
  ])
    expect(statusesByJournal(lines).get('DEM-2026-0001')).toBe('Annulée');
});

test('a line without a status, or of another kind, says nothing', () => {
  expect(
    statusesByJournal([
      { ...LINES[0]!, key: 'b-3' },
      { ...LINES[0]!, after: undefined },
    ]).size,
  ).toBe(0);
});
