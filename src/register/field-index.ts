/** Rows of a table by what they hold in one field: the few that a use case asks for are found without looking at the others. */

export class FieldIndex {
  private readonly rowsByValue = new Map<unknown, number[]>();
  private readonly valueByRow = new Map<number, unknown>();

  /** Notes what a row holds now; whatever it held before no longer finds it. */
  note(row: number, value: unknown): void {
    if (this.valueByRow.has(row)) {
      const before = this.valueByRow.get(row);
      if (before === value) return;
      const left = this.rowsByValue.get(before)!;
      left.splice(left.indexOf(row), 1);
    }
    this.valueByRow.set(row, value);
    const rows = this.rowsByValue.get(value);
    if (rows === undefined) this.rowsByValue.set(value, [row]);
    else if (rows.length === 0 || rows[rows.length - 1]! < row) rows.push(row);
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
