/** Rows of a table by what they hold in one field: the few that a use case asks for are found without looking at the others. */

export class FieldIndex {
  private readonly rowsByValue = new Map<unknown, number[]>();
  /** By row, the list that it stands in. */
  private readonly listOf: (number[] | undefined)[] = [];

  /** Notes what a row holds now; whatever it held before no longer finds it. */
  note(row: number, value: unknown): void {
    let rows = this.rowsByValue.get(value);
    if (rows === undefined) this.rowsByValue.set(value, (rows = []));
    const before = this.listOf[row];
    if (before === rows) return;
    before?.splice(before.indexOf(row), 1);
    this.listOf[row] = rows;
    if (rows.length === 0 || rows[rows.length - 1]! < row) rows.push(row);
    else
      rows.splice(
        rows.findIndex((other) => other > row),
        0,
        row,
      );
  }

  /** The rows that hold the value, in order. */
  rows(value: unknown): readonly number[] {
    return this.rowsByValue.get(value) ?? [];
  }
}
