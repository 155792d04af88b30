/** Texts of people through a cell and back. */
import { fitCell, shieldText, unshieldText } from '../../src/register/cell';
import { text, texts } from '../../src/register/codec';
import { writeFields } from '../../src/register/row';
import { TABLES } from '../../src/register/tables';
import { CELL_LIMIT } from '../../src/domain/text/text-limits';

/** What the platform does with a string given to a cell: one apostrophe in front is taken away, as if it had been typed. */
const stored = (written: string): string => (written.startsWith("'") ? written.slice(1) : written);

test.each(["'t Hoekje", "'", "''", "'=x", "''t", "'+33 4", '=1+1', '+33', '-', '@x', 'O’Brien', "L'Atelier", 'x'])(
  '« %s » comes back as it was',
  (typed) => {
    expect(unshieldText(stored(shieldText(typed)))).toBe(typed);
    expect(text.read(stored(text.write(typed) as string))).toEqual({ kind: 'value', value: typed });
  },
);

test('a formula never starts a cell, whatever stands before it', () => {
  for (const typed of ['=1+1', '+1', '-1', '@x', '\t=1']) expect(shieldText(typed)).toMatch(/^'/);
});

test('no row holds a cell that the platform refuses: the text is cut and says so', () => {
  const cells = writeFields(TABLES.offers, {
    notes: 'é'.repeat(60_000),
    activities: Array.from({ length: 30 }, (_, index) => String(index).repeat(2000)),
    places: 2,
  });
  for (const cell of cells.values()) expect(String(cell).length).toBeLessThanOrEqual(CELL_LIMIT);
  expect(String(cells.get('notes'))).toMatch(/ \[…\]$/);
  expect(fitCell('x'.repeat(CELL_LIMIT))).toHaveLength(CELL_LIMIT);
  expect(texts.read(cells.get('activities')!)).toMatchObject({ kind: 'value' });
});
