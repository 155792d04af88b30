/**
 * Rows that the filter of a tab hides. The platform tells it for one row at a time (`Sheet.isRowHiddenByFilter`), which would be
 * thousands of calls: the filter's own choices are read instead, once a column, and compared with what the cells show. Rows
 * hidden by hand, slicers and the filter views of a person are not the tab's filter.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** With two methods that Google documents and that @types/google-apps-script 2.0.13 lacks. */
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria & {
  getVisibleBackgroundColor(): object | null;
  getVisibleForegroundColor(): object | null;
};

/** @returns their numbers as the sheet counts them; `undefined` when the filter asks for more than texts to be hidden */
export function filteredRows(sheet: Sheet): ReadonlySet<number> | undefined {
  const filter = sheet.getFilter();
  if (filter === null) return new Set();
  const range = filter.getRange();
  const [first, left] = [range.getRow(), range.getColumn()];
  const asked = Array.from({ length: range.getNumColumns() }, (_, index) => left + index).flatMap((column) => {
    const criteria = filter.getColumnFilterCriteria(column);
    return criteria === null ? [] : [{ column, criteria: criteria as Criteria }];
  });
  if (asked.length === 0) return new Set();
  if (asked.some(({ criteria }) => !hidesTextsAlone(criteria))) return undefined;
  const hidden = asked.map(({ column, criteria }) => ({ column, texts: new Set<string>(criteria.getHiddenValues()) }));
  const last = first + range.getNumRows() - 1;
  return new Set(
    sheet
      .getDataRange()
      .getDisplayValues()
      .flatMap((cells, index) => {
        const row = index + 1;
        const isBelow = row > first && row <= last;
        return isBelow && hidden.some(({ column, texts }) => texts.has(cells[column - 1] ?? '')) ? [row] : [];
      }),
  );
}

/** No condition, no colour. */
const hidesTextsAlone = (criteria: Criteria): boolean =>
  criteria.getCriteriaType() === null &&
  criteria.getVisibleBackgroundColor() === null &&
  criteria.getVisibleForegroundColor() === null;
