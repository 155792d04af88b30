/**
 * What people typed, where the sheet made something else of it: « 9-12 » as a date, « 007 » as 7. Columns of words have the
 * format of plain text, which keeps them as typed; a column that lost it, or that had an answer before it got it, is made up for
 * from the form's own answers.
 */
import type { CellValue } from '../../register/cell';
import { openForm } from './find-form';

type FormResponse = GoogleAppsScript.Forms.FormResponse;

/** The tab's time stamp and the form's own may differ by their rounding. */
const STAMP_GAP_MS = 2_000;

export interface RawRow {
  readonly cells: readonly CellValue[];
  /** As the sheet shows them. */
  readonly shown: () => readonly string[];
}

export interface TypedRow {
  readonly cells: readonly CellValue[];
  /** Questions of which only what the sheet made of the answer is left. */
  readonly rewritten: readonly string[];
}

/** Gives the rows as they were typed. The form is opened only when a row needs it. */
export class TypedAnswers {
  private form?: GoogleAppsScript.Forms.Form | null;
  private responses: readonly FormResponse[] = [];
  /** The answers read so far are those since this moment. */
  private since = Infinity;

  /**
   * @param items identity of the item of each question
   * @param wordsAt question of each column that holds words, by 0-based position
   */
  constructor(
    private readonly formId: string | undefined,
    private readonly items: Readonly<Record<string, number>>,
    private readonly wordsAt: ReadonlyMap<number, string>,
  ) {}

  typed({ cells, shown }: RawRow): TypedRow {
    const changed = [...this.wordsAt].filter(
      ([position]) => typeof cells[position] !== 'string' && cells[position] !== undefined,
    );
    if (changed.length === 0) return { cells, rewritten: [] };
    const response = this.responseOf(cells);
    const result = [...cells];
    const rewritten: string[] = [];
    for (const [position, key] of changed) {
      const said = response === undefined ? undefined : answerTo(response, this.items[key]);
      // A number keeps its figures, but for zeros in front, which the question that asks for digits puts back.
      if (said === undefined && typeof cells[position] !== 'number') rewritten.push(key);
      if (said !== undefined) result[position] = said;
      else if (typeof cells[position] !== 'number') result[position] = shown()[position] ?? '';
    }
    return { cells: result, rewritten };
  }

  /**
   * The form's answer of that moment; of several, the one that says what the other cells say; `undefined` when that leaves none
   * or two.
   */
  private responseOf(cells: readonly CellValue[]): FormResponse | undefined {
    const [stamp] = cells;
    if (!(stamp instanceof Date)) return undefined;
    const near = this.responsesSince(stamp.getTime() - STAMP_GAP_MS).filter(
      (response) => Math.abs(response.getTimestamp().getTime() - stamp.getTime()) <= STAMP_GAP_MS,
    );
    if (near.length < 2) return near[0];
    const kept = [...this.wordsAt].filter(([position]) => typeof cells[position] === 'string' && cells[position] !== '');
    const same = near.filter((response) =>
      kept.every(([position, key]) => answerTo(response, this.items[key]) === cells[position]),
    );
    return same.length === 1 ? same[0] : undefined;
  }

  /** A form may have thousands of answers: only those since the oldest row in doubt are asked for. */
  private responsesSince(moment: number): readonly FormResponse[] {
    if (moment >= this.since) return this.responses;
    this.form ??= (this.formId === undefined ? undefined : openForm(this.formId)) ?? null;
    this.responses = this.form?.getResponses(new Date(moment)) ?? [];
    this.since = moment;
    return this.responses;
  }
}

/** The answer as the tab writes it; `undefined` when the question has none. */
function answerTo(response: FormResponse, itemId: number | undefined): string | undefined {
  const said = response
    .getItemResponses()
    .find((one) => one.getItem().getId() === itemId)
    ?.getResponse();
  return said === undefined ? undefined : Array.isArray(said) ? said.join(', ') : String(said);
}
