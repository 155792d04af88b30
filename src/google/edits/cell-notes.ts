/**
 * Notes on cells: all that a person on a telephone sees of the checks, since no message is shown there. A note that a person
 * wrote stays.
 */
import { editTexts } from '../../wording/labels/edits';

type Range = GoogleAppsScript.Spreadsheet.Range;

const FAULTY_BACKGROUND = '#fce8e6';
const OURS = [editTexts.markedCell, editTexts.refusedCell, editTexts.saidCell];

export const isOurNote = (note: string): boolean => OURS.some((start) => note.startsWith(start));

/** The cell holds something that cannot stay as it is. */
export const markCell = (cell: Range, sentence: string): void =>
  void cell.setBackground(FAULTY_BACKGROUND).setNote(`${editTexts.markedCell}${sentence}`);

/**
 * What there is to say of the cell; '' takes an earlier word of ours, and its mark, away. `known` is the note that stands there.
 */
export function noteCell(cell: Range, kind: 'refused' | 'said' | 'none', sentence: string, known = cell.getNote()): void {
  if (known !== '' && !isOurNote(known)) return;
  if (known.startsWith(editTexts.markedCell)) cell.setBackground(null);
  const text = kind === 'none' ? '' : `${kind === 'refused' ? editTexts.refusedCell : editTexts.saidCell}${sentence}`;
  if (text !== known) cell.setNote(text);
}
